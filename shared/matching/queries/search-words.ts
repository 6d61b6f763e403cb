/**
 * The small language of a search: words side by side, `-word` for what must not be there, `"several words"` for exactly these in this
 * order, `-"several words"`. Chinese quotation marks and full-width signs count as well.
 */

/** A stretch of a search as it was typed. */
export type SearchPart = { readonly text: string; readonly exact: boolean; readonly excluded: boolean }

export const searchFaultCodes = [
  'unclosed-quote',
  'empty-quote',
  'lone-minus',
  'only-excluded',
  'too-long',
  'near-missing',
  'old-code',
] as const

/** A slip in the writing of a search. `words` is where it is; the search is done all the same. */
export type SearchFault = { readonly code: (typeof searchFaultCodes)[number]; readonly words: string }

export type SearchWords = {
  readonly parts: readonly SearchPart[]
  readonly faults: readonly SearchFault[]
  /** What is beyond the longest search. */
  readonly beyond: string
}

/** Characters of a search that are read. */
export const longestSearch = 200

const opening: ReadonlySet<string> = new Set('"“”„＂「『')
const closing: ReadonlySet<string> = new Set('"“”＂」』')
const minus: ReadonlySet<string> = new Set('-－−–—')

/** Cuts a search into its parts. Never throws, and loses nothing: what is no part is told as a fault or stands in `beyond`. */
export function searchWords(q: string): SearchWords {
  const all = [...q]
  const signs = all.slice(0, longestSearch)
  const beyond = all.slice(longestSearch).join('')
  const parts: SearchPart[] = []
  const faults: SearchFault[] = beyond.trim() === '' ? [] : [{ code: 'too-long', words: beyond.trim() }]
  let plain = ''
  const flush = (): void => {
    if (plain.trim() !== '') parts.push({ text: plain.trim(), exact: false, excluded: false })
    plain = ''
  }
  let at = 0
  while (at < signs.length) {
    const begin = at
    const excluded = isMinus(signs[at]) && isSpace(signs[at - 1])
    if (excluded) while (isMinus(signs[at])) at++
    const sign = signs[at]
    if (excluded && isSpace(sign)) {
      faults.push({ code: 'lone-minus', words: signs.slice(begin, at).join('') })
    } else if (sign !== undefined && opening.has(sign)) {
      flush()
      const end = signs.findIndex((other, place) => place > at && closing.has(other))
      const text = signs
        .slice(at + 1, end < 0 ? undefined : end)
        .join('')
        .trim()
      if (end < 0) faults.push({ code: 'unclosed-quote', words: signs.slice(begin).join('') })
      else if (text === '') faults.push({ code: 'empty-quote', words: signs.slice(begin, end + 1).join('') })
      if (text !== '') parts.push({ text, exact: end >= 0, excluded })
      at = end < 0 ? signs.length : end + 1
    } else if (excluded) {
      flush()
      while (at < signs.length && !isSpace(signs[at]) && !opening.has(signs[at] ?? '')) at++
      parts.push({
        text: signs
          .slice(begin, at)
          .join('')
          .replace(/^[-－−–—]+/, ''),
        exact: false,
        excluded,
      })
    } else {
      plain += sign ?? ''
      at++
    }
  }
  flush()
  if (parts.length > 0 && parts.every((part) => part.excluded)) faults.push({ code: 'only-excluded', words: q.trim() })
  return { parts, faults, beyond: beyond.trim() }
}

function isMinus(sign: string | undefined): boolean {
  return sign !== undefined && minus.has(sign)
}

/** The ends of the text count as spaces. */
function isSpace(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign)
}
