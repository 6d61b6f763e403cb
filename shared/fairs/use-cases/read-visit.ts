import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Fair } from '../domain/fair.ts'
import { type Visit, visitOf } from '../domain/visit.ts'
import type { Visitor } from '../domain/visitor.ts'
import { digestOf } from '../domain/visitor-ticket.ts'
import { createFairs } from '../store/fairs.ts'
import { createVisitors } from '../store/visitors.ts'

/** A person's own registration for a fair, by the fair's public code. Without one, the fair is not found here. */
export function readVisit(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Person; readonly code: string }) => Promise<Result<Visit, Failure<'not-found'>>> {
  return async (query) => {
    const own = await ownVisitor(deps)(query)
    if (own === undefined) return fail({ kind: 'not-found' })
    const { fair, visitor } = own
    return ok(visitOf(visitor, fair, await createVisitors(deps.dynamo).ticket(fair.id, digestOf(fair.id, visitor.code))))
  }
}

/** What is kept of a person and a fair; undefined when nothing is. */
export function ownVisitor(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Person; readonly code: string }) => Promise<{ readonly fair: Fair; readonly visitor: Visitor } | undefined> {
  return async ({ by, code }) => {
    const [fair, talent] = await Promise.all([createFairs(deps.dynamo).byCode(code), findTalentOfPerson(deps)(by.personId)])
    if (fair === undefined || talent === undefined) return undefined
    const visitor = await createVisitors(deps.dynamo).get(fair.id, talent.id)
    return visitor === undefined ? undefined : { fair, visitor }
  }
}
