import { setTimeout as sleep } from 'node:timers/promises'
import { median, percentile, rounded } from '../figures.ts'

export type Loop = { readonly rate: number; readonly p50: number; readonly p99: number; readonly asked: number; readonly failed: number }

/** Answers a second that a few clients get together. */
export async function capacityOf<T>(
  queries: readonly T[],
  ask: (query: T) => Promise<unknown>,
  { lanes, seconds }: { readonly lanes: number; readonly seconds: number },
): Promise<number> {
  let next = 0
  let answered = 0
  const until = performance.now() + seconds * 1000
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      await ask(queries[next++ % queries.length] as T)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answered / seconds
}

/** So many queries a second, whether the earlier ones are answered or not; each is timed from the moment it was due. */
export async function openLoop<T>(
  queries: readonly T[],
  ask: (query: T) => Promise<unknown>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Loop> {
  const took: number[] = []
  let failed = 0
  const began = performance.now()
  const asked: Promise<void>[] = []
  for (let count = 0; count < seconds * rate; count += 1) {
    const due = began + (count / rate) * 1000
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    asked.push(
      ask(queries[count % queries.length] as T)
        .then(() => void took.push(performance.now() - due))
        .catch(() => {
          failed += 1
        }),
    )
  }
  await Promise.all(asked)
  return { rate: rounded(rate), p50: rounded(median(took)), p99: rounded(percentile(took, 99)), asked: asked.length, failed }
}
