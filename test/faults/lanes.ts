import { Worker } from 'node:worker_threads'
import { type Outcome, type Rounds, summed } from './rounds.ts'
import { figure } from './size.ts'

/** Rounds of one kind, for a thread of their own. */
export type Lane = { readonly rush: 'booths' | 'visitors'; readonly rounds: Rounds }

/**
 * Does pieces of a long run two at a time, each in a thread with an engine and a proxy of its own: one alone keeps one core busy, and an
 * engine slows down with all that it remembers.
 */
export async function inLanes(lanes: readonly Lane[]): Promise<readonly Outcome[]> {
  const left = lanes.values()
  const outcomes: Outcome[] = []
  const work = async (): Promise<void> => {
    for (const lane of left) {
      const begun = performance.now()
      const done = await outcomesOf(lane)
      const { from, until } = lane.rounds
      const wrong = done.filter((outcome) => outcome.wrong.length > 0).length
      const time = `${Math.round(performance.now() - begun)} ms`
      figure(`${lane.rush}, rounds ${from} to ${until}`, `${wrong} of them wrong, ${JSON.stringify(summed(done))}, ${time}`)
      outcomes.push(...done)
    }
  }
  await Promise.all([work(), work()])
  return outcomes
}

async function outcomesOf(lane: Lane): Promise<readonly Outcome[]> {
  const worker = new Worker(new URL('./lane.ts', import.meta.url), { workerData: lane, resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread of rounds ${lane.rounds.from} ended with ${code}`)))
  })
}
