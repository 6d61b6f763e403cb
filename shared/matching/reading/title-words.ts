import { lazily } from '#shared/kernel/lazily.ts'
import { type PackedTitles, packedTitles, type TitleWordKind } from '../lexicon/titles/packed-titles.ts'
import { normalise } from './normalise.ts'

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
    for (const { name, code } of table().names.get(text.slice(start, start + 2)) ?? [])
      if (text.startsWith(name, start)) found.push({ kind: 'name', codes: [code], start, end: start + name.length })
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

/** Codes that the titles of an occupation mean, too, the likelier first. */
export function neighboursOf(code: string): readonly string[] {
  return table().neighbours.get(code) ?? []
}

/** The occupation whose official name, or the name of a 工种 of which, the text is. */
export function namedExactly(text: string): string | undefined {
  return table()
    .names.get(text.slice(0, 2))
    ?.find(({ name }) => name === text)?.code
}

/** The trades of the lexicon, as far as titles need them. */
export function titleTrades(): PackedTitles['trades'] {
  return table().packed.trades
}

const order: Readonly<Record<TitleWordKind, number>> = { shared: -1, generic: 0, office: 1, everyday: 2, trade: 3, name: 4, field: 5 }

/** `ie` is no word in `series`. */
function splitsLetters(text: string, start: number, end: number): boolean {
  const letter = /[a-z]/
  return (
    (letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')) ||
    (letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? ''))
  )
}

type Pattern = { readonly kind: TitleWordKind; readonly codes: readonly string[]; readonly source: string }
type Compiled = { readonly kind: TitleWordKind; readonly codes: readonly string[]; readonly matcher: RegExp }

const compiled = new Map<string, readonly Compiled[]>()

/** Patterns are made ready when a title has their first character: most never are. */
function patternsFrom(char: string): readonly Compiled[] {
  const ready =
    compiled.get(char) ?? (table().byFirst.get(char) ?? []).map(({ kind, codes, source }) => ({ kind, codes, matcher: matcherOf(source) }))
  compiled.set(char, ready)
  return ready
}

const table = lazily(() => {
  const packed = packedTitles()
  const byFirst = new Map<string, Pattern[]>()
  for (const { kind, codes, words } of packed.patterns)
    for (const source of words.split(/\s+/)) {
      if (source === '' || /[~…]/.test(source)) continue
      for (const char of firstsOf(source)) {
        const bucket = byFirst.get(char) ?? []
        bucket.push({ kind, codes, source })
        byFirst.set(char, bucket)
      }
    }
  const neighbours = new Map<string, readonly string[]>()
  for (const row of packed.neighbours.split('\n')) {
    const [code = '', ...others] = row.split(' ')
    neighbours.set(code, others)
  }
  const names = new Map<string, { readonly name: string; readonly code: string }[]>()
  for (const row of packed.names.split('\n')) {
    const [code = '', ...all] = row.split(' ')
    for (const name of all) {
      const plain = normalise(name).replaceAll(/[()[\]]/g, '')
      const bucket = names.get(plain.slice(0, 2)) ?? []
      bucket.push({ name: plain, code })
      names.set(plain.slice(0, 2), bucket)
    }
  }
  return { packed, byFirst, names, neighbours }
})

/** The characters with which the wordings of a pattern can begin. */
function firstsOf(pattern: string): ReadonlySet<string> {
  const head = pattern[0] ?? ''
  const end = head === '[' || head === '(' ? closing(pattern) : head === '\\' ? 1 : 0
  const inner = pattern.slice(1, end)
  const alternatives = head === '(' ? split(inner) : []
  const own = head === '[' ? [...inner] : head === '(' ? alternatives.flatMap((one) => [...firstsOf(one)]) : [pattern[end] ?? '']
  const optional = pattern[end + 1] === '?' || alternatives.includes('')
  const rest = pattern.slice(end + (pattern[end + 1] === '?' ? 2 : 1))
  return new Set([...own, ...(optional && rest !== '' ? firstsOf(rest) : [])].filter((char) => char !== ''))
}

/** The longer alternatives first: a matcher takes the first that fits. */
function matcherOf(pattern: string): RegExp {
  return new RegExp(longestFirst(pattern), 'y')
}

function longestFirst(pattern: string): string {
  let made = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    if (char === '(') {
      const end = at + closing(pattern.slice(at))
      const parts = split(pattern.slice(at + 1, end)).toSorted((one, other) => other.length - one.length)
      made += `(?:${parts.map(longestFirst).join('|')})`
      at = end
    } else if (char === '_') made += ' ?'
    else made += char === '.' || char === '+' ? `\\${char}` : char
  }
  return made.replaceAll('\\\\+', '\\+')
}

function closing(pattern: string): number {
  if (pattern[0] === '[') return pattern.indexOf(']')
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    if (pattern[at] === ')' && --depth === 0) return at
  }
  throw new Error(`an unclosed group in ${pattern}`)
}

function split(inner: string): readonly string[] {
  const found = ['']
  let depth = 0
  for (const char of inner) {
    if (char === '(' || char === '[') depth++
    if (char === ')' || char === ']') depth--
    if (char === '|' && depth === 0) found.push('')
    else found[found.length - 1] += char
  }
  return found
}
