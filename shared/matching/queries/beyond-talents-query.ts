import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { VacancyNeed } from '../facts.ts'
import { admittedTalents } from './admission.ts'
import { matchTalentsQuery } from './match-talents-query.ts'
import type { SearchBody } from './ranked.ts'

/** The people whom a vacancy does not list, those with the most points first, with the trades they have (`kinds`). */
export function beyondTalentsQuery(need: VacancyNeed, { day, size }: { readonly day: CivilDate; readonly size: number }): SearchBody {
  const { query, ...body } = matchTalentsQuery(need, { day, size, wider: true })
  return {
    ...body,
    query: { bool: { must: [query], must_not: [admittedTalents(need)] } },
    aggs: { kinds: { filter: { match_all: {} }, aggs: { values: { terms: { field: 'trades', size: 8 } } } } },
  }
}
