import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { anyOf, type Query } from '../engine.ts'
import { type LevelKey, levelRank } from '../lexicon/levels.ts'

/** Hard conditions on vacancies. Absent: no condition. */
export type VacancyFilters = {
  /** GB/T 2260. */
  readonly districts?: readonly string[]
  readonly trades?: readonly string[]
  readonly families?: readonly string[]
  /** The levels asked for; `none` for vacancies that ask for none. */
  readonly levels?: readonly (LevelKey | 'none')[]
  /** Pays at least this at the top, yuan a month. */
  readonly payMin?: number
  readonly licences?: readonly string[]
  readonly organisationId?: string
}

/** Open on the day: the last day of validity counts. Judged when asked, so that an expired vacancy is gone before the index knows. */
export function openOn(day: CivilDate): Query {
  return { range: { validUntil: { gte: epochDay(day) } } }
}

/** The clauses of each filter under its name, so that facets can leave out their own. */
export function vacancyFilters(filters: VacancyFilters): Readonly<Record<string, Query>> {
  const list: [string, Query | undefined][] = [
    ['districts', some('district', filters.districts)],
    ['trades', some('trade', filters.trades)],
    ['families', some('family', filters.families)],
    [
      'levels',
      some(
        'levelFloor',
        filters.levels?.map((level) => (level === 'none' ? level : String(levelRank(level)))),
      ),
    ],
    ['payMin', filters.payMin === undefined ? undefined : { range: { payMax: { gte: filters.payMin } } }],
    ['licences', some('licenceIds', filters.licences)],
    ['organisationId', filters.organisationId === undefined ? undefined : { term: { organisationId: filters.organisationId } }],
  ]
  return Object.fromEntries(list.flatMap(([name, query]) => (query === undefined ? [] : [[name, query] as const])))
}

function some(field: string, values: readonly string[] | undefined): Query | undefined {
  return values === undefined || values.length === 0 ? undefined : anyOf(field, values)
}
