import type { Child } from 'hono/jsx'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { shownCondition } from '#shared/matching/sentences/shown-names.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { certificateKindKeys, certificateName } from '#shared/reference/certificates.ts'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { levelNameInFull, skillLevelKeys } from '#shared/reference/levels.ts'
import { trades } from '#shared/reference/trades.ts'
import { type ProfilePart, profilePartNames } from '#shared/talent/domain/profile-parts.ts'
import { texts } from './texts.ts'

const t = texts.profile
type Props = { readonly form: FormState }

/** The most rows that a list of the profile may have; the form shows fewer. */
export const mostRows = { trades: 5, certificates: 20 } as const

/** How many rows each list has in the form. */
export type Rows = { readonly trades: number; readonly certificates: number }

/** Rows for what is filled in, and `blank` more certificates. */
export function rowsFor(values: FormState['values'], blank: number): Rows {
  const filled = (list: string): number => {
    const rows = Object.entries(values).filter(([name, texts]) => name.startsWith(`profile.${list}.`) && texts.some((text) => text !== ''))
    return Math.max(0, ...rows.map(([name]) => Number(name.split('.')[2]) + 1))
  }
  return {
    trades: Math.min(Math.max(filled('trades') + 1, 2), mostRows.trades),
    certificates: Math.min(filled('certificates') + blank, mostRows.certificates),
  }
}

/** The names of the fields of each small page, for as many rows. */
export function partFieldNames(part: ProfilePart, rows: Rows): readonly string[] {
  switch (part) {
    case 'trade':
      return [
        ...Array.from({ length: rows.trades }, (_, row) => `profile.trades.${row}.title`),
        'profile.level',
        'profile.years:int',
        'profile.birthYear:int',
      ]
    case 'certificates':
      return Array.from({ length: rows.certificates }, (_, row) => certificateNames(row)).flat()
    case 'skills':
      return ['profile.skills:lines', 'profile.text']
    case 'wishes':
      return ['profile.districts:list', 'profile.expectPay:yuan', 'profile.availableFrom', 'profile.refusals:list']
    case 'check':
      return []
  }
}

/** The names of all fields, for as many rows. */
export function profileFieldNames(rows: Rows): readonly string[] {
  return ['rev:int', ...profilePartNames.flatMap((part) => partFieldNames(part, rows))]
}

/** The fields that joining and editing share. Their ids are those that the front page's list of parts points to. */

export function TradeField({
  form,
  row,
  label,
  hint,
}: Props & { readonly row: number; readonly label: string; readonly hint?: string }): Child {
  return (
    <Field
      name={`profile.trades.${row}.title`}
      label={label}
      form={form}
      list="trade-names"
      autocomplete="off"
      {...(row === 0 ? { required: true } : {})}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

/** Names to choose from while typing; others may be typed as well. */
export function TradeNames(): Child {
  const names = [...new Set(trades().map(({ name }) => name))]
  return (
    <datalist id="trade-names">
      {names.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  )
}

export function LevelField({ form }: Props): Child {
  const options = skillLevelKeys.map((key) => ({ value: key, label: levelNameInFull(key) }))
  return <Select name="profile.level" label={t.level} hint={t.levelHint} form={form} options={options} none={t.levelNone} />
}

export function SkillsField({ form }: Props): Child {
  return <Field name="profile.skills:lines" label={t.skills} hint={t.skillsHint} form={form} rows={5} />
}

export function DistrictsField({ form }: Props): Child {
  const options = districtCodes.map((code) => ({ value: code, label: districtName(code) }))
  return <Choices kind="checkbox" name="profile.districts:list" label={t.districts} form={form} options={options} />
}

/** The trades, the most important first, with their suggestions. */
export function TradeRows({ form, rows }: Props & { readonly rows: number }): Child {
  return (
    <fieldset class="field" id="f-profile-trades">
      <legend>{t.trades}</legend>
      <p class="hint">{t.tradesHint}</p>
      {Array.from({ length: rows }, (_, row) => (
        <TradeField form={form} row={row} label={t.trade(row)} />
      ))}
      <TradeNames />
    </fieldset>
  )
}

export function YearsField({ form }: Props): Child {
  return <Field name="profile.years:int" label={t.years} form={form} inputmode="numeric" />
}

export function BirthYearField({ form }: Props): Child {
  return <Field name="profile.birthYear:int" label={t.birthYear} hint={t.birthYearHint} form={form} inputmode="numeric" />
}

export function TextField({ form }: Props): Child {
  return <Field name="profile.text" label={t.text} hint={t.textHint} form={form} rows={8} />
}

/** Certificates in rows. `more`: where the form is shown again with more of them. */
export function CertificateRows({ form, rows, more }: Props & { readonly rows: number; readonly more?: string }): Child {
  return (
    <fieldset class="field" id="f-profile-certificates">
      <legend>{t.certificates}</legend>
      <p class="hint">{t.certificatesHint}</p>
      {Array.from({ length: rows }, (_, row) => (
        <CertificateRow form={form} row={row} />
      ))}
      {more !== undefined && rows < mostRows.certificates && (
        <button type="submit" class="second" formaction={`${more}#f-profile-certificates`} formnovalidate>
          {t.moreRows}
        </button>
      )}
    </fieldset>
  )
}

function CertificateRow({ form, row }: Props & { readonly row: number }): Child {
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

/** Where, for how much, from when, and what not. */
export function WishFields({ form }: Props): Child {
  return (
    <>
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
    </>
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
