import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { fairWorkKey } from './keys.ts'

/** How far the reminders of the day before have come. `for`: the start they tell of; a fair that moves is told of anew. */
const ReminderWork = z.object({ for: z.string(), after: z.record(z.string(), z.string()).optional(), done: z.boolean() })
type ReminderWork = z.infer<typeof ReminderWork>

/** What has been done after a fair. `asked`: the days after it on which exhibitors were asked for their figures; `askedUpTo`: within the last of them. */
const AfterWork = z.object({
  asked: z.array(z.int()),
  askedUpTo: z.string().optional(),
  /** The day on which the park itself last asked. */
  askedOn: CivilDate.optional(),
  overdueTold: z.boolean(),
  erased: z.boolean(),
})
export type AfterWork = z.infer<typeof AfterWork>

export const nothingAfter: AfterWork = { asked: [], overdueTold: false, erased: false }

const kinds = { reminders: ReminderWork, after: AfterWork } as const
type Kinds = { readonly reminders: ReminderWork; readonly after: AfterWork }

/** A piece of scheduled work with the revision it was read at: 0 when nothing has been done. */
export type Stored<W> = { readonly rev: number; readonly work: W | undefined }

export async function getFairWork<K extends keyof Kinds>(dynamo: Dynamo, fairId: string, kind: K): Promise<Stored<Kinds[K]>> {
  const item = await dynamo.get('market', fairWorkKey(fairId, kind))
  return item === undefined ? { rev: 0, work: undefined } : { rev: Number(item.rev), work: kinds[kind].parse(item) as Kinds[K] }
}

/** The write of how far it has come, in the transaction that did it: whoever else did it meanwhile makes it fail. */
export function putFairWork<K extends keyof Kinds>(fairId: string, kind: K, read: Stored<Kinds[K]>, work: Kinds[K]): Operation {
  const item = { ...fairWorkKey(fairId, kind), entity: 'fair-work', ...work, rev: read.rev + 1 }
  return put('market', item, read.rev === 0 ? absent : revIs(read.rev))
}
