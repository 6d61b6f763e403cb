import type { VacancyGone } from '#shared/demand/domain/public-view.ts'

/** Where the like of an ended ad is found: its words and its division. */
export function similarTo({ title, occupation, district }: VacancyGone): string {
  const words = title ?? occupation?.name
  const query = new URLSearchParams({
    ...(words === undefined ? {} : { q: words }),
    ...(district === undefined ? {} : { district: district.code }),
  })
  return query.size === 0 ? '/vacancies' : `/vacancies?${query}`
}
