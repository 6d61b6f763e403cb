import { setTimeout as sleep } from 'node:timers/promises'
import { createIndices } from '#shared/indexing/store/indices.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { aTalent, granted, idFor, itemOfRoot } from '../support/indexed-roots.ts'
import { testSearch } from '../support/test-indexer.ts'
import type { FaultySystem } from './faulty-system.ts'

/** Roots that a test writes past the product: each revision a change that the stream delivers. Gives their ids. */
export async function changeRoots(
  { deps }: FaultySystem,
  from: number,
  count: number,
  rev: (n: number) => number,
): Promise<readonly string[]> {
  const numbers = Array.from({ length: count }, (_, at) => from + at)
  const items = numbers.map((n) => itemOfRoot(aTalent(n, { rev: rev(n), consents: { registry: granted(), employers: granted() } })))
  for (let at = 0; at < items.length; at += 50) await deps.dynamo.transact(items.slice(at, at + 50).map((item) => put('talent', item)))
  return numbers.map((n) => idFor('tal', n))
}

/** Which of these ids the index of talents for employers does not hold at the revision given. */
export async function behind({ engines }: FaultySystem, ids: readonly string[], rev: number): Promise<readonly string[]> {
  const indices = createIndices(testSearch(engines.opensearch))
  const { live = '' } = (await indices.layout())['talents-for-employers']
  const late: string[] = []
  for (let from = 0; from < ids.length; from += 1000) {
    const chunk = ids.slice(from, from + 1000)
    const held = await indices.held(live, chunk)
    late.push(...chunk.filter((_, at) => held[at]?.rev !== rev))
  }
  return late
}

/** Milliseconds until nothing is behind any more; throws after two minutes. */
export async function untilCaughtUp(system: FaultySystem, ids: readonly string[], rev: number): Promise<number> {
  const began = performance.now()
  for (let late = ids; ; ) {
    late = await behind(system, late, rev)
    const taken = Math.round(performance.now() - began)
    if (late.length === 0) return taken
    if (taken > 120_000) throw new Error(`${late.length} of ${ids.length} are still behind`)
    await sleep(100)
  }
}
