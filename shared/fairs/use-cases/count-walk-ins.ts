import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { countedIn, takenBack } from '../domain/attendance.ts'
import { doorOpen, hourAt } from '../domain/door.ts'
import { getTally, putTally } from '../store/door.ts'
import { fairAtDoor } from './fair-at-door.ts'

type Counted = { readonly count: number }
export type CountFailure = Failure<'not-found' | 'door-closed' | 'nothing-to-undo'> | CommitFailure

/**
 * 现场入场, without a script: so many more who came without a ticket, or the last one taken back. Each member counts on a device of their
 * own. Counts that were made by hand can be added for a day after the end.
 */
export function countWalkIns(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly change: { readonly more: number } | 'undo'
}) => Promise<Result<Counted, CountFailure>> {
  return async ({ by, once, id, change }) => {
    if (once.earlier !== undefined) return ok(once.earlier as Counted)
    const own = await fairAtDoor(deps)({ by, id })
    if (!own.ok) return own
    const fair = own.value
    const now = deps.clock.now()
    const open = doorOpen(fair, now, true)
    if (!open.ok) return open
    for (let round = 0; round < mostRounds; round += 1) {
      const read = await getTally(deps.dynamo, fair.id, deskDevice(by))
      const tally = change === 'undo' ? takenBack(read.tally) : countedIn(read.tally, hourAt(fair, now), change.more)
      if (tally === undefined) return fail({ kind: 'nothing-to-undo' })
      const done = await commit<Counted, { readonly kind: 'raced' }>(deps.dynamo, once, { count: change === 'undo' ? -1 : change.more }, [
        { write: putTally(fair.id, read, tally), otherwise: { kind: 'raced' } },
        { write: ledgerEntry(deps, { subject: fair.id, action: 'fair.door-counted', by }) },
      ])
      if (done.ok) return done
      if (done.error.kind !== 'raced') return fail(done.error)
    }
    return fail({ kind: 'busy' })
  }
}

const mostRounds = 6

/** The device that stands for a member who counts without a script: nobody else writes its counts. */
export function deskDevice(by: Member): string {
  return `desk-${by.personId}`
}
