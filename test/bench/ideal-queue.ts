import { median } from './figures.ts'

/**
 * How long requests would take on a machine that does nothing else: `processors` of them shared fairly among all that are there, requests
 * arriving one every `every` milliseconds, each with its own demand (ms of one processor), no collector, no compiler, no lock. The least
 * that the tail of a real system can be compared with. Gives milliseconds, in the order of arrival.
 */
export function idealTimes(demands: readonly number[], every: number, processors: number): readonly number[] {
  const took = new Array<number>(demands.length).fill(0)
  let there: { readonly at: number; left: number }[] = []
  let now = 0
  let arrived = 0
  while (arrived < demands.length || there.length > 0) {
    const share = Math.min(1, processors / Math.max(1, there.length))
    const done = Math.min(...there.map(({ left }) => left)) / share
    const next = arrived < demands.length ? arrived * every - now : Number.POSITIVE_INFINITY
    const step = Math.max(0, Math.min(done, next))
    now += step
    for (const one of there) one.left -= step * share
    for (const { at, left } of there) if (left <= rest) took[at] = now - at * every
    there = there.filter(({ left }) => left > rest)
    if (next <= done) {
      there.push({ at: arrived, left: demands[arrived] ?? 0 })
      arrived += 1
    }
  }
  return took
}

/** What each of so many requests takes when they are asked one by one (ms): the middle of its times. `of`: to which of them each time belongs. */
export function costsOf(
  { of, took }: { readonly of: readonly number[]; readonly took: readonly number[] },
  requests: number,
): readonly number[] {
  const byRequest = Map.groupBy(took.keys(), (at) => of[at] ?? 0)
  return Array.from({ length: requests }, (_, place) => median([...(byRequest.get(place) ?? [])].map((at) => took[at] ?? 0)))
}

/** Milliseconds that are nothing but the error of the sums. */
const rest = 1e-9
