import type { Child } from 'hono/jsx'
import { fairModes, modeNames, parkRoles } from '#shared/fairs/domain/fair-details.ts'
import { precisionNames, precisions } from '#shared/fairs/domain/figure.ts'
import { type FormState, pointerOf } from '#shared/platform/http/form.ts'
import { Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { type FieldKey, fieldText, type ListKey, listNames, texts } from './texts.ts'

type Row = {
  readonly key: FieldKey
  /** How the text is read; see http/form.ts. */
  readonly reader?: 'int' | 'local' | 'lines' | 'sentences' | 'yuan'
  readonly rows?: number
  readonly required?: boolean
  readonly autocomplete?: string
}

/** Several of a kind: as many rows as there are, and some to spare. */
type List = { readonly list: ListKey; readonly columns: readonly (Row | readonly Row[])[]; readonly most: number; readonly spare: number }
type Part = Row | readonly Row[] | List

/** The fields of a fair's content, group by group. */
const groups = {
  what: [
    { key: 'title', required: true },
    { key: 'theme' },
    [{ key: 'campaign.name' }, { key: 'campaign.edition', reader: 'int' }],
    { key: 'session', reader: 'int' },
    { key: 'mode' },
    [
      { key: 'startsAt', reader: 'local', required: true },
      { key: 'endsAt', reader: 'local', required: true },
    ],
    [
      { key: 'checkIn.from', reader: 'local' },
      { key: 'checkIn.until', reader: 'local' },
    ],
    { key: 'checkIn.place' },
  ],
  where: [
    { key: 'venue.name' },
    { key: 'venue.district' },
    { key: 'venue.address' },
    { key: 'booths', reader: 'int' },
    { key: 'expectedAttendance', reader: 'int' },
    { key: 'visitorLimit', reader: 'int' },
  ],
  who: [
    { key: 'parkAs' },
    { key: 'hosts', reader: 'lines', rows: 2 },
    { key: 'agencyIds', reader: 'lines', rows: 2 },
    { key: 'organisers', reader: 'lines', rows: 2 },
    { key: 'coOrganisers', reader: 'lines', rows: 2 },
    { key: 'supporters', reader: 'lines', rows: 2 },
  ],
  whom: [
    { key: 'targetGroups', reader: 'lines', rows: 2 },
    { key: 'trades', reader: 'lines', rows: 4 },
    { key: 'industries', reader: 'lines', rows: 2 },
  ],
  how: [
    { key: 'howToTakePart', rows: 3 },
    { key: 'bring' },
    { key: 'transport', rows: 2 },
    { key: 'services', reader: 'lines', rows: 2 },
    { key: 'enquiryPhone', autocomplete: 'tel' },
    { key: 'about', rows: 4 },
  ],
} as const satisfies Readonly<Record<keyof typeof texts.form.groups, readonly Part[]>>

/** What many fairs do not need, folded away until something stands in it. */
const furtherGroups = {
  days: [
    {
      list: 'days',
      columns: [
        [
          { key: 'days.startsAt', reader: 'local' },
          { key: 'days.endsAt', reader: 'local' },
        ],
        { key: 'days.note' },
      ],
      most: 31,
      spare: 3,
    },
    { list: 'programme', columns: [[{ key: 'programme.at', reader: 'local' }, { key: 'programme.what' }]], most: 20, spare: 3 },
  ],
  online: [
    {
      list: 'online',
      columns: [
        [{ key: 'online.platform' }, { key: 'online.url' }],
        [
          { key: 'online.startsAt', reader: 'local' },
          { key: 'online.endsAt', reader: 'local' },
        ],
      ],
      most: 5,
      spare: 2,
    },
    {
      list: 'streams',
      columns: [
        [
          { key: 'streams.startsAt', reader: 'local' },
          { key: 'streams.endsAt', reader: 'local' },
        ],
        [{ key: 'streams.platform' }, { key: 'streams.url' }],
        { key: 'streams.topic' },
      ],
      most: 12,
      spare: 2,
    },
  ],
  halls: [
    {
      list: 'areas',
      columns: [[{ key: 'areas.name' }, { key: 'areas.booths', reader: 'int' }], { key: 'areas.about' }],
      most: 30,
      spare: 3,
    },
    {
      list: 'moreVenues',
      columns: [[{ key: 'moreVenues.name' }, { key: 'moreVenues.district' }], { key: 'moreVenues.address' }],
      most: 5,
      spare: 1,
    },
  ],
  promised: [
    [{ key: 'promised.employers.value', reader: 'int' }, { key: 'promised.employers.as' }],
    [{ key: 'promised.posts.value', reader: 'int' }, { key: 'promised.posts.as' }],
    [{ key: 'promised.headcount.value', reader: 'int' }, { key: 'promised.headcount.as' }],
    [{ key: 'promised.skilled.value', reader: 'int' }, { key: 'promised.skilled.as' }],
    {
      list: 'promised.groups',
      columns: [
        { key: 'promised.groups.name' },
        [{ key: 'promised.groups.headcount.value', reader: 'int' }, { key: 'promised.groups.headcount.as' }],
      ],
      most: 10,
      spare: 2,
    },
  ],
  exhibitors: [
    [
      { key: 'booking.from', reader: 'local' },
      { key: 'booking.until', reader: 'local' },
    ],
    { key: 'booking.how', rows: 2 },
    { key: 'fees.exhibitors' },
    {
      list: 'fees.boothTypes',
      columns: [
        [{ key: 'fees.boothTypes.name' }, { key: 'fees.boothTypes.size' }],
        [
          { key: 'fees.boothTypes.price', reader: 'yuan' },
          { key: 'fees.boothTypes.count', reader: 'int' },
        ],
        { key: 'fees.boothTypes.includes' },
      ],
      most: 8,
      spare: 2,
    },
    { key: 'fees.note' },
    { list: 'materials', columns: [{ key: 'materials.whom' }, { key: 'materials.items', reader: 'lines', rows: 3 }], most: 6, spare: 2 },
    { key: 'rules', reader: 'sentences', rows: 5 },
  ],
  contacts: [
    {
      list: 'contacts',
      columns: [{ key: 'contacts.matter' }, [{ key: 'contacts.name' }, { key: 'contacts.phone' }]],
      most: 8,
      spare: 2,
    },
  ],
} as const satisfies Readonly<Record<keyof typeof texts.form.further, readonly Part[]>>

const content = 'content.'

/** Names of the fields, for the summary of errors and for filling the form. */
export const contentNames: readonly string[] = [...Object.values(groups), ...Object.values(furtherGroups)].flatMap((parts) =>
  parts.flatMap((part: Part) =>
    'list' in part ? Array.from({ length: part.most }, (_, row) => namesOf(part.columns, row)).flat() : namesOf([part]),
  ),
)

/** A link to the first field of what a pointer names: `/content/fees` leads to what exhibitors pay. */
export function fieldAt(pointer: string): string | undefined {
  const name = contentNames.find((one) => pointerOf(one) === pointer || pointerOf(one).startsWith(`${pointer}/`))
  return name === undefined ? undefined : `#${idOf(pointerOf(name).slice(1).replaceAll('/', '.'))}`
}

function namesOf(rows: readonly (Row | readonly Row[])[], row?: number): readonly string[] {
  return rows.flat().map((one) => nameOf(one, row))
}

export function ContentFields({ form }: { readonly form: FormState }): Child {
  return (
    <>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <fieldset class="group">
          <legend>{texts.form.groups[group]}</legend>
          <Parts parts={groups[group]} form={form} />
        </fieldset>
      ))}
      {(Object.keys(furtherGroups) as (keyof typeof furtherGroups)[]).map((group) => (
        <details class="part" open={isWrong(furtherGroups[group], form)}>
          <summary>
            {texts.form.further[group].name} {isFilled(furtherGroups[group], form) && <Tag>{texts.form.filled}</Tag>}
          </summary>
          <p class="hint">{texts.form.further[group].hint}</p>
          <Parts parts={furtherGroups[group]} form={form} />
        </details>
      ))}
    </>
  )
}

