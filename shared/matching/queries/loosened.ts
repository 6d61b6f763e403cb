import { addDays } from '#shared/kernel/civil-date.ts'
import { levelKeys, levelRank } from '../lexicon/levels.ts'
import { neighboursFrom, neighboursOf } from '../lexicon/nearness.ts'
import { reach } from '../lexicon/places.ts'
import { payIntervals } from './search-vacancies-query.ts'
import type { TalentFilters } from './talent-filters.ts'
import { type SearchTerm, type Understanding, understand } from './understand.ts'
import { unstated, type VacancyFilters } from './vacancy-filters.ts'

export type VacancyFacetName = 'districts' | 'trades' | 'levels' | 'payMin' | 'licences'
export type TalentFacetName = 'districts' | 'trades' | 'minLevel' | 'payMax' | 'licences' | 'availableBy'
type FacetName = VacancyFacetName | TalentFacetName

/** One word or one filter less, or a wider one: `to` is what a filter is widened to, `words` what is left out or replaced. */
export type Change =
  | { readonly kind: 'without-words' | 'without-excluded'; readonly words: string }
  | { readonly kind: 'instead'; readonly words: string; readonly by: string }
  | { readonly kind: 'near-words'; readonly words: string }
  | { readonly kind: 'near' | 'close-trades' | 'without-all-words' | 'without-all-filters' }
  | { readonly kind: 'also-unstated'; readonly facet: FacetName }
  | { readonly kind: 'step'; readonly facet: FacetName; readonly to: string }
  | { readonly kind: 'without'; readonly facet: FacetName; readonly values: readonly string[] }

/** A search that asks a little less than another, and what was changed. */
export type Loosened<F> = { readonly change: Change; readonly q: string; readonly filters: F }

/** A request counts all of them: so many are enough to find a way on. */
const mostWays = 30

