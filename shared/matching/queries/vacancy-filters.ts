import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { anyOf, either, type Query } from '../engine.ts'
import { type LevelKey, levelRank } from '../lexicon/levels.ts'
import { without } from './facets.ts'

/** The value of a filter for what says nothing of the matter. */
export const unstated = 'none'
export type Unstated = typeof unstated

/** Hard conditions on vacancies. Absent: no condition. Several values of one: any of them. */
export type VacancyFilters = {
  /** GB/T 2260. */
  readonly districts?: readonly string[]
  readonly trades?: readonly string[]
  readonly families?: readonly string[]
  /** The levels asked for; `none` for vacancies that ask for none. */
  readonly levels?: readonly (LevelKey | Unstated)[]
  /** Pays at least this at the top, yuan a month. */
  readonly payMin?: number
  /** States no pay by the month (by the hour or the piece); beside `payMin`: these as well. */
  readonly payUnstated?: boolean
  /** The licences asked for; `none` for vacancies that ask for none. */
  readonly licences?: readonly string[]
  /** Only what is shown at a coming job fair. */
  readonly atFair?: boolean
  readonly organisationId?: string
}

/** What a vacancy says nothing of, facet by facet. */
export const unstatedOfVacancy = {
  districts: { term: { district: unstated } },
  trades: without('trade'),
  levels: { term: { levelFloor: unstated } },
  payMin: without('payMax'),
  licences: { term: { licences: unstated } },
} as const satisfies Readonly<Record<string, Query>>

/** Shown at a coming job fair. */
export const shownAtFair: Query = { term: { atFair: 'y' } }

/** Open on the day: the last day of validity counts. Judged when asked, so that an expired vacancy is gone before the index knows. */
export function openOn(day: CivilDate): Query {
  return { range: { validUntil: { gte: epochDay(day) } } }
}

/** The clauses of each filter under its name, so that facets can leave out their own. */
export function vacancyFilters(filters: VacancyFilters): Readonly<Record<string, Query>> {
  const { districts, trades, families, levels, payMin, payUnstated = false, licences, atFair = false, organisationId } = filters
  const atLeast: readonly Query[] = payMin === undefined ? [] : [{ range: { payMax: { gte: payMin } } }]
  const floors = levels?.map((level) => (level === unstated ? level : String(levelRank(level))))
  const list: [string, readonly Query[]][] = [
    ['districts', some('district', districts, unstatedOfVacancy.districts)],
    ['trades', some('trade', trades, unstatedOfVacancy.trades)],
    ['families', some('family', families)],
    ['levels', some('levelFloor', floors, unstatedOfVacancy.levels)],
    ['payMin', [...atLeast, ...(payUnstated ? [unstatedOfVacancy.payMin] : [])]],
    ['licences', some('licenceIds', licences, unstatedOfVacancy.licences)],
    ['fairs', atFair ? [shownAtFair] : []],
    ['organisationId', organisationId === undefined ? [] : [{ term: { organisationId } }]],
  ]
  return Object.fromEntries(list.flatMap(([name, any]) => (any.length === 0 ? [] : [[name, either(any)] as const])))
}

/** One of the values, or, when that is among them, none at all. */
export function some(field: string, values: readonly string[] = [], orNone?: Query): readonly Query[] {
  const stated = values.filter((value) => value !== unstated)
  return [
    ...(stated.length === 0 ? [] : [anyOf(field, stated)]),
    ...(orNone !== undefined && stated.length < values.length ? [orNone] : []),
  ]
}