/** Whether an error is in a folded group: then it is open. */
function isWrong(parts: readonly Part[], form: FormState): boolean {
  const bases = parts.flatMap((part) => ('list' in part ? [pointerOf(`${content}${part.list}`)] : namesOf([part]).map(pointerOf)))
  return (form.problem?.errors ?? []).some(({ pointer }) => bases.some((base) => pointer === base || pointer.startsWith(`${base}/`)))
}

/** Whether something stands in a folded group. */
function isFilled(parts: readonly Part[], form: FormState): boolean {
  const bases = parts.flatMap((part) => ('list' in part ? [`${content}${part.list}.`] : namesOf([part])))
  return Object.entries(form.values).some(
    ([name, values]) => bases.some((base) => name.startsWith(base)) && values.some((value) => value !== ''),
  )
}

function Parts({ parts, form }: { readonly parts: readonly Part[]; readonly form: FormState }): Child {
  return parts.map((part) => ('list' in part ? <ListFields list={part} form={form} /> : <Fields row={part} form={form} />))
}

/** The rows of the platforms and of the days, for the page that moves a fair. */
export function MovableLists({ form }: { readonly form: FormState }): Child {
  return movable.map((list) => <ListFields list={list} form={form} under="" />)
}

const movable: readonly List[] = [furtherGroups.days[0], furtherGroups.online[0]]

