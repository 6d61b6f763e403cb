import { chunks } from '#shared/kernel/chunks.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { IndexName } from '#shared/matching/documents/mappings.ts'
import { fingerprintOf } from '../domain/fingerprint.ts'
import type { Projection } from '../domain/projection.ts'
import { type Source, sourceOf } from '../domain/sources.ts'
import { nextVersion } from '../domain/versions.ts'
import type { Indices } from '../store/indices.ts'
import { documentMaker } from './document-maker.ts'
import type { IndexerDeps } from './indexer-deps.ts'
import { scanRoots } from './scan-roots.ts'

/** A rebuilt index: `documents` with tombstones; `left` roots that do not read, or whose documents the engine refused. */
export type Rebuilt = { readonly index: IndexName; readonly documents: number; readonly left: number }

/**
 * Why an index was built and not put in place. `suspiciously-small`: roots never vanish, so an index made anew cannot hold much less
 * than the table gave or than the one it replaces. `superseded`: another rebuild began later.
 */
export type NotSwapped = {
  readonly kind: 'suspiciously-small' | 'superseded'
  readonly index: IndexName
  readonly documents: number
  readonly before: number
}

type Building = { readonly name: IndexName; readonly physical: string; wanted: number; left: number }

const bulkSize: number = 500
/** The share of the table's roots, and of the old index's documents, that a new index must hold. */
const leastShare: number = 0.9

/**
 * Builds new versions of indices from the roots of their tables, and swaps each for the one it replaces. While it runs, the stream
 * writes to both: what changes after the scan passed arrives that way, and external versions keep the newer of the two. `force` puts an
 * index in place that is smaller than the old one.
 */
export function rebuildIndices(
  deps: IndexerDeps,
): (names: readonly IndexName[], options?: { readonly force?: boolean }) => Promise<readonly Result<Rebuilt, NotSwapped>[]> {
  return async (names, { force = false } = {}) => {
    const make = documentMaker()
    const groups = [...Map.groupBy(names, sourceOf)]
    const results = await Promise.all(groups.map(async ([source, group]) => rebuildGroup({ ...deps, make }, source, group, force)))
    return results.flat()
  }
}

/** The indices of one source: its table is read once for all of them. */
async function rebuildGroup(
  deps: IndexerDeps & { readonly make: ReturnType<typeof documentMaker> },
  source: Source,
  names: readonly IndexName[],
  force: boolean,
): Promise<readonly Result<Rebuilt, NotSwapped>[]> {
  const buildings = await Promise.all(
    names.map(async (name): Promise<Building> => ({ name, physical: await begin(deps, name), wanted: 0, left: 0 })),
  )
  const { unreadable } = await scanRoots(deps, source, async (projections) => {
    for (const some of chunks(projections, bulkSize * buildings.length)) {
      await deps.make(some)
      await Promise.all(buildings.map(async (building) => fill(deps.indices, building, some)))
    }
  })
  return Promise.all(
    buildings.map(async (building) => {
      const result = await finish(deps.indices, building, force)
      const left = building.left + unreadable.length
      deps.log.info(result.ok ? 'INDEX_REBUILT' : 'REBUILD_REFUSED', { index: building.physical, count: building.wanted, failed: left })
      return result.ok ? ok({ ...result.value, left }) : result
    }),
  )
}

/** What an earlier rebuild left behind is dropped: it was interrupted, or this one takes its place. */
async function begin({ indices, clock }: IndexerDeps, name: IndexName): Promise<string> {
  const family = (await indices.layout())[name]
  await indices.drop(family.all.filter((physical) => physical !== family.live))
  return indices.create(name, nextVersion(family.all), { madeBy: fingerprintOf(name), builtAt: clock.now() })
}

async function fill(indices: Indices, building: Building, projections: readonly Projection[]): Promise<void> {
  const own = projections.filter((one) => one.index === building.name)
  building.wanted += own.length
  const outcomes = own.length === 0 ? [] : await indices.write(building.physical, own, 'external')
  building.left += outcomes.filter((outcome) => outcome === 'refused').length
}

async function finish(
  indices: Indices,
  { name, physical, wanted }: Building,
  force: boolean,
): Promise<Result<Omit<Rebuilt, 'left'>, NotSwapped>> {
  const family = (await indices.layout())[name]
  const before = family.live === undefined ? 0 : await indices.count(family.live)
  if (family.building !== physical) return fail({ kind: 'superseded', index: name, documents: 0, before })
  await indices.open(physical)
  const documents = await indices.count(physical)
  if (documents < Math.max(wanted, before) * leastShare && !force) {
    await indices.drop([physical])
    return fail({ kind: 'suspiciously-small', index: name, documents, before })
  }
  const swapped = await indices.swap(name, physical, family)
  return swapped ? ok({ index: name, documents }) : fail({ kind: 'superseded', index: name, documents, before })
}
