import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import { isNight } from '#shared/messages/domain/night.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Introduction } from '../domain/introduction.ts'
import { isOverdue, taken } from '../domain/steps.ts'
import { createIntroductions } from '../store/introductions.ts'
import { reminderAbout } from './messages-about.ts'
import { write } from './move-introduction.ts'

export type DeadlineReport = { readonly lapsed: number; readonly reminded: number; readonly skipped: number; readonly more: boolean }

/** So many a page, and so many pages a run. */
type Turns = { readonly limit: number; readonly turns: number }
const usual: Turns = { limit: 50, turns: 20 }

/**
 * What deadlines of introductions bring about by themselves: one reminder before the last day, by day, and the lapse after it. Its position is the index
 * it goes along: what is done has another place there, so a run that was killed is gone on with where it stopped. One transaction an
 * introduction; what somebody changed meanwhile is left to the next run. At most 1,000 a run, the longest due first.
 */
export function keepDeadlines(deps: Deps, { limit, turns }: Turns = usual): () => Promise<DeadlineReport> {
  return async () => {
    const today = civilDateOf(deps.clock.now())
    const introductions = createIntroductions(deps.dynamo)
    const count = { lapsed: 0, reminded: 0, skipped: 0 }
    let after: Position | undefined
    for (let turn = 0; turn < turns; turn += 1) {
      const page = await introductions.due(today, { limit, after })
      for (const { id } of page.items) count[await settleIntroduction(deps)(id)] += 1
      after = page.after
      if (after === undefined) return { ...count, more: false }
    }
    return { ...count, more: true }
  }
}

/** The same of one introduction: whether something was due. */
export function settleIntroduction(deps: Deps): (id: string) => Promise<'lapsed' | 'reminded' | 'skipped'> {
  return async (id) => {
    const at = deps.clock.now()
    // The list may be a moment old.
    const introduction = await createIntroductions(deps.dynamo).get(id)
    return introduction === undefined ? 'skipped' : settle(deps, introduction, { at, today: civilDateOf(at) })
  }
}

async function settle(
  deps: Deps,
  introduction: Introduction,
  { at, today }: { readonly at: string; readonly today: CivilDate },
): Promise<'lapsed' | 'reminded' | 'skipped'> {
  const who = { kind: 'clock' } as const
  const after = isOverdue(introduction, today) ? taken(introduction, 'lapse', { who, at }) : undefined
  if (after !== undefined) {
    const done = await write(deps, always, { before: introduction, after, step: 'lapse', who, by: 'system', checks: [] })
    return done.ok ? 'lapsed' : 'skipped'
  }
  return !isNight(at) && (await remind(deps, introduction, today)).ok ? 'reminded' : 'skipped'
}

/** Nothing of it changes but that it has been reminded of: that is no step. */
async function remind(deps: Deps, introduction: Introduction, today: CivilDate) {
  const { due } = introduction
  if (due === undefined || due.reminded || today < due.remindOn) return { ok: false }
  const reminded = { ...introduction, rev: introduction.rev + 1, due: { ...due, reminded: true } }
  const writes = createIntroductions(deps.dynamo).put(reminded, introduction)
  const done = await deps.dynamo.transact([...writes, ...reminderAbout(introduction).map((message) => outboxMessage(deps, message))])
  return done.ok ? ok() : done
}
