import { join } from 'node:path'
import type { Bench } from './bench-system.ts'
import { capacityOf, lastTimes } from './capacity.ts'
import type { LoadAnswers } from './children/load.ts'
import type { Request } from './event.ts'
import { median } from './figures.ts'
import { keptChild } from './in-child.ts'
import { liveThrough } from './live-through.ts'
import { type LoadClient, startLoadClient } from './load-client.ts'
import { type OtherWork, watchOtherWork } from './other-work.ts'

/** More than twice as many as the two functions have processes: with fewer, one kind of request waits for its own while the other's are idle. */
const lanes = 16
/**
 * The JVM compiles the search engine in the background for minutes; in that time it answers fewer, and less evenly: after three minutes of warm-up seven
 * of the first fifteen turns had long tails, and one of the last fifteen (decision 0043).
 */
const warmLanes = 3
const warmSeconds = 480
const fullSeconds = 60
/**
 * The steady load comes in so many turns. Who shares a machine with others has its speed change by a third within minutes: 70 % of what was so a
 * moment ago (decision 0042).
 */
const turns = 30
/** What can be answered at most is taken before each turn. */
const capacitySeconds = 6
/** How often each request is asked by itself, to know what it costs, and for how long at most. */
const aloneTurns = 5
const aloneSeconds = 180

export type SteadyLoad<T> = {
  readonly requests: readonly Request[]
  /** Each request asked one after another. */
  readonly alone: LoadAnswers
  readonly turns: readonly Turn[]
  /** Each time that the most a second was taken. */
  readonly capacities: readonly number[]
  readonly otherWork: OtherWork
  readonly beside: T
  /** Takes the most a second once more. */
  readonly capacityNow: () => Promise<number>
}

/**
 * One turn of the steady load, with the most a second that it was begun with, and how much slower the machine was in it than when that was taken
 * (1: as fast; `children/pace.ts`).
 */
export type Turn = LoadAnswers & { readonly capacity: number; readonly slower: number }

/** How long a part of the measurement takes, in seconds: in full for the usual ten minutes of load, less for less. */
export function shortened(usual: number, seconds: number, least = 5): number {
  return Math.max(least, usual * Math.min(1, seconds / 600))
}

/**
 * The whole local system under an open loop: warmed up; what it can answer at most (a closed loop); then 70 % of that for so many seconds, in
 * turns. `watch` is begun with the first turn, and what it is told to stop gives is `beside`. A machine on which other work runs measures that
 * work: nice does not reach across sessions where the kernel groups them (decision 0020).
 */
export async function steadyLoad<T>(
  bench: Bench,
  { requests, drive }: LoadClient,
  seconds: number,
  watch: () => () => T,
): Promise<SteadyLoad<T>> {
  // Begun with the warm-up: its own code is compiled by the time it counts.
  const machine = keptChild('pace.ts', { environment: {}, log: join(bench.folder, 'bench-pace.log') })
  try {
    const warm = new AbortController()
    // Some of the processor is left to the compiler.
    const half = shortened(warmSeconds / 2, seconds)
    await Promise.all([liveThrough(bench, warm.signal), drive({ lanes: warmLanes }, half).finally(() => warm.abort())])
    // An index in one piece answers a quarter more than with the pieces of some minutes of writing beside it, as it stands in the turns (decision 0042).
    await drive({ lanes: warmLanes }, half)
    const alone = await drive({ turns: aloneTurns }, shortened(aloneSeconds, seconds))
    await drive({ lanes }, shortened(fullSeconds, seconds))
    const capacities: number[] = []
    const capacityNow = async (): Promise<number> => {
      const { status, seconds: lasted } = await drive({ lanes }, shortened(capacitySeconds, seconds, 1))
      capacities.push(status.filter(isGood).length / lasted)
      return capacityOf(capacities)
    }
    const paces: number[] = []
    const capacityWithPace = async (): Promise<number> => {
      await machine.ask<number>({})
      const capacity = await capacityNow()
      paces.push(await machine.ask<number>({}))
      return capacity
    }
    while (capacities.length < lastTimes - 1) await capacityWithPace()
    // The process of the gateway also filled, bundled and signed in; V8 would clean up after that in the middle of the measurement.
    globalThis.gc?.()
    const stop = watch()
    const others = watchOtherWork()
    const taken: Turn[] = []
    while (taken.length < turns) {
      const capacity = await capacityWithPace()
      const answers = await drive({ rate: capacity * 0.7 }, seconds / turns)
      taken.push({ ...answers, capacity, slower: (await machine.ask<number>({})) / median(paces.slice(-lastTimes)) })
    }
    return { requests, alone, turns: taken, capacities, otherWork: others.stop(), beside: stop(), capacityNow }
  } finally {
    machine.end()
  }
}

/** A process of its own that sends requests to the gateway. */
export function loadClientOf({ system, folder }: Bench, requests: readonly Request[]): LoadClient {
  return startLoadClient(system.url.replace('localhost', '127.0.0.1'), requests, join(folder, 'bench-load.log'))
}

export function isGood(status: number): boolean {
  return status >= 200 && status < 400
}
