import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Complaint } from '../domain/complaint.ts'
import { leasedTo, mayAnswer, released } from '../domain/steps.ts'
import { createComplaints, listFigures, putComplaint } from '../store/complaints.ts'

/** What waits, the earliest last day first. */
export function listComplaints({
  dynamo,
}: Pick<Deps, 'dynamo'>): (asked: {
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Complaint[]; readonly after?: Position }> {
  return createComplaints(dynamo).waiting
}

const pageSize = 50
const mostPages = 4

/**
 * Hands a reviewer the next complaint: what they have in hand already, else the one whose last day comes first; never their own, never the appeal
 * against their own answer. It is theirs for half an hour. `undefined` when there is nothing for them.
 */
export function takeNextComplaint(
  deps: Deps,
): (command: { readonly by: Member }) => Promise<Result<Complaint | undefined, { readonly kind: 'busy' }>> {
  return async ({ by: { personId } }) => {
    const now = deps.clock.now()
    // Two reviewers who click at once may want the same one: the second looks again.
    for (let round = 0; round < 5; round += 1) {
      const next = await nextFor(deps, personId, now)
      if (next === undefined) return ok(undefined)
      const taken = leasedTo(next, personId, now)
      if ((await deps.dynamo.transact([putComplaint(taken)])).ok) return ok(taken)
    }
    return fail({ kind: 'busy' })
  }
}

async function nextFor({ dynamo }: Deps, personId: string, now: string): Promise<Complaint | undefined> {
  const complaints = createComplaints(dynamo)
  let after: Position | undefined
  let free: Complaint | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const { items, after: more } = await complaints.waiting({ limit: pageSize, after })
    const fit = items.filter((one) => mayAnswer(one, personId))
    const own = fit.find((one) => inOwnHands(one, personId, now))
    free ??= fit.find((one) => !inOtherHands(one, personId, now))
    const chosen = own ?? free
    // The list may be a moment old.
    const current = chosen === undefined ? undefined : await complaints.get(chosen.id)
    if (current !== undefined && mayAnswer(current, personId) && !inOtherHands(current, personId, now)) return current
    if (more === undefined) return undefined
    ;[free, after] = [undefined, more]
  }
  return undefined
}

/** A reviewer gives back what they had in hand; somebody else's, or nothing, stays as it is. */
export function releaseComplaint(
  deps: Deps,
): (command: { readonly by: Member; readonly id: string }) => Promise<Result<void, { readonly kind: 'not-found' | 'busy' }>> {
  return async ({ by, id }) => {
    const complaint = await createComplaints(deps.dynamo).get(id)
    if (complaint === undefined) return fail({ kind: 'not-found' })
    if (!inOwnHands(complaint, by.personId, deps.clock.now())) return ok()
    const done = await deps.dynamo.transact([putComplaint(released(complaint))])
    return done.ok ? ok() : fail({ kind: 'busy' })
  }
}

/** A complaint as a reviewer sees it, and what was decided against the same organisation before. */
export function openComplaint({
  dynamo,
}: Pick<Deps, 'dynamo'>): (id: string) => Promise<{ readonly complaint: Complaint; readonly earlier: readonly Complaint[] } | undefined> {
  return async (id) => {
    const complaints = createComplaints(dynamo)
    const complaint = await complaints.get(id)
    if (complaint === undefined) return undefined
    const { against } = complaint
    const { items } = against === undefined ? { items: [] } : await complaints.against(against.id, { limit: 20 })
    return { complaint, earlier: items.filter((one) => one.id !== id && one.answers.length > 0) }
  }
}

/** What happened with complaints in the last months, in numbers alone. */
export function readComplaintFigures({ dynamo }: Pick<Deps, 'dynamo'>): () => ReturnType<typeof listFigures> {
  return async () => listFigures(dynamo, 24)
}
