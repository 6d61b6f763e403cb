import type { Child } from 'hono/jsx'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { shownCondition } from '#shared/matching/sentences/shown-names.ts'
import type { ShownReading } from '#shared/matching/views/shown-reading.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done } from '#shared/platform/pages/parts.tsx'
import { certificateKindKeys, certificateName } from '#shared/reference/certificates.ts'
import { ReadingSection, readingScript } from '../readings/reading.tsx'
import { MeNav } from './me-nav.tsx'
import { DistrictsField, LevelField, SkillsField, TradeField, TradeNames } from './profile-fields.tsx'
import { texts } from './texts.ts'

const t = texts.profile

/** The most rows that a list of the profile may have; the form shows fewer. */
export const mostRows = { trades: 5, certificates: 20 } as const

/** How many rows each list has in the form. */
export type Rows = { readonly trades: number; readonly certificates: number }

type View = {
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
  readonly rows: Rows
  /** What is read from the form as it stands. */
  readonly reading: ShownReading
}

/** The names of all fields, for as many rows. */
export function profileFieldNames(rows: Rows): readonly string[] {
  return [
    'rev:int',
    ...Array.from({ length: rows.trades }, (_, row) => `profile.trades.${row}.title`),
    'profile.level',
    'profile.years:int',
    'profile.skills:lines',
    ...Array.from({ length: rows.certificates }, (_, row) => certificateNames(row)).flat(),
    'profile.districts:list',
    'profile.expectPay:yuan',
    'profile.availableFrom',
    'profile.refusals:list',
    'profile.text',
  ]
}

/** The whole profile as one form. What a person need not answer may stay empty. */
export function profilePage({ form, fresh, url, rows, reading }: View): Page {
  return {
    title: t.title,
    script: readingScript,
    body: (
      <article class="narrow">
        <MeNav here="/me/profile" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={[...profileFieldNames(rows), 'profile.trades', 'profile.certificates']} />
        <form method="post" action="/me/profile">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? ''} />
          <fieldset class="field" id="f-profile-trades">
            <legend>{t.trades}</legend>
            <p class="hint">{t.tradesHint}</p>
            {Array.from({ length: rows.trades }, (_, row) => (
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
            {Array.from({ length: rows.certificates }, (_, row) => (
              <CertificateRow form={form} row={row} />
            ))}
            {rows.certificates < mostRows.certificates && (
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
            options={conditionIds.map((id) => ({ value: id, label: asLabel(shownCondition(id)) }))}
          />
          <Field name="profile.text" label={t.text} hint={t.textHint} form={form} rows={8} />
          <ReadingSection side="talent" part="profile" reading={reading} action="/me/profile/read" />
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
  const options = certificateKindKeys.map((key) => ({ value: key, label: certificateName(key) }))
  return (
    <fieldset class="card" id={`f-profile-certificates-${row}`}>
      <legend>{t.certificate(row)}</legend>
      <div class="columns">
        <Select name={kind} label={t.kind} form={form} options={options} none={t.kindNone} />
        <Field name={name} label={t.name} form={form} />
        <Field name={number} label={t.number} form={form} />
        <Field name={issuedOn} label={t.issuedOn} form={form} type="date" />
        <Field name={expires} label={t.expires} form={form} type="date" />
      </div>
    </fieldset>
  )
}

/** English names of conditions are written for the middle of a sentence. */
function asLabel(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function certificateNames(row: number): readonly [kind: string, name: string, number: string, issuedOn: string, expires: string] {
  const at = `profile.certificates.${row}`
  return [`${at}.kind`, `${at}.name`, `${at}.number`, `${at}.issuedOn`, `${at}.expires`]
}
