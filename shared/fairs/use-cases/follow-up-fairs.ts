import { addDays, civilDateOf, daysBetween, startOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Content } from '#shared/messages/templates/catalogue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Fair, mostEvents } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import { reportDue } from '../domain/report.ts'
import { visitorParametersOn } from '../domain/visitor-parameters.ts'
import { type AfterWork, getFairWork, nothingAfter, putFairWork, type Stored } from '../store/fair-work.ts'
import { createFairs, putFair, putView } from '../store/fairs.ts'
import { createVisitors, eraseVisitor } from '../store/visitors.ts'
import { askingMessage, silentIn } from './ask-exhibitors.ts'
import { gatherReport } from './read-report.ts'

type FollowUp = { readonly asked: number; readonly overdue: number; readonly erased: number; readonly archived: number }

/** How far back fairs are looked at, in days beyond the last thing there is to do. */
const margin = 35

/**
 * What is to be done after fairs: ask exhibitors for their figures, tell the park when its report is overdue, erase the registrations, close
 * the figures. Each step is one transaction with the note that it is done, so that a run that was cut off is taken up by the next.
 */
export function followUpFairs(deps: Deps): () => Promise<FollowUp> {
  return async () => {
    const now = deps.clock.now()
    const today = civilDateOf(now)
    const from = startOf(addDays(today, -visitorParametersOn(today).archiveDays - margin))
    const sum = { asked: 0, overdue: 0, erased: 0, archived: 0 }
    let position: Position | undefined
    do {
      const page = await createFairs(deps.dynamo).ending({ from, before: now, limit: 50, after: position })
      for (const fair of page.items) {
        if (fair.archivedAt !== undefined) continue
        const done = await followUp(deps, fair, daysBetween(civilDateOf(fair.content.endsAt), today))
        sum.asked += done.asked
        sum.overdue += done.overdue
        sum.erased += done.erased
        sum.archived += done.archived
      }
      position = page.after
    } while (position !== undefined)
    return sum
  }
}

async function followUp(deps: Deps, fair: Fair, days: number): Promise<FollowUp> {
  const parameters = visitorParametersOn(civilDateOf(fair.content.endsAt))
  const held = fair.state !== 'CANCELLED'
  const asked = held
    ? await askExhibitors(
        deps,
        fair,
        parameters.exhibitorReminderDays.findLast((day) => day <= days),
      )
    : 0
  const overdue = held && civilDateOf(deps.clock.now()) > reportDue(fair) ? await tellOverdue(deps, fair) : 0
  const erased = days >= parameters.visitorsKeptDays ? await eraseVisitors(deps, fair) : 0
  const archived = days >= parameters.archiveDays ? await archive(deps, fair) : 0
  return { asked, overdue, erased, archived }
}

/** Messages of one transaction. */
const atOnce = 50

/** Asks those who were there and have not reported, once for each of the days. */
async function askExhibitors(deps: Deps, fair: Fair, day: number | undefined): Promise<number> {
  let asked = 0
  if (day === undefined || fair.results !== undefined) return asked
  for (;;) {
    const read = await getFairWork(deps.dynamo, fair.id, 'after')
    const work = read.work ?? nothingAfter
    if (work.asked.includes(day)) return asked
    const silent = silentIn(await gatherReport(deps)(fair)).filter(({ id }) => id > (work.askedUpTo ?? ''))
    const some = silent.slice(0, atOnce)
    const { askedUpTo: _, ...rest } = work
    const last = some.at(-1)
    const next =
      silent.length > some.length && last !== undefined ? { ...rest, askedUpTo: last.id } : { ...rest, asked: [...work.asked, day] }
    const messages = some.map((organisation) => outboxMessage(deps, askingMessage(fair, organisation)))
    const done = await deps.dynamo.transact([putFairWork(fair.id, 'after', read, next), ...messages])
    if (!done.ok) return asked
    asked += messages.length
  }
}

/** 逾期: the park and whoever runs the fair for it, once. */
async function tellOverdue(deps: Deps, fair: Fair): Promise<number> {
  const read = await getFairWork(deps.dynamo, fair.id, 'after')
  const work = read.work ?? nothingAfter
  if (fair.results !== undefined || work.overdueTold) return 0
  const told = [fair.park, ...fair.agencies].map(({ id }) => outboxMessage(deps, { ...overdueMessage(fair), to: { organisation: id } }))
  const done = await deps.dynamo.transact([putFairWork(fair.id, 'after', read, { ...work, overdueTold: true }), ...told])
  return done.ok ? 1 : 0
}

/** Who registered is forgotten; how many came is not. */
async function eraseVisitors(deps: Deps, fair: Fair): Promise<number> {
  const read = await getFairWork(deps.dynamo, fair.id, 'after')
  if (read.work?.erased === true) return 0
  let erased = 0
  for (;;) {
    const { items } = await createVisitors(deps.dynamo).ofFair(fair.id, { limit: 25 })
    if (items.length === 0) break
    const done = await deps.dynamo.transact(items.flatMap(eraseVisitor))
    if (!done.ok) return erased
    erased += items.length
  }
  await noteErased(deps, fair, read, erased)
  return erased
}

async function noteErased(deps: Deps, fair: Fair, read: Stored<AfterWork>, erased: number): Promise<void> {
  const note = putFairWork(fair.id, 'after', read, { ...(read.work ?? nothingAfter), erased: true })
  const entry = ledgerEntry(deps, { subject: fair.id, action: 'fair.visitors-erased', by: 'system' })
  await deps.dynamo.transact(erased === 0 ? [note] : [note, entry])
}

/** 归档: the figures stay as they are from now on. */
async function archive(deps: Deps, fair: Fair): Promise<number> {
  if (fair.history.length >= mostEvents) return 0
  const at = deps.clock.now()
  const archived = after({ ...fair, archivedAt: at }, { action: 'archived', by: fair.park.name, at, published: false })
  const entry = ledgerEntry(deps, { subject: fair.id, action: 'fair.archived', by: 'system' })
  const done = await deps.dynamo.transact([putFair(archived), ...putView(archived), entry])
  return done.ok ? 1 : 0
}

function overdueMessage(fair: Fair): Content<'fair-report-overdue'> {
  return {
    template: 'fair-report-overdue',
    values: { title: fair.content.title, dueOn: reportDue(fair) },
    link: `/park/fairs/${fair.id}/results`,
  }
}
