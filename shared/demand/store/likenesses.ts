import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { absent, equal } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { check, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { employerName } from '../domain/bare-names.ts'
import { type Cluster, pairOf, Verdict } from '../domain/clusters.ts'
import { Alike, Likeness, likenessOf } from '../domain/likeness.ts'
import { ClusterMark, type Vacancy } from '../domain/vacancy.ts'
import { keys, partitions, short } from './keys.ts'

/** An ad as it is kept for comparing. */
export type KeptLikeness = {
  readonly likeness: Likeness
  /** False: it has ended, and is to be forgotten. */
  readonly open: boolean
  /** Since when it waits to be compared; absent when that is done. */
  readonly waiting?: string
  /** The mark that its root has. */
  readonly mark?: ClusterMark
  /** Differs for each change of the ad. */
  readonly stamp: number
}

/** A cluster as the bureau lists it. */
export const ClusterRow = z.object({
  id: idOf('cluster'),
  employer: z.string(),
  since: z.iso.datetime(),
  members: z.array(z.object({ vacancyId: idOf('vacancy'), title: z.string(), why: Alike.optional() })).min(2),
})
export type ClusterRow = z.infer<typeof ClusterRow>

/** Everything that is known of the copies of one employer's demand. */
export type LikenessBlock = {
  readonly block: string
  readonly ads: readonly KeptLikeness[]
  readonly clusters: readonly ClusterRow[]
  readonly verdicts: readonly Verdict[]
  readonly turn: number
}

/** The ads among which a vacancy's copies are looked for: those of its employer's name, or those that a person moved it to. */
export function blockOf({ employer, likenessBlock }: Pick<Vacancy, 'employer' | 'likenessBlock'>): string {
  return likenessBlock ?? short(employerName(employer.name))
}

const pageSize = 200

/** A block whole; undefined when it has more than `most` things and the reader cannot wait for them. */
export async function readBlock(dynamo: Dynamo, block: string, most = Number.POSITIVE_INFINITY): Promise<LikenessBlock | undefined> {
  const items: Item[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.query('market', { pk: keys.likenessTurn(block).pk, limit: Math.min(pageSize, most), after })
    items.push(...page.items)
    after = page.after
    if (after !== undefined && items.length >= most) return undefined
  } while (after !== undefined)
  const of = (entity: string): readonly Item[] => items.filter((item) => item.entity === entity)
  return {
    block,
    ads: of('vacancy-likeness').map(likenessIn),
    clusters: of('vacancy-cluster').map((item) => ClusterRow.parse(item)),
    verdicts: of('likeness-verdict').map((item) => Verdict.parse(item)),
    turn: Number(of('likeness-turn')[0]?.rev ?? 0),
  }
}

/** Blocks in which an ad waits to be compared, the longest waiting first. */
export async function waitingBlocks(
  dynamo: Dynamo,
  limit: number,
): Promise<{ readonly blocks: readonly string[]; readonly more: boolean }> {
  const { items, after } = await dynamo.query('market', { index: 'byState', pk: partitions.waitingLikenesses, limit })
  return { blocks: [...new Set(items.map(({ block }) => String(block)))], more: after !== undefined }
}

/** Clusters of the whole city, the newest first. */
export async function listClusters(
  dynamo: Dynamo,
  query: { readonly limit: number; readonly after?: Position | undefined },
): Promise<{ readonly items: readonly ClusterRow[]; readonly after?: Position }> {
  const page = await dynamo.query('market', { index: 'byState', pk: partitions.clusters, newestFirst: true, ...query })
  return { ...page, items: page.items.map((item) => ClusterRow.parse(item)) }
}

/**
 * The writes that keep an ad's likeness in step with it, for the transaction that changes it: what it is compared by now, waiting to be
 * compared. None when nothing changed by which ads are compared. Another employer's name is another block: it is forgotten in the one before.
 */
export function likenessWrites(before: Vacancy | undefined, after: Vacancy, at: string): readonly Operation[] {
  const [had, has] = [openLikeness(before), openLikeness(after)]
  const moved = before !== undefined && blockOf(before) !== blockOf(after)
  if (!moved && JSON.stringify(had) === JSON.stringify(has)) return []
  const waits = { waiting: at, stamp: after.rev }
  const forgotten = had !== undefined && (has === undefined || moved)
  return [
    ...(forgotten ? [put('market', likenessItem(blockOf(before ?? after), { likeness: had, open: false, ...waits }))] : []),
    ...(has === undefined ? [] : [put('market', likenessItem(blockOf(after), { likeness: has, open: true, ...marked(after), ...waits }))]),
  ]
}

function marked({ cluster }: Vacancy): { readonly mark?: ClusterMark } {
  return cluster === undefined ? {} : { mark: cluster }
}

/** The mark that an ad's root is given. Only when the ad has not changed meanwhile; it goes on waiting if it does. */
export function markedWrite(block: string, kept: KeptLikeness): Operation {
  return put('market', likenessItem(block, kept), equal('stamp', kept.stamp))
}

/** The ad has been compared: it is kept with its mark, or forgotten. Only when it has not changed meanwhile. */
export function comparedWrite(block: string, { waiting: _, ...kept }: KeptLikeness): Operation {
  const unchanged = equal('stamp', kept.stamp)
  const item = likenessItem(block, kept)
  return kept.open ? put('market', item, unchanged) : remove('market', item, unchanged)
}

export function takeTurn({ block, turn }: LikenessBlock): Operation {
  return put('market', { ...keys.likenessTurn(block), entity: 'likeness-turn', rev: turn + 1 }, turn === 0 ? absent : equal('rev', turn))
}

/** Nobody has taken a turn after the one that was taken. */
export function checkTurn({ block, turn }: LikenessBlock): Operation {
  return check('market', keys.likenessTurn(block), equal('rev', turn + 1))
}

/** Writes a cluster for the bureau, and the codes of its ads for the public. */
export function putCluster(block: string, { id, members }: Cluster, since: string): readonly Operation[] {
  const row: ClusterRow = {
    id,
    employer: members[0].likeness.employer,
    since,
    members: members.map(({ likeness: { vacancyId, title }, why }) => ({ vacancyId, title, ...(why === undefined ? {} : { why }) })),
  }
  const listed = { byStatePk: partitions.clusters, byStateSk: `${since}#${id}` }
  return [
    put('market', { ...keys.cluster(block, id), entity: 'vacancy-cluster', ...row, ...listed }),
    put('public', { ...keys.clusterView(id), entity: 'cluster-view', codes: members.map(({ likeness }) => likeness.code) }),
  ]
}

export function removeCluster(block: string, id: string): readonly Operation[] {
  return [remove('market', keys.cluster(block, id)), remove('public', keys.clusterView(id))]
}

/** Remembers what a person said of two ads, in place of what was said before. */
export function putVerdict(block: string, verdict: Verdict): Operation {
  return put('market', { ...keys.verdict(block, pairOf(verdict.one, verdict.other)), entity: 'likeness-verdict', ...verdict })
}

/** The codes of a cluster's open ads, the shown one first. */
export async function codesOfCluster(dynamo: Dynamo, id: string): Promise<readonly string[]> {
  return codesIn(await dynamo.get('public', keys.clusterView(id)))
}

/** The same of up to 100 clusters, in their order. */
export async function codesOfClusters(dynamo: Dynamo, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  return (await dynamo.batchGet('public', ids.map(keys.clusterView))).map(codesIn)
}

function codesIn(view: Item | undefined): readonly string[] {
  return view === undefined ? [] : z.array(z.string()).parse(view.codes)
}

function openLikeness(vacancy: Vacancy | undefined): Likeness | undefined {
  return vacancy?.state === 'PUBLISHED' ? likenessOf(vacancy) : undefined
}

function likenessItem(block: string, { likeness, waiting, ...rest }: KeptLikeness): Item {
  return {
    ...keys.likeness(block, likeness.vacancyId),
    entity: 'vacancy-likeness',
    ...rest,
    likeness: { ...likeness, text: packed(likeness.text) },
    ...(waiting === undefined
      ? {}
      : { waiting, block, byStatePk: partitions.waitingLikenesses, byStateSk: `${waiting}#${likeness.vacancyId}` }),
  }
}

const Kept = z.object({
  likeness: Likeness.extend({ text: z.string() }),
  open: z.boolean(),
  waiting: z.string().optional(),
  mark: ClusterMark.optional(),
  stamp: z.int(),
})

function likenessIn(item: Item): KeptLikeness {
  const { likeness, waiting, mark, ...rest } = Kept.parse(item)
  return {
    ...rest,
    likeness: { ...likeness, text: unpacked(likeness.text) },
    ...(waiting === undefined ? {} : { waiting }),
    ...(mark === undefined ? {} : { mark }),
  }
}

/** Whole numbers of 32 bits as text, a third of what a list of them takes. */
function packed(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * 4)
  return bytes.toString('base64')
}

function unpacked(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4))
}
