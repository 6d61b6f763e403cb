import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { either, type Query } from '../engine.ts'
import { type LevelKey, levelRank } from '../lexicon/levels.ts'
import { without } from './facets.ts'
import { some, unstated } from './vacancy-filters.ts'

/**
 * Hard conditions on people. Absent: no condition. Who has not stated the matter is left out by a condition on it, unless they are asked
 * for as well: by the value `none`, or by `…Unstated`. Alone, these find just them.
 */
export type TalentFilters = {
  /** GB/T 2260: can work in one of these. */
  readonly districts?: readonly string[]
  readonly trades?: readonly string[]
  readonly minLevel?: LevelKey
  readonly levelUnstated?: boolean
  /** Wants at most this, yuan a month. */
  readonly payMax?: number
  readonly payUnstated?: boolean
  /** Holds each of these, valid on the day; `none`: or has stated no certificate at all. */
  readonly licences?: readonly string[]
  /** Free on this day. */
  readonly availableBy?: CivilDate
  readonly availableUnstated?: boolean
}

/** What a person says nothing of, facet by facet. */
export const unstatedOfTalent = {
  districts: without('districts'),
  trades: without('trades', 'tradesWeak'),
  minLevel: without('level'),
  payMax: without('pay'),
  licences: without('licencesStated'),
  availableBy: without('available'),
} as const satisfies Readonly<Record<string, Query>>

/** The clauses of each filter under its name, so that facets can leave out their own. */
export function talentFilters(filters: TalentFilters, day: CivilDate): Readonly<Record<string, Query>> {
  const { districts, trades, minLevel, levelUnstated, payMax, payUnstated, licences = [], availableBy, availableUnstated } = filters
  const held = licences.filter((licence) => licence !== unstated)
  const all: readonly Query[] = held.length === 0 ? [] : [{ bool: { filter: held.map((licence) => holds(licence, day)) } }]
  const list: [keyof typeof unstatedOfTalent, readonly Query[]][] = [
    ['districts', some('districts', districts, unstatedOfTalent.districts)],
    ['trades', some('trades', trades, unstatedOfTalent.trades)],
    ['minLevel', [...clause(minLevel, (level) => ({ term: { levels: levelRank(level) } })), ...orNone('minLevel', levelUnstated)]],
    ['payMax', [...clause(payMax, (most) => ({ range: { pay: { lte: most } } })), ...orNone('payMax', payUnstated)]],
    ['licences', [...all, ...orNone('licences', held.length < licences.length)]],
    [
      'availableBy',
      [...clause(availableBy, (by) => ({ range: { available: { lte: epochDay(by) } } })), ...orNone('availableBy', availableUnstated)],
    ],
  ]
  return Object.fromEntries(list.flatMap(([name, any]) => (any.length === 0 ? [] : [[name, either(any)] as const])))
}

/** Holds the licence, valid on the day. */
export function holds(licence: string, day: CivilDate): Query {
  return { range: { [`lic.${licence}`]: { gte: epochDay(day) } } }
}

function clause<T>(value: T | undefined, query: (value: T) => Query): readonly Query[] {
  return value === undefined ? [] : [query(value)]
}

function orNone(facet: keyof typeof unstatedOfTalent, asked = false): readonly Query[] {
  return asked ? [unstatedOfTalent[facet]] : []
}
