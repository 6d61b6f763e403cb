import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Fair, isPublished } from '../domain/fair.ts'
import { createFairs } from '../store/fairs.ts'

/** A fair at whose door the member works: the own park's, or a published one that the own agency runs (承办). Anybody else's is not found. */
export function fairAtDoor(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<Fair, Failure<'not-found'>>> {
  return async ({ by: { member }, id }) => {
    const fair = await createFairs(deps.dynamo).get(id)
    if (fair === undefined) return fail({ kind: 'not-found' })
    return fair.park.id === member.organisationId || isRunBy(fair, member.organisationId) ? ok(fair) : fail({ kind: 'not-found' })
  }
}

/** How long after its end a fair stays in the list of who runs it: as long as its door may still be told what was seen. */
const day: number = 24 * 60 * 60 * 1000

/** The published fairs that the member's agency runs and that are not over, the next first. */
export function fairsRunBy(deps: Pick<Deps, 'dynamo' | 'clock'>): (query: { readonly by: Member }) => Promise<readonly Fair[]> {
  return async ({ by }) => {
    const from = new Date(Date.parse(deps.clock.now()) - day).toISOString()
    const { items } = await createFairs(deps.dynamo).ending({ from, before: '~', limit: most })
    return items.filter((fair) => isRunBy(fair, by.member.organisationId) && fair.state !== 'CANCELLED')
  }
}

/** A city has fewer to come. */
const most = 500

function isRunBy(fair: Fair, organisationId: string): boolean {
  return isPublished(fair) && fair.agencies.some(({ id }) => id === organisationId)
}
