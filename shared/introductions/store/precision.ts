import * as z from 'zod'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Counter, monthOf, noCounter } from '../domain/precision.ts'
import { type Starter, starters } from '../domain/starters.ts'
import { precisionKey } from './keys.ts'

/** Into so many counters those of a month and a kind of starter are spread: the last sign of an id says which. */
const parts = 16
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A counter and where it lies. */
export type Counted = { readonly month: string; readonly starter: Starter; readonly part: number; readonly counter: Counter }

export async function getCounter(
  dynamo: Dynamo,
  { id, createdAt, startedBy }: { readonly id: string; readonly createdAt: string; readonly startedBy: Starter },
): Promise<Counted> {
  const month = monthOf(createdAt)
  const part = signs.indexOf(id.at(-1) ?? '') % parts
  const item = await dynamo.get('market', precisionKey(month, startedBy, part))
  return { month, starter: startedBy, part, counter: item === undefined ? noCounter : Counter.parse(item) }
}

/** The write of new counts onto those that were read. */
export function putCounter({ month, starter, part, counter }: Counted): Operation {
  const { rev, ...counts } = counter
  const item = { ...precisionKey(month, starter, part), entity: 'introduction-precision', ...counts, starter, rev: rev + 1 }
  return put('market', item, rev === 0 ? absent : revIs(rev))
}

const Stored = Counter.extend({ starter: z.enum(starters) })

/** All counters of a month. */
export async function countersOf(
  dynamo: Dynamo,
  month: string,
): Promise<readonly { readonly starter: Starter; readonly counter: Counter }[]> {
  const { pk } = precisionKey(month, 'talent', 0)
  const items = await everyOne((after) => dynamo.query('market', { pk, limit: 100, after }))
  return items.map((item) => {
    const { starter, ...counter } = Stored.parse(item)
    return { starter, counter }
  })
}
