import { bilingual } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName, skillLevelKeys } from '#shared/reference/levels.ts'
import { tradeName } from '../lexicon/trades.ts'
import { unstated } from '../queries/vacancy-filters.ts'
import { shownLicence } from '../sentences/shown-names.ts'

/** A value of a facet as it is offered: `id` goes back into the query, `count` is how many there would be. */
export type FacetOption = { readonly id: string; readonly name: string; readonly count: number }

type Counts = ReadonlyMap<string, number>

/** The value for what says nothing of the matter, last in its facet; left out where there is none and it is not chosen. */
export function orUnstated(
  options: readonly FacetOption[],
  count: number,
  chosen = false,
  name: string = text.unstated,
): readonly FacetOption[] {
  return count === 0 && !chosen ? options : [...options, { id: unstated, name, count }]
}

/** The most frequent first; those that are chosen stay listed even at 0. */
function byCount(counts: Counts, name: (id: string) => string, chosen: readonly string[] = []): readonly FacetOption[] {
  const ids = [...new Set([...counts.keys(), ...chosen])].filter((id) => id !== unstated)
  return ids.map((id) => ({ id, name: name(id), count: counts.get(id) ?? 0 })).toSorted((one, other) => other.count - one.count)
}

export function tradeOptions(counts: Counts, chosen: readonly string[] = []): readonly FacetOption[] {
  return byCount(counts, tradeName, chosen)
}

export function districtOptions(counts: Counts, chosen: readonly string[] = []): readonly FacetOption[] {
  return byCount(counts, districtName, chosen)
}

export function licenceOptions(counts: Counts, chosen: readonly string[] = []): readonly FacetOption[] {
  return byCount(counts, shownLicence, chosen).filter(({ id, count }) => count > 0 || chosen.includes(id))
}

/** Levels asked for, lowest first (学徒工 → 首席技师), then vacancies that ask for none. Buckets are ranks or `none`. */
export function levelFloorOptions(counts: Counts): readonly FacetOption[] {
  const asked = skillLevelKeys.map((key, rank) => ({ id: key, name: levelName(key), count: counts.get(String(rank)) ?? 0 }))
  return [...asked, { id: 'none', name: text.noLevel, count: counts.get('none') ?? 0 }]
}

/** Least levels of people, lowest first, each with how many have it or a higher one. Buckets are ranks. */
export function leastLevelOptions(counts: Counts): readonly FacetOption[] {
  return skillLevelKeys.map((key, least) => ({
    id: key,
    name: text.atLeast(levelName(key)),
    count: skillLevelKeys.reduce((sum, _, rank) => sum + (rank >= least ? (counts.get(String(rank)) ?? 0) : 0), 0),
  }))
}

const text = bilingual(
  { noLevel: '不要求等级', atLeast: (level: string) => `${level}及以上`, unstated: '不确定（没有写明）' },
  { noLevel: 'No level asked for', atLeast: (level) => `${level} or above`, unstated: 'Not known (not stated)' },
)
