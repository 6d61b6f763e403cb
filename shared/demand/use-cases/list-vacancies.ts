import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Vacancy, VacancyState } from '../domain/vacancy.ts'
import { createVacancies } from '../store/vacancies.ts'

/** One page of what an organisation posted or had posted, in one state. Open ones: what closes next first (`closingBy`: by then); else newest first. */
export function listVacancies({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly organisationId: string
  readonly state: VacancyState
  readonly closingBy?: string
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Vacancy[]; readonly after?: Position }> {
  return createVacancies(dynamo).ofOrganisation
}
