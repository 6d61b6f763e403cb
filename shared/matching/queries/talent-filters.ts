import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { anyOf, type Query } from '../engine.ts'
import { type LevelKey, levelRank } from '../lexicon/levels.ts'

/** Hard conditions on people. Absent: no condition. Who has not stated the matter is left out by a condition on it. */
export type TalentFilters = {
  /** GB/T 2260: can work in one of these. */
  readonly districts?: readonly string[]
  readonly trades?: readonly string[]
  readonly minLevel?: LevelKey
  /** Wants at most this, yuan a month. */
  readonly payMax?: number
  /** Holds each of these, valid on the day. */
  readonly licences?: readonly string[]
  /** Free on this day. */
  readonly availableBy?: CivilDate
}

/** The clauses of each filter under its name, so that facets can leave out their own. */
export function talentFilters(filters: TalentFilters, day: CivilDate): Readonly<Record<string, Query>> {
  const list: [string, Query | undefined][] = [
    ['districts', some(filters.districts, (districts) => anyOf('districts', districts))],
    ['trades', some(filters.trades, (trades) => anyOf('trades', trades))],
    ['minLevel', filters.minLevel === undefined ? undefined : anyOf('levels', [levelRank(filters.minLevel)])],
    ['payMax', filters.payMax === undefined ? undefined : { range: { pay: { lte: filters.payMax } } }],
    [
      'licences',
      some(filters.licences, (licences) => ({
        bool: { filter: licences.map((licence) => ({ range: { [`lic.${licence}`]: { gte: epochDay(day) } } })) },
      })),
    ],
    ['availableBy', filters.availableBy === undefined ? undefined : { range: { available: { lte: epochDay(filters.availableBy) } } }],
  ]
  return Object.fromEntries(list.flatMap(([name, query]) => (query === undefined ? [] : [[name, query] as const])))
}

function some(values: readonly string[] | undefined, query: (values: readonly string[]) => Query): Query | undefined {
  return values === undefined || values.length === 0 ? undefined : query(values)
}
