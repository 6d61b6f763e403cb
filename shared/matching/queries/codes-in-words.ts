import { folded } from '#shared/reference/lookup.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { currentCode } from '../reading/current-code.ts'
import type { SearchFault } from './search-words.ts'

const written = /(?<![\p{Nd}-])\p{Nd}[-‐-―−－]\p{Nd}{2}[-‐-―−－]\p{Nd}{2}[-‐-―−－]\p{Nd}{2}(?![\p{Nd}-])/gu

/**
 * A search with the names of occupations in the place of their codes. The code of an older edition stands for its successor, which is told
 * as a fault; a code that nobody gave stays as it is.
 */
export function codesNamed(q: string): { readonly words: string; readonly faults: readonly SearchFault[] } {
  const faults: SearchFault[] = []
  const words = q.replaceAll(written, (given) => {
    const code = folded(given)
    const now = currentCode(code)
    const found = occupationByCode(now)
    if (!found.ok) return given
    if (now !== code) faults.push({ code: 'old-code', words: code })
    return found.value.name
  })
  return { words, faults }
}
