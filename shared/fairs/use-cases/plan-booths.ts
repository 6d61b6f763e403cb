import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Booth } from '../domain/booth.ts'
import type { PlanBooths } from '../domain/booth-commands.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { BoothPlan, type PlannedBooth } from '../domain/booth-plan.ts'
import { planChange, planFits } from '../domain/booth-plan-check.ts'
import { planViewOf } from '../domain/booth-plan-view.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths, putBooth, putPlan, removeBooth } from '../store/booths.ts'
import { putPlanView, writeLockedView } from '../store/exhibitor-views.ts'
import { ownFair } from './own-fair.ts'

export type PlanFailure = Failure<'not-found' | 'booking-not-open' | 'plan-wrong' | 'booth-in-use' | 'revision-conflict'>

/** Booths that one change of an opened plan may add, move or take away: a transaction has room for a hundred writes. */
const mostChanges = 90

/**
 * Draws up the plan of a fair's booths, or changes it: rows, dates, rules. Once opened the booths exist: those that are in use stay, added
 * and removed ones are written in the same transaction as the plan.
 */
export function planBooths(
  deps: Deps,
): (
  command: PlanBooths & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<BoothPlan, PlanFailure | CommitFailure>> {
  return async ({ by, once, id, rev, rows, schedule, rules }) => {
    if (once.earlier !== undefined) return ok(BoothPlan.parse(once.earlier))
    const own = await ownFair(deps)({ by, id })
    if (!own.ok) return own
    const fair = own.value
    const now = deps.clock.now()
    if (fair.state === 'CANCELLED' || now >= fair.content.startsAt) return fail({ kind: 'booking-not-open' })
    const before = await createBooths(deps.dynamo).plan(id)
    if ((before?.rev ?? 0) !== rev) return fail({ kind: 'revision-conflict' })
    const fits = planFits(fair, { rows, schedule }, { opening: false })
    if (!fits.ok) return fits
    const plan: BoothPlan = {
      state: 'DRAFT',
      ...before,
      fairId: fair.id,
      fairCode: fair.code,
      parkId: fair.park.id,
      rev: rev + 1,
      rows,
      schedule,
      rules,
      under: boothParametersOn(civilDateOf(now)).from,
      forStart: fair.content.startsAt,
      updatedAt: now,
    }
    const booths = before?.state === 'OPEN' ? await changedBooths(deps, before, plan) : ok([])
    if (!booths.ok) return booths
    return commit<BoothPlan, Failure<'revision-conflict' | 'booth-in-use'>>(deps.dynamo, once, plan, [
      { write: putPlan(plan), otherwise: { kind: 'revision-conflict' } },
      ...booths.value,
      ...(plan.state === 'OPEN' ? [{ write: putPlanView(fair.code, planViewOf(plan, fair.content.startsAt)) }] : []),
      { write: ledgerEntry(deps, { subject: id, action: 'booths.planned', by }) },
    ])
  }
}

/** A booth that nobody has had. */
export function newBooth(fairId: Fair['id'], planned: PlannedBooth): Booth {
  return { fairId, ...planned, rev: 1, state: 'FREE', tenancy: 0 }
}

async function changedBooths(
  deps: Pick<Deps, 'dynamo'>,
  before: BoothPlan,
  plan: BoothPlan,
): Promise<Result<readonly Step<Failure<'booth-in-use'>>[], Failure<'booth-in-use' | 'plan-wrong'>>> {
  const { added, changed, gone } = planChange(before.rows, plan.rows)
  const now = new Map((await createBooths(deps.dynamo).booths(plan.fairId)).map((booth) => [booth.number, booth]))
  const reopened = gone.flatMap((number) => (now.get(number)?.state === 'LOCKED' ? [{ number, state: 'FREE' } as const] : []))
  if (added.length + changed.length + gone.length + reopened.length > mostChanges) {
    const detail = texts.tooMuch(mostChanges)
    return fail({ kind: 'plan-wrong', detail, errors: [{ pointer: '/rows', code: 'too-many', detail }] })
  }
  const held = [...gone, ...changed.map(({ number }) => number)].filter((number) => now.get(number)?.state === 'HELD')
  if (held.length > 0) {
    const detail = texts.inUse(held.join(texts.and))
    return fail({ kind: 'booth-in-use', detail, errors: [{ pointer: '/rows', code: 'booth-in-use', detail }] })
  }
  const otherwise = { kind: 'booth-in-use' } as const
  return ok([
    ...added.map((planned) => ({ write: putBooth(newBooth(plan.fairId, planned)), otherwise })),
    ...changed.flatMap((planned) => {
      const booth = now.get(planned.number)
      if (booth === undefined) return [{ write: putBooth(newBooth(plan.fairId, planned)), otherwise }]
      const { zone: _before, ...rest } = booth
      return [{ write: putBooth({ ...rest, ...planned, rev: booth.rev + 1 }), otherwise }]
    }),
    ...gone.flatMap((number) => {
      const booth = now.get(number)
      return booth === undefined ? [] : [{ write: removeBooth(booth), otherwise }]
    }),
    ...reopened.map((booth) => ({ write: writeLockedView(plan.fairCode, booth) })),
  ])
}

const texts = bilingual(
  {
    tooMuch: (most: number) => `开放之后一次最多增减、改动 ${most} 个展位，请分几次改`,
    inUse: (numbers: string) => `展位 ${numbers} 已有单位使用，请先给它们换展位，或收回`,
    and: '、',
  },
  {
    tooMuch: (most) => `Once booking is open, at most ${most} booths can be added, taken away or changed at a time`,
    inUse: (numbers) => `In use: ${numbers}. Move the exhibitors there first, or take the booths back`,
    and: ', ',
  },
)
