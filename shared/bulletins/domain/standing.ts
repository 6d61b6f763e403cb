import { mostEvents, type Vacancy, type VacancyState } from '#shared/demand/domain/vacancy.ts'
import { addDays, startOf } from '#shared/kernel/civil-date.ts'
import { rules } from './rules.ts'

/**
 * How an ad stood in a span of time: `filled` before its end; `short` open at its end or run out in it, after 30 days in public since it
 * was first published; `open` otherwise.
 */
export type Fate = 'open' | 'short' | 'filled'

type Span = { readonly from: string; readonly before: string }

/** How an ad stood between two instants, by its history; undefined when the public could not see it then, or it was taken down as untrue. */
export function standingIn(vacancy: Vacancy, { from, before }: Span): Fate | undefined {
  if (vacancy.state === 'REMOVED') return undefined
  const stood = openSpans(vacancy).filter((span) => span.from < before && span.from < span.before)
  const latest = stood.at(-1)
  if (latest === undefined || !stood.some((span) => span.before > from)) return undefined
  const last = vacancy.history.findLast(({ at }) => at < before && at >= latest.from)?.to
  if (last === 'FILLED') return 'filled'
  const days = stood.reduce((sum, span) => sum + Date.parse(span.before < before ? span.before : before) - Date.parse(span.from), 0) / day
  const ended = last !== undefined && givenUp.includes(last)
  return !ended && days >= rules.shortAfterDays ? 'short' : 'open'
}

const day: number = 24 * 60 * 60 * 1000
/** Whoever closes an ad, or takes it back to change it, does not look any more. */
const givenUp: readonly VacancyState[] = ['CLOSED', 'DRAFT']

/**
 * When the public could see it, oldest first. The last span ends with the ad's last day, whenever the clock came by. Of a very long history
 * the second event to the last but 198 are forgotten: until the first that is known again, the ad counts as open since it was published.
 */
function openSpans({ history, publishedAt, content }: Vacancy): readonly Span[] {
  const spans: { from: string; before: string }[] = []
  let since: string | undefined
  for (const [place, { at, to, action }] of history.entries()) {
    const forgotten = place === 1 && history.length >= mostEvents && action !== 'published' && publishedAt !== undefined && publishedAt < at
    if (forgotten) since = publishedAt
    if (to === 'PUBLISHED') since ??= at
    else if (since !== undefined) {
      spans.push({ from: since, before: at })
      since = undefined
    }
  }
  if (since !== undefined) spans.push({ from: since, before: never })
  const last = spans.at(-1)
  const runsOut = content.validUntil === undefined ? never : startOf(addDays(content.validUntil, 1))
  if (last !== undefined && runsOut < last.before) last.before = runsOut
  return spans
}

/** Later than any instant that is compared with. */
const never: string = '9999-12-31T00:00:00.000Z'
