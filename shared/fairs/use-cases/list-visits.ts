import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { type Visit, visitOf } from '../domain/visit.ts'
import { digestOf } from '../domain/visitor-ticket.ts'
import { createFairs } from '../store/fairs.ts'
import { createVisitors } from '../store/visitors.ts'

/** A person's registrations, the newest first, each with its fair as it stands now. Those of past fairs go when they are erased. */
export function listVisits(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Person
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Visit[]; readonly after?: Position }> {
  return async ({ by, limit, after }) => {
    const visitors = createVisitors(deps.dynamo)
    const page = await visitors.ofPerson(by.personId, { limit, after })
    const [fairs, tickets] = await Promise.all([
      createFairs(deps.dynamo).batchGet(page.items.map(({ fairId }) => fairId)),
      visitors.ticketsOf(page.items.map(({ fairId, code }) => ({ fairId, digest: digestOf(fairId, code) }))),
    ])
    const items = page.items.flatMap((visitor, at) => {
      const fair = fairs[at]
      return fair === undefined ? [] : [visitOf(visitor, fair, tickets[at])]
    })
    return { ...page, items }
  }
}
