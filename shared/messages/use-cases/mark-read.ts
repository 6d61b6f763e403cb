import { earliest } from '#shared/kernel/instants.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { putReadMark } from '../store/read-marks.ts'
import { type Inbox, recipientOf } from './inbox-of.ts'

/** Everything up to a place is read by this person; what comes later stays new. Whoever has read further, has. */
export function markRead(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly once: Once
  readonly inbox: Inbox
  readonly readTo: string
}) => Promise<Result<undefined, CommitFailure>> {
  return async ({ by, once, inbox, readTo }) => {
    const recipient = recipientOf(by, inbox)
    if (recipient === undefined || once.earlier !== undefined) return ok(undefined)
    // Nobody has read what has not been written.
    const place = earliest(readTo, `${deps.clock.now()}~`)
    const further = { kind: 'read-further' } as const
    const done = await commit<undefined, typeof further>(deps.dynamo, once, undefined, [
      { write: putReadMark(by.personId, recipient, place), otherwise: further },
    ])
    return done.ok || done.error.kind === 'read-further' ? ok(undefined) : { ok: false, error: done.error }
  }
}
