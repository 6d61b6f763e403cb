import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { fullFairsKey } from './keys.ts'

/**
 * The fairs whose places for seekers are all taken, one item for all. It lies apart from the views, which are written with their fairs, so
 * that neither who registers nor who edits a fair has to write it.
 */
const FullFairs = z.object({ at: z.iso.datetime(), codes: z.array(PublicCode) })
export type FullFairs = z.infer<typeof FullFairs>

export async function getFullFairs(dynamo: Dynamo): Promise<FullFairs | undefined> {
  const item = await dynamo.get('public', fullFairsKey)
  return item === undefined ? undefined : FullFairs.parse(item)
}

export function putFullFairs(full: FullFairs): Operation {
  return put('public', { ...fullFairsKey, entity: 'full-fairs', ...full })
}
