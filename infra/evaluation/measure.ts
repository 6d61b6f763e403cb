import type { Direction, Grade, JudgedSet } from './judged-set.ts'
import type { List } from './lists.ts'
import type { RowId } from './rows.ts'

/** One query and how well its list stands. */
export type Measured = {
  readonly query: RowId
  readonly family: string
  /** 0–1. */
  readonly ndcg: number
  /** The same over every order of those with equal points: what no luck of a tie can change. */
  readonly ndcgOfTies: number
  /** Of the first five, those of grade 2 or better, as a share of five and as a share of those there could be. */
  readonly precision: number
  readonly precisionOfPossible: number
  /** The first of the list, when it was written as a trap. */
  readonly trap?: { readonly result: RowId; readonly kind: string }
}

const depth = 10
const firstFive = 5
const good = 2

/**
 * nDCG@10 with gain 2^grade − 1 and discount log2(rank + 1). The ideal order is over every judged pair of the query, listed or not; a
 * pair that nobody judged has grade 0. Undefined when no judged pair has a grade above 0.
 */
export function ndcg(results: readonly RowId[], judged: ReadonlyMap<string, Grade>): number | undefined {
  const ideal = gained(idealOf(judged))
  return ideal === 0 ? undefined : gained(results.map((id) => judged.get(String(id))?.grade ?? 0)) / ideal
}

function gained(grades: readonly number[]): number {
  return discounted(grades.map((grade) => 2 ** grade - 1))
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, depth).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
}

/** Each result is given the mean gain of all that have its points. */
function ndcgOfTies({ results, scores }: List, judged: ReadonlyMap<string, Grade>): number {
  const gains = results.map((id) => 2 ** (judged.get(String(id))?.grade ?? 0) - 1)
  const ties = Map.groupBy(gains.keys(), (at) => scores[at])
  const means = new Map([...ties].map(([score, places]) => [score, mean(places.map((at) => gains[at] ?? 0))]))
  return discounted(gains.map((_, at) => means.get(scores[at]) ?? 0)) / gained(idealOf(judged))
}

function idealOf(judged: ReadonlyMap<string, Grade>): readonly number[] {
  return [...judged.values()].map(({ grade }) => grade).toSorted((one, other) => other - one)
}

/** The judged queries of a direction with their lists. A query without a list has none of what it should. */
export function measure(set: JudgedSet, lists: readonly List[], direction: Direction): readonly Measured[] {
  const listed = new Map(lists.filter((list) => list.direction === direction).map((list) => [String(list.query), list]))
  const queries = direction === 'talents' ? set.vacancies : set.talents
  return queries.flatMap(({ id, family }) => {
    const judged = set.grades[direction].get(String(id))
    const list = listed.get(String(id)) ?? { query: id, direction, results: [], scores: [] }
    const { results } = list
    const value = judged === undefined ? undefined : ndcg(results, judged)
    if (judged === undefined || value === undefined) return []
    const grades = results.slice(0, firstFive).map((result) => judged.get(String(result))?.grade ?? 0)
    const hits = grades.filter((grade) => grade >= good).length
    const possible = Math.min(firstFive, [...judged.values()].filter(({ grade }) => grade >= good).length)
    return [
      {
        query: id,
        family,
        ndcg: value,
        ndcgOfTies: ndcgOfTies(list, judged),
        precision: hits / firstFive,
        precisionOfPossible: possible === 0 ? 1 : hits / possible,
        ...trapAt(results[0], judged),
      },
    ]
  })
}

function trapAt(first: RowId | undefined, judged: ReadonlyMap<string, Grade>): Pick<Measured, 'trap'> {
  const grade = first === undefined ? undefined : judged.get(String(first))
  return first === undefined || grade?.grade !== 0 || grade.trap === undefined ? {} : { trap: { result: first, kind: grade.trap } }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length
}
