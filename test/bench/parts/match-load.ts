import { join } from 'node:path'
import { type Bench, liveIds } from '../bench-system.ts'
import type { Changed, ChangeInput } from '../children/change.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'
import { matchRequests } from '../requests.ts'
import { loadClientOf, steadyLoad } from '../steady-load.ts'
import { idealRow, steadyRows } from '../steady-rows.ts'

/** So many people change every second, as in the open loop of the engine alone (`bench-matching`). */
const changesASecond = 20

/**
 * What employers wait for matches under the steady load while people change and become findable: through the gateway and the functions, with
 * the tables' streams and the indexer at work. The engine alone, among a million people, is the row `open-loop` of `bench-matching`.
 */
export async function matchLoadPart(bench: Bench, seconds: number): Promise<readonly Row[]> {
  const client = loadClientOf(bench, await matchRequests(bench))
  const stop = new AbortController()
  const [steady, { saved, refused }] = await Promise.all([
    steadyLoad(bench, client, seconds, () => () => undefined).finally(() => {
      stop.abort()
      client.end()
    }),
    changePeople(bench, stop.signal),
  ])
  const when = `七成负载、每秒改动 ${changesASecond} 人时，匹配人选的`
  return [...steadyRows('match-load', when, steady, { 改动的人: saved, 没有改成: refused }), idealRow('match-load', steady)]
}

/** From a process of its own: in this one runs the gateway, and whatever it does besides makes every request wait. */
async function changePeople({ system, folder }: Bench, until: AbortSignal): Promise<Changed> {
  const ids = await liveIds(system, 'talents-for-employers')
  const input: ChangeInput = { dynamo: system.engines.dynamo, stage: system.stage, ids, aSecond: changesASecond }
  return inChild('change.ts', input, { environment: {}, log: join(folder, 'change.log'), until })
}
