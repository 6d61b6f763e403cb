import { subjectNames } from '#shared/complaints/domain/catalogue.ts'
import type { ReporterView } from '#shared/complaints/domain/views.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, LocalTime, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

const t = texts.own

/** What a person reported while signed in. */
export function ownPage({
  items,
  next,
  url,
}: {
  readonly items: readonly ReporterView[]
  readonly next: string | undefined
  readonly url: URL
}): Page {
  return {
    title: t.title,
    body: (
      <>
        <MeNav here="/me/reports" />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
          </Empty>
        ) : (
          <Table caption={t.caption} columns={[t.columns.reference, t.columns.about, t.columns.state, t.columns.filed]} stack>
            {items.map(({ reference, subject: { kind, name }, state, overdue, filedAt }) => (
              <tr>
                <th scope="row">{state === 'erased' ? reference : <a href={`/reports/${reference}`}>{reference}</a>}</th>
                <td data-label={t.columns.about}>{name === undefined ? subjectNames[kind] : labelled(subjectNames[kind], name)}</td>
                <td data-label={t.columns.state}>
                  {texts.show.states[state]} {overdue && <Tag tone="bad">{texts.show.overdue}</Tag>}
                </td>
                <td data-label={t.columns.filed}>
                  <LocalTime at={filedAt} />
                </td>
              </tr>
            ))}
          </Table>
        )}
        <NextPage url={url} next={next} />
        <p>
          <a href="/reports/new">{t.make}</a>
        </p>
      </>
    ),
  }
}
