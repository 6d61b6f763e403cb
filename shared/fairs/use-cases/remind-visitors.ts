import { addDays, civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import { inBoth } from '#shared/messages/templates/template.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Fair } from '../domain/fair.ts'
import { shownCode, type Visitor } from '../domain/visitor.ts'
import { visitorParametersOn } from '../domain/visitor-parameters.ts'
import { whenAndWhere } from '../domain/wording.ts'
import { getFairWork, putFairWork } from '../store/fair-work.ts'
import { createVisitors } from '../store/visitors.ts'
import { fairsEnding } from './fairs-ending.ts'

type Report = { readonly reminded: number; readonly more: boolean }

/**
 * Reminds those who registered of the fairs of the next day, from nine in the morning on, each person once a fair and time: the position lies in
 * the same transaction as the messages. Bounded: what a run leaves, the next one goes on with.
 */
export function remindVisitors(deps: Deps): () => Promise<Report> {
  return async () => {
    const now = deps.clock.now()
    if (localOf(now).slice(11) < '09:00') return { reminded: 0, more: false }
    const day = addDays(civilDateOf(now), visitorParametersOn(civilDateOf(now)).reminderDays)
    let reminded = 0
    for await (const fair of fairsEnding(deps, now)) {
      if (fair.state === 'CANCELLED' || civilDateOf(fair.content.startsAt) !== day) continue
      const done = await remindOf(deps, fair, mostMessages - reminded)
      reminded += done.reminded
      if (done.more) return { reminded, more: true }
    }
    return { reminded, more: false }
  }
}

const mostMessages = 2000
const atOnce = 25

async function remindOf(deps: Deps, fair: Fair, most: number): Promise<Report> {
  const { id, content } = fair
  let reminded = 0
  for (;;) {
    const read = await getFairWork(deps.dynamo, id, 'reminders')
    const same = read.work?.for === content.startsAt ? read.work : undefined
    if (same?.done === true) return { reminded, more: false }
    if (reminded >= most) return { reminded, more: true }
    const page = await createVisitors(deps.dynamo).ofFair(id, { limit: atOnce, after: same?.after })
    const work = {
      for: content.startsAt,
      ...(page.after === undefined ? {} : { after: { ...page.after } }),
      done: page.after === undefined,
    }
    const messages = page.items.map((visitor) => outboxMessage(deps, reminder(visitor, fair)))
    const done = await deps.dynamo.transact([putFairWork(id, 'reminders', read, work), ...messages])
    // Somebody else is at it.
    if (!done.ok) return { reminded, more: true }
    reminded += messages.length
  }
}

function reminder({ personId, code }: Visitor, fair: Pick<Fair, 'code' | 'content'>): Message {
  const { content } = fair
  const { title, bring } = content
  return {
    to: { person: personId },
    template: 'fair-tomorrow',
    values: { title, when: inBoth(() => whenAndWhere(content)), code: shownCode(code), bring },
    link: `/me/fairs/${fair.code}`,
  }
}
