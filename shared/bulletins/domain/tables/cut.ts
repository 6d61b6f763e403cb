import type { Cell } from '../compiled.ts'
import { all, type Cut, gapOf, pairOf } from '../figures.ts'
import type { Comparison, Issue } from '../issue-among.ts'
import { change, difference, type Known, share } from '../known.ts'
import { type Pair, plainRatio } from '../ratios.ts'

/** What stands in a row of a cut, whatever it is cut by. */
export const cutColumns = {
  demand: 'count',
  demandShare: 'share',
  demandPoints: 'points',
  demandYearPoints: 'points',
  demandChange: 'change',
  demandYearChange: 'change',
  seekers: 'count',
  seekersShare: 'share',
  seekersPoints: 'points',
  seekersYearPoints: 'points',
  gap: 'count',
  ratio: 'ratio',
  ratioChange: 'ratioChange',
  ratioYearChange: 'ratioChange',
} as const

/** Of demand alone. */
export const demandColumns = {
  demand: 'count',
  demandShare: 'share',
  demandPoints: 'points',
  demandYearPoints: 'points',
  demandChange: 'change',
  demandYearChange: 'change',
} as const

/** The figures of a row: as it is now, an issue and a year ago, with its shares of all. Shares and changes are of unrounded numbers. */
export function cutCells(
  now: Pair,
  previous: Pair,
  yearBefore: Pair,
  whole: Wholes,
): { readonly [Column in keyof typeof cutColumns]: Cell } {
  const part = (pair: Pair, of: Pair, side: keyof Pair): Known => share(pair[side], of[side])
  const points = (side: keyof Pair, then: Pair, of: Pair): Known => difference(part(now, whole.now, side), part(then, of, side))
  return {
    demand: now.demand,
    demandShare: part(now, whole.now, 'demand'),
    demandPoints: points('demand', previous, whole.previous),
    demandYearPoints: points('demand', yearBefore, whole.yearBefore),
    demandChange: change(now.demand, previous.demand),
    demandYearChange: change(now.demand, yearBefore.demand),
    seekers: now.seekers,
    seekersShare: part(now, whole.now, 'seekers'),
    seekersPoints: points('seekers', previous, whole.previous),
    seekersYearPoints: points('seekers', yearBefore, whole.yearBefore),
    gap: gapOf(now),
    ratio: plainRatio(now),
    ratioChange: difference(plainRatio(now), plainRatio(previous)),
    ratioYearChange: difference(plainRatio(now), plainRatio(yearBefore)),
  }
}

export type Wholes = { readonly now: Pair; readonly previous: Pair; readonly yearBefore: Pair }

/** All together, at the three times. */
export function wholesOf(issue: Issue): Wholes {
  return atThreeTimes(issue, (cube) => pairOf(cube, 'occupations', all))
}

/** Something of the issue's cube and of those that it is compared with. */
export function atThreeTimes<T>(
  { cube, previous, yearBefore }: Issue,
  of: (cube: Comparison['cube']) => T,
): { readonly now: T; readonly previous: T; readonly yearBefore: T } {
  return { now: of(cube), previous: of(previous.cube), yearBefore: of(yearBefore.cube) }
}

/** The cells of one row of a cut. What was another territory then, or another group, is compared with nothing. */
export function rowOf(issue: Issue, cut: Cut, key: string): ReturnType<typeof cutCells> {
  const earlier = ({ cube, recut }: Comparison): Pair => pairOf(cut === 'districts' && recut.has(key) ? undefined : cube, cut, key)
  return cutCells(pairOf(issue.cube, cut, key), earlier(issue.previous), earlier(issue.yearBefore), wholesOf(issue))
}
