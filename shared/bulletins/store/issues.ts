import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { type Bulletin, currentVersion, Sealed } from '../domain/bulletin.ts'
import { Period } from '../domain/period.ts'
import { issuePrefix, keys } from './keys.ts'

/** What the other issues of a series have to know of one: whether it is published, and its cube. */
export const Issue = z.object({
  bulletinId: idOf('bulletin'),
  code: PublicCode,
  period: Period,
  published: z.object({ version: z.int().min(1), cube: Sealed, withdrawn: z.boolean() }).optional(),
})
export type Issue = z.infer<typeof Issue>

/** All issues of a series, by their periods. Read as it is at this moment. */
export async function issuesOf(dynamo: Dynamo, seriesId: string): Promise<readonly Issue[]> {
  const { items } = await dynamo.query('market', { pk: keys.series(seriesId).pk, beginsWith: issuePrefix, limit: 500 })
  return items.map((item) => Issue.parse(item))
}

/** Claims a period of a series for an issue: its condition fails when there is one. */
export function addIssue(bulletin: Bulletin): Operation {
  return add('market', issueItem(bulletin))
}

/** Tells the other issues what became of this one. Belongs into the transaction that writes the root. */
export function putIssue(bulletin: Bulletin): Operation {
  return put('market', issueItem(bulletin))
}

function issueItem({ id, code, seriesId, period, state, ...bulletin }: Bulletin): Item {
  const version = currentVersion(bulletin)
  const published = version && { version: version.version, cube: version.cube, withdrawn: state === 'WITHDRAWN' }
  return {
    ...keys.issue(seriesId, period),
    entity: 'bulletin-issue',
    bulletinId: id,
    code,
    period,
    ...(published === undefined ? {} : { published }),
  }
}