export const movableNames: readonly string[] = movable.flatMap(({ columns, most }) =>
  Array.from({ length: most }, (_, row) => namesOf(columns, row))
    .flat()
    .map((name) => name.slice(content.length)),
)

/** Where links to a whole list lead. */
function idOf(path: string): string {
  return `f-${path.replaceAll('.', '-')}`
}

type ListProps = { readonly list: List; readonly form: FormState; readonly under?: string }

function ListFields({ list: { list, columns, most, spare }, form, under = content }: ListProps): Child {
  const base = `${under}${list}.`
  const given = Object.entries(form.values).flatMap(([name, values]) =>
    name.startsWith(base) && values.some((value) => value !== '') ? [Number.parseInt(name.slice(base.length), 10) + 1] : [],
  )
  const rows = Math.min(most, Math.max(0, ...given) + spare)
  return Array.from({ length: rows }, (_, row) => (
    <fieldset class="group" id={row === 0 ? idOf(`${under}${list}`) : undefined}>
      <legend>{texts.form.lists[list](row + 1)}</legend>
      {columns.map((column) => (
        <Fields row={column} form={form} at={row} under={under} />
      ))}
    </fieldset>
  ))
}

type FieldsProps<R> = { readonly row: R; readonly form: FormState; readonly at?: number; readonly under?: string }

function Fields({ row, ...rest }: FieldsProps<Row | readonly Row[]>): Child {
  return 'key' in row ? (
    <ContentField row={row} {...rest} />
  ) : (
    <div class="pair">
      {row.map((half) => (
        <ContentField row={half} {...rest} />
      ))}
    </div>
  )
}

/** Choices; the first of each is what holds when nothing is chosen. */
const choices: Readonly<Record<string, () => { readonly none: string; readonly options: readonly Option[] }>> = {
  mode: () => chosen(fairModes, modeNames),
  parkAs: () => chosen(parkRoles, texts.form.roles),
  as: () => chosen(precisions, precisionNames),
  exhibitors: () => ({
    none: texts.form.feesUnsaid,
    options: (['free', 'charged'] as const).map((value) => ({ value, label: texts.form.fees[value] })),
  }),
}

type Option = { readonly value: string; readonly label: string }

function chosen<K extends string>(
  values: readonly K[],
  names: Readonly<Record<K, string>>,
): { readonly none: string; readonly options: readonly Option[] } {
  const [first, ...others] = values
  return { none: first === undefined ? '' : names[first], options: others.map((value) => ({ value, label: names[value] })) }
}

function ContentField({ row, form, at, under = content }: FieldsProps<Row>): Child {
  const { label, hint } = fieldText(row.key)
  const name = `${under}${nameOf(row, at).slice(content.length)}`
  const last = row.key.split('.').at(-1) ?? ''
  if (last === 'district') return <DistrictSelect name={name} label={label} form={form} />
  const choice = choices[last]
  if (choice !== undefined) return <Select name={name} label={label} form={form} {...choice()} {...(hint === undefined ? {} : { hint })} />
  return (
    <Field
      name={name}
      label={label}
      form={form}
      type={row.reader === 'local' ? 'datetime-local' : last.toLowerCase().endsWith('phone') ? 'tel' : 'text'}
      required={row.required ?? false}
      {...(hint === undefined ? {} : { hint })}
      {...(row.rows === undefined ? {} : { rows: row.rows })}
      {...(row.reader === 'int' ? { inputmode: 'numeric' as const } : {})}
      {...(row.reader === 'yuan' ? { inputmode: 'decimal' as const } : {})}
      {...(row.autocomplete === undefined ? {} : { autocomplete: row.autocomplete })}
    />
  )
}

export function DistrictSelect({ name, label, form }: { readonly name: string; readonly label: string; readonly form: FormState }): Child {
  return (
    <Select name={name} label={label} form={form} options={districtCodes.map((code) => ({ value: code, label: districtName(code) }))} />
  )
}

/** `content.title`; in the third row of a list `content.days.2.startsAt:local`. */
function nameOf({ key, reader }: Row, row?: number): string {
  const path =
    row === undefined
      ? key
      : listNames.reduce((at, list) => (key.startsWith(`${list}.`) ? key.replace(list, `${list}.${row}`) : at), key as string)
  return `${content}${path}${reader === undefined ? '' : `:${reader}`}`
}
