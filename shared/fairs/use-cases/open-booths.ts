import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { BoothPlan, boothsOf } from '../domain/booth-plan.ts'
import { planFits } from '../domain/booth-plan-check.ts'
import { planViewOf } from '../domain/booth-plan-view.ts'
import { isPublished } from '../domain/fair.ts'
import { createBooths, putBooth, putPlan } from '../store/booths.ts'
import { putPlanView } from '../store/exhibitor-views.ts'
import { ownFair } from './own-fair.ts'
import { newBooth } from './plan-booths.ts'

const batch = 90

/**
 * Opens the planned booths of an announced fair: exactly as many as were announced. From its `opensAt` on they can be claimed. The booths are
 * written first, some at a time; a park whose request broke off in between opens again and goes on.
 */
export function openBooths(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<BoothPlan, Failure<'not-found' | 'booking-not-open' | 'plan-wrong' | 'revision-conflict'> | CommitFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(BoothPlan.parse(once.earlier))
    const own = await ownFair(deps)({ by, id })
    if (!own.ok) return own
    const fair = own.value
    const now = deps.clock.now()
    const booths = createBooths(deps.dynamo)
    const plan = await booths.plan(id)
    const ended = fair.state === 'CANCELLED' || now >= fair.content.startsAt
    if (plan === undefined || plan.state !== 'DRAFT' || !isPublished(fair) || ended) return fail({ kind: 'booking-not-open' })
    const fits = planFits(fair, plan, { opening: true })
    if (!fits.ok) return fits
    const there = new Set((await booths.booths(id)).map(({ number }) => number))
    const missing = boothsOf(plan.rows).filter(({ number }) => !there.has(number))
    for (let at = 0; at < missing.length; at += batch) {
      const done = await deps.dynamo.transact(missing.slice(at, at + batch).map((planned) => putBooth(newBooth(fair.id, planned))))
      if (!done.ok) return fail({ kind: 'busy' })
    }
    const opened: BoothPlan = { ...plan, rev: plan.rev + 1, state: 'OPEN', openedAt: now, updatedAt: now }
    return commit<BoothPlan, Failure<'revision-conflict'>>(deps.dynamo, once, opened, [
      { write: putPlan(opened), otherwise: { kind: 'revision-conflict' } },
      { write: putPlanView(fair.code, planViewOf(opened, fair.content.startsAt)) },
      { write: ledgerEntry(deps, { subject: id, action: 'booths.opened', by }) },
    ])
  }
}
