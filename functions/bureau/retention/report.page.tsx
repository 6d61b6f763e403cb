import type { Child } from 'hono/jsx'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { type ReportRow, type RetentionReport, rowsOf, sumsOf } from '#shared/retention/domain/report.ts'
import { type Group, texts as words } from '#shared/retention/domain/texts.ts'
import { texts as t } from './texts.ts'

export const groups: readonly Group[] = Object.keys(words.groups) as Group[]

/** The report of a month, to be read or printed; the rules stand beside it, whether there is one yet or not. */
export function reportPage(report: RetentionReport | undefined, months: readonly string[]): Page {
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {report === undefined ? (
          <Empty>
            <p>{t.none}</p>
          </Empty>
        ) : (
          <Report report={report} />
        )}
        {months.length > 1 && (
          <nav aria-label={t.months}>
            <ul class="chips">
              {months.map((month) => (
                <li>
                  <a href={`/bureau/retention?month=${month}`} aria-current={month === report?.month ? 'page' : undefined}>
                    {month}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Table caption={t.rules} columns={[t.columns.what, t.columns.howLong, t.columns.basis]} stack>
          {groups.map((group) => (
            <tr>
              <th scope="row">{words.groups[group].what}</th>
              <td data-label={t.columns.howLong}>{words.groups[group].howLong}</td>
              <td data-label={t.columns.basis}>{words.groups[group].basis}</td>
            </tr>
          ))}
        </Table>
      </>
    ),
  }
}

function Report({ report }: { readonly report: RetentionReport }): Child {
  const { month, at } = report
  return (
    <>
      <Table caption={t.caption(month)} columns={[t.columns.what, t.columns.removed, t.columns.late, t.columns.kept, t.columns.why]} stack>
        {rowsOf(report, groups).map((row) => (
          <tr>
            <th scope="row">{words.groups[row.group].what}</th>
            <td data-label={t.columns.removed}>{row.removed}</td>
            <td data-label={t.columns.late}>{row.late}</td>
            <td data-label={t.columns.kept}>{row.kept}</td>
            <td data-label={t.columns.why}>{whysOf(row)}</td>
          </tr>
        ))}
      </Table>
      <p>
        {t.leavers(sumsOf(report)[1])} {t.made} <LocalTime at={at} />
      </p>
      <p class="quiet">{t.walked}</p>
      <p>
        <a href={`/bureau/retention.csv?month=${month}`}>{t.csv}</a>
      </p>
    </>
  )
}

/** Each reason with how many stay for it. */
export function whysOf({ whys }: ReportRow): string {
  return inOneLine(whys.map(([why, count]) => labelled(words.whys[why], String(count))))
}
