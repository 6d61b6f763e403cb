import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { noticeOf } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import type { ConsentRecord } from '#shared/talent/domain/consent-record.ts'
import type { ConsentScope } from '#shared/talent/domain/talent.ts'
import type { ConsentOverview, ConsentStanding } from '#shared/talent/use-cases/consent-overview.ts'
import { MeNav } from './me-nav.tsx'
import { NoticeText } from './notice-text.tsx'
import { texts } from './texts.ts'

const t = texts.consent
type View = ConsentOverview & { readonly form: FormState; readonly fresh: string; readonly url: URL }

/** One switch a purpose, with its text, its date and its version; and everything that was agreed to and taken back so far. */
export function consentPage({ enrolled, standings, records, form, fresh, url }: View): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        {enrolled && <MeNav here="/me/consent" />}
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{t.lead}</p>
        {!enrolled && (
          <p class="notice">
            {t.notEnrolled} <a href="/me/join">{texts.welcome.start}</a>
          </p>
        )}
        <div class="cards">
          {standings.map((standing) => (
            <Purpose standing={standing} enrolled={enrolled} form={form} fresh={fresh} />
          ))}
        </div>
        {enrolled && <Copies />}
        {records.length > 0 && <History records={records} />}
      </article>
    ),
  }
}

type PurposeProps = { readonly standing: ConsentStanding; readonly enrolled: boolean; readonly form: FormState; readonly fresh: string }

function Purpose({ standing, enrolled, form, fresh }: PurposeProps): Child {
  const { scope, notice, state, outdated, consent, hash } = standing
  const tone = { granted: 'good', withdrawn: 'plain', never: 'plain' } as const
  const shown = shownNotice(scope, notice)
  // Asked for each association by itself, by name (个人信息保护法 23); taken back here for all of them.
  const oneByOne = enrolled && scope === 'associationStatus'
  const asks = enrolled && !oneByOne && (state !== 'granted' || outdated)
  return (
    <section class="card" id={scope} aria-labelledby={`title-${scope}`}>
      <h2 id={`title-${scope}`}>
        {shown.title} <Tag tone={tone[state]}>{t.state[state]}</Tag>
      </h2>
      <p>{shown.consent}</p>
      {oneByOne && (
        <p>
          <a href="/me/invitations">{t.oneByOne}</a>
        </p>
      )}
      {consent !== undefined && (
        <Facts
          rows={[
            [t.since, <LocalTime at={consent.grantedAt} />],
            [t.withdrawnAt, consent.withdrawnAt === undefined ? undefined : <LocalTime at={consent.withdrawnAt} />],
            [t.version, t.agreedVersion(consent.textVersion)],
          ]}
        />
      )}
      {outdated && <p class="notice">{t.outdated}</p>}
      <details open={asks}>
        <summary>{t.read}</summary>
        <NoticeText scope={scope} notice={notice} folded={asks} />
        <p class="quiet">
          {t.fingerprint}
          <code>{hash}</code>
        </p>
      </details>
      {asks && (
        <form method="post" action={`/me/consent/${scope}/grant`}>
          <SubmissionKey form={form} fresh={`${fresh}-${scope}`} />
          <input type="hidden" name="version" value={notice.version} />
          <p class="actions">
            <button type="submit" aria-describedby={`title-${scope}`}>
              {outdated ? t.grantAgain : t.grant}
            </button>
          </p>
        </form>
      )}
      {state === 'granted' && (scope === 'registry' ? <Leave /> : <Withdraw scope={scope} form={form} fresh={fresh} />)}
    </section>
  )
}

type ButtonProps = { readonly form: FormState; readonly fresh: string }

function Withdraw({ scope, form, fresh }: ButtonProps & { readonly scope: string }): Child {
  return (
    <form method="post" action={`/me/consent/${scope}/withdraw`}>
      <SubmissionKey form={form} fresh={`${fresh}-${scope}-off`} />
      <p class="actions">
        <button type="submit" class="danger" aria-describedby={`title-${scope}`}>
          {t.withdraw}
        </button>
      </p>
    </form>
  )
}

/** Taking back this one is leaving: what goes and what stays is said there, before the button. */
function Leave(): Child {
  return (
    <p class="actions">
      <a class="button danger" href="/me/leave">
        {t.withdraw}
      </a>{' '}
      <span class="hint">{t.leaveOpen}</span>
    </p>
  )
}

/** 个人信息保护法 45: a person may have a copy of what is kept about them. */
function Copies(): Child {
  return (
    <section>
      <h2>{t.rights}</h2>
      <ul>
        <li>
          <a href="/me/data">{t.data}</a>
        </li>
        <li>
          <a href="/me/looks">{t.looks}</a>
        </li>
        <li>
          <a href="/me/leave">{t.leave}</a>
        </li>
      </ul>
    </section>
  )
}

function History({ records }: { readonly records: readonly ConsentRecord[] }): Child {
  return (
    <section>
      <h2>{t.history}</h2>
      <Table caption={t.historyCaption} columns={[t.at, t.what, t.version]} stack>
        {records.map(({ at, act, scope, textVersion, recipient }) => (
          <tr>
            <td data-label={t.at}>
              <LocalTime at={at} />
            </td>
            <td data-label={t.what}>
              {labelled(t.act[act], titleOf(scope, textVersion))}
              {recipient !== undefined && <small> {texts.join.recipient(recipient.name)}</small>}
            </td>
            <td data-label={t.version}>{textVersion}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** The title of the text that was agreed to then. */
function titleOf(scope: ConsentScope, version: string): string {
  const notice = noticeOf(scope, version)
  return notice === undefined ? scope : shownNotice(scope, notice).title
}
