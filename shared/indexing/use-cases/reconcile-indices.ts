import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import type { IndexName } from '#shared/matching/documents/mappings.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { type Projection, tombstone } from '../domain/projection.ts'
import { sourceOf, sources } from '../domain/sources.ts'
import type { Held, Reconciled } from '../store/indices.ts'
import type { IndexerDeps } from './indexer-deps.ts'
import { scanRoots } from './scan-roots.ts'

type Tally = { -readonly [K in Exclude<keyof Reconciled, 'at'>]: number }
type Compared = { readonly name: IndexName; readonly physical: string; readonly seen: Set<string>; readonly tally: Tally }

const nothing: Tally = { compared: 0, missing: 0, stale: 0, orphaned: 0, ahead: 0 }
const chunkSize: number = 100

/**
 * Compares every root with every index by (id, rev) and by whether it may be found, and mends what differs. The counts are kept with
 * the index. A change that is on its way through the stream counts as stale: writing it twice does no harm.
 */
export function reconcileIndices(deps: IndexerDeps): () => Promise<Readonly<Partial<Record<IndexName, Reconciled>>>> {
  return async () => {
    const layout = await deps.indices.layout()
    const results: (readonly [IndexName, Reconciled])[] = []
    for (const source of sources) {
      const compared = source.indices.flatMap((name): Compared[] => {
        const physical = layout[name].live
        return physical === undefined ? [] : [{ name, physical, seen: new Set(), tally: { ...nothing } }]
      })
      const { unreadable } = await scanRoots(deps, source, async (projections) => {
        for (const one of compared) {
          const own = projections.filter((projection) => projection.index === one.name)
          await compareRoots(deps, one, own)
        }
      })
      for (const one of compared) {
        for (const id of unreadable) one.seen.add(id)
        await findOrphans(deps, one)
        results.push([one.name, await keep(deps, one)])
      }
    }
    return Object.fromEntries(results)
  }
}

async function keep(deps: IndexerDeps, { physical, tally }: Compared): Promise<Reconciled> {
  const reconciled = { at: deps.clock.now(), ...tally }
  const meta = await deps.indices.meta(physical)
  if (meta !== undefined) await deps.indices.setMeta(physical, { ...meta, reconciled })
  const failed = tally.missing + tally.stale + tally.orphaned + tally.ahead
  deps.log.info('INDEX_RECONCILED', { index: physical, count: tally.compared, failed })
  return reconciled
}

async function compareRoots(
  deps: IndexerDeps,
  { name, physical, seen, tally }: Compared,
  projections: readonly Projection[],
): Promise<void> {
  for (const chunk of chunks(projections, chunkSize)) {
    const held = await deps.indices.held(
      physical,
      chunk.map((one) => one.id),
    )
    const missing = chunk.filter((_, at) => held[at] === undefined)
    const stale = chunk.filter((one, at) => isBehind(held[at], one))
    const ahead = chunk.filter((one, at) => (held[at]?.rev ?? 0) > one.rev)
    await deps.indices.write(physical, [...missing, ...stale], 'external_gte')
    // The stream may have brought a newer revision after the root was scanned: only a root read again proves that the table was set back.
    const now = await revisionsOf(
      deps,
      name,
      ahead.map((one) => one.id),
    )
    for (const one of chunk) seen.add(one.id)
    tally.compared += chunk.length
    tally.missing += missing.length
    tally.stale += stale.length
    tally.ahead += ahead.filter((one) => (held[chunk.indexOf(one)]?.rev ?? 0) > (now.get(one.id) ?? 0)).length
  }
}

function isBehind(held: Held | undefined, wanted: Projection): boolean {
  return held !== undefined && (held.rev < wanted.rev || (held.rev === wanted.rev && held.live !== wanted.live))
}

/** Findable documents that no root was scanned for: either the root is newer than the scan, or there is none. */
async function findOrphans(deps: IndexerDeps, { name, physical, seen, tally }: Compared): Promise<void> {
  for (let page = await deps.indices.page(physical); page.length > 0; page = await deps.indices.page(physical, page.at(-1)?.id)) {
    const unseen = page.filter(({ id, live }) => live && !seen.has(id))
    const now = await revisionsOf(
      deps,
      name,
      unseen.map(({ id }) => id),
    )
    const orphans = unseen.filter(({ id }) => !now.has(id))
    await deps.indices.write(
      physical,
      orphans.map(({ id, rev }) => tombstone(name, id, rev + 1)),
      'external',
    )
    tally.orphaned += orphans.length
  }
}

async function revisionsOf(deps: IndexerDeps, name: IndexName, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const find = sourceOf(name).table === 'talent' ? findTalents(deps) : findVacancies(deps)
  const roots: readonly ({ readonly id: string; readonly rev: number } | undefined)[] = (
    await Promise.all(chunks(ids, chunkSize).map((chunk) => find(chunk)))
  ).flat()
  return new Map(roots.flatMap((root) => (root === undefined ? [] : [[root.id, root.rev] as const])))
}
