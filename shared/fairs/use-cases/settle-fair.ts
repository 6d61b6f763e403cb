import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { lapsedMessage, remindMessage } from '../domain/booth-messages.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { bookingPhase } from '../domain/booth-phase.ts'
import { type BoothPlan, scheduleFor } from '../domain/booth-plan.ts'
import { planViewOf } from '../domain/booth-plan-view.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths, putExhibitor, putPlan, removeAttendees } from '../store/booths.ts'
import { putPlanView } from '../store/exhibitor-views.ts'
import { erasedFrom } from './attendees-for.ts'
import { giveUpBooth } from './give-up-booth.ts'
import { nextFor, offering } from './hand-on.ts'

export type FairReport = { readonly lapsed: number; readonly offered: number; readonly reminded: number; readonly erased: number }

const nothing: FairReport = { lapsed: 0, offered: 0, reminded: 0, erased: 0 }

/** What the deadlines of one fair's booths bring about now. */
export function settleFair(deps: Deps): (fair: Fair) => Promise<FairReport> {
  return async (fair) => {
    const now = deps.clock.now()
    const plan = await createBooths(deps.dynamo).plan(fair.id)
    if (plan === undefined || plan.state === 'DRAFT' || plan.doneAt !== undefined) return nothing
    if (now >= erasedFrom(fair)) return { ...nothing, erased: await erase(deps, fair, plan) }
    const phase = bookingPhase(plan, fair, now)
    if (phase === 'cancelled' || phase === 'over' || phase === 'begun') return nothing
    const dated = await movedAlong(deps, fair, plan)
    if (dated === undefined) return nothing
    const { confirmUntil } = dated.schedule
    const { reminderHours } = boothParametersOn(civilDateOf(now))
    const remindFrom = new Date(Date.parse(confirmUntil) - reminderHours * 60 * 60 * 1000).toISOString()
    const due = now >= confirmUntil
    const reminded = !due && now >= remindFrom && dated.remindedFor !== confirmUntil ? await remind(deps, fair, dated) : 0
    const lapsed = due && dated.settledFor !== confirmUntil ? await lapse(deps, fair, dated) : 0
    return { ...nothing, reminded, lapsed, offered: await offerFree(deps, fair, dated) }
  }
}

/** The plan with its dates for the fair's present start, written down when the fair was moved. undefined: somebody changes it just now. */
async function movedAlong(deps: Deps, fair: Fair, plan: BoothPlan): Promise<BoothPlan | undefined> {
  const { startsAt } = fair.content
  if (plan.forStart === startsAt) return plan
  const moved = { ...plan, schedule: scheduleFor(plan, startsAt), forStart: startsAt, rev: plan.rev + 1, updatedAt: deps.clock.now() }
  const done = await deps.dynamo.transact([putPlan(moved), putPlanView(fair.code, planViewOf(moved, startsAt))])
  return done.ok ? moved : undefined
}

/** Those who have a booth and have not named anybody. */
async function unconfirmed(deps: Deps, fair: Fair): Promise<readonly Exhibitor[]> {
  return (await createBooths(deps.dynamo).exhibitors(fair.id)).filter(({ state }) => state === 'BOOKED')
}

async function remind(deps: Deps, fair: Fair, plan: BoothPlan): Promise<number> {
  const now = deps.clock.now()
  let reminded = 0
  for (const exhibitor of await unconfirmed(deps, fair)) {
    const told = { ...exhibitor, rev: exhibitor.rev + 1, remindedAt: now, updatedAt: now }
    const message = remindMessage({ fair, exhibitor }, plan.schedule.confirmUntil)
    const done = await deps.dynamo.transact([putExhibitor(told), outboxMessage(deps, message)])
    if (done.ok) reminded += 1
  }
  await deps.dynamo.transact([putPlan({ ...plan, rev: plan.rev + 1, remindedFor: plan.schedule.confirmUntil })])
  return reminded
}

/** The deadline of confirmation is past: the booths of those who have not confirmed go on. Marked done by a run that finds none left. */
async function lapse(deps: Deps, fair: Fair, plan: BoothPlan): Promise<number> {
  const late = await unconfirmed(deps, fair)
  let lapsed = 0
  for (const exhibitor of late) {
    const done = await giveUpBooth(deps, {
      fair,
      plan,
      exhibitor,
      ending: { state: 'LAPSED' },
      as: 'system',
      by: 'system',
      once: always,
      message: () => lapsedMessage({ fair, exhibitor }, 'unconfirmed'),
    })
    if (done.ok) lapsed += 1
  }
  if (lapsed === late.length) await deps.dynamo.transact([putPlan({ ...plan, rev: plan.rev + 1, settledFor: plan.schedule.confirmUntil })])
  return lapsed
}

/** Free booths go to those who wait, as long as one fits. */
async function offerFree(deps: Deps, fair: Fair, plan: BoothPlan): Promise<number> {
  const booths = createBooths(deps.dynamo)
  if (!(await booths.someoneWaits(fair.id))) return 0
  let offered = 0
  for (const booth of (await booths.booths(fair.id)).filter(({ state }) => state === 'FREE')) {
    const next = await nextFor(deps, { fair, plan, booth })
    if (next === undefined) continue
    const done = await deps.dynamo.transact(offering(deps, { fair, booth, ...next, by: 'system' }).steps.map(({ write }) => write))
    if (done.ok) offered += 1
  }
  return offered
}

const batch = 50

/** The names of those who came are erased; with that the plan's work is done. */
async function erase(deps: Deps, fair: Fair, plan: BoothPlan): Promise<number> {
  const names = await createBooths(deps.dynamo).allAttendees(fair.id)
  for (let at = 0; at < names.length; at += batch) {
    const some = names.slice(at, at + batch)
    const done = await deps.dynamo.transact(some.map(({ organisationId }) => removeAttendees(fair.id, organisationId)))
    if (!done.ok) return at
  }
  await deps.dynamo.transact([putPlan({ ...plan, rev: plan.rev + 1, doneAt: deps.clock.now() })])
  return names.length
}
