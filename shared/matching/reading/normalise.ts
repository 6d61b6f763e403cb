import { dialect } from '../lexicon/dialect.ts'
import { simplified } from '../lexicon/traditional.ts'

/**
 * The form in which texts are read: lower case, full-width letters, digits and signs as half-width, traditional characters as simplified,
 * line ends as `;`, invisible characters gone, runs of spaces as one, single Latin letters set apart by spaces joined (`C N C` → `cnc`), and
 * the local words of denial as the common ones (`弗会` → `不会`).
 */
export function normalise(text: string): string {
  let all = ''
  for (let at = 0; at < text.length; at++) all += character(text.charCodeAt(at))
  const joined = all.replaceAll(/(?<![a-z0-9])[a-z0-9](?: [a-z0-9](?![a-z0-9]))+/g, (letters) => letters.replaceAll(' ', '')).trim()
  return dialect.reduce((said, { local, common }) => said.replaceAll(local, common), joined)
}

function character(code: number): string {
  if (code === 10 || code === 13) return ';'
  if (code === 32 || code === 9 || code === 0x3000 || code === 0xa0) return ' '
  if (code < 32 || code === 0x200b || code === 0xfeff) return ''
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  if (code < 127) return String.fromCharCode(code)
  if (code >= 0xff01 && code <= 0xff5e) return character(code - 0xfee0)
  const mark = marks[code]
  if (mark !== undefined) return mark
  const char = String.fromCharCode(code)
  return simplified.get(char) ?? char
}

/** Brackets, dashes and dots in one form each. */
const marks: Readonly<Record<number, string>> = Object.fromEntries(
  ['【(', '】)', '〔(', '〕)', '「(', '」)', '『(', '』)', '《(', '》)', '—-', '–-', '－-', '～~', '·-', '・-', '︰:'].map((pair) => [
    pair.charCodeAt(0),
    pair.slice(1),
  ]),
)
