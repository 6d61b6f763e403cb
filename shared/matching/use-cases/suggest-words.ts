import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { foundVacancies } from '../queries/search-vacancies-query.ts'
import { openOn } from '../queries/vacancy-filters.ts'
import { countWays } from '../search/count-ways.ts'
import { type Suggestion, suggestionsFor } from '../search/suggest.ts'

/** A suggestion with the whole search it makes, and how many open vacancies its own word finds. */
type CountedSuggestion = Suggestion & { readonly query: string; readonly count?: number }

export type SuggestedWords = { readonly items: readonly CountedSuggestion[]; readonly standIn: boolean }

const shown: number = 8
/** So many are counted, so that those with vacancies come before those without. */
const counted: number = 16
/** Milliseconds: whoever types does not wait. */
const budget = 250

/**
 * What may be meant by the word being typed, the last of a search, with the number of open vacancies: one request to the engine, and none
 * when nothing is typed. Those that find something come first. Counts are left out while the engine is away.
 */
export function suggestWords({
  search,
  clock,
}: {
  readonly search: Search
  readonly clock: Clock
}): (q: string) => Promise<SuggestedWords> {
  return async (q) => {
    const typed = /[^\s"“”＂「」『』]*$/.exec(q)?.[0].replace(/^[-－−]+/, '') ?? ''
    const kept = q.slice(0, q.length - typed.length)
    const found = suggestionsFor(typed, counted)
    const counts = await countWays(search, 'vacancies', {
      standing: [openOn(civilDateOf(clock.now()))],
      ways: found.map(({ text }) => foundVacancies(text, {})),
      budget,
    })
    const items = found.map((one, at) => ({
      ...one,
      query: `${kept}${one.text}`,
      ...(counts === undefined ? {} : { count: counts[at] ?? 0 }),
    }))
    const [some, none] = [items.filter(({ count }) => count !== 0), items.filter(({ count }) => count === 0)]
    return { items: [...some, ...none].slice(0, shown), standIn: counts === undefined }
  }
}
