import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { PassportKey } from '../domain/token.ts'
import { publishedPartition, revocationKey, revocationPrefix, signingKey, signingKeyPrefix } from './keys.ts'

export const Revocation = z.object({ id: PublicCode, expiresOn: CivilDate })
export type Revocation = z.infer<typeof Revocation>

export async function publishedKey(dynamo: Dynamo, kid: string): Promise<PassportKey | undefined> {
  const item = await dynamo.get('public', signingKey(kid))
  return item === undefined ? undefined : PassportKey.parse(item)
}

/** Every key that signed passports: a handful in a lifetime. */
export async function publishedKeys(dynamo: Dynamo): Promise<readonly PassportKey[]> {
  const { items } = await dynamo.query('public', { pk: publishedPartition, beginsWith: signingKeyPrefix, limit: 100 })
  return items.map((item) => PassportKey.parse(item))
}

export async function isRevoked(dynamo: Dynamo, id: string): Promise<boolean> {
  return (await dynamo.get('public', revocationKey(id))) !== undefined
}

export async function revocations(
  dynamo: Dynamo,
  page: { readonly limit: number; readonly after?: Position | undefined },
): Promise<{ readonly items: readonly Revocation[]; readonly after?: Position }> {
  const { items, after } = await dynamo.query('public', { pk: publishedPartition, beginsWith: revocationPrefix, ...page })
  return { items: items.map((item) => Revocation.parse(item)), ...(after === undefined ? {} : { after }) }
}
