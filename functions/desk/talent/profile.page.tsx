import type { Child } from 'hono/jsx'
import { conditions } from '#shared/matching/lexicon/conditions.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done } from '#shared/platform/pages/parts.tsx'
import { certificateKinds } from '#shared/reference/certificates.ts'
import { MeNav } from './me-nav.tsx'
import { DistrictsField, LevelField, SkillsField, TradeField, TradeNames } from './profile-fields.tsx'
import { zh } from './texts.ts'

const t = zh.profile
export const tradeRows = 5
export const mostCertificateRows = 20

type View = { readonly form: FormState; readonly fresh: string; readonly url: URL; readonly certificateRows: number }

/** The names of all fields, for as many certificates as have a row. */
export function profileFieldNames(certificateRows: number): readonly string[] {
  return [
    'rev:int',
    ...Array.from({ length: tradeRows }, (_, row) => `profile.trades.${row}.title`),
    'profile.level',
    'profile.years:int',
    'profile.skills:lines',
    ...Array.from({ length: certificateRows }, (_, row) => certificateNames(row)).flat(),
    'profile.districts:list',
    'profile.expectPay:yuan',
    'profile.availableFrom',
    'profile.refusals:list',
    'profile.text',
  ]
}

/** The whole profile as one form. What a person need not answer may stay empty. */
export function profilePage({ form, fresh, url, certificateRows }: View): Page {
  const kinds = Array.from({ length: certificateRows }, (_, row) => row)
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/profile" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={[...profileFieldNames(certificateRows), 'profile.trades', 'profile.certificates']} />
        <form method="post" action="/me/profile">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? ''} />
          <fieldset class="field" id="f-profile-trades">
            <legend>{t.trades}</legend>
            <p class="hint">{t.tradesHint}</p>
            {Array.from({ length: tradeRows }, (_, row) => (
              <TradeField form={form} row={row} label={t.trade(row)} />
            ))}
            <TradeNames />
          </fieldset>
          <LevelField form={form} />
          <Field name="profile.years:int" label={t.years} form={form} inputmode="numeric" />
          <SkillsField form={form} />
          <fieldset class="field" id="f-profile-certificates">
            <legend>{t.certificates}</legend>
            <p class="hint">{t.certificatesHint}</p>
            {kinds.map((row) => (
              <CertificateRow form={form} row={row} />
            ))}
            {certificateRows < mostCertificateRows && (
              <button type="submit" class="second" formaction="/me/profile/rows#f-profile-certificates" formnovalidate>
                {t.moreRows}
              </button>
            )}
          </fieldset>
          <DistrictsField form={form} />
          <Field name="profile.expectPay:yuan" label={t.expectPay} form={form} inputmode="decimal" />
          <Field name="profile.availableFrom" label={t.availableFrom} hint={t.availableHint} form={form} type="date" />
          <Choices
            kind="checkbox"
            name="profile.refusals:list"
            label={t.refusals}
            hint={t.refusalsHint}
            form={form}
            options={conditions.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field name="profile.text" label={t.text} hint={t.textHint} form={form} rows={8} />
          <p class="actions">
            <button type="submit">{t.save}</button>
          </p>
        </form>
      </article>
    ),
  }
}

function CertificateRow({ form, row }: { readonly form: FormState; readonly row: number }): Child {
  const [kind, name, number, issuedOn, expires] = certificateNames(row)
  const options = Object.entries(certificateKinds).map(([value, { name: label }]) => ({ value, label }))
  return (
    <fieldset class="card" id={`f-profile-certificates-${row}`}>
      <legend>{t.certificate(row)}</legend>
      <Select name={kind} label={t.kind} form={form} options={options} none={t.kindNone} />
      <Field name={name} label={t.name} form={form} />
      <Field name={number} label={t.number} form={form} />
      <Field name={issuedOn} label={t.issuedOn} form={form} type="date" />
      <Field name={expires} label={t.expires} hint={t.expiresHint} form={form} type="date" />
    </fieldset>
  )
}

function certificateNames(row: number): readonly [kind: string, name: string, number: string, issuedOn: string, expires: string] {
  const at = `profile.certificates.${row}`
  return [`${at}.kind`, `${at}.name`, `${at}.number`, `${at}.issuedOn`, `${at}.expires`]
}
