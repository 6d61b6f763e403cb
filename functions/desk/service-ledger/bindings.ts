import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { keptMonths, readServices } from '#shared/service-ledger/use-cases/read-services.ts'
import { serviceColumns } from './service-columns.ts'
import { serviceLedgerPage } from './service-ledger.page.tsx'
import * as routes from './service-ledger.routes.ts'
import { texts } from './texts.ts'

/** An agency's service ledger, as a page and as files. */
export function serviceLedgerBindings(deps: Deps): readonly Binding[] {
  const monthOf = (asked: string | undefined): string => asked ?? keptMonths(deps.clock.now())[0] ?? ''
  return [
    bind(routes.serviceLedgerPage, async ({ principal: { member }, query: { month: asked, from, limit } }) => {
      const month = monthOf(asked)
      const read = await readServices(deps)(member.organisationId, month)
      return ok(serviceLedgerPage({ ...read, month, months: keptMonths(deps.clock.now()), from, limit }))
    }),
    bind(routes.serviceLedgerCsv, async ({ principal: { member }, query }) => {
      const month = monthOf(query.month)
      const { services } = await readServices(deps)(member.organisationId, month)
      return ok({ text: csvOf(serviceColumns(), services), headers: named(month, 'csv') })
    }),
    bind(routes.serviceLedgerWorkbook, async ({ principal: { member }, query }) => {
      const month = monthOf(query.month)
      const { services } = await readServices(deps)(member.organisationId, month)
      const columns = serviceColumns()
      const rows = services.map((service) => columns.map(({ of }) => of(service) ?? ''))
      const { writeWorkbook } = await import('#shared/platform/workbook/write-workbook.ts')
      const bytes = await writeWorkbook([{ name: month, columns: columns.map(({ title }) => ({ title })), rows }], {
        title: `${texts.title} ${month}`,
        at: deps.clock.now(),
      })
      return ok({ bytes, headers: named(month, 'xlsx') })
    }),
  ]
}

function named(month: string, ending: string): Readonly<Record<string, string>> {
  const title = encodeURIComponent(`${texts.title}-${month}.${ending}`)
  return { 'content-disposition': `attachment; filename="service-ledger-${month}.${ending}"; filename*=UTF-8''${title}` }
}
