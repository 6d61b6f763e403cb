/** Figures of a part of the gate, by what they measure: `blind-a forwards`. */
export type Figures = Readonly<Record<string, number>>

/**
 * What a figure must not fall below. `best`: the highest it has ever been raised to. Where `at` is lower, somebody decided so, and `record`
 * is the number of the decision.
 */
type Standing = { readonly at: number; readonly best: number; readonly record?: string }

/** A trap that stands first, and the decision to live with it. */
type KnownTrap = { readonly query: string; readonly result: string; readonly record: string }

export type Baseline = {
  /** Both directions on the engine, through the product's use cases. */
  readonly engine: Readonly<Record<string, Standing>>
  /** With a share of the lexicon's words deleted. */
  readonly fewerWords: Readonly<Record<string, Standing>>
  readonly titles: Readonly<Record<string, Standing>>
  readonly traps: readonly KnownTrap[]
}

export type TrapFirst = { readonly query: string | number; readonly result: string | number; readonly kind: string }

/** What a change may cost before it counts. */
const tolerance = 0.01

/** The figures that fell, that have no baseline, or that were not measured. */
export function fallen(baseline: Readonly<Record<string, Standing>>, measured: Figures): readonly string[] {
  const names = new Set([...Object.keys(baseline), ...Object.keys(measured)])
  return [...names].flatMap((name) => {
    const standing = baseline[name]
    const value = measured[name]
    if (value === undefined || Number.isNaN(value)) return [`${name} was not measured`]
    if (standing === undefined) return [`${name} ${value.toFixed(3)} has no baseline`]
    return value < standing.at - tolerance ? [`${name} fell from ${standing.at} to ${value.toFixed(3)}`] : []
  })
}

/** The traps that stand first and are not known to. */
export function trapsAhead(known: readonly KnownTrap[], first: readonly TrapFirst[]): readonly string[] {
  return first
    .filter(({ query, result }) => !known.some((one) => one.query === String(query) && one.result === String(result)))
    .map(({ query, result, kind }) => `${query} lists ${result} first, a trap: ${kind}`)
}

/** The figures that were lowered, and the traps that were excused, without a decision record that names them. */
export function undecided(baseline: Baseline, record: (number: string) => string | undefined): readonly string[] {
  const named = (number: string | undefined, name: string): boolean => number !== undefined && record(number)?.includes(name) === true
  const standings = [baseline.engine, baseline.fewerWords, baseline.titles].flatMap((part) => Object.entries(part))
  return [
    ...standings.filter(([name, { at, best, record }]) => at < best && !named(record, name)).map(([name]) => `${name} was lowered`),
    ...standings.filter(([, { at, best }]) => at > best).map(([name]) => `${name} stands above its best`),
    ...baseline.traps
      .filter(({ query, result, record }) => !named(record, query) || !named(record, result))
      .map(({ query, result }) => `${query} ${result} was excused`),
  ]
}
