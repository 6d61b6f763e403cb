import type { Table } from '../compiled.ts'
import { all, gapOf, pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { periodsUntil } from '../period.ts'
import { plainRatio } from '../ratios.ts'
import { makeTable } from './make-table.ts'

/** So many periods are shown, this one included. */
export const trendLength: number = 8

/** The last eight periods, the oldest first, from the first that has an issue. A period without one stands there empty. */
export function trendTable({ cube, trend }: Issue, withSeekers: boolean): Table {
  const byPeriod = new Map(trend.map((one) => [one.period, one]))
  const periods = periodsUntil(cube.period, trendLength)
  const rows = periods.slice(periods.findIndex((period) => byPeriod.has(period))).map((period) => {
    const pair = pairOf(byPeriod.get(period), 'occupations', all)
    return { key: period, period, demand: pair.demand, seekers: pair.seekers, gap: gapOf(pair), ratio: plainRatio(pair) }
  })
  return withSeekers
    ? makeTable(
        'trend',
        { period: 'period', demand: 'count', seekers: 'count', gap: 'count', ratio: 'ratio' },
        rows.map(({ key, ...cells }) => ({ key, cells })),
      )
    : makeTable(
        'trend',
        { period: 'period', demand: 'count' },
        rows.map(({ key, period, demand }) => ({ key, cells: { period, demand } })),
      )
}
