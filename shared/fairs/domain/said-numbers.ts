import type { Figure, Precision } from './figure.ts'

/** What numbers in announcements count. */
export type Counted = 'booths' | 'employers' | 'posts' | 'people'

/** A number that a text states: `近千个岗位`, `110 余家企业`. */
export type SaidNumber = { readonly words: string; readonly of: Counted; readonly figure: Figure }

const before = '近|将近|约|大约|逾|超|超过|上'
const stated: RegExp = new RegExp(
  `(其中|每|前|另有)?有?\\s*(${before})?\\s*(?:(\\d[\\d,]*(?:\\.\\d+)?)\\s*([百千万])?|([百千万]))(余|多)?\\s*(?:个|家|名|位)?(?:余|多)?(?:就业|工作|招聘|用工|参会|参展|用人|知名|优质|标准)?(展位|岗位|职位|单位|企业|人次|求职者|求职人员)`,
  'g',
)

const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 }
const counts: Readonly<Record<string, Counted>> = {
  展位: 'booths',
  单位: 'employers',
  企业: 'employers',
  岗位: 'posts',
  职位: 'posts',
  人次: 'people',
  求职者: 'people',
  求职人员: 'people',
}

/** The numbers that a text states of booths, employers, posts and people; those of a part (其中 …) or for each (每 …) are none of the whole. */
export function saidNumbers(text: string): readonly SaidNumber[] {
  return [...text.normalize('NFKC').matchAll(stated)].flatMap(([words, part, word, number, times = '', unit, more, thing = '']) => {
    const of = counts[thing]
    if (part !== undefined || of === undefined || (unit !== undefined && word === undefined && more === undefined)) return []
    const value = Math.round(unit === undefined ? Number(number?.replaceAll(',', '')) * (units[times] ?? 1) : (units[unit] ?? 0))
    return [{ words, of, figure: { value, as: precisionOf(word, more) } }]
  })
}

/** Whether a text names an amount of money. */
export function namesAmount(text: string): boolean {
  return /\d\s*[万千百]?元/.test(text.normalize('NFKC'))
}

function precisionOf(word: string | undefined, more: string | undefined): Precision {
  if (more !== undefined || ['逾', '超', '超过', '上'].includes(word ?? '')) return 'over'
  if (word === '近' || word === '将近') return 'nearly'
  return word === undefined ? 'exact' : 'about'
}
