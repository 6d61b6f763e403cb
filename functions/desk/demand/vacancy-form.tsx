import type { Child } from 'hono/jsx'
import { type FieldName, fieldOf } from '#shared/demand/domain/fields.ts'
import type { Finding } from '#shared/demand/domain/lint/lint.ts'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import { noteOnCode, type OccupationOfTitle } from '#shared/demand/domain/title-occupations.ts'
import type { ReviewRemark } from '#shared/demand/domain/vacancy.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { levelName, skillLevelKeys } from '#shared/reference/levels.ts'
import { type FieldText, texts } from './texts.ts'

type Row = {
  readonly key: string
  /** How the text is read; see http/form.ts. */
  readonly reader?: 'int' | 'yuan' | 'lines'
  readonly type?: 'date'
  readonly rows?: number
  readonly required?: boolean
  /** The law wants it in every ad: a draft may lack it, a submission may not. */
  readonly element?: true
}

const groups = {
  post: [{ key: 'title', required: true }, { key: 'occupationCode' }],
  pay: [
    { key: 'headcount', reader: 'int', element: true },
    [
      { key: 'pay.min', reader: 'yuan', element: true },
      { key: 'pay.max', reader: 'yuan', element: true },
    ],
    { key: 'pay.period' },
    { key: 'pay.basis' },
    { key: 'shift' },
  ],
  place: [{ key: 'district', element: true }, { key: 'address' }],
  work: [
    { key: 'duties', rows: 6, element: true },
    { key: 'levelFloor' },
    { key: 'mustSkills', reader: 'lines', rows: 4 },
    { key: 'niceSkills', reader: 'lines', rows: 3 },
    { key: 'certificates', reader: 'lines', rows: 2 },
    { key: 'conditions', rows: 4, element: true },
  ],
  other: [{ key: 'validUntil', type: 'date', element: true }, { key: 'lawfulBasis' }],
} as const satisfies Readonly<Record<keyof typeof texts.form.groups, readonly (Row | readonly Row[])[]>>

/** Names of the fields, for the summary of errors and for filling the form. */
export const contentNames: readonly string[] = Object.values(groups).flatMap((rows) => rows.flat().map(nameOf))

/** What is said beside a field: what a reviewer found, and what the rules find. */
type Notes = { readonly remarks: readonly ReviewRemark[]; readonly findings: readonly Finding[] }

export type ContentProps = {
  readonly form: FormState
  readonly notes: Notes
  /** What the title says of the occupation, once it was read. */
  readonly occupation?: OccupationOfTitle
}

export function ContentFields(props: ContentProps): Child {
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
    <fieldset class="group">
      <legend>{texts.form.groups[group]}</legend>
      {groups[group].map((row: Row | readonly Row[]) =>
        'key' in row ? (
          <ContentField row={row} {...props} />
        ) : (
          <div class="pair">
            {row.map((half) => (
              <ContentField row={half} {...props} />
            ))}
          </div>
        ),
      )}
    </fieldset>
  ))
}

function ContentField({ row, form, notes, occupation }: ContentProps & { readonly row: Row }): Child {
  const { label = row.key } = fieldTexts[row.key] ?? {}
  const hint = hintOf(row, notes, occupation, form)
  const shared = {
    name: nameOf(row),
    label,
    form,
    ...(hint === undefined ? {} : { hint }),
    ...(row.element === true ? { mark: texts.form.element } : {}),
  }
  const choice = choices[row.key]?.()
  if (choice !== undefined) return <Select {...shared} {...choice} />
  const suggestions = row.key === 'occupationCode' ? suggestionsOf(occupation) : []
  return (
    <>
      <Field
        {...shared}
        type={row.type ?? 'text'}
        required={row.required ?? false}
        {...(row.rows === undefined ? {} : { rows: row.rows })}
        {...(row.reader === 'int' ? { inputmode: 'numeric' as const } : {})}
        {...(row.reader === 'yuan' ? { inputmode: 'decimal' as const } : {})}
        {...(suggestions.length === 0 ? {} : { list: 'occupations' })}
      />
      {suggestions.length > 0 && (
        <datalist id="occupations">
          {suggestions.map(({ code, name }) => (
            <option value={code}>{name}</option>
          ))}
        </datalist>
      )}
    </>
  )
}

