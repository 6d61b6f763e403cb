import { carryOutSight } from '#shared/demand/use-cases/carry-out-sight.ts'
import { sightOf } from '#shared/demand/use-cases/order-sight.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { associationPaused } from '#shared/talent/use-cases/pause-association.ts'
import type { Organisation } from '../domain/organisation.ts'
import { recorded } from '../domain/verification.ts'
import { liftedMessage, suspendedMessage } from '../messages.ts'
import { replaceOrganisation } from '../store/organisations.ts'

/** What a reviewer orders: to suspend an organisation, or to end that. */
export type SuspensionCommand = {
  readonly by: Member
  readonly organisationId: string
  readonly reason: string
  readonly once: Once
  /** What else is decided with it, in the same transaction. */
  readonly also?: readonly Step<{ readonly kind: 'busy' }>[]
}

/** How many of its ads are dealt with before the answer; the rest are the clock's. No reader shows them meanwhile. */
const adsAtOnce = 50

const messages = { suspended: suspendedMessage, lifted: liftedMessage } as const

/**
 * Writes a suspension or its end: the organisation, the order for its ads, whether an association's invitations go out, the ledger entry and the
 * message in one transaction.
 */
export async function writeSuspension(
  deps: Deps,
  { by, reason, once, also = [] }: SuspensionCommand,
  before: Organisation,
  action: keyof typeof messages,
): Promise<Result<Organisation, { readonly kind: 'revision-conflict' } | CommitFailure>> {
  const at = deps.clock.now()
  const { suspension: _, ...rest } = before
  const suspended = action === 'suspended'
  const { step, stored } = replaceOrganisation(before, {
    ...rest,
    ...(suspended ? { suspension: { at, reason } } : {}),
    updatedAt: at,
    history: recorded(before, { at, by: 'bureau', action, reason }),
  })
  const done = await commit<Organisation, { readonly kind: 'revision-conflict' | 'busy' }>(deps.dynamo, once, stored, [
    step,
    ...sightOf(before, { to: suspended ? 'hidden' : 'shown', at, reason }).map((write) => ({ write })),
    ...(before.content.kind === 'association' ? [{ write: associationPaused(before.id, suspended, at) }] : []),
    { write: ledgerEntry(deps, { subject: before.id, action: `organisation.${action}`, by, reason }) },
    { write: outboxMessage(deps, messages[action](before, reason)) },
    ...also,
  ])
  if (done.ok) await carryOutSight(deps)({ organisationId: before.id, most: adsAtOnce })
  return done
}
