import { lazily } from '#shared/kernel/lazily.ts'
import { type PackedTitles, packedTitles, type TitleWordKind } from '../lexicon/titles/packed-titles.ts'
import { saysWho, shortForm, wideForm } from './title-forms.ts'
import { matcherOf } from './title-patterns.ts'

/** A word of a title, with the occupations it stands for, best first. */
export type TitleSpan = { readonly kind: TitleWordKind; readonly codes: readonly string[]; readonly start: number; readonly end: number }

/**
 * Words of a title that do not overlap, the longest first, in their order. `wanted` says which kinds are looked for. Generic words use up
 * their characters, too. Time is linear in the text, since no pattern repeats anything.
 */
export function spansIn(text: string, wanted: (kind: TitleWordKind) => boolean): readonly TitleSpan[] {
  return wordsIn(text, wanted).kept
}

/** The words of a title that `spansIn` keeps, and those that lost to a longer one over them. */
export function wordsIn(
  text: string,
  wanted: (kind: TitleWordKind) => boolean,
): { readonly kept: readonly TitleSpan[]; readonly lost: readonly TitleSpan[] } {
  const found: TitleSpan[] = []
  for (let start = 0; start < text.length; start++) {
    for (const { kind, codes, matcher } of patternsFrom(text[start] ?? '')) {
      if (!wanted(kind)) continue
      matcher.lastIndex = start
      if (matcher.test(text)) found.push({ kind, codes, start, end: matcher.lastIndex })
    }
    if (!wanted('name')) continue
    for (const { name, code } of namesFrom(text.slice(start, start + 2)))
      if (text.startsWith(name, start)) found.push({ kind: 'name', codes: [code], start, end: start + name.length })
    for (const { form, codes } of formsFrom(text.slice(start, start + 2)))
      if (form.length >= leastForm && text.startsWith(form, start)) found.push({ kind: 'form', codes, start, end: start + form.length })
  }
  const sorted = found
    .filter(({ start, end }) => !splitsLetters(text, start, end))
    .sort((one, other) => other.end - other.start - (one.end - one.start) || order[one.kind] - order[other.kind] || one.start - other.start)
  const kept: TitleSpan[] = []
  for (const span of sorted) {
    const overlapping = kept.filter((other) => other.start < span.end && other.end > span.start)
    const twin = overlapping.every((other) => other.start === span.start && other.end === span.end && other.kind === span.kind)
    if (twin && (span.kind !== 'generic' || overlapping.length === 0)) kept.push(span)
  }
  return { kept: kept.toSorted((one, other) => one.start - other.start), lost: sorted.filter((span) => !kept.includes(span)) }
}

/** A core of a name that stands inside a longer title: shorter ones are words of many works. */
const leastForm = 4

/**
 * The occupations whose name, or the name of a 工种 of which, the text is but for who does it and for words that people use for one another:
 * 黄酒压滤操作工, 变压器维修. The first is the likeliest. None for what may be a thing or a place: it must say who does it, or what is done.
 */
export function namedInShort(text: string): readonly string[] {
  const short = shortForm(text)
  if (short.length < 2 || (!saysWho(text) && /[站厂店院馆园房场城部机车]$/.test(text))) return []
  const codes = codesOfForm(short)
  return codes.length > 0 ? codes : codesOfForm(`~${wideForm(text)}`)
}

/** The longest core of a name in its wide form that stands anywhere in a title. */
export function widelyNamed(text: string): readonly string[] {
  const wide = wideForm(text)
  const found = Array.from(wide, (_, at) =>
    formsFrom(`~${wide[at] ?? ''}`).filter(({ form }) => form.length > 3 && wide.startsWith(form.slice(1), at)),
  ).flat()
  return found.toSorted((one, other) => other.form.length - one.form.length)[0]?.codes ?? []
}

/** Occupations beside one in the classification, those named most like it first. */
export function siblingsOf(code: string): readonly string[] {
  return table().siblings.get(code)?.split(' ').filter(Boolean) ?? []
}

/** Codes that the titles of an occupation mean, too, the likelier first. */
export function neighboursOf(code: string): readonly string[] {
  return table().neighbours.get(code)?.split(' ') ?? []
}

/** The occupation whose official name, or the name of a 工种 of which, the text is. */
export function namedExactly(text: string): string | undefined {
  return namesFrom(text.slice(0, 2)).find(({ name }) => name === text)?.code
}

/** The trades of the lexicon, as far as titles need them. */
export function titleTrades(): PackedTitles['trades'] {
  return table().trades
}

const order: Readonly<Record<TitleWordKind, number>> = {
  shared: -1,
  generic: 0,
  office: 1,
  everyday: 2,
  trade: 3,
  name: 4,
  form: 5,
  field: 6,
}

/** `ie` is no word in `series`. */
function splitsLetters(text: string, start: number, end: number): boolean {
  const letter = /[a-z]/
  return (
    (letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')) ||
    (letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? ''))
  )
}

type Compiled = { readonly kind: TitleWordKind; readonly codes: readonly string[]; readonly matcher: RegExp }

const patternsFrom = readyFrom(
  ({ byFirst }) => byFirst,
  ([source, number]): Compiled => ({ ...(table().meanings[Number(number)] ?? noMeaning), matcher: matcherOf(source) }),
)

const noMeaning = { kind: 'generic', codes: [] } as const

const namesFrom = readyFrom(
  ({ names }) => names,
  ([name, code]) => ({ name, code }),
)

const formsFrom = readyFrom(
  ({ forms }) => forms,
  ([form, codes]) => ({ form, codes: codes.split(' ') }),
)

/**
 * The rows of a table by what they begin with, made ready when a title first has it: most never are. What no row begins with is not kept, or
 * titles would fill the memory.
 */
function readyFrom<T>(
  rows: (titles: PackedTitles) => ReadonlyMap<string, string>,
  make: (row: readonly [string, string]) => T,
): (first: string) => readonly T[] {
  const ready = new Map<string, readonly T[]>()
  return (first) => {
    const known = ready.get(first)
    const lines = known === undefined ? rows(table()).get(first) : undefined
    if (lines === undefined) return known ?? []
    const made = rowsOf(lines).map(make)
    ready.set(first, made)
    return made
  }
}

function codesOfForm(form: string): readonly string[] {
  return formsFrom(form.slice(0, 2)).find((one) => one.form === form)?.codes ?? []
}

/** Two words a line. */
function rowsOf(lines: string): readonly (readonly [string, string])[] {
  return lines === ''
    ? []
    : lines.split('\n').map((line) => {
        const [first = '', second = ''] = line.split('\t')
        return [first, second]
      })
}

const table = lazily(packedTitles)
