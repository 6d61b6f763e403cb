import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { EvidenceReview } from '../domain/evidence.ts'
import { talentParametersOn } from '../domain/talent-parameters.ts'
import { evidenceIn, putEvidenceReview } from '../store/evidence-reviews.ts'

/** What waits, the longest first. */
export function listEvidence(
  deps: Pick<Deps, 'dynamo'>,
): (page: { readonly limit: number; readonly after?: Position | undefined }) => ReturnType<typeof evidenceIn> {
  return (page) => evidenceIn(deps.dynamo, 'waiting', page)
}

/**
 * Hands a reviewer the next piece of evidence: what they have in hand already, else the one that waits longest, never their own. It is theirs for
 * half an hour, and the person finds who has it. `undefined` when there is nothing to do.
 */
export function takeNextEvidence(
  deps: Deps,
): (command: { readonly by: Member }) => Promise<Result<EvidenceReview | undefined, { readonly kind: 'busy' }>> {
  return async ({ by }) => {
    const now = deps.clock.now()
    const { evidenceLeaseMinutes } = talentParametersOn(civilDateOf(now))
    // Two reviewers who click at once may want the same one: the second looks again.
    for (let round = 0; round < 5; round += 1) {
      const { items } = await evidenceIn(deps.dynamo, 'waiting', { limit: 50 })
      const open = items.filter(({ personId }) => personId !== by.personId)
      const next = open.find((one) => inOwnHands(one, by.personId, now)) ?? open.find((one) => !inOtherHands(one, by.personId, now))
      if (next === undefined) return ok(undefined)
      const until = new Date(Date.parse(now) + evidenceLeaseMinutes * 60_000).toISOString()
      const taken = { ...next, rev: next.rev + 1, lease: { personId: by.personId, until } }
      const entry = ledgerEntry(deps, { subject: next.talentId, action: 'evidence.taken', by, ids: [next.id] })
      if ((await deps.dynamo.transact([putEvidenceReview(taken), entry])).ok) return ok(taken)
    }
    return fail({ kind: 'busy' })
  }
}
