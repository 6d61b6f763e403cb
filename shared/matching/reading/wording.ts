/**
 * The small language in which wordings are written down:
 * `[abc]` or `[1-5]` one of these characters; `(焊|烧|)` one of these strings; `?` after either, or after one character: may be missing;
 * `~` up to four characters in between, `…` up to ten, never across the end of a clause; `_` a space or none.
 */

/** One wording, ready to be looked for: its solid parts in order and the widest gap before each (0 before the first). */
export type Wording = { readonly parts: readonly string[]; readonly gaps: readonly number[] }

const gapOf: Readonly<Record<string, number>> = { '~': 4, '…': 10 }
const most = 4_000

/** Every wording of a list of patterns separated by spaces. Throws on a pattern that does not compile: the lexicon is checked by a test. */
export function wordingsOf(patterns: string): readonly Wording[] {
  return patterns
    .split(/\s+/)
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => expand(pattern).map(split))
}

function split(text: string): Wording {
  const parts: string[] = []
  const gaps: number[] = []
  let part = ''
  let gap = 0
  for (const char of text) {
    const wide = gapOf[char]
    if (wide === undefined) {
      part += char
      continue
    }
    if (part === '') throw new Error(`a gap without words before it: ${text}`)
    parts.push(part)
    gaps.push(gap)
    part = ''
    gap = wide
  }
  if (part === '') throw new Error(`a gap without words behind it: ${text}`)
  return { parts: [...parts, part], gaps: [...gaps, gap] }
}

/** All strings a pattern stands for; gap marks stay in them. */
function expand(pattern: string): readonly string[] {
  let all = ['']
  let rest = pattern
  while (rest !== '') {
    const { choices, length } = next(rest, pattern)
    const optional = rest[length] === '?'
    const options = optional ? [...choices, ''] : choices
    all = all.flatMap((head) => options.map((choice) => head + choice))
    if (all.length > most) throw new Error(`a pattern with more than ${most} wordings: ${pattern}`)
    rest = rest.slice(length + (optional ? 1 : 0))
  }
  return [...new Set(all)]
}

function next(rest: string, pattern: string): { readonly choices: readonly string[]; readonly length: number } {
  const head = rest[0] ?? ''
  if (head === '[') {
    const end = closing(rest, pattern)
    return { choices: characters(rest.slice(1, end)), length: end + 1 }
  }
  if (head === '(') {
    const end = closing(rest, pattern)
    return { choices: alternatives(rest.slice(1, end)).flatMap(expand), length: end + 1 }
  }
  if (head === '_') return { choices: ['', ' '], length: 1 }
  if (')]?|'.includes(head)) throw new Error(`a stray ${head} in ${pattern}`)
  return { choices: [head], length: 1 }
}

/** Where the group that begins the text ends. Inside `[]` every character stands for itself. Throws, naming the pattern, when it does not. */
export function closing(rest: string, pattern: string): number {
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at] ?? ''
    if (char === '[') {
      const end = rest.indexOf(']', at)
      if (end < 0) break
      if (depth === 0) return end
      at = end
    } else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  throw new Error(`an unclosed group in ${pattern}`)
}

/** Splits at the `|` that are in no inner group. */
export function alternatives(inner: string): readonly string[] {
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

function characters(inner: string): readonly string[] {
  const range = /^(.)-(.)$/.exec(inner)
  if (range === null) return [...inner]
  const [first, last] = [range[1]?.codePointAt(0) ?? 0, range[2]?.codePointAt(0) ?? 0]
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))
}
