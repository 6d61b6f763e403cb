import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { type Visit, visitOf } from '../domain/visit.ts'
import type { Visitor } from '../domain/visitor.ts'
import { digestOf } from '../domain/visitor-ticket.ts'
import { createFairs } from '../store/fairs.ts'
import { createVisitors } from '../store/visitors.ts'

/** A person's own registration for a fair. Without one, the fair is not found here. */
export function readVisit(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Person; readonly id: string }) => Promise<Result<Visit, Failure<'not-found'>>> {
  return async (query) => {
    const visitor = await ownVisitor(deps)(query)
    if (visitor === undefined) return fail({ kind: 'not-found' })
    const [fair, ticket] = await Promise.all([
      createFairs(deps.dynamo).get(visitor.fairId),
      createVisitors(deps.dynamo).ticket(visitor.fairId, digestOf(visitor.fairId, visitor.code)),
    ])
    return fair === undefined ? fail({ kind: 'not-found' }) : ok(visitOf(visitor, fair, ticket))
  }
}

/** What is kept of a person and a fair; undefined when nothing is. */
export function ownVisitor(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Person; readonly id: string }) => Promise<Visitor | undefined> {
  return async ({ by, id }) => {
    const talent = await findTalentOfPerson(deps)(by.personId)
    return talent === undefined ? undefined : createVisitors(deps.dynamo).get(id, talent.id)
  }
}
