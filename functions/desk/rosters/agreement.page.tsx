import type { Child } from 'hono/jsx'
import { labelled, language } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { type Agreement, lastAct } from '#shared/rosters/domain/agreement.ts'
import { agreementInEnglish } from '#shared/rosters/domain/agreement-in-english.ts'
import { type AgreementText, agreementHash, agreementTextOf, currentAgreementText } from '#shared/rosters/domain/agreement-texts.ts'
import { texts } from './texts.ts'

const t = texts.agreement

type View = {
  readonly by: Member
  readonly agreement: Agreement | undefined
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** The agreement word for word, who signed it and when, and the ways to sign and to withdraw. It prints. */
export function agreementPage(view: View): Page {
  const { by, agreement, form, url } = view
  const signed = agreement?.state === 'signed'
  const text = (signed ? agreementTextOf(lastAct(agreement).textVersion) : undefined) ?? currentAgreementText()
  const admin = by.member.role === 'admin'
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p>
          {by.member.organisationName}{' '}
          {signed ? <Tag tone="good">{t.inForce}</Tag> : <Tag tone="warn">{agreement === undefined ? t.none : t.over}</Tag>}
        </p>
        <ErrorSummary form={form} names={['version', 'officer', 'post']} />
        <AgreementWords text={text} />
        {signed && <Withdrawing {...view} admin={admin} />}
        {!signed && (admin ? <Signing {...view} text={text} /> : <p class="notice">{t.adminOnly}</p>)}
        {agreement !== undefined && <History agreement={agreement} />}
      </article>
    ),
  }
}

/** In English the translation comes first, and the words that are signed follow whole. */
function AgreementWords({ text }: { readonly text: AgreementText }): Child {
  const translation = language() === 'en' ? agreementInEnglish(text) : undefined
  return (
    <>
      {translation !== undefined && (
        <>
          <p class="notice">{t.translation}</p>
          <Rows rows={translation.rows} />
          <h2>{t.binding}</h2>
        </>
      )}
      <div lang="zh-CN">
        <Rows rows={text.rows} />
      </div>
      <p class="quiet">{t.version(text.version, text.since)}</p>
      <p class="quiet">
        {labelled(t.hash, '')} <span class="code">{agreementHash(text)}</span>
      </p>
      <h2>{t.declaration}</h2>
      <p>{translation?.declaration ?? text.declaration}</p>
    </>
  )
}

function Rows({ rows }: Pick<AgreementText, 'rows'>): Child {
  return (
    <>
      {rows.map(([term, words]) => (
        <p>
          <strong>{labelled(term, '')}</strong>
          {words}
        </p>
      ))}
    </>
  )
}

function Signing({ form, fresh, text }: View & { readonly text: AgreementText }): Child {
  return (
    <section class="screen" aria-labelledby="sign">
      <h2 id="sign">{t.sign}</h2>
      <form method="post" action="/association/agreement">
        <SubmissionKey form={form} fresh={fresh} />
        <Choices kind="checkbox" name="version" label={t.declaration} form={form} options={[{ value: text.version, label: t.declare }]} />
        <Field name="officer" label={t.officer} hint={t.officerHint} form={form} required autocomplete="off" />
        <Field name="post" label={t.post} form={form} required autocomplete="off" />
        <p class="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </section>
  )
}

function Withdrawing({ form, fresh, admin }: View & { readonly admin: boolean }): Child {
  return (
    <section class="screen" aria-labelledby="withdraw">
      <p class="actions">
        <a class="button" href="/association/import">
          {t.upload}
        </a>
      </p>
      <h2 id="withdraw">{t.withdraw}</h2>
      <p>{t.withdrawHint}</p>
      {admin ? (
        <form method="post" action="/association/agreement/withdraw">
          <SubmissionKey form={form} fresh={fresh} />
          <button type="submit" class="danger">
            {t.withdraw}
          </button>
        </form>
      ) : (
        <p class="quiet">{t.adminOnly}</p>
      )}
    </section>
  )
}

function History({ agreement }: { readonly agreement: Agreement }): Child {
  return (
    <Table caption={t.history} columns={[t.at, t.act, t.who, t.text]} stack>
      {agreement.acts.toReversed().map(({ at, act, officer, post, textVersion }) => (
        <tr>
          <th scope="row">
            <LocalTime at={at} />
          </th>
          <td data-label={t.act}>{t.acts[act]}</td>
          <td data-label={t.who}>{officer === undefined ? '–' : `${officer} ${post ?? ''}`}</td>
          <td data-label={t.text}>{textVersion}</td>
        </tr>
      ))}
    </Table>
  )
}
