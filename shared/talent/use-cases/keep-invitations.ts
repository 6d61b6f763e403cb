import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { isNight } from '#shared/messages/domain/night.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type Invitation, isOpen } from '../domain/invitation.ts'
import { contactSettled, expired, forgottenAt, nextLookAt, reminded } from '../domain/invitation-changes.ts'
import { orderInvitedErasure } from '../store/erasure-orders.ts'
import { createInvitations, forgetInvitation, putGuard, putInvitation } from '../store/invitations.ts'
import { dueShards } from '../store/keys.ts'

const acts = ['reminded', 'expired', 'erased', 'forgotten'] as const
type Act = (typeof acts)[number]
type Report = Readonly<Record<Act | 'skipped', number>> & { readonly more: boolean }

/** So many a page, and so many pages of each shard in one run. */
type Turns = { readonly limit: number; readonly turns: number }
const usual: Turns = { limit: 50, turns: 10 }

/**
 * What is to be done with invitations as time goes by: remind once, end what ran out and erase it, erase what an answer left behind, forget
 * what need not be known any more (个人信息保护法 19, 47). Each step is one transaction that moves the invitation on, so a run that was cut
 * off is taken up by the next; what somebody changed meanwhile is left to it. Bounded: 4,000 a run, the longest due first.
 */
export function keepInvitations(deps: Deps, bounds: Turns = usual): () => Promise<Report> {
  return async () => {
    const count: Record<Act | 'skipped', number> = { reminded: 0, expired: 0, erased: 0, forgotten: 0, skipped: 0 }
    let more = false
    for (let shard = 0; shard < dueShards; shard += 1) more = (await keepShard(deps, shard, count, bounds)) || more
    return { ...count, more }
  }
}

async function keepShard(deps: Deps, shard: number, count: Record<Act | 'skipped', number>, { limit, turns }: Turns): Promise<boolean> {
  const invitations = createInvitations(deps.dynamo)
  let after: Position | undefined
  for (let turn = 0; turn < turns; turn += 1) {
    const now = deps.clock.now()
    const page = await invitations.due(shard, { now, limit, after })
    for (const { id } of page.items) {
      // The list may be a moment old.
      const invitation = await invitations.get(id)
      const step = invitation === undefined ? undefined : stepFor(deps, invitation, now)
      const done = step !== undefined && (await deps.dynamo.transact(step.writes)).ok
      count[done ? step.act : 'skipped'] += 1
    }
    after = page.after
    if (after === undefined) return false
  }
  return true
}

type Step = { readonly act: Act; readonly writes: readonly Operation[] }

/** What an invitation needs now. Nobody is written to at night: a reminder then waits for the morning. */
function stepFor(deps: Deps, invitation: Invitation, now: string): Step | undefined {
  const due = nextLookAt(invitation)
  if (due === undefined || due > now) return undefined
  const { id, state, contactHeld } = invitation
  const erasure = orderInvitedErasure(deps, id)
  const told = (action: string) => ledgerEntry(deps, { subject: id, action, by: 'system' })
  if (isOpen(invitation, now)) {
    if (isNight(now)) return undefined
    return { act: 'reminded', writes: [putInvitation(reminded(invitation, now)), reminder(deps, invitation), told('invitation.reminded')] }
  }
  if (state === 'invited') {
    const after = expired(invitation, now)
    return { act: 'expired', writes: [putInvitation(after), putGuard(after), erasure, told('invitation.expired')] }
  }
  if (contactHeld) return { act: 'erased', writes: [putInvitation(contactSettled(invitation)), erasure] }
  const forgotten = forgottenAt(invitation)
  if (forgotten === undefined) return undefined
  return { act: 'forgotten', writes: [...forgetInvitation(invitation), told('invitation.forgotten')] }
}

function reminder(deps: Deps, { id, associationName, endsAt }: Invitation): Operation {
  return outboxMessage(deps, {
    to: { invitation: id },
    template: 'invitation-reminder',
    values: { association: associationName, endsOn: civilDateOf(endsAt) },
  })
}
