import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { rowsOf } from '#shared/retention/domain/report.ts'
import { texts as words } from '#shared/retention/domain/texts.ts'
import { readRetentionReport, readRetentionReports } from '#shared/retention/use-cases/read-reports.ts'
import * as pages from './pages.routes.ts'
import { groups, reportPage, whysOf } from './report.page.tsx'
import { texts as t } from './texts.ts'

/** What was removed, and why the rest stays: counts alone. */
export function retentionBindings(deps: Deps): readonly Binding[] {
  return [
    bind(pages.reportPage, async ({ query: { month } }) => {
      const reports = await readRetentionReports(deps)()
      const months = reports.map((report) => report.month)
      return ok(reportPage(month === undefined ? reports[0] : reports.find((report) => report.month === month), months))
    }),
    bind(pages.reportFile, async ({ query: { month } }) => {
      const report = month === undefined ? (await readRetentionReports(deps)())[0] : await readRetentionReport(deps)(month)
      if (report === undefined) return fail({ kind: 'not-found' })
      const columns = [
        { title: t.columns.what, of: (row: Row) => words.groups[row.group].what },
        { title: t.columns.removed, of: (row: Row) => row.removed },
        { title: t.columns.late, of: (row: Row) => row.late },
        { title: t.columns.kept, of: (row: Row) => row.kept },
        { title: t.columns.why, of: whysOf },
        { title: t.columns.howLong, of: (row: Row) => words.groups[row.group].howLong },
        { title: t.columns.basis, of: (row: Row) => words.groups[row.group].basis },
      ]
      const headers = { 'content-disposition': `attachment; filename="retention-${report.month}.csv"` }
      return ok({ text: csvOf(columns, rowsOf(report, groups)), headers })
    }),
  ]
}

type Row = ReturnType<typeof rowsOf>[number]
