import { roundedCount } from './views/rounded-count.ts'

/**
 * How an opening is likely to be filled. `people`: who fits it, rounded down to five, null under five. `rivals`: places that others offer the
 * same people at the same occasion. `filled`: places of this opening that are filled when all these people come and are shared out by
 * the number of places; null where the people are too few to be told.
 */
export type Fill = { readonly people: number | null; readonly rivals: number; readonly filled: number | null }

/** An opening: places, who fits, and the trade by which openings want the same people (null: none that is known). */
type Counted = { readonly headcount: number; readonly people: number; readonly shared: string | null }

/**
 * Shares people out among openings that want the same ones, in proportion to their places. Figures are made from what may be shown, so
 * that no smaller count can be computed from them.
 */
export function fillsOf(openings: readonly Counted[]): readonly Fill[] {
  const wanted = new Map<string, number>()
  for (const { headcount, shared } of openings) if (shared !== null) wanted.set(shared, (wanted.get(shared) ?? 0) + headcount)
  return openings.map(({ headcount, people, shared }) => {
    const all = shared === null ? headcount : (wanted.get(shared) ?? headcount)
    const shown = roundedCount(people)
    const filled = shown === null ? null : Math.min(headcount, Math.floor((shown * headcount) / all))
    return { people: shown, rivals: all - headcount, filled }
  })
}
