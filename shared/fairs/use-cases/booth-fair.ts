import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ChosenPosts } from '../domain/booth-commands.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import { type BoothSnapshot, createBooths } from '../store/booths.ts'
import { createFairs } from '../store/fairs.ts'

/** What an exhibitor's step begins with. */
export type BoothFair = BoothSnapshot & { readonly fair: Fair; readonly plan: BoothPlan }

/** A published fair whose booths are open, with what the member's organisation has there. Any other is not found. */
export function boothFair(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly code: string
  readonly booth?: string | undefined
}) => Promise<Result<BoothFair, Failure<'not-found'>>> {
  return async ({ by, code, booth }) => {
    const fair = await createFairs(deps.dynamo).byCode(code)
    if (fair === undefined) return fail({ kind: 'not-found' })
    const { organisationId } = by.member
    const found = await createBooths(deps.dynamo).snapshot({ fairId: fair.id, parkId: fair.park.id, organisationId, booth })
    return found.plan === undefined || found.plan.state === 'DRAFT' ? fail({ kind: 'not-found' }) : ok({ ...found, plan: found.plan, fair })
  }
}

/** The same, for an organisation that has something there. */
export function boothFairOfExhibitor(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly code: string
}) => Promise<Result<BoothFair & { readonly exhibitor: Exhibitor }, Failure<'not-found' | 'not-booked'>>> {
  return async (query) => {
    const found = await boothFair(deps)(query)
    if (!found.ok) return found
    const { exhibitor } = found.value
    return exhibitor === undefined ? fail({ kind: 'not-booked' }) : ok({ ...found.value, exhibitor })
  }
}

/** The organisation, and the ads that it chose, in their order. */
export async function applicantOf(
  deps: Pick<Deps, 'dynamo'>,
  by: Member,
  posts: ChosenPosts,
): Promise<{ readonly organisation: Organisation | undefined; readonly vacancies: readonly (Vacancy | undefined)[] }> {
  const [organisation, vacancies] = await Promise.all([
    findOrganisation(deps)(by.member.organisationId),
    findVacancies(deps)(posts.map(({ vacancyId }) => vacancyId)),
  ])
  return { organisation, vacancies }
}
