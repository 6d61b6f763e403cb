import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { fileAddress } from '#shared/platform/feeds/feed.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, Table } from '#shared/platform/pages/parts.tsx'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { levelName } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

export type PositionsModel = {
  readonly fair: FairView
  readonly exhibitors: readonly OpenExhibitor[]
  readonly now: string
  readonly baseUrl: string
}

/** 岗位一览表: every post of a fair, by booth, to be searched on the page and printed in landscape. */
export function positionsPage(model: PositionsModel): Page {
  const { title } = model.fair
  return { title: texts.positions.title(title), description: texts.positions.description(title), body: <Positions {...model} />, cache: 60 }
}

function Positions({ fair, exhibitors, now, baseUrl }: PositionsModel): Child {
  const rows = fair.state === 'CANCELLED' ? [] : rowsOf(exhibitors)
  const { columns } = texts.positions
  const address = `/fairs/${fair.code}`
  return (
    <article class="positions">
      <p class="back">
        <a href={address}>{texts.positions.back}</a>
      </p>
      <div class="head">
        <div>
          <h1 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>{fair.title}</h1>
          <p>{whenAndWhere(fair)}</p>
          <p class="quiet">{texts.positions.asOf(dayText(civilDateOf(now)))}</p>
        </div>
        <QrCode text={`${baseUrl}${fileAddress(`${address}/positions`)}`} label={texts.positions.scan} />
      </div>
      {rows.length === 0 ? (
        <Empty>
          <p>{fair.state === 'CANCELLED' ? texts.positions.cancelled : texts.positions.none}</p>
        </Empty>
      ) : (
        <>
          <p class="screen hint">
            {texts.positions.print} <a href={fileAddress(`${address}/positions.csv`)}>{texts.positions.table}</a>
          </p>
          <Table
            caption={texts.positions.caption(
              rows.length,
              rows.reduce((total, { headcount }) => total + headcount, 0),
            )}
            columns={[columns.booth, columns.employer, columns.title, columns.level, columns.headcount, columns.pay]}
            stack
          >
            {rows.map((row) => (
              <tr id={row.first ? `booth-${row.booth}` : undefined}>
                <th scope="row" data-label={columns.booth}>
                  {row.booth}
                </th>
                <td data-label={columns.employer}>{row.name}</td>
                <td data-label={columns.title}>
                  <a href={`/vacancies/${row.code}`}>{row.title}</a>
                </td>
                <td data-label={columns.level}>{row.level === undefined ? texts.positions.anyLevel : levelName(row.level)}</td>
                <td class="number" data-label={columns.headcount}>
                  {row.headcount}
                </td>
                <td data-label={columns.pay}>{payText(row.pay)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </article>
  )
}

/** The same as a table to download. */
export function positionsCsv({ fair, exhibitors, baseUrl }: Pick<PositionsModel, 'fair' | 'exhibitors' | 'baseUrl'>): string {
  const { columns } = texts.positions
  return csvOf(
    [
      { title: columns.booth, of: ({ booth }) => booth },
      { title: texts.positions.hall, of: ({ hall }) => hall },
      { title: columns.employer, of: ({ name }) => name },
      { title: columns.title, of: ({ title }) => title },
      { title: columns.level, of: ({ level }) => (level === undefined ? texts.positions.anyLevel : levelName(level)) },
      { title: columns.headcount, of: ({ headcount }) => headcount },
      { title: columns.pay, of: ({ pay }) => payText(pay) },
      { title: texts.positions.page, of: ({ code }) => `${baseUrl}/vacancies/${code}` },
    ],
    fair.state === 'CANCELLED' ? [] : rowsOf(exhibitors),
  )
}

/** `first`: links from the plan lead to it. */
type PostRow = OpenExhibitor['posts'][number] & Pick<OpenExhibitor, 'booth' | 'hall' | 'name'> & { readonly first: boolean }

function rowsOf(exhibitors: readonly OpenExhibitor[]): readonly PostRow[] {
  return exhibitors.flatMap(({ booth, hall, name, posts }) =>
    posts.map((post, index) => ({ ...post, booth, hall, name, first: index === 0 })),
  )
}
