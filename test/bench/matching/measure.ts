import { median, percentile, rounded } from '../figures.ts'

/** Milliseconds of each query, and of those that were to be compared, how many gave the points of the oracle. */
export type Measured = {
  readonly p50: number
  readonly p95: number
  readonly queries: number
  readonly right: number
  readonly compared: number
  readonly twice: number
}

type Answered = { readonly points: readonly number[]; readonly twice?: boolean }

/** One client, one query after the other: first the last `warm` of them untimed (all, unless told), then all timed once. */
export async function measured<T>(
  queries: readonly T[],
  ask: (query: T) => Promise<Answered>,
  best?: (query: T) => readonly number[],
  warm = queries.length,
): Promise<Measured> {
  for (const query of queries.slice(-warm)) await ask(query)
  const took: number[] = []
  let right = 0
  let compared = 0
  let twice = 0
  for (const query of queries) {
    const began = performance.now()
    const answer = await ask(query)
    took.push(performance.now() - began)
    if (answer.twice === true) twice += 1
    if (best === undefined) continue
    compared += 1
    if (same(answer.points, best(query))) right += 1
  }
  return { p50: rounded(median(took)), p95: rounded(percentile(took, 95)), queries: queries.length, right, compared, twice }
}

/** The same points in the same order: which of several equal people are shown is no matter of points. */
function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((points, at) => points === other[at])
}
