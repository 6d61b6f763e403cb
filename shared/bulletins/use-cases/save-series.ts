import type { Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { BulletinSeries, SeriesEvent } from '../domain/bulletin-series.ts'
import { putSeries } from '../store/series.ts'

export type SaveSeriesFailure = Failure<'revision-conflict'> | CommitFailure

/** Writes a series after one event: the root if nobody changed it meanwhile, the ledger entry, and the value that a repeated request gets. */
export async function saveSeries(
  deps: Deps,
  { by, once, series }: { readonly by: Member; readonly once: Once; readonly series: BulletinSeries },
): Promise<Result<BulletinSeries, SaveSeriesFailure>> {
  const { action, reason } = series.history.at(-1) as SeriesEvent
  const entry = { subject: series.id, action: `bulletin-series.${action}`, by, ...(reason === undefined ? {} : { reason }) }
  return commit<BulletinSeries, Failure<'revision-conflict'>>(deps.dynamo, once, series, [
    { write: putSeries(series), otherwise: { kind: 'revision-conflict' } },
    { write: ledgerEntry(deps, entry) },
  ])
}
