import type { Trace } from '../facts.ts'
import type { Reading } from './mentions.ts'

/** Years of work in running text, with the words; `more than` and `some` are left off. */
export type YearsRead = { readonly years: number; readonly from: Trace }

const most = 50
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }
const figure =
  /(?<![\d一二三四五六七八九十前])(\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]{0,2}|[廿卅][一二三四五六七八九]?|[一二两三四五六七八九]{1,2})(十)?[多来几]*[个]?年(?![前后底初级月纪轻假终龄薪内度出生])/g
/** Years without work, and years to come. */
const elsewhere = /没[做干碰开上]|还有|退休|有效|再[过做干]|停了|歇了|岁/
const atWork = /[做干开烧炒焊修带从跑教砌装缝织搞弄学]|经验|工龄|入行|行业/

/**
 * The most years that a clause tells of work: one that names a trade, a skill or a verb of work, and neither an expired licence nor what
 * somebody else did. Null when there is none.
 */
export function readYears(reading: Reading): YearsRead | null {
  const named = new Set(
    reading.mentions
      .filter(({ kind, mood }) => (kind === 'trade' || kind === 'hint' || kind === 'skill') && mood !== 'denied' && mood !== 'wished')
      .map(({ clause }) => clause),
  )
  const found = reading.clauses.flatMap(({ text, cues }, index) => {
    if (cues.includes('expired') || cues.includes('notYet')) return []
    if (!named.has(index) && !atWork.test(text)) return []
    return [...text.matchAll(figure)]
      .filter((match) => !elsewhere.test(text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 4)))
      .map((match) => ({ years: count(match[1] ?? '', match[2]), words: match[0] }))
  })
  const best = found.filter(({ years }) => years > 0 && years <= most).toSorted((one, other) => other.years - one.years)[0]
  return best === undefined ? null : { years: best.years, from: { words: best.words, source: 'text' } }
}

/** `12`, `两`, `十五`, `三十`, `廿`, `廿二`; of `七八` and `十二三` the lower. */
function count(text: string, ten: string | undefined): number {
  if (/^\d/.test(text)) return Number(text)
  const head = tens[text[0] ?? '']
  if (head !== undefined) return head + digit(text[1])
  const [before = '', after = ''] = text.split('十')
  if (!text.includes('十')) return digit(before) * (ten === undefined ? 1 : 10)
  return (before === '' ? 1 : digit(before)) * 10 + digit(after)
}

function digit(char: string | undefined): number {
  if (char === undefined || char === '') return 0
  return char.startsWith('两') ? 2 : '一二三四五六七八九'.indexOf(char[0] ?? '') + 1
}
