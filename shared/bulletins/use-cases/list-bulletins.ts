import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { bulletinsOfPark } from '../store/bulletins.ts'

/** A park's issues of all its series, the latest due first. */
export function listBulletins(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Bulletin[]; readonly after?: Position }> {
  return async ({ by, ...page }) => bulletinsOfPark(deps.dynamo, { park: by.member.organisationId, ...page })
}
