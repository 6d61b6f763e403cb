import { isPartyTo, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Membership } from '#shared/platform/http/principal.ts'
import type { VacancyNeed } from '../facts.ts'
import { mandateFor } from './mandate-for.ts'
import type { SearchDeps } from './search-deps.ts'
import { type Viewer, viewerOf } from './viewer-of.ts'

/** A vacancy that people are looked for: what it asks, who looks, and today in Hangzhou. */
export type MatchedVacancy = { readonly vacancy: Vacancy; readonly need: VacancyNeed; readonly viewer: Viewer; readonly day: CivilDate }

export type NotMatched = { readonly kind: 'not-found' | 'vacancy-not-open' | 'mandate-missing' }

/** The vacancy, for a party of it that may look for people: its employer, or an agency while the mandate to search holds. */
export function matchedVacancy(
  deps: Pick<SearchDeps, 'dynamo' | 'clock'>,
): (asked: {
  readonly by: { readonly member: Pick<Membership, 'organisationId' | 'kind' | 'group'> }
  readonly vacancyId: string
}) => Promise<Result<MatchedVacancy, NotMatched>> {
  return async ({ by, vacancyId }) => {
    const { organisationId, kind, group } = by.member
    const vacancy = await findVacancy(deps)(vacancyId)
    if (vacancy === undefined || !isPartyTo(vacancy, organisationId)) return fail({ kind: 'not-found' })
    if (!(await openAmong(deps)([vacancy], organisationId)).has(vacancy)) return fail({ kind: 'vacancy-not-open' })
    if (!(await mandateFor(deps)(vacancy, by))) return fail({ kind: 'mandate-missing' })
    const viewer = await viewerOf(deps)({ organisationId, kind, group, employerId: vacancy.employer.id })
    return ok({ vacancy, need: needOf(vacancy.content), viewer, day: civilDateOf(deps.clock.now()) })
  }
}
