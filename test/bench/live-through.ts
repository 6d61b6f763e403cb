import { setTimeout as sleep } from 'node:timers/promises'
import { schedules } from '#shared/platform/schedules.ts'
import { askSearch } from './ask-search.ts'
import type { Bench } from './bench-system.ts'

/**
 * Not the daily check of the indices: it reads every table whole, which the local engine does a megabyte a second, letting nobody in meanwhile
 * (decision 0044); and none comes in the load unless that begins just before midnight UTC.
 */
const hourly = schedules.filter(({ everyMinutes }) => everyMinutes <= 60)
/** Milliseconds between two rounds: time for what is written meanwhile to lie beside the one piece again. */
const pause = 4000

/**
 * What a system that has run for weeks has met long since: every job of an hour, and the index in one piece as well as with pieces beside it.
 * The engine's compiler builds on what it has seen so far; what comes as a stranger in the middle of the steady load makes it throw away compiled
 * code and be busy for seconds (decisions 0020 and 0036). At least two rounds, then until told to stop.
 */
export async function liveThrough({ system }: Bench, until: AbortSignal): Promise<void> {
  for (let round = 0; round < 2 || !until.aborted; round += 1) {
    for (const { fn, job } of hourly) await system.invoke(fn, { job, time: system.now() })
    await askSearch(system.engines.opensearch, 'POST', '/_forcemerge?max_num_segments=1')
    await sleep(pause, undefined, { signal: until }).catch(() => undefined)
  }
}
