/** The desk a page is shown at: employers for their own demand, agencies under mandates. Addresses begin with it. */
export type Desk = 'employer' | 'agency'

export function vacanciesAt(desk: Desk): string {
  return `/${desk}/vacancies`
}

export function mandatesAt(desk: Desk): string {
  return `/${desk}/mandates`
}
