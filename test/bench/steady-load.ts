import { join } from 'node:path'
import type { Bench } from './bench-system.ts'
import type { LoadAnswers, LoadInput } from './children/load.ts'
import type { Request } from './event.ts'
import { median } from './figures.ts'
import { inChild } from './in-child.ts'
import { liveThrough } from './live-through.ts'
import { type OtherWork, watchOtherWork } from './other-work.ts'

/** More than twice as many as the two functions have processes: with fewer, one kind of request waits for its own while the other's are idle. */
const lanes = 16
/** The JVM compiles the search engine in the background for minutes; in that time it answers fewer, and less evenly. */
const warmLanes = 3
const warmSeconds = 180
const fullSeconds = 60
/** The steady load comes in so many turns. Who shares a machine with others has its speed change by a quarter within minutes: 70 % of what was so a moment ago. */
const turns = 10
/** What can be answered at most is taken before each turn and is the middle of the last five times: now and then the machine is a seventh quicker for half a minute. */
const capacitySeconds = 20
const lastTimes = 5
/** How often each request is asked by itself, to know what it costs. */
const aloneTurns = 5

export type SteadyLoad<T> = {
  readonly requests: readonly Request[]
  /** Each request asked one after another. */
  readonly alone: LoadAnswers
  readonly minutes: readonly Minute[]
  /** Each time that the most a second was taken. */
  readonly capacities: readonly number[]
  readonly otherWork: OtherWork
  readonly beside: T
  /** Takes the most a second once more. */
  readonly capacityNow: () => Promise<number>
}

/** One turn of the steady load, with the most a second that it was begun with. */
export type Minute = LoadAnswers & { readonly capacity: number }

/** How long a part of the measurement takes, in seconds: in full for the usual ten minutes of load, less for less. */
export function shortened(usual: number, seconds: number): number {
  return Math.max(5, usual * Math.min(1, seconds / 600))
}

/**
 * The whole local system under an open loop: warmed up; what it can answer at most (a closed loop); then 70 % of that for so many seconds, in
 * turns. `watch` is begun with the first turn, and what it is told to stop gives is `beside`. A machine on which other work runs measures that
 * work: nice does not reach across sessions where the kernel groups them (decision 0020).
 */
export async function steadyLoad<T>(
  bench: Bench,
  requests: readonly Request[],
  seconds: number,
  watch: () => () => T,
): Promise<SteadyLoad<T>> {
  const warm = new AbortController()
  await Promise.all([
    liveThrough(bench, warm.signal),
    // Some of the processor is left to the compiler.
    drive(bench, requests, { lanes: warmLanes }, shortened(warmSeconds, seconds)).finally(() => warm.abort()),
  ])
  const alone = await drive(bench, requests, { turns: aloneTurns }, shortened(warmSeconds, seconds))
  await drive(bench, requests, { lanes }, shortened(fullSeconds, seconds))
  const capacities: number[] = []
  const capacityNow = async (): Promise<number> => {
    const { status, seconds: lasted } = await drive(bench, requests, { lanes }, shortened(capacitySeconds, seconds))
    capacities.push(status.filter(isGood).length / lasted)
    return median(capacities.slice(-lastTimes))
  }
  while (capacities.length < lastTimes - 1) await capacityNow()
  // The process of the gateway also filled, bundled and signed in; V8 would clean up after that in the middle of the measurement.
  globalThis.gc?.()
  const stop = watch()
  const others = watchOtherWork()
  const minutes: Minute[] = []
  while (minutes.length < turns) {
    const capacity = await capacityNow()
    minutes.push({ capacity, ...(await drive(bench, requests, { rate: capacity * 0.7 }, seconds / turns)) })
  }
  return { requests, alone, minutes, capacities, otherWork: others.stop(), beside: stop(), capacityNow }
}

/** Sends requests to the gateway from a process of its own. */
export async function drive(bench: Bench, requests: readonly Request[], by: LoadInput['by'], seconds: number): Promise<LoadAnswers> {
  const input: LoadInput = { url: bench.system.url.replace('localhost', '127.0.0.1'), requests, seconds, by }
  return inChild('load.ts', input, { environment: {}, log: join(bench.folder, 'bench-load.log') })
}

export function isGood(status: number): boolean {
  return status >= 200 && status < 400
}
