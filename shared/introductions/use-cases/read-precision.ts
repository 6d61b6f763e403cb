import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Counts, shownCounts, summed } from '../domain/precision.ts'
import type { PrecisionView } from '../domain/precision-view.ts'
import { type Starter, starters } from '../domain/starters.ts'
import { countersOf } from '../store/precision.ts'

const monthsShown = 12

/** 精准度 by month and by who began, the newest month first, as anybody may read it: small counts are hidden before they leave the store. */
export function readPrecision(deps: Pick<Deps, 'dynamo' | 'clock'>): () => Promise<PrecisionView> {
  return async () => {
    const months = lastMonths(civilDateOf(deps.clock.now()).slice(0, 7), monthsShown)
    const rows = await Promise.all(months.map(async (month) => rowsOf(month, summed(await countersOf(deps.dynamo, month)))))
    return { rows: rows.flat() }
  }
}

function rowsOf(month: string, counts: ReadonlyMap<Starter, Counts>): PrecisionView['rows'] {
  return starters.flatMap((starter) => {
    const of = counts.get(starter)
    return of === undefined ? [] : [{ month, starter, ...shownCounts(of) }]
  })
}

/** This month and those before it: `2026-11`, `2026-10` … */
function lastMonths(newest: string, count: number): readonly string[] {
  const [year = 0, month = 1] = newest.split('-').map(Number)
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7))
}
