import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { allowed, type BulletinDeed, type DeedFailure } from '../domain/lifecycle.ts'
import { getBulletin } from '../store/bulletins.ts'

/** An issue of the member's own park; anybody else's is not found. */
export function ownBulletin(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<Bulletin, Failure<'not-found'>>> {
  return async ({ by, id }) => {
    const bulletin = await getBulletin(deps.dynamo, id)
    return bulletin === undefined || bulletin.park.id !== by.member.organisationId ? fail({ kind: 'not-found' }) : ok(bulletin)
  }
}

/** The same, when its state allows the deed. */
export function ownBulletinFor(
  deps: Pick<Deps, 'dynamo'>,
  deed: BulletinDeed,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<Bulletin, Failure<'not-found'> | DeedFailure>> {
  return async (query) => {
    const bulletin = await ownBulletin(deps)(query)
    if (!bulletin.ok) return bulletin
    const may = allowed(deed, bulletin.value)
    return may.ok ? bulletin : may
  }
}
