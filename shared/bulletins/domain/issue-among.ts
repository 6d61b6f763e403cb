import { districtCodes } from '#shared/reference/districts.ts'
import type { Cube } from './cube.ts'
import { type Period, previousPeriod, yearBefore } from './period.ts'

/**
 * Whether an issue can be compared with an earlier one. `first`: there is none before it; `missing`: there are, but not of that period;
 * `counting`, `coverage`: it was counted by other rules, or of other divisions; `recut`: borders moved, and what is covered is not the whole city.
 */
export type Comparability = 'compared' | 'first' | 'missing' | 'counting' | 'coverage' | 'recut'

/** The earlier issue, where it can be compared with, and the divisions of which even then nothing can be compared. */
export type Comparison = { readonly state: Comparability; readonly cube?: Cube; readonly recut: ReadonlySet<string> }

/** An issue among those before it. `trend`: it and the earlier ones that cover the same divisions, the oldest first. */
export type Issue = { readonly cube: Cube; readonly previous: Comparison; readonly yearBefore: Comparison; readonly trend: readonly Cube[] }

export function issueAmong(cube: Cube, earlier: readonly Cube[]): Issue {
  const byPeriod = new Map<Period, Cube>(earlier.filter(({ period }) => period < cube.period).map((one) => [one.period, one]))
  const comparedWith = (period: Period): Comparison => comparisonOf(cube, byPeriod.get(period), byPeriod.size > 0)
  const covered = cube.coverage.districts.join()
  const alike = byPeriod.values().filter(({ coverage }) => coverage.districts.join() === covered)
  const trend = [...alike, cube].toSorted((a, b) => (a.period < b.period ? -1 : 1))
  return { cube, previous: comparedWith(previousPeriod(cube.period)), yearBefore: comparedWith(yearBefore(cube.period)), trend }
}

function comparisonOf(now: Cube, before: Cube | undefined, any: boolean): Comparison {
  const recut = new Set<string>()
  if (before === undefined) return { state: any ? 'missing' : 'first', recut }
  if (before.counting !== now.counting) return { state: 'counting', recut }
  if (before.coverage.districts.join() !== now.coverage.districts.join()) return { state: 'coverage', recut }
  const since = new Map(before.coverage.divisions.map((division) => [division.code, division.since]))
  for (const { code, since: day } of now.coverage.divisions) if (!since.has(code) || since.get(code) !== day) recut.add(code)
  for (const code of since.keys()) if (!now.coverage.divisions.some((division) => division.code === code)) recut.add(code)
  if (recut.size > 0 && now.coverage.districts.length < districtCodes.length) return { state: 'recut', recut }
  return { state: 'compared', cube: before, recut }
}
