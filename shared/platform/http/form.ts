import { instantOfLocal } from '#shared/kernel/civil-date.ts'
import type { Problem } from './problem.ts'
import { uploadedFile } from './uploaded-file.ts'

/** What a person typed, field by field, kept so that a refused form loses nothing. */
export type FormState = { readonly values: Readonly<Record<string, readonly string[]>>; readonly problem?: Problem }

export const emptyForm: FormState = { values: {} }

/**
 * How the text of a field becomes a value. A field's name is a dotted path into the command and, after a colon, one of these:
 * `pay.min:yuan`, `headcount:int`, `mustSkills:lines`, `rules:sentences`, `consents:list`, `startsAt:local`. A number in the path is the row of a list:
 * `certificates.0.name`.
 */
const readers: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  text: ([text]) => blankToNothing(text),
  int: ([text]) => numberOr(text, 1),
  /** Typed in yuan, kept in 分. */
  yuan: ([text]) => numberOr(text, 100),
  /** One entry a line; commas of both kinds and 、 separate too. */
  lines: ([text]) => entriesOf(text, /[\n,\uff0c、;\uff1b]/),
  /** One entry a line; commas belong to it. */
  sentences: ([text]) => entriesOf(text, /\n/),
  list: (texts) => texts.filter((text) => text !== ''),
  flag: ([text]) => text === 'on' || text === 'true',
  /** A wall-clock time in Hangzhou. */
  local: ([text]) => (text === undefined || text === '' || Number.isNaN(Date.parse(text)) ? blankToNothing(text) : instantOfLocal(text)),
}

/**
 * A submitted form as the value that the route's schema then checks, and its fields as typed. Names that begin with `_` are ours. Rows
 * left blank are taken out and the others close up, in the value and in the fields alike, so that errors find their row.
 */
export function readForm(body: URLSearchParams): { readonly value: unknown; readonly values: FormState['values'] } {
  const typed: Record<string, string[]> = Object.create(null)
  for (const [name, text] of body) {
    typed[name] ??= []
    typed[name].push(text)
  }
  const values = withoutBlankRows(typed)
  const value: Record<string, unknown> = {}
  for (const [name, texts] of Object.entries(values)) {
    if (name.startsWith('_')) continue
    const [path = '', reader = 'text'] = name.split(':')
    assign(value, path.split('.'), (readers[reader] ?? readers.text)?.(texts))
  }
  return { value: rowsAsLists(value), values }
}

/** The same of a form that carries files: each file is the value of its field; one that was not chosen is nothing. Undefined: no such form. */
export async function readMultipart(
  bytes: ArrayBuffer,
  contentType: string,
): Promise<{ readonly value: unknown; readonly values: FormState['values'] } | undefined> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => undefined)
  if (form === undefined) return undefined
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const { value, values } = readForm(new URLSearchParams(texts))
  const files = [...form].flatMap(([name, file]) =>
    typeof file === 'string' || (file.name === '' && file.size === 0) ? [] : [{ name, file }],
  )
  for (const { name, file } of files) {
    const read = uploadedFile(file.name, new Uint8Array(await file.arrayBuffer()))
    assign(value as Record<string, unknown>, name.split('.'), read)
  }
  return { value, values }
}

const rowName: RegExp = /^([^:]*?)\.(\d{1,3})(?=[.:]|$)/

function withoutBlankRows(typed: Readonly<Record<string, string[]>>): Record<string, string[]> {
  const kept = new Map<string, Set<number>>()
  for (const [name, texts] of Object.entries(typed)) {
    const [, list, row] = rowName.exec(name) ?? []
    if (list === undefined || texts.every((text) => text.trim() === '')) continue
    kept.set(list, (kept.get(list) ?? new Set()).add(Number(row)))
  }
  const values: Record<string, string[]> = Object.create(null)
  for (const [name, texts] of Object.entries(typed)) {
    const [prefix, list, row] = rowName.exec(name) ?? []
    const rows = [...(kept.get(list ?? '') ?? [])].toSorted((a, b) => a - b)
    if (prefix === undefined) values[name] = texts
    else if (rows.includes(Number(row))) values[`${list}.${rows.indexOf(Number(row))}${name.slice(prefix.length)}`] = texts
  }
  return values
}

/** Objects whose keys are all numbers are the rows of lists. */
function rowsAsLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, rowsAsLists(inner)] as const)
  const areRows = entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))
  return areRows ? entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner) : Object.fromEntries(entries)
}

/** The JSON pointer that a field's errors carry. */
export function pointerOf(name: string): string {
  return `/${(name.split(':')[0] ?? '').replaceAll('.', '/')}`
}

/** A command as field values, for a form that edits something: the inverse of `readForm` for the named fields. */
export function valuesOf(command: unknown, names: readonly string[]): FormState['values'] {
  return Object.fromEntries(names.map((name) => [name, texts(command, name)]))
}

function texts(command: unknown, name: string): string[] {
  const [path = '', reader = 'text'] = name.split(':')
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), command)
  if (value === undefined || value === null) return []
  // A text that could not be read as a number stays as it was typed.
  if (reader === 'yuan') return [typeof value === 'number' ? String(value / 100) : String(value)]
  if (reader === 'lines' || reader === 'sentences') return [(value as string[]).join('\n')]
  if (reader === 'list') return (value as unknown[]).map(String)
  if (reader === 'flag') return value === true ? ['on'] : []
  if (reader === 'local') return [new Date(Date.parse(String(value)) + 8 * 3_600_000).toISOString().slice(0, 16)]
  return [String(value)]
}

function assign(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path
  if (value === undefined || key === undefined || key === '__proto__' || key === 'constructor' || key === 'prototype') return
  if (rest.length === 0) {
    target[key] = value
    return
  }
  const inner = target[key]
  const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {}
  target[key] = next
  assign(next, rest, value)
}

function entriesOf(text: string | undefined, between: RegExp): readonly string[] {
  return (text ?? '')
    .split(between)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function blankToNothing(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

function numberOr(text: string | undefined, factor: number): number | string | undefined {
  // People type with a Chinese input method: ９,０００ and 9，000元 are numbers, too.
  const plain = blankToNothing(text)
    ?.normalize('NFKC')
    .replace(/[,\s元]/g, '')
  if (plain === undefined) return undefined
  return /^-?\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * factor) : plain
}
