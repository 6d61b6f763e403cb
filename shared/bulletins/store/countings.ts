import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod'
import { all, equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { merged, type Tally } from '../domain/tally.ts'
import { countingPrefix, keys } from './keys.ts'

/** What is read, one after the other; `done`: all was. */
const sources = ['market', 'talent', 'done'] as const
export type Source = (typeof sources)[number]

/**
 * How far a counting is. Each step forward is written together with what was counted on it, in one transaction: whoever goes on counts
 * nothing twice and misses nothing, wherever the one before was stopped.
 */
export const Counting = z.object({
  bulletinId: z.string(),
  /** Another counting of the same issue has another. */
  run: z.string(),
  rev: z.int().min(1),
  source: z.enum(sources),
  position: z.record(z.string(), z.string()).optional(),
  /** Roots looked at so far. */
  read: z.int().min(0),
  /** Pieces of what was counted. */
  pieces: z.int().min(0),
  /** Somebody is at it until then; absent: nobody is. */
  busyUntil: z.iso.datetime().optional(),
})
export type Counting = z.infer<typeof Counting>

export async function getCounting(dynamo: Dynamo, bulletinId: string): Promise<Counting | undefined> {
  const item = await dynamo.get('market', keys.counting(bulletinId))
  return item === undefined ? undefined : Counting.parse(item)
}

/** The write of a counting that begins. */
export function beginCounting(bulletinId: string, run: string): Operation {
  return add('market', itemOf({ bulletinId, run, rev: 1, source: 'market', read: 0, pieces: 0 }))
}

export type Step = Pick<Counting, 'source' | 'position' | 'read' | 'busyUntil'>

/**
 * Goes a step forward and keeps what was counted on it. `undefined`: somebody else went on, or the counting is over. `expiresAt`, in epoch
 * seconds: raw counts do not stay longer than that, whatever happens.
 */
export async function goOn(
  dynamo: Dynamo,
  before: Counting,
  { tally, expiresAt, ...step }: Step & { readonly tally?: Tally; readonly expiresAt: number },
): Promise<Counting | undefined> {
  const { bulletinId, run } = before
  const texts = tally === undefined ? [] : textsOf(tally)
  const { position: _, busyUntil: __, ...rest } = before
  const counting: Counting = { ...rest, ...step, rev: before.rev + 1, pieces: before.pieces + texts.length }
  const done = await dynamo.transact([
    put('market', itemOf(counting), all(revIs(before.rev), equal('run', run))),
    ...texts.map((text, part) =>
      add('market', { ...keys.piece(bulletinId, run, counting.rev, part), entity: 'bulletin-count', step: counting.rev, text, expiresAt }),
    ),
  ])
  return done.ok ? counting : undefined
}

/** All that was counted, onto `empty`. `undefined` when a piece is not there any more: then it has to be counted again from the beginning. */
export async function tallyOf(dynamo: Dynamo, { bulletinId, run, pieces }: Counting, empty: Tally): Promise<Tally | undefined> {
  const items = await piecesOf(dynamo, bulletinId, run)
  if (items.length !== pieces) return undefined
  const steps = Map.groupBy(items, ({ step }) => Number(step))
  let tally = empty
  for (const step of steps.values()) tally = merged(tally, tallyIn(step.map(({ text }) => String(text))))
  return tally
}

/** Throws away what was counted and begins anew. Somebody who is stopped in between leaves a count that lacks pieces, and so begins anew, too. */
export async function restartCounting(dynamo: Dynamo, { bulletinId, run, rev }: Counting): Promise<void> {
  await sweepPieces(dynamo, bulletinId)
  const anew: Counting = { bulletinId, run, rev: rev + 1, source: 'market', read: 0, pieces: 0 }
  await dynamo.transact([put('market', itemOf(anew), all(revIs(rev), equal('run', run)))])
}

/** The write that ends a counting. Rests on nobody having gone on meanwhile. */
export function endCounting({ bulletinId, run, rev }: Counting): Operation {
  return remove('market', keys.counting(bulletinId), all(revIs(rev), equal('run', run)))
}

/** Removes every piece of the countings of an issue. */
export async function sweepPieces(dynamo: Dynamo, bulletinId: string): Promise<void> {
  const items = await piecesOf(dynamo, bulletinId)
  for (let at = 0; at < items.length; at += atOnce) {
    await dynamo.transact(items.slice(at, at + atOnce).map(({ pk, sk }) => remove('market', { pk, sk })))
  }
}

const atOnce = 90

function piecesOf(dynamo: Dynamo, bulletinId: string, run = ''): Promise<readonly Item[]> {
  const list = { pk: keys.counting(bulletinId).pk, beginsWith: countingPrefix(run), limit: 200 }
  return everyOne((after) => dynamo.query('market', { ...list, after }))
}

function itemOf(counting: Counting): Item {
  return { ...keys.counting(counting.bulletinId), entity: 'bulletin-counting', ...counting }
}

/** Characters of a piece: an item may hold 400 KB. */
const pieceLength = 300_000

function textsOf(tally: Tally): readonly string[] {
  const text = gzipSync(JSON.stringify(tally)).toString('base64')
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, at) => text.slice(at * pieceLength, (at + 1) * pieceLength))
}

function tallyIn(texts: readonly string[]): Tally {
  return JSON.parse(gunzipSync(Buffer.from(texts.join(''), 'base64')).toString()) as Tally
}