/** The searches of vacancies that ask a little less, the smallest changes first. `instead`: known words for unknown ones. */
export function loosenedVacancySearches(
  q: string,
  filters: VacancyFilters,
  instead: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Loosened<VacancyFilters>[] {
  const { districts = [], trades = [], levels = [], payMin, payUnstated = false, licences = [] } = filters
  const with_ = ways(q, filters)
  const lower = payMin === undefined ? undefined : payIntervals.findLast((step) => step < payMin)
  return [
    ...wordWays(q, filters, true, instead),
    ...with_(near(districts), (wider) => ({ change: { kind: 'near' }, filters: { districts: wider } })),
    ...with_(closeTo(trades, neighboursFrom), (wider) => ({ change: { kind: 'close-trades' }, filters: { trades: wider } })),
    ...with_(alsoNone(levels), (wider) => ({ change: { kind: 'also-unstated', facet: 'levels' }, filters: { levels: wider } })),
    ...with_(alsoNone(licences), (wider) => ({ change: { kind: 'also-unstated', facet: 'licences' }, filters: { licences: wider } })),
    ...with_(lower, (to) => ({ change: { kind: 'step', facet: 'payMin', to: String(to) }, filters: { payMin: to } })),
    ...with_(payMin === undefined || payUnstated ? undefined : true, () => ({
      change: { kind: 'also-unstated', facet: 'payMin' },
      filters: { payUnstated: true },
    })),
    ...with_(given(districts), (values) => ({ change: { kind: 'without', facet: 'districts', values }, filters: { districts: [] } })),
    ...with_(given(trades), (values) => ({ change: { kind: 'without', facet: 'trades', values }, filters: { trades: [] } })),
    ...with_(given(levels), (values) => ({ change: { kind: 'without', facet: 'levels', values }, filters: { levels: [] } })),
    ...with_(given(licences), (values) => ({ change: { kind: 'without', facet: 'licences', values }, filters: { licences: [] } })),
    ...with_(given(orNone(payMin, payUnstated)), (values) => ({
      change: { kind: 'without', facet: 'payMin', values },
      filters: { payMin: undefined, payUnstated: false },
    })),
    ...allWays(q, filters, vacancyFacetsIn(filters)),
  ].slice(0, mostWays)
}

/** The searches of people that ask a little less, the smallest changes first. */
export function loosenedTalentSearches(q: string, filters: TalentFilters): readonly Loosened<TalentFilters>[] {
  const {
    districts = [],
    trades = [],
    licences = [],
    minLevel,
    levelUnstated,
    payMax,
    payUnstated,
    availableBy,
    availableUnstated,
  } = filters
  const with_ = ways(q, filters)
  const held = licences.filter((licence) => licence !== unstated)
  const lower = minLevel === undefined ? undefined : levelKeys[levelRank(minLevel) - 1]
  return [
    ...wordWays(q, filters, false),
    ...with_(near(districts), (wider) => ({ change: { kind: 'near' }, filters: { districts: wider } })),
    ...with_(closeTo(trades, neighboursOf), (wider) => ({ change: { kind: 'close-trades' }, filters: { trades: wider } })),
    ...with_(lower, (to) => ({ change: { kind: 'step', facet: 'minLevel', to }, filters: { minLevel: to } })),
    ...with_(payMax, (most) => {
      const to = Math.ceil((most * 1.1) / 500) * 500
      return { change: { kind: 'step', facet: 'payMax', to: String(to) }, filters: { payMax: to } }
    }),
    ...with_(availableBy, (by) => {
      const to = addDays(by, 30)
      return { change: { kind: 'step', facet: 'availableBy', to }, filters: { availableBy: to } }
    }),
    ...with_(alsoNone(licences), (wider) => ({ change: { kind: 'also-unstated', facet: 'licences' }, filters: { licences: wider } })),
    ...with_(alsoNone(districts), (wider) => ({ change: { kind: 'also-unstated', facet: 'districts' }, filters: { districts: wider } })),
    ...with_(missing(minLevel, levelUnstated), () => ({
      change: { kind: 'also-unstated', facet: 'minLevel' },
      filters: { levelUnstated: true },
    })),
    ...with_(missing(payMax, payUnstated), () => ({ change: { kind: 'also-unstated', facet: 'payMax' }, filters: { payUnstated: true } })),
    ...with_(missing(availableBy, availableUnstated), () => ({
      change: { kind: 'also-unstated', facet: 'availableBy' },
      filters: { availableUnstated: true },
    })),
    ...(held.length < 2
      ? []
      : held.flatMap((one) =>
          with_(true, () => ({
            change: { kind: 'without', facet: 'licences', values: [one] },
            filters: { licences: licences.filter((licence) => licence !== one) },
          })),
        )),
    ...with_(given(districts), (values) => ({ change: { kind: 'without', facet: 'districts', values }, filters: { districts: [] } })),
    ...with_(given(trades), (values) => ({ change: { kind: 'without', facet: 'trades', values }, filters: { trades: [] } })),
    ...with_(given(licences), (values) => ({ change: { kind: 'without', facet: 'licences', values }, filters: { licences: [] } })),
    ...with_(given(orNone(minLevel, levelUnstated)), (values) => ({
      change: { kind: 'without', facet: 'minLevel', values },
      filters: { minLevel: undefined, levelUnstated: false },
    })),
    ...with_(given(orNone(payMax, payUnstated)), (values) => ({
      change: { kind: 'without', facet: 'payMax', values },
      filters: { payMax: undefined, payUnstated: false },
    })),
    ...with_(given(orNone(availableBy, availableUnstated)), (values) => ({
      change: { kind: 'without', facet: 'availableBy', values },
      filters: { availableBy: undefined, availableUnstated: false },
    })),
    ...allWays(q, filters, talentFacetsIn(filters)),
  ].slice(0, mostWays)
}

/** Changes of filters; a key that is `undefined` takes the filter away. */
type Changed<F> = { readonly change: Change; readonly filters: { readonly [Key in keyof F]?: F[Key] | undefined } }

function ways<F extends object>(q: string, filters: F) {
  return <T>(value: T | undefined, make: (value: T) => Changed<F>): readonly Loosened<F>[] => {
    if (value === undefined) return []
    const { change, filters: changed } = make(value)
    return [{ change, q, filters: defined({ ...filters, ...changed }) }]
  }
}

function defined<F extends object>(filters: { readonly [Key in keyof F]?: F[Key] | undefined }): F {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as F
}

/** Every word less in turn; an unknown one replaced; a place widened to those beside it. */
function wordWays<F extends { readonly districts?: readonly string[] }>(
  q: string,
  filters: F,
  inText: boolean,
  instead: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Loosened<F>[] {
  const { terms, understood } = understand(q, inText)
  const free = (filters.districts ?? []).length === 0
  return terms.flatMap((term): readonly Loosened<F>[] => {
    const rest = terms.filter((other) => other !== term)
    const { words } = term
    const place = understood.find((one) => one.kind === 'place' && one.words === words)?.id
    const beside = place === undefined || term.excluded || !free ? undefined : near([place])
    return [
      ...(instead.get(words) ?? []).map(
        (by): Loosened<F> => ({
          change: { kind: 'instead', words, by },
          q: written([...rest, { words: by, exact: false, excluded: false }]),
          filters,
        }),
      ),
      ...(beside === undefined
        ? []
        : [{ change: { kind: 'near-words', words } as const, q: written(rest), filters: { ...filters, districts: beside } }]),
      ...(terms.length === 1
        ? []
        : [{ change: { kind: term.excluded ? 'without-excluded' : 'without-words', words } as const, q: written(rest), filters }]),
    ]
  })
}

function allWays<F extends object>(q: string, filters: F, facets: readonly FacetName[]): readonly Loosened<F>[] {
  return [
    ...(q.trim() === '' ? [] : [{ change: { kind: 'without-all-words' } as const, q: '', filters }]),
    ...(facets.length < 2 ? [] : [{ change: { kind: 'without-all-filters' } as const, q, filters: {} as F }]),
  ]
}

/** The facets on which something was chosen. */
export function vacancyFacetsIn({ districts, trades, levels, payMin, payUnstated, licences }: VacancyFilters): readonly VacancyFacetName[] {
  return present({ districts, trades, levels, payMin: orNone(payMin, payUnstated), licences })
}

export function talentFacetsIn(filters: TalentFilters): readonly TalentFacetName[] {
  const { districts, trades, licences, minLevel, levelUnstated, payMax, payUnstated, availableBy, availableUnstated } = filters
  return present({
    districts,
    trades,
    licences,
    minLevel: orNone(minLevel, levelUnstated),
    payMax: orNone(payMax, payUnstated),
    availableBy: orNone(availableBy, availableUnstated),
  })
}

function present<Name extends string>(chosen: Readonly<Record<Name, readonly string[] | undefined>>): readonly Name[] {
  return (Object.keys(chosen) as Name[]).filter((name) => (chosen[name] ?? []).length > 0)
}

/** A search as it would be typed. */
function written(terms: readonly Pick<SearchTerm, 'words' | 'exact' | 'excluded'>[]): string {
  return terms
    .map(({ words, exact, excluded }) => `${excluded ? '-' : ''}${exact || (excluded && /\s/.test(words)) ? `"${words}"` : words}`)
    .join(' ')
}

function near(districts: readonly string[]): readonly string[] | undefined {
  const named = districts.filter((code) => code !== unstated)
  const wider = named.length === 0 ? [] : reach(named, 1)
  return wider.length > named.length ? [...new Set([...districts, ...wider])] : undefined
}

function closeTo(trades: readonly string[], neighbours: typeof neighboursOf): readonly string[] | undefined {
  const wider = [...new Set([...trades, ...trades.flatMap((trade) => neighbours(trade).close)])]
  return wider.length > trades.length ? wider : undefined
}

function alsoNone<T extends string>(values: readonly T[]): readonly (T | typeof unstated)[] | undefined {
  return values.length === 0 || (values as readonly string[]).includes(unstated) ? undefined : [...values, unstated]
}

function missing(value: unknown, asked = false): true | undefined {
  return value === undefined || asked ? undefined : true
}

function orNone(value: string | number | undefined, none = false): readonly string[] {
  return [...(value === undefined ? [] : [String(value)]), ...(none ? [unstated] : [])]
}

function given(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values
}

/** Where distance is counted from: what was chosen, else the only division among the filters, else the only place among the words. */
export function startOfDistance(
  near: string | undefined,
  { districts = [] }: { readonly districts?: readonly string[] },
  { understood }: Pick<Understanding, 'understood'>,
): string | undefined {
  const [chosen, ...others] = districts.filter((code) => code !== unstated)
  if (near !== undefined) return near
  if (chosen !== undefined) return others.length === 0 ? chosen : undefined
  const [named, ...further] = [...new Set(understood.flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])))]
  return further.length === 0 ? named : undefined
}
