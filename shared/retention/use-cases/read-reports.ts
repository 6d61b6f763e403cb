import type { Deps } from '#shared/platform/deps.ts'
import type { RetentionReport } from '../domain/report.ts'
import { getReport, listReports, publishedReport } from '../store/reports.ts'

/** The reports of the last three years, newest first. */
export function readRetentionReports({ dynamo }: Pick<Deps, 'dynamo'>): () => Promise<readonly RetentionReport[]> {
  return async () => listReports(dynamo, 36)
}

export function readRetentionReport({ dynamo }: Pick<Deps, 'dynamo'>): (month: string) => Promise<RetentionReport | undefined> {
  return async (month) => getReport(dynamo, month)
}

/** The last one, where everybody may read it. */
export function readPublishedRetention(deps: Pick<Deps, 'dynamo'>): () => Promise<RetentionReport | undefined> {
  return async () => publishedReport(deps)
}
