/** The characters with which the wordings of a pattern can begin. */
export function firstsOf(pattern: string): ReadonlySet<string> {
  const head = pattern[0] ?? ''
  const end = head === '[' || head === '(' ? closing(pattern) : head === '\\' ? 1 : 0
  const inner = pattern.slice(1, end)
  const alternatives = head === '(' ? split(inner) : []
  const own = head === '[' ? [...inner] : head === '(' ? alternatives.flatMap((one) => [...firstsOf(one)]) : [pattern[end] ?? '']
  const optional = pattern[end + 1] === '?' || alternatives.includes('')
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
