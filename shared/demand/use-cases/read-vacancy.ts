import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { detailsFor, type VacancyDetails } from '../domain/details.ts'
import { isPartyTo } from '../domain/vacancy.ts'
import { createVacancies } from '../store/vacancies.ts'

/** A vacancy as one of its two parties sees it today; to anyone else it does not exist. */
export function readVacancy({
  dynamo,
  clock,
}: Pick<Deps, 'dynamo' | 'clock'>): (query: {
  readonly by: Member
  readonly id: string
}) => Promise<Result<VacancyDetails, { readonly kind: 'not-found' }>> {
  return async ({ by, id }) => {
    const { organisationId } = by.member
    const vacancy = await createVacancies(dynamo).get(id)
    if (vacancy === undefined || !isPartyTo(vacancy, organisationId)) return fail({ kind: 'not-found' })
    return ok(detailsFor(vacancy, { organisationId, today: civilDateOf(clock.now()) }))
  }
}
