import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Footer } from '#shared/platform/pages/layout.tsx'
import { Bullets, Facts, Table } from '#shared/platform/pages/parts.tsx'
import type { RetentionReport } from '#shared/retention/domain/report.ts'
import { sumsOf } from '#shared/retention/domain/report.ts'
import { retentionRows } from '#shared/retention/domain/rules.ts'
import { currentNotices } from '#shared/talent/domain/consent-notices.ts'
import { type ShownNotice, shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import { texts } from './texts.ts'

/** What is done with personal data, purpose by purpose (个人信息保护法 17). The consents are the very texts that are agreed to. */
export function privacyPage(footer: Footer, report?: RetentionReport): Page {
  return { title: texts.privacy.title, body: <Privacy footer={footer} report={report} />, cache: 600 }
}

function Privacy({ footer, report }: { readonly footer: Footer; readonly report: RetentionReport | undefined }): Child {
  const text = texts.privacy
  return (
    <article class="narrow">
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <h2>{text.processor}</h2>
      <p>
        {text.processorText(footer.operator)}
        <br />
        {text.contactText(footer.contact)}
      </p>
      <h2>{text.principles}</h2>
      <Bullets items={text.principleList} />
      <h2>{text.scopes}</h2>
      <p>{text.scopesLead}</p>
      {currentNotices.map(([scope, notice]) => (
        <Notice scope={scope} notice={shownNotice(scope, notice)} />
      ))}
      <h2>{text.retention}</h2>
      <Retention />
      {report !== undefined && <p>{text.retentionDone(report.month, ...sumsOf(report))}</p>}
      <h2>{text.rights}</h2>
      <Bullets items={text.rightList} />
      <p>
        <a href="/help/matching">{text.rules}</a>
      </p>
      <h2>{text.cookies}</h2>
      <p>{text.cookiesText}</p>
    </article>
  )
}

function Notice({ scope, notice }: { readonly scope: string; readonly notice: ShownNotice }): Child {
  return (
    <section class="card" id={scope}>
      <h3>{notice.title}</h3>
      <p>
        <strong>{texts.privacy.consent}</strong>
        {notice.consent}
      </p>
      <Facts rows={notice.rows} />
      <p class="quiet">{notice.versionLine}</p>
    </section>
  )
}

function Retention(): Child {
  const { retentionTable, retentionColumns: columns } = texts.privacy
  return (
    <Table caption={retentionTable} columns={[columns.what, columns.howLong, columns.basis]}>
      {retentionRows().map(({ what, howLong, basis }) => (
        <tr>
          <th scope="row">{what}</th>
          <td>{howLong}</td>
          <td>{basis}</td>
        </tr>
      ))}
    </Table>
  )
}
