import type { neighboursOf } from '../lexicon/nearness.ts'
import { reach } from '../lexicon/places.ts'
import { type SearchTerm, understand } from './understand.ts'
import { unstated } from './vacancy-filters.ts'

export type VacancyFacetName = 'districts' | 'trades' | 'levels' | 'payMin' | 'licences' | 'fairs'
export type TalentFacetName = 'districts' | 'trades' | 'minLevel' | 'payMax' | 'licences' | 'availableBy'
type FacetName = VacancyFacetName | TalentFacetName
/** Facets of which a thing may say nothing. */
type SilentFacet = Exclude<FacetName, 'fairs'>

/** One word or one filter less, or a wider one: `to` is what a filter is widened to, `words` what is left out or replaced. */
export type Change =
  | { readonly kind: 'without-words' | 'without-excluded' | 'only'; readonly words: string }
  | { readonly kind: 'instead'; readonly words: string; readonly by: string }
  | { readonly kind: 'near-words'; readonly words: string }
  | { readonly kind: 'near' | 'close-trades' | 'without-all-words' | 'without-all-filters' }
  | { readonly kind: 'also-unstated'; readonly facet: SilentFacet }
  | { readonly kind: 'step'; readonly facet: FacetName; readonly to: string }
  | { readonly kind: 'without'; readonly facet: FacetName; readonly values: readonly string[] }

/** A search that asks a little less than another, and what was changed. */
export type Loosened<F> = { readonly change: Change; readonly q: string; readonly filters: F }

/** A request counts all of them: so many are enough to find a way on. */
export const mostWays = 30

/** Changes of filters; a key that is `undefined` takes the filter away. */
type Changed<F> = { readonly change: Change; readonly filters: { readonly [Key in keyof F]?: F[Key] | undefined } }

export function ways<F extends object>(q: string, filters: F) {
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
export function wordWays<F extends { readonly districts?: readonly string[] }>(
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

/** All words less, all filters less, and each word alone without them: when several things stand in the way at once. */
export function allWays<F extends object>(q: string, filters: F, facets: readonly FacetName[], inText: boolean): readonly Loosened<F>[] {
  const { terms } = understand(q, inText)
  const wanted = terms.filter(({ excluded }) => !excluded)
  return [
    ...(q.trim() === '' ? [] : [{ change: { kind: 'without-all-words' } as const, q: '', filters }]),
    ...(facets.length < 2 ? [] : [{ change: { kind: 'without-all-filters' } as const, q, filters: {} as F }]),
    ...(terms.length < 2
      ? []
      : wanted.map((term): Loosened<F> => ({ change: { kind: 'only', words: term.words }, q: written([term]), filters: {} as F }))),
  ]
}

export function present<Name extends string>(chosen: Readonly<Record<Name, readonly string[] | undefined>>): readonly Name[] {
  return (Object.keys(chosen) as Name[]).filter((name) => (chosen[name] ?? []).length > 0)
}

/** A search as it would be typed. */
function written(terms: readonly Pick<SearchTerm, 'words' | 'exact' | 'excluded'>[]): string {
  return terms
    .map(({ words, exact, excluded }) => `${excluded ? '-' : ''}${exact || (excluded && /\s/.test(words)) ? `"${words}"` : words}`)
    .join(' ')
}

export function near(districts: readonly string[]): readonly string[] | undefined {
  const named = districts.filter((code) => code !== unstated)
  const wider = named.length === 0 ? [] : reach(named, 1)
  return wider.length > named.length ? [...new Set([...districts, ...wider])] : undefined
}

export function closeTo(trades: readonly string[], neighbours: typeof neighboursOf): readonly string[] | undefined {
  const wider = [...new Set([...trades, ...trades.flatMap((trade) => neighbours(trade).close)])]
  return wider.length > trades.length ? wider : undefined
}

export function alsoNone<T extends string>(values: readonly T[]): readonly (T | typeof unstated)[] | undefined {
  return values.length === 0 || (values as readonly string[]).includes(unstated) ? undefined : [...values, unstated]
}

export function missing(value: unknown, asked = false): true | undefined {
  return value === undefined || asked ? undefined : true
}

export function orNone(value: string | number | undefined, none = false): readonly string[] {
  return [...(value === undefined ? [] : [String(value)]), ...(none ? [unstated] : [])]
}

export function given(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values
}
