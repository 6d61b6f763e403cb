import { type Cube, none } from './cube.ts'
import { gapOf, pairOf } from './figures.ts'
import { type Known, numberIn } from './known.ts'
import { rules } from './rules.ts'

/** By what occupations are ranked: heads wanted, or how many more are wanted than there are. */
export type RankedBy = 'demand' | 'gap'

/** An occupation of the ranking. Equals share a rank, and the next rank is left out. */
export type Ranked = { readonly occupation: string; readonly rank: number }

/**
 * Occupations by rank: those whose figure is told and above zero, at most a hundred (with all that share the last rank). Of equal gaps the
 * larger demand comes first.
 */
export function rankingOf(cube: Cube, by: RankedBy): readonly Ranked[] {
  const rows = occupationsOf(cube).flatMap((occupation) => {
    const figure = numberIn(figureOf(cube, occupation, by))
    const demand = numberIn(pairOf(cube, 'occupations', occupation).demand)
    return figure === undefined || demand === undefined || figure <= 0 ? [] : [{ occupation, figure, demand }]
  })
  const sorted = rows.toSorted((a, b) => b.figure - a.figure || b.demand - a.demand || (a.occupation < b.occupation ? -1 : 1))
  let rank = 0
  const ranked = sorted.map(({ occupation, figure, demand }, at) => {
    const before = sorted[at - 1]
    if (before === undefined || before.figure !== figure || before.demand !== demand) rank = at + 1
    return { occupation, rank }
  })
  return ranked.filter((one) => one.rank <= rules.longestRanking)
}

/** The occupations of which something is counted, in the order of their codes; without those that are not known. */
export function occupationsOf({ demand, seekers }: Cube): readonly string[] {
  return [...new Set([...Object.keys(demand.occupations), ...Object.keys(seekers.occupations)])].filter((code) => code !== none).toSorted()
}

/** What is ranked by. */
export function figureOf(cube: Cube, occupation: string, by: RankedBy): Known {
  const pair = pairOf(cube, 'occupations', occupation)
  return by === 'demand' ? pair.demand : gapOf(pair)
}
