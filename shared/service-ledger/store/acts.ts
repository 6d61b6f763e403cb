import * as z from 'zod'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'

/** What an organisation did, as the append-only ledger has it. */
const Act = z.object({ at: z.iso.datetime(), action: z.string(), subject: z.string() })
export type Act = z.infer<typeof Act>

/** An organisation's own entries between two instants, those of these actions, the earliest first. */
export async function actsBetween(
  dynamo: Dynamo,
  organisationId: string,
  { between, actions, most }: { readonly between: readonly [string, string]; readonly actions: readonly string[]; readonly most: number },
): Promise<readonly Act[]> {
  return everyOne(async (after) => {
    const page = await dynamo.query('ledger', { index: 'byOrganisation', pk: `ORG#${organisationId}`, between, limit: 1000, after })
    const items = page.items.filter(({ action }) => actions.includes(String(action)))
    return { ...page, items: items.map(({ at, action, pk }) => Act.parse({ at, action, subject: String(pk).replace('SUBJECT#', '') })) }
  }, most)
}
