import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { anyOf, type Query } from '../engine.ts'
import type { VacancyNeed } from '../facts.ts'
import { type Fill, fillsOf } from '../fill.ts'
import { looseningQueries } from '../loosening.ts'
import { admittedTalents } from '../queries/admission.ts'
import { countWays } from '../search/count-ways.ts'
import type { Viewer } from './viewer-of.ts'

/** Places to be filled at the same occasion: what is asked, how many people are wanted, and by which consent its employer looks. */
export type Opening = { readonly vacancy: Vacancy; readonly headcount: number; readonly scope: Viewer['scope'] }

/** So many are counted in one request to the engine. */
const atOnce = 25
/** Whoever waits for the page does not wait longer for one request. Milliseconds. */
const budget = 500

/**
 * For each opening, in their order, how many people who agreed to be found fit it (nothing stated speaks against them, the place included)
 * and how many of the places they would fill when openings of one trade share them. Nobody is named or read: the engine counts.
 * Undefined while the engine is away.
 */
export async function expectedFills(
  search: Search,
  { openings, day }: { readonly openings: readonly Opening[]; readonly day: CivilDate },
): Promise<readonly Fill[] | undefined> {
  const needs = openings.map(({ vacancy }) => needOf(vacancy.content))
  const counts = new Map<number, number>()
  for (const scope of ['employers', 'agencies'] as const) {
    const places = [...openings.keys()].filter((at) => openings[at]?.scope === scope)
    for (let from = 0; from < places.length; from += atOnce) {
      const some = places.slice(from, from + atOnce)
      const ways = some.map((at) => fitting(needs[at] as VacancyNeed, day))
      const counted = await countWays(search, `talents-for-${scope}`, { ways, budget })
      if (counted === undefined) return undefined
      for (const [index, at] of some.entries()) counts.set(at, counted[index] ?? 0)
    }
  }
  return fillsOf(
    openings.map(({ headcount, scope }, at) => ({
      headcount,
      people: counts.get(at) ?? 0,
      shared: needs[at]?.trade === null ? null : `${scope}/${needs[at]?.trade?.trade}`,
    })),
  )
}

/** Admitted, of the right kind of post, and nothing that was stated speaks against the person. */
function fitting(need: VacancyNeed, day: CivilDate): Query {
  return {
    bool: { filter: [admittedTalents(need), anyOf('post', [...new Set(['hands', need.post])]), looseningQueries(need, day).fitting] },
  }
}
