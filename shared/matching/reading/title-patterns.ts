import { alternatives, closing } from './wording.ts'

/** The characters with which the wordings of a pattern can begin. */
export function firstsOf(pattern: string): ReadonlySet<string> {
  const head = pattern[0] ?? ''
  const end = head === '[' || head === '(' ? closing(pattern, pattern) : head === '\\' ? 1 : 0
  const inner = pattern.slice(1, end)
  const choices = head === '(' ? alternatives(inner) : []
  const own = head === '[' ? [...inner] : head === '(' ? choices.flatMap((one) => [...firstsOf(one)]) : [pattern[end] ?? '']
  const optional = pattern[end + 1] === '?' || choices.includes('')
  const rest = pattern.slice(end + (pattern[end + 1] === '?' ? 2 : 1))
  return new Set([...own, ...(optional && rest !== '' ? firstsOf(rest) : [])].filter((char) => char !== ''))
}

/** What finds a pattern at one place of a text. The longer alternatives come first: a matcher takes the first that fits. */
export function matcherOf(pattern: string): RegExp {
  return new RegExp(longestFirst(pattern), 'y')
}

function longestFirst(pattern: string): string {
  let made = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    if (char === '(') {
      const end = at + closing(pattern.slice(at), pattern)
      const parts = alternatives(pattern.slice(at + 1, end)).toSorted((one, other) => other.length - one.length)
      made += `(?:${parts.map(longestFirst).join('|')})`
      at = end
    } else if (char === '_') made += ' ?'
    else made += char === '.' || char === '+' ? `\\${char}` : char
  }
  return made.replaceAll('\\\\+', '\\+')
}
