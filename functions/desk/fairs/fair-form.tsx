import type { Child } from 'hono/jsx'
import type { FormState } from '#shared/platform/http/form.ts'
import { Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { type FieldKey, fieldText, texts } from './texts.ts'

type Row = {
  readonly key: FieldKey
  /** How the text is read; see http/form.ts. */
  readonly reader?: 'int' | 'local' | 'lines'
  readonly rows?: number
  readonly required?: boolean
  readonly autocomplete?: string
}

/** The fields of a fair's content, group by group. */
const groups = {
  what: [
    { key: 'title', required: true },
    { key: 'theme' },
    { key: 'session', reader: 'int' },
    [
      { key: 'startsAt', reader: 'local', required: true },
      { key: 'endsAt', reader: 'local', required: true },
    ],
    [
      { key: 'checkIn.from', reader: 'local' },
      { key: 'checkIn.until', reader: 'local' },
    ],
  ],
  where: [
    { key: 'venue.name' },
    { key: 'venue.district' },
    { key: 'venue.address' },
    { key: 'booths', reader: 'int' },
    { key: 'expectedAttendance', reader: 'int' },
  ],
  who: [
    { key: 'agencyIds', reader: 'lines', rows: 2 },
    { key: 'organisers', reader: 'lines', rows: 2 },
    { key: 'coOrganisers', reader: 'lines', rows: 2 },
  ],
  whom: [
    { key: 'targetGroups', reader: 'lines', rows: 2 },
    { key: 'trades', reader: 'lines', rows: 4 },
  ],
  how: [
    { key: 'howToTakePart', rows: 3 },
    { key: 'bring' },
    { key: 'transport', rows: 2 },
    { key: 'services', reader: 'lines', rows: 2 },
    { key: 'enquiryPhone', autocomplete: 'tel' },
    { key: 'about', rows: 4 },
  ],
} as const satisfies Readonly<Record<keyof typeof texts.form.groups, readonly (Row | readonly Row[])[]>>

/** Names of the fields, for the summary of errors and for filling the form. */
export const contentNames: readonly string[] = Object.values(groups).flatMap((rows) => rows.flat().map(nameOf))

export function ContentFields({ form }: { readonly form: FormState }): Child {
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
    <fieldset class="group">
      <legend>{texts.form.groups[group]}</legend>
      {groups[group].map((row: Row | readonly Row[]) =>
        'key' in row ? (
          <ContentField row={row} form={form} />
        ) : (
          <div class="pair">
            {row.map((half) => (
              <ContentField row={half} form={form} />
            ))}
          </div>
        ),
      )}
    </fieldset>
  ))
}

function ContentField({ row, form }: { readonly row: Row; readonly form: FormState }): Child {
  const { label, hint } = fieldText(row.key)
  if (row.key === 'venue.district') return <DistrictSelect name={nameOf(row)} label={label} form={form} />
  return (
    <Field
      name={nameOf(row)}
      label={label}
      form={form}
      type={row.reader === 'local' ? 'datetime-local' : row.key === 'enquiryPhone' ? 'tel' : 'text'}
      required={row.required ?? false}
      {...(hint === undefined ? {} : { hint })}
      {...(row.rows === undefined ? {} : { rows: row.rows })}
      {...(row.reader === 'int' ? { inputmode: 'numeric' as const } : {})}
      {...(row.autocomplete === undefined ? {} : { autocomplete: row.autocomplete })}
    />
  )
}

export function DistrictSelect({ name, label, form }: { readonly name: string; readonly label: string; readonly form: FormState }): Child {
  return (
    <Select name={name} label={label} form={form} options={districtCodes.map((code) => ({ value: code, label: districtName(code) }))} />
  )
}

function nameOf({ key, reader }: Row): string {
  return `content.${key}${reader === undefined ? '' : `:${reader}`}`
}
