import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { LicenceFact } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import { endedUndated, withCovered } from '../lexicon/licences.ts'
import { type Mention, mentionsIn, type Reading } from './mentions.ts'

/** The licences in a person's list of certificates and in their text. The list's dates stand; where it has none, the text may say that a licence has ended. */
export function readLicences(
  certificates: readonly { readonly name: string; readonly expires: CivilDate | null }[],
  text: Reading,
  lexicon: Lexicon,
): readonly LicenceFact[] {
  const listed = certificates.flatMap(({ name, expires }) =>
    mentionsIn(name, 'certificate', lexicon)
      .mentions.filter((mention) => mention.kind === 'licence')
      .flatMap((mention) => held(mention, expires)),
  )
  const said = text.mentions
    .filter((mention) => mention.kind === 'licence')
    .flatMap((mention) => fromText(mention, lastDayIn(text.clauses[mention.clause]?.text ?? ''), isToCome(mention, text)))
  const known = new Set(listed.map((licence) => licence.licence))
  const later = new Map(said.map(({ licence, expires }) => [licence, expires]))
  return [
    ...listed.map((licence) => (licence.expires === null ? { ...licence, expires: later.get(licence.licence) ?? null } : licence)),
    ...said.filter((licence) => !known.has(licence.licence)),
  ]
}

function held(mention: Mention, expires: CivilDate | null): readonly LicenceFact[] {
  return withCovered(mention.id).map((licence) => ({
    licence,
    held: true,
    expires: hasEnded(mention) ? (expires ?? endedUndated) : expires,
    from: [{ words: mention.words, source: mention.source }],
    mood: 'plain' as const,
    certainty: 1,
  }))
}

/** The clause says that it has expired, and not that it will. */
function hasEnded({ cues }: Mention): boolean {
  return cues.includes('expired') && !cues.includes('notYet')
}

/** What the clause goes on to say of a licence that has yet to be got: 超视距要重新培训考试, A2得增驾, 高压另外再考. */
const toCome =
  /^(?:执照|的?证书?|驾照|本子|那个?|那本|的|这个?|级)*(?:[^,.;!?考每年]{0,3}(?:(?:还|都|也)?(?:要|得|需要?|须|必须)|另外?|重新|回头|准备|打算)(?:要|得)?(?:重新|另外|另|再|先|去|从头|单独){0,2}(?:花[^,]{0,3}|交钱)?(?:参加)?(?:培训|考(?!勤|核)|报名|报班|升级?|增驾|增项|办)|升级|增驾)(?!.*(?:复审|复训|年审))/

function isToCome({ end, clause }: Mention, { text, clauses }: Reading): boolean {
  const { start, text: words } = clauses[clause] ?? { start: end, text: '' }
  return toCome.test(text.slice(end, start + words.length))
}

/**
 * In running text a licence is held when its clause is plain, until the day it names; denied, wished or half means it is not, and neither is
 * one that has yet to be got.
 */
function fromText(mention: Mention, until: CivilDate | null, ahead: boolean): readonly LicenceFact[] {
  const from = [{ words: mention.words, source: mention.source }]
  if (ahead && mention.mood === 'plain') return [{ licence: mention.id, held: false, expires: null, from, mood: 'wished', certainty: 0.7 }]
  if (until === null && hasEnded(mention))
    return [{ licence: mention.id, held: true, expires: endedUndated, from, mood: 'partial', certainty: 0.8 }]
  if (mention.mood !== 'plain') return [{ licence: mention.id, held: false, expires: null, from, mood: mention.mood, certainty: 0.8 }]
  return withCovered(mention.id).map((licence) => ({ licence, held: true, expires: until, from, mood: 'plain' as const, certainty: 0.7 }))
}

const numerals = '〇一二三四五六七八九'
const yearMonth = '(?:20)?(\\d{2}|[二][〇零一二三四五六七八九])年(?:(\\d{1,2}|十[一二]?|[一二三四五六七八九])月)?'
const ends = new RegExp(`(?:(?:到|至|有效期)[^,。;!?\\d二]{0,4}${yearMonth}|${yearMonth}[^,。;!?]{0,6}(?:到期|过期|为止|截止))`)

/** The last day of the month, or of the year, up to which a clause says something is valid: 到27年9月, 二七年十月到期. */
function lastDayIn(clause: string): CivilDate | null {
  const said = ends.exec(clause)
  if (said === null) return null
  const year = 2000 + numberOf(said[1] ?? said[3] ?? '')
  const month = numberOf(said[2] ?? said[4] ?? '12')
  if (year < 2015 || month < 1 || month > 12) return null
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `27`, `二七`, `十二`. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text.startsWith('十')) return 10 + Math.max(0, numerals.indexOf(text[1] ?? '〇'))
  return Number([...text.replace('零', '〇')].map((char) => numerals.indexOf(char)).join(''))
}
