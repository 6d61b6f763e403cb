import { setTimeout as sleep } from 'node:timers/promises'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { type Bench, liveIds } from '../bench-system.ts'
import type { Row } from '../report.ts'
import { matchRequests } from '../requests.ts'
import { steadyLoad } from '../steady-load.ts'
import { idealRow, steadyRows } from '../steady-rows.ts'

/** So many people change every second, as in the open loop of the engine alone (`bench-matching`). */
const changesASecond = 20

/**
 * What employers wait for matches under the steady load while people change and become findable: through the gateway and the functions, with
 * the tables' streams and the indexer at work. The engine alone, among a million people, is the row `open-loop` of `bench-matching`.
 */
export async function matchLoadPart(bench: Bench, seconds: number): Promise<readonly Row[]> {
  const requests = await matchRequests(bench)
  const stop = new AbortController()
  const writing = changeEverySecond(bench, stop.signal)
  const steady = await steadyLoad(bench, requests, seconds, () => () => undefined).finally(() => stop.abort())
  const when = `七成负载、每秒改动 ${changesASecond} 人时，匹配人选的`
  return [...steadyRows('match-load', when, steady, await writing), idealRow('match-load', steady)]
}

/** Saves people anew as they are, in turn, until told to stop: a new revision each, which the stream carries into the index. */
async function changeEverySecond(bench: Bench, stop: AbortSignal): Promise<Readonly<Record<'改动的人' | '没有改成', number>>> {
  const talents = createTalents(bench.deps.dynamo)
  const ids = await liveIds(bench.system, 'talents-for-employers')
  const saved = { 改动的人: 0, 没有改成: 0 }
  for (let from = 0; !stop.aborted; from = (from + changesASecond) % ids.length) {
    const people = (await talents.batchGet(ids.slice(from, from + changesASecond))).filter((one) => one !== undefined)
    for (const done of await Promise.all(people.map(async (one) => bench.deps.dynamo.transact([talents.put(anew(bench, one))]))))
      saved[done.ok ? '改动的人' : '没有改成'] += 1
    await sleep(1000, undefined, { signal: stop }).catch(() => undefined)
  }
  return saved
}

function anew({ deps }: Bench, talent: Talent): Talent {
  return { ...talent, rev: talent.rev + 1, updatedAt: deps.clock.now() }
}
