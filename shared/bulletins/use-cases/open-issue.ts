import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { type BulletinSeries, dueDayOf } from '../domain/bulletin-series.ts'
import { instantsOf, nextPeriod } from '../domain/period.ts'
import { putBulletin } from '../store/bulletins.ts'
import { beginCounting } from '../store/countings.ts'
import { addIssue } from '../store/issues.ts'
import { putSeries } from '../store/series.ts'

/**
 * Begins the issue of a series' next period, which is over: the issue, its counting and the series' next period are one transaction, so a
 * period gets one issue whoever comes twice. Gives the series as it is now; undefined when somebody was faster.
 */
export function openIssue(deps: Deps): (series: BulletinSeries) => Promise<BulletinSeries | undefined> {
  return async (series) => {
    const bulletin = newIssue(deps, series)
    const next: BulletinSeries = {
      ...series,
      rev: series.rev + 1,
      issues: series.issues + 1,
      nextPeriod: nextPeriod(series.nextPeriod),
      updatedAt: bulletin.createdAt,
    }
    const done = await deps.dynamo.transact([
      putSeries(next),
      addIssue(bulletin),
      putBulletin(bulletin),
      beginCounting(bulletin.id, bulletin.createdAt),
      ledgerEntry(deps, { subject: bulletin.id, action: 'bulletin.opened', by: 'system' }),
    ])
    return done.ok ? next : undefined
  }
}

function newIssue(deps: Deps, series: BulletinSeries): Bulletin {
  const at = deps.clock.now()
  const period = series.nextPeriod
  return {
    id: deps.ids.next('bulletin'),
    code: deps.ids.code(),
    rev: 1,
    state: 'COLLECTING',
    seriesId: series.id,
    kind: series.kind,
    park: series.park,
    number: series.issues + 1,
    period,
    districts: series.districts,
    dueOn: dueDayOf(series, period),
    work: { version: 1, how: 'first', excluded: [], cutOff: instantsOf(period).before, begunAt: at, stage: 'COLLECTING' },
    versions: [],
    history: [{ at, by: 'system', action: 'opened', version: 1, to: 'COLLECTING' }],
    createdAt: at,
    updatedAt: at,
  }
}
