import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Visitor } from '../domain/visitor.ts'
import { removeVisitor } from '../store/visitors.ts'
import { ownVisitor } from './read-visit.ts'

type Cancelled = { readonly id: Visitor['fairId'] }

/** Takes a registration back: its place is free for somebody else at once, its ticket opens no door, nothing of it is kept. */
export function cancelVisit(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly once: Once
  readonly code: string
}) => Promise<Result<Cancelled, Failure<'not-found' | 'already-entered' | 'revision-conflict'> | CommitFailure>> {
  return async ({ by, once, code }) => {
    if (once.earlier !== undefined) return ok(once.earlier as Cancelled)
    const own = await ownVisitor(deps)({ by, code })
    if (own === undefined) return fail({ kind: 'not-found' })
    const { visitor } = own
    const changed = { kind: 'revision-conflict' } as const
    const [person, place, ticket] = removeVisitor(visitor)
    return commit<Cancelled, Failure<'already-entered' | 'revision-conflict'>>(deps.dynamo, once, { id: visitor.fairId }, [
      { write: ticket, otherwise: { kind: 'already-entered' } },
      { write: person, otherwise: changed },
      { write: place, otherwise: changed },
      {
        write: ledgerEntry(deps, {
          subject: visitor.personId,
          action: 'fair.registration-cancelled',
          by: visitor.personId,
          ids: [visitor.fairId],
        }),
      },
    ])
  }
}
