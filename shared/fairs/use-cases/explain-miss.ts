import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { explainedMessage } from '../domain/booth-messages.ts'
import { ExhibitorStanding, withRemark } from '../domain/exhibitor-standing.ts'
import { putStanding } from '../store/booths.ts'
import { boothFairOfExhibitor } from './booth-fair.ts'

/** An organisation writes to the park why it did not come to a fair, or cancelled late. The park is told, and may lift the record. */
export function explainMiss(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly code: string
  readonly text: string
}) => Promise<Result<ExhibitorStanding, Failure<'not-found' | 'not-booked' | 'no-miss'> | CommitFailure>> {
  return async ({ by, once, code, text }) => {
    if (once.earlier !== undefined) return ok(ExhibitorStanding.parse(once.earlier))
    return persistently<ExhibitorStanding, Failure<'not-found' | 'not-booked' | 'no-miss'>>(async () => {
      const found = await boothFairOfExhibitor(deps)({ by, code })
      if (!found.ok) return found
      const { fair, exhibitor, standing } = found.value
      const explained = standing && withRemark(standing, fair.id, { explanation: { at: deps.clock.now(), text } })
      if (explained === undefined) return fail({ kind: 'no-miss' })
      return commit<ExhibitorStanding, MovedOn>(deps.dynamo, once, explained, [
        { write: putStanding(explained), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.explained', by }) },
        { write: outboxMessage(deps, explainedMessage({ fair, exhibitor })) },
      ])
    })
  }
}
