import { simplified } from '#shared/matching/lexicon/traditional.ts'

/** A text in the form in which wordings are looked for, and where each of its characters stood in the original. */
export type FoldedText = { readonly text: string; readonly at: readonly number[] }

const han: RegExp = /\p{Script=Han}/u
/** What is put between characters to get past a filter. */
const filling: RegExp = /[\s·•・*_~`^|丨.\u00ad\u200b-\u200f\u2060\ufeff]/u

/**
 * Half-width, lower case, simplified; spaces and filling beside a Chinese character go (`限 男`, `限*男`), line ends stay, so that no
 * wording is read across them.
 */
export function foldText(original: string): FoldedText {
  const letters: { readonly letter: string; readonly at: number }[] = []
  let at = 0
  for (const character of original) {
    for (const letter of character.normalize('NFKC').toLowerCase()) letters.push({ letter: simplified.get(letter) ?? letter, at })
    at += character.length
  }
  const kept = letters.filter(({ letter }, index) => letter === '\n' || !filling.test(letter) || !besideHan(letters, index))
  const joined = kept.flatMap(({ letter, at }) => Array.from({ length: letter.length }, () => at))
  return { text: kept.map(({ letter }) => letter).join(''), at: [...joined, original.length] }
}

function besideHan(letters: readonly { readonly letter: string }[], index: number): boolean {
  return han.test(nextSolid(letters, index, -1)) || han.test(nextSolid(letters, index, 1))
}

/** The nearest character in a direction that is no filling; nothing at a line's end. */
function nextSolid(letters: readonly { readonly letter: string }[], from: number, step: 1 | -1): string {
  for (let index = from + step; ; index += step) {
    const letter = letters[index]?.letter
    if (letter === undefined || letter === '\n') return ''
    if (!filling.test(letter)) return letter
  }
}
