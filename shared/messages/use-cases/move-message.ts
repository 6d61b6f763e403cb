import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type DeliveryStep, type StoredMessage, stepped } from '../domain/message.ts'
import { putAfter } from '../store/messages.ts'

/** `moved-on`: somebody else has it, or is through with it. `refused`: a condition does not hold. `busy`: nothing was written. */
type MoveFailure = { readonly kind: 'moved-on' | 'refused' | 'busy' }

/**
 * Takes a message a step further by one conditional write, so that of several who try one gets it. Taking it up to be sent is entered in the
 * ledger of whom it is about, together with `conditions` that have to hold: sending reads an address.
 */
export function moveMessage(
  deps: Deps,
): (message: StoredMessage, step: DeliveryStep, conditions?: readonly Operation[]) => Promise<Result<StoredMessage, MoveFailure>> {
  return async (message, step, conditions = []) => {
    const after = stepped(message, step, deps.clock.now())
    if (after === undefined) return fail({ kind: 'moved-on' })
    const entry = { subject: subjectOf(message), action: 'contact.used', by: 'system', ids: [message.id] } as const
    const entries = step.kind === 'claim' ? [ledgerEntry(deps, entry)] : []
    const done = await deps.dynamo.transact([putAfter(after, step), ...conditions, ...entries])
    if (done.ok) return ok(after)
    if (done.error.kind === 'conflict') return fail({ kind: 'busy' })
    return fail({ kind: done.error.at === 0 ? 'moved-on' : 'refused' })
  }
}

/** `PERSON#per_…`: the person. */
function subjectOf({ recipient }: StoredMessage): string {
  return recipient.slice(recipient.indexOf('#') + 1)
}
