import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { currentNotice, noticeOf } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import type { ConsentRecord } from '#shared/talent/domain/consent-record.ts'
import { type ConsentScope, consentScopes } from '#shared/talent/domain/talent.ts'
import type { OwnMembership } from '#shared/talent/use-cases/list-memberships.ts'
import { MeNav } from '../talent/me-nav.tsx'
import { NoticeText } from '../talent/notice-text.tsx'
import { texts } from './texts.ts'

const t = texts.receipt

type View = OwnMembership & { readonly name: string; readonly form: FormState; readonly fresh: string; readonly url: URL }

/**
 * Who agreed to what, when, for whom and to which words: to be kept by the person (个人信息保护法 14, 17, 23; 网络数据安全管理条例 12). And what can
 * still be changed of this tie.
 */
export function receiptPage(view: View): Page {
  const { invitation, records, name, form, url } = view
  const { id, associationName, closedAt } = invitation
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/consent" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={[]} />
        <p class="hint screen">{t.print}</p>
        <Facts
          rows={[
            [t.who, name],
            [t.association, associationName],
            [t.at, closedAt && <LocalTime at={closedAt} />],
            [t.number, <code>{id}</code>],
          ]}
        />
        <Agreed records={records} />
        <Sharing {...view} />
        <section>
          <h2>{t.ending}</h2>
          <p>{t.endingText}</p>
          <form method="post" action={`/me/invitations/${id}/leave`}>
            <SubmissionKey form={form} fresh={`${view.fresh}-leave`} />
            <p class="actions">
              <button type="submit" class="danger">
                {t.leave}
              </button>
            </p>
          </form>
        </section>
        <nav aria-label={t.next} class="screen">
          <ul class="chips">
            <li>
              <a href="/me/profile">{t.profile}</a>
            </li>
            <li>
              <a href="/me/contact">{t.contact}</a>
            </li>
            <li>
              <a href="/me/consent">{t.consent}</a>
            </li>
            <li>
              <a href="/me/invitations">{t.all}</a>
            </li>
          </ul>
        </nav>
      </article>
    ),
  }
}

function Agreed({ records }: Pick<View, 'records'>): Child {
  // Who had an entry before was asked one question; everything else stayed as it was.
  const tied = records.every(({ scope }) => scope !== 'registry')
  const answered = consentScopes.map((scope) => [scope, records.find((record) => record.scope === scope)] as const)
  return (
    <section>
      <Table caption={t.table} columns={[t.scope, t.answer, t.version, t.hash]} stack>
        {answered.map(([scope, record]) => (
          <tr>
            <th scope="row">{titleOf(scope, record)}</th>
            <td data-label={t.answer}>
              {record === undefined ? (tied ? t.unchanged : t.notTicked) : t[record.act]}
              {record?.recipient !== undefined && t.recipient(record.recipient.name)}
            </td>
            <td data-label={t.version}>{record?.textVersion ?? ''}</td>
            <td data-label={t.hash}>{record !== undefined && <code class="hash">{record.textHash}</code>}</td>
          </tr>
        ))}
      </Table>
      {answered.map(([scope, record]) => record !== undefined && <Read scope={scope} version={record.textVersion} />)}
    </section>
  )
}

/** The words that were agreed to, also when there are newer ones by now. */
function Read({ scope, version }: { readonly scope: ConsentScope; readonly version: string }): Child {
  const notice = noticeOf(scope, version)
  if (notice === undefined) return null
  return (
    <details>
      <summary>
        {t.read}：{shownNotice(scope, notice).title}
      </summary>
      <p>{shownNotice(scope, notice).consent}</p>
      <NoticeText scope={scope} notice={notice} />
    </details>
  )
}

function Sharing({ invitation: { id, associationName }, shared, form, fresh }: View): Child {
  const notice = currentNotice('associationStatus')
  return (
    <section>
      <h2>{t.sharing}</h2>
      <p>{shared ? t.seesNow(associationName) : t.blindNow(associationName)}</p>
      {shared ? (
        <form method="post" action={`/me/invitations/${id}/stop`}>
          <SubmissionKey form={form} fresh={`${fresh}-stop`} />
          <p class="actions">
            <button type="submit" class="danger">
              {t.stop}
            </button>
          </p>
        </form>
      ) : (
        <form method="post" action={`/me/invitations/${id}/share`}>
          <details>
            <summary>{shownNotice('associationStatus', notice).consent}</summary>
            <NoticeText scope="associationStatus" notice={notice} />
          </details>
          <SubmissionKey form={form} fresh={`${fresh}-share`} />
          <input type="hidden" name="version" value={notice.version} />
          <p class="actions">
            <button type="submit">{t.share}</button>
          </p>
        </form>
      )}
    </section>
  )
}

function titleOf(scope: ConsentScope, record: ConsentRecord | undefined): string {
  const notice = (record === undefined ? undefined : noticeOf(scope, record.textVersion)) ?? currentNotice(scope)
  return shownNotice(scope, notice).title
}
