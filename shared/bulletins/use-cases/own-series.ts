import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { BulletinSeries } from '../domain/bulletin-series.ts'
import { getSeries } from '../store/series.ts'

/** A series of the member's own park; anybody else's is not found. */
export function ownSeries(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<BulletinSeries, Failure<'not-found'>>> {
  return async ({ by, id }) => {
    const series = await getSeries(deps.dynamo, id)
    return series === undefined || series.park.id !== by.member.organisationId ? fail({ kind: 'not-found' }) : ok(series)
  }
}
