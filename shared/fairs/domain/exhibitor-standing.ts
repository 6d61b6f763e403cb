import * as z from 'zod'
import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { type Id, idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import { paragraphs } from '#shared/kernel/text.ts'
import type { BoothParameters } from './booth-parameters.ts'

/** One time that an organisation left its booth empty, or gave it back too late. */
const Miss = z.object({
  fairId: idOf('fair'),
  fairCode: PublicCode,
  title: z.string(),
  /** When that fair began. */
  startsAt: z.iso.datetime(),
  kind: z.enum(['no-show', 'late-cancellation']),
  at: z.iso.datetime(),
  /** What the organisation has written about it. */
  explanation: z.object({ at: z.iso.datetime(), text: paragraphs(1000, 1) }).optional(),
  /** The park has accepted an explanation: it does not count any more. */
  lifted: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
})
export type Miss = z.infer<typeof Miss>

const mostMisses = 40
const mostSessions = 60

/** What is known of an organisation at one park: the sessions it has booked, and those it failed to come to. */
export const ExhibitorStanding = z.object({
  organisationId: idOf('organisation'),
  organisationName: z.string(),
  parkId: idOf('organisation'),
  rev: z.int().min(1),
  /** Since when it comes to this park's fairs. */
  since: z.iso.datetime(),
  sessions: z.array(z.object({ fairId: idOf('fair'), startsAt: z.iso.datetime() })).max(mostSessions),
  misses: z.array(Miss).max(mostMisses),
})
export type ExhibitorStanding = z.infer<typeof ExhibitorStanding>

/** The standing of an organisation that has not been here; revision 0 is not stored yet. */
export function newStanding(given: {
  readonly organisationId: Id<'organisation'>
  readonly organisationName: string
  readonly parkId: Id<'organisation'>
  readonly at: string
}): ExhibitorStanding {
  const { at, ...rest } = given
  return { ...rest, rev: 0, since: at, sessions: [], misses: [] }
}

/** Days for which a session that is over still counts for anything: a month, and the one before the next. */
const sessionsKeptDays = 400

export function withSession(standing: ExhibitorStanding, fair: { readonly id: Id<'fair'>; readonly startsAt: string }): ExhibitorStanding {
  const oldest = addDays(civilDateOf(fair.startsAt), -sessionsKeptDays)
  const kept = standing.sessions.filter(({ fairId, startsAt }) => fairId !== fair.id && civilDateOf(startsAt) >= oldest)
  return {
    ...standing,
    rev: standing.rev + 1,
    sessions: [...kept.slice(1 - mostSessions), { fairId: fair.id, startsAt: fair.startsAt }],
  }
}

export function withoutSession(standing: ExhibitorStanding, fairId: string): ExhibitorStanding {
  return { ...standing, rev: standing.rev + 1, sessions: standing.sessions.filter((session) => session.fairId !== fairId) }
}

export function withMiss(standing: ExhibitorStanding, miss: Miss): ExhibitorStanding {
  const others = standing.misses.filter(({ fairId }) => fairId !== miss.fairId)
  return { ...standing, rev: standing.rev + 1, misses: [...others.slice(1 - mostMisses), miss] }
}

/** With something written down beside the miss of a fair; undefined when there is none. */
export function withRemark(
  standing: ExhibitorStanding,
  fairId: string,
  remark: Pick<Miss, 'explanation'> | Pick<Miss, 'lifted'>,
): ExhibitorStanding | undefined {
  if (!standing.misses.some((miss) => miss.fairId === fairId)) return undefined
  return {
    ...standing,
    rev: standing.rev + 1,
    misses: standing.misses.map((miss) => (miss.fairId === fairId ? { ...miss, ...remark } : miss)),
  }
}

/** What keeps an organisation from booking: until a day, or from the next session of the park after the fair it missed. */
export type Bar =
  | { readonly kind: 'until'; readonly until: CivilDate; readonly misses: readonly Miss[] }
  | { readonly kind: 'next-session'; readonly misses: readonly Miss[] }

/**
 * The bar that an organisation is under today. Often enough within a year: for a year from the last time. Once: from the next session
 * only, which the caller tells by the park's calendar. What the park has lifted does not count; late cancellations count by the few.
 */
export function barOn(
  { misses }: Pick<ExhibitorStanding, 'misses'>,
  today: CivilDate,
  parameters: Pick<BoothParameters, 'missesForBar' | 'barDays' | 'lateCancellationsPerMiss'>,
): Bar | undefined {
  const counting = misses.filter(({ lifted }) => lifted === undefined).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  const late = counting.filter(({ kind }) => kind === 'late-cancellation')
  const told = counting.filter((miss) => miss.kind === 'no-show' || (late.indexOf(miss) + 1) % parameters.lateCancellationsPerMiss === 0)
  const last = told.at(-1)
  if (last === undefined) return undefined
  const lastDay = civilDateOf(last.startsAt)
  const year = told.filter(({ startsAt }) => civilDateOf(startsAt) > addDays(lastDay, -parameters.barDays))
  const until = addDays(lastDay, parameters.barDays)
  if (year.length >= parameters.missesForBar) return today < until ? { kind: 'until', until, misses: year } : undefined
  return { kind: 'next-session', misses: [last] }
}

/** Why an organisation may not book, and what it can do about it. */
export function barText(bar: Bar, park: string): string {
  const told = bar.misses.map(({ title, startsAt, kind }) => texts.miss[kind](title, dayText(civilDateOf(startsAt))))
  return bar.kind === 'until' ? texts.until(told, dayText(bar.until), park) : texts.next(told, park)
}

const texts = bilingual(
  {
    miss: {
      'no-show': (title: string, day: string) => `${day}“${title}”爽约`,
      'late-cancellation': (title: string, day: string) => `${day}“${title}”逾期取消`,
    },
    until: (misses: readonly string[], until: string, park: string) =>
      `本单位一年内${misses.length} 次未按约参会（${misses.join('；')}），${until}前不能预订${park}的展位。可以在招聘会页面提交书面说明，由${park}解除`,
    next: (misses: readonly string[], park: string) =>
      `本单位${misses.join('；')}，不能预订${park}其后的一场，也就是这一场；再下一场可以预订。可以在招聘会页面提交书面说明，由${park}解除`,
  },
  {
    miss: {
      'no-show': (title, day) => `“${title}” of ${day}: did not come`,
      'late-cancellation': (title, day) => `“${title}” of ${day}: cancelled too late`,
    },
    until: (misses, until, park) =>
      `Your organisation failed to come ${counted(misses.length, 'time', 'times')} within a year (${misses.join('; ')}) and cannot book a booth of ${park} before ${until}. You can hand in a written explanation on the fair’s page; ${park} can then lift this`,
    next: (misses, park) =>
      `${misses.join('; ')}: your organisation cannot book the session of ${park} that follows, which is this one; it can book the one after. You can hand in a written explanation on the fair’s page; ${park} can then lift this`,
  },
)