type Choice = { readonly options: readonly { readonly value: string; readonly label: string }[]; readonly none: string }

const choices: Readonly<Record<string, () => Choice>> = {
  'pay.period': () => ({
    // By the month is what is meant where nothing is chosen.
    options: Object.entries(texts.form.periods)
      .filter(([value]) => value !== 'month')
      .map(([value, label]) => ({ value, label })),
    none: texts.form.periods.month,
  }),
  levelFloor: () => ({ options: skillLevelKeys.map((key) => ({ value: key, label: levelName(key) })), none: texts.form.noLevel }),
  district: () => ({ options: districtCodes.map((code) => ({ value: code, label: districtName(code) })), none: texts.form.noDistrict }),
}

const fieldTexts: Readonly<Record<string, FieldText>> = texts.form.fields

/** The field's own hint; then what a reviewer and the rules say of it. */
function hintOf(row: Row, { remarks, findings }: Notes, occupation: OccupationOfTitle | undefined, form: FormState): Child | undefined {
  const own = fieldTexts[row.key]?.hint
  const field = row.key.split('.')[0] as FieldName
  const lines = [
    ...(own === undefined ? [] : [own]),
    ...(row.key === 'occupationCode' ? occupationLines(occupation, form) : []),
    // What concerns a field as a whole stands at its first part.
    ...(row.key === 'pay.max' || row.key === 'pay.period' || row.key === 'pay.basis'
      ? []
      : remarks.filter(({ pointer }) => fieldOf(pointer) === field).map(({ text }) => texts.form.remark(text))),
    ...findings.filter(({ pointer, class: kind }) => kind === 'WARN' && belongs(pointer, row)).map(({ detail }) => detail),
  ]
  if (lines.length === 0) return undefined
  return lines.map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ))
}

function belongs(pointer: string, { key }: Row): boolean {
  const path = `/${key.replaceAll('.', '/')}`
  return pointer === path || pointer.startsWith(`${path}/`)
}

/** Why the title is of an occupation or of none, what else it may be, each post's own; and what the typed code meant in an older edition. */
function occupationLines(occupation: OccupationOfTitle | undefined, form: FormState): string[] {
  if (occupation === undefined) return []
  const named = ({ code, name }: { readonly code: string; readonly name: string }): string => `${code} ${name}`
  const value = (name: string): string => form.values[name]?.[0] ?? ''
  const note = noteOnCode(value('content.occupationCode'), value('content.title'))
  return [
    ...(note === undefined ? [] : [note]),
    ...occupation.reasons,
    ...(occupation.posts.length > 0
      ? occupation.posts.map(({ text, found }) => texts.form.post(text, named(found)))
      : occupation.alternatives.length === 0
        ? []
        : [texts.form.alternatives(listed(occupation.alternatives.map(named)))]),
  ]
}

function suggestionsOf(occupation: OccupationOfTitle | undefined): readonly { readonly code: string; readonly name: string }[] {
  return [...(occupation?.found === undefined ? [] : [occupation.found]), ...(occupation?.alternatives ?? [])]
}

/** Under which mandate an agency posts. */
export function MandateSelect({ form, mandates }: { readonly form: FormState; readonly mandates: readonly Mandate[] }): Child {
  if (mandates.length === 0) {
    return (
      <p class="notice">
        {texts.form.noMandates}
        <a href="/agency/mandates/new">{texts.form.toMandates}</a>
      </p>
    )
  }
  return (
    <Select
      name="mandateId"
      label={texts.form.mandate}
      hint={texts.form.mandateHint}
      form={form}
      required
      options={mandates.map(({ id, employer, to }) => ({ value: id, label: texts.form.mandateOption(employer.name, dayText(to)) }))}
    />
  )
}

function nameOf({ key, reader }: Row): string {
  return `content.${key}${reader === undefined ? '' : `:${reader}`}`
}
