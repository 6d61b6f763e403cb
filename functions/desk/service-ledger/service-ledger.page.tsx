import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, Table } from '#shared/platform/pages/parts.tsx'
import type { Service } from '#shared/service-ledger/domain/service.ts'
import { serviceColumns } from './service-columns.ts'
import { texts as t } from './texts.ts'

type View = {
  readonly month: string
  readonly months: readonly string[]
  readonly services: readonly Service[]
  readonly more: boolean
  /** Which of them are on this page. */
  readonly from: number
  readonly limit: number
}

/** An agency's services of a month, with its files. */
export function serviceLedgerPage(view: View): Page {
  return { title: t.title, body: <ServiceLedger {...view} /> }
}

function ServiceLedger({ month, months, services, more, from, limit }: View): Child {
  const columns = serviceColumns()
  const shown = services.slice(from, from + limit)
  const next = from + limit < services.length ? from + limit : undefined
  return (
    <>
      <p class="back">
        <a href="/agency">{t.home}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.kept}</p>
      <form class="actions" method="get" action="/agency/ledger">
        <label for="month">{t.month}</label>
        <select id="month" name="month">
          {months.map((one) => (
            <option value={one} selected={one === month}>
              {one}
            </option>
          ))}
        </select>
        <button type="submit">{t.show}</button>
      </form>
      <p role="status">{t.count(services.length)}</p>
      {more && <p class="notice">{t.more}</p>}
      {shown.length === 0 ? (
        <Empty>
          <p>{t.empty}</p>
        </Empty>
      ) : (
        <Table caption={t.caption(month)} columns={columns.map(({ title }) => title)} stack>
          {shown.map((service) => (
            <tr>
              {columns.map(({ title, of }) => (
                <td data-label={title}>{of(service) ?? '–'}</td>
              ))}
            </tr>
          ))}
        </Table>
      )}
      {next !== undefined && (
        <nav class="pager" aria-label={t.next}>
          <a class="button" rel="next" href={`/agency/ledger?month=${month}&from=${next}&limit=${limit}`}>
            {t.next}
          </a>
        </nav>
      )}
      <p class="actions">
        {t.downloads} <a href={`/agency/ledger/data.xlsx?month=${month}`}>{t.xlsx}</a>{' '}
        <a href={`/agency/ledger/data.csv?month=${month}`}>{t.csv}</a>
      </p>
    </>
  )
}
