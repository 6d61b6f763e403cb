import * as z from 'zod'
import { absentOrAtMost } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { readMarkKey } from './keys.ts'

const Mark = z.object({ readTo: z.string() })

/** How far a person has read the inboxes of some recipients, in their order; undefined: nothing yet. */
export async function readMarks(dynamo: Dynamo, personId: string, recipients: readonly string[]): Promise<readonly (string | undefined)[]> {
  const items = await dynamo.batchGet(
    'accounts',
    recipients.map((recipient) => readMarkKey(personId, recipient)),
  )
  return items.map((item) => (item === undefined ? undefined : Mark.parse(item).readTo))
}

/** Its condition fails when more was read already. */
export function putReadMark(personId: string, recipient: string, readTo: string): Operation {
  return put('accounts', { ...readMarkKey(personId, recipient), entity: 'read-mark', readTo }, absentOrAtMost('readTo', readTo))
}
