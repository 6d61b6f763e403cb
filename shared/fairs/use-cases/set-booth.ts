import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Booth, setTo } from '../domain/booth.ts'
import type { SetBooth } from '../domain/booth-commands.ts'
import { createBooths, putBooth } from '../store/booths.ts'
import { writeLockedView } from '../store/exhibitor-views.ts'
import { noSuchBooth } from './claim-booth.ts'
import { parkBoothFair } from './park-booth.ts'

export type SetBoothFailure = Failure<'not-found' | 'booking-not-open' | 'no-such-booth' | 'booth-in-use'>

/** Takes a booth out of use, keeps it for somebody, or gives it back to everybody. One that an exhibitor has stays as it is. */
export function setBooth(
  deps: Deps,
): (
  command: SetBooth & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<Booth, SetBoothFailure | CommitFailure>> {
  return async ({ by, once, id, booth: number, state, note }) => {
    if (once.earlier !== undefined) return ok(Booth.parse(once.earlier))
    return persistently<Booth, SetBoothFailure>(async () => {
      const found = await parkBoothFair(deps)({ by, id })
      if (!found.ok) return found
      const booth = await createBooths(deps.dynamo).booth(id, number)
      if (booth === undefined) return fail(noSuchBooth(number))
      if (booth.state === 'HELD') return fail({ kind: 'booth-in-use' })
      const set = setTo(booth, state, note)
      return commit<Booth, MovedOn>(deps.dynamo, once, set, [
        { write: putBooth(set), otherwise: movedOn },
        ...(booth.state === set.state ? [] : [{ write: writeLockedView(found.value.fair.code, set) }]),
        { write: ledgerEntry(deps, { subject: id, action: `booth.${actions[state]}`, by, ids: [number] }) },
      ])
    })
  }
}

const actions = { FREE: 'unlocked', RESERVED: 'reserved', LOCKED: 'locked' } as const
