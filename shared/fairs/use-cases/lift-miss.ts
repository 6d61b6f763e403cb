import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { liftedMessage } from '../domain/booth-messages.ts'
import { ExhibitorStanding, withRemark } from '../domain/exhibitor-standing.ts'
import { createBooths, putStanding } from '../store/booths.ts'
import { parkExhibitor } from './park-booth.ts'

/** The park accepts an explanation: what an organisation missed at this fair does not count any more, and a bar that rested on it is gone. */
export function liftMiss(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly organisationId: string
  readonly reason: string
}) => Promise<Result<ExhibitorStanding, Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'no-miss'> | CommitFailure>> {
  return async ({ by, once, id, organisationId, reason }) => {
    if (once.earlier !== undefined) return ok(ExhibitorStanding.parse(once.earlier))
    return persistently<ExhibitorStanding, Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'no-miss'>>(async () => {
      const found = await parkExhibitor(deps)({ by, id, organisationId })
      if (!found.ok) return found
      const { fair, exhibitor } = found.value
      const standing = await createBooths(deps.dynamo).standing(organisationId, fair.park.id)
      const lifted = standing && withRemark(standing, fair.id, { lifted: { at: deps.clock.now(), reason } })
      if (lifted === undefined) return fail({ kind: 'no-miss' })
      return commit<ExhibitorStanding, MovedOn>(deps.dynamo, once, lifted, [
        { write: putStanding(lifted), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: id, action: 'booth.miss-lifted', by, reason, ids: [organisationId] }) },
        { write: outboxMessage(deps, liftedMessage({ fair, exhibitor }, reason)) },
      ])
    })
  }
}
