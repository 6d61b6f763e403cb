import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { FairCount, FairCounts } from './cube.ts'
import { hidden, isSmall } from './small.ts'
import { coveredCut } from './suppression.ts'

/** A fair of the park as it is handed over for a bulletin: `results` once the park has published them. */
type Fair = {
  readonly code: string
  readonly title: string
  readonly on: CivilDate
  readonly results?: Omit<NonNullable<FairCount['results']>, 'placements'> & { readonly placements: number }
}

/** Fairs of a period, of the one before it, and of the same period of last year. */
export type Fairs = { readonly [When in 'held' | 'previous' | 'yearBefore']: readonly Fair[] }

/**
 * Fairs as they are frozen. What the park has published of them is told as it stands on their pages. Who began to work is published nowhere
 * else: of these small numbers are hidden, and what would give them away beside the sum of the period.
 */
export function fairCountsOf({ held, previous, yearBefore }: Fairs): FairCounts {
  const placed = new Map(held.map(({ code, results }) => [code, results?.placements ?? 0]))
  const covered = coveredCut(placed)
  const sum = placed.values().reduce((all, count) => all + count, 0)
  const small = ({ results }: Fair): boolean => isSmall(results?.placements ?? 0)
  return {
    held: held.map((fair) => countOf(fair, covered?.has(fair.code) ?? (placed.get(fair.code) ?? 0) > 0)),
    previous: previous.map((fair) => countOf(fair, small(fair))),
    yearBefore: yearBefore.map((fair) => countOf(fair, small(fair))),
    placements: covered === undefined ? hidden : sum,
  }
}

function countOf({ code, title, on, results }: Fair, isHidden: boolean): FairCount {
  const fair = { code, name: title, on }
  if (results === undefined) return fair
  return { ...fair, results: { ...results, placements: isHidden ? hidden : results.placements } }
}
