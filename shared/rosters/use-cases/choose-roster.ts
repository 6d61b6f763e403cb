import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { WakeIntake } from '../domain/ports.ts'
import { type Roster, stageOf } from '../domain/roster.ts'
import { agreementInForce } from '../store/agreements.ts'
import { createRosters, putRoster } from '../store/rosters.ts'

type Failures = { readonly kind: 'not-found' | 'roster-state' | 'no-agreement' }

/**
 * What the association does with a list that was read: invite those whose rows are right, or nobody. A list can also be cancelled before it
 * was read and while it is being sent; who was invited by then stays invited.
 */
export function chooseRoster(
  deps: Deps & { readonly wakeIntake: WakeIntake },
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: Roster['id']
  readonly choice: 'send' | 'cancel'
}) => Promise<Result<void, Failures | CommitFailure>> {
  return async ({ by, once, id, choice }) => {
    if (once.earlier !== undefined) return ok()
    const { organisationId } = by.member
    const course = await createRosters(deps.dynamo).course(id)
    if (course === undefined || course.roster.associationId !== organisationId) return fail({ kind: 'not-found' })
    const stage = stageOf(course)
    const allowed = choice === 'send' ? stage === 'checked' && (course.check?.counts.invite ?? 0) > 0 : cancellable.includes(stage)
    if (!allowed) return fail({ kind: 'roster-state' })
    const { roster } = course
    const next: Roster = {
      ...roster,
      rev: roster.rev + 1,
      state: choice === 'send' ? 'sending' : 'cancelled',
      chosenBy: by.personId,
      chosenAt: deps.clock.now(),
    }
    const action = choice === 'send' ? 'roster.sent' : 'roster.cancelled'
    const done = await commit<true, Failures>(deps.dynamo, once, true, [
      { write: putRoster(next), otherwise: { kind: 'roster-state' } },
      ...(choice === 'send' ? [{ write: agreementInForce(organisationId), otherwise: { kind: 'no-agreement' as const } }] : []),
      { write: ledgerEntry(deps, { subject: organisationId, action, by, ids: [id] }) },
    ])
    if (!done.ok) return done
    await deps.wakeIntake(id)
    return ok()
  }
}

const cancellable: readonly string[] = ['checking', 'checked', 'sending']
