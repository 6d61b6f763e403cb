import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import { type Cluster, clustersOf, marksOf } from '../domain/clusters.ts'
import type { ClusterMark } from '../domain/vacancy.ts'
import {
  checkTurn,
  comparedWrite,
  type KeptLikeness,
  type LikenessBlock,
  markedWrite,
  putCluster,
  readBlock,
  removeCluster,
  takeTurn,
  waitingBlocks,
} from '../store/likenesses.ts'
import { createVacancies } from '../store/vacancies.ts'
import { writeVacancy } from './write-vacancy.ts'

const mostWaiting = 1000
/** Operations of a transaction are at most a hundred. */
const atOnce = 90

type SettleReport = { readonly blocks: number; readonly marked: number; readonly more: boolean }

/**
 * Compares anew wherever ads wait for it, those that wait longest first: by the clock, every minute. What a run leaves, the next finds, for
 * an ad waits until all that follows from it is written.
 */
export function settleLikenesses(deps: Deps): () => Promise<SettleReport> {
  return async () => {
    const { blocks, more } = await waitingBlocks(deps.dynamo, mostWaiting)
    let marked = 0
    for (const block of blocks) marked += await settleLikeness(deps)(block)
    return { blocks: blocks.length, marked, more }
  }
}

/**
 * Makes the clusters of one employer's ads what they should be: each root is marked in a transaction of its own, then the clusters are
 * written, and only then do the ads no longer wait. Gives how many roots were marked. Whoever comes second at the same time stops, and so
 * does whoever finds an ad changed: what is left still waits. `most`: a block of more things is left to the clock.
 */
export function settleLikeness(deps: Deps): (block: string, most?: number) => Promise<number> {
  return async (name, most) => {
    const block = await readBlock(deps.dynamo, name, most)
    if (block === undefined) return 0
    const open = block.ads.filter((ad) => ad.open)
    const clusters = clustersOf(
      open.map(({ likeness }) => likeness),
      block.verdicts,
    )
    const marks = new Map(clusters.flatMap((cluster) => [...marksOf(cluster)]))
    const changed = open.filter(({ likeness, mark }) => !same(mark, marks.get(likeness.vacancyId)))
    const rows = clusterWrites(deps, block, clusters)
    const now = (ad: KeptLikeness): KeptLikeness => (changed.includes(ad) ? withMark(ad, marks.get(ad.likeness.vacancyId)) : ad)
    if (changed.length > 0 || rows.length > 0) {
      if (!(await deps.dynamo.transact([takeTurn(block)])).ok) return 0
      for (const ad of changed) if (!(await marked(deps, block, now(ad)))) return 0
      if (!(await written(deps, rows, [checkTurn(block)]))) return 0
    }
    const waited = block.ads.filter(({ waiting }) => waiting !== undefined)
    await written(
      deps,
      waited.map((ad) => comparedWrite(name, now(ad))),
    )
    return changed.length
  }
}

function withMark({ mark: _, ...ad }: KeptLikeness, mark: ClusterMark | undefined): KeptLikeness {
  return mark === undefined ? ad : { ...ad, mark }
}

/** False when the root has changed meanwhile or somebody else took the turn. */
async function marked(deps: Deps, block: LikenessBlock, ad: KeptLikeness): Promise<boolean> {
  const root = await createVacancies(deps.dynamo).get(ad.likeness.vacancyId)
  if (root?.state !== 'PUBLISHED') return false
  const { cluster: _, ...bare } = root
  const busy = { kind: 'busy' } as const
  const done = await writeVacancy(deps)({
    before: root,
    after: ad.mark === undefined ? bare : { ...bare, cluster: ad.mark },
    once: always,
    steps: [
      { write: checkTurn(block), otherwise: busy },
      { write: markedWrite(block.block, ad), otherwise: busy },
    ],
  })
  return done.ok
}

/** What the list of clusters lacks and has too many. */
function clusterWrites({ clock }: Deps, { block, clusters: known }: LikenessBlock, clusters: readonly Cluster[]): readonly Operation[] {
  const before = new Map(known.map((row) => [row.id as string, row]))
  const gone = known.filter(({ id }) => !clusters.some((cluster) => cluster.id === id))
  return [
    ...gone.flatMap(({ id }) => removeCluster(block, id)),
    ...clusters.flatMap((cluster) => {
      const members = cluster.members.map(({ likeness: { vacancyId, title }, why }) => ({
        vacancyId,
        title,
        ...(why === undefined ? {} : { why }),
      }))
      const row = before.get(cluster.id)
      return same(row?.members, members) ? [] : putCluster(block, cluster, row?.since ?? clock.now())
    }),
  ]
}

/** In as many transactions as it takes; each rests on the conditions given. */
async function written(deps: Deps, operations: readonly Operation[], conditions: readonly Operation[] = []): Promise<boolean> {
  for (let at = 0; at < operations.length; at += atOnce) {
    const done = await deps.dynamo.transact([...conditions, ...operations.slice(at, at + atOnce)])
    if (!done.ok) return false
  }
  return true
}

/** Whatever the order in which attributes come back from the store. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  return `{${Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .join()}}`
}
