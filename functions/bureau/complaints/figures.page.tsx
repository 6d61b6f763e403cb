import {
  type Category,
  type Consequence,
  categoryNames,
  consequenceNames,
  type SubjectKind,
  subjectNames,
} from '#shared/complaints/domain/catalogue.ts'
import type { Figures } from '#shared/complaints/domain/figures.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

const t = texts.statistics

/** What happened with complaints, month by month: numbers alone. */
export function figuresPage(months: readonly (Figures & { readonly month: string })[]): Page {
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {months.length === 0 && (
          <Empty>
            <p>{t.empty}</p>
          </Empty>
        )}
        {months.map(({ month, ...figures }) => (
          <Table caption={t.caption(month)} columns={[t.columns.what, t.columns.count]}>
            {rowsOf(figures).map(([what, count]) => (
              <tr>
                <th scope="row">{what}</th>
                <td>{t.count(count)}</td>
              </tr>
            ))}
          </Table>
        ))}
      </>
    ),
  }
}

function rowsOf({ filed, answered, inTime, late, withdrawn, appealed }: Figures): readonly (readonly [string, number])[] {
  return [
    ...Object.entries(filed).map(([key, count]) => {
      const [subject, category] = key.split('/') as [SubjectKind, Category]
      return [labelled(`${t.filed} · ${subjectNames[subject]}`, categoryNames[category]), count] as const
    }),
    ...Object.entries(answered).map(([key, count]) => [consequenceNames[key as Consequence], count] as const),
    [t.inTime, inTime],
    [t.late, late],
    [t.withdrawn, withdrawn],
    [t.appealed, appealed],
  ]
}
