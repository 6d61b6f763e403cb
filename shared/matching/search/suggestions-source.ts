import { pinyin } from 'pinyin-pro'
import { conceptToken, stretchesOf } from '../documents/tokens.ts'
import { ambiguous } from '../lexicon/ambiguous.ts'
import { families } from '../lexicon/families.ts'
import { levelKeys, levelName, levelRank } from '../lexicon/levels.ts'
import { licences } from '../lexicon/licences.ts'
import { districtName, placeWords } from '../lexicon/places.ts'
import { wordingsOf } from '../reading/wording.ts'

/** A way to write a concept: as it is, by the sounds of its characters, and by their first letters. */
export type Spelling = {
  readonly text: string
  readonly sounds: string
  /** Where each sound begins in `sounds`. */
  readonly starts: readonly number[]
  readonly initials: string
}

/** A trade, skill, licence, place or level with its spellings; the first is understood as just this concept. */
export type SuggestedConcept = {
  readonly kind: 'trade' | 'skill' | 'licence' | 'place' | 'level'
  readonly id: string
  readonly spellings: readonly Spelling[]
}

/**
 * What can be suggested while somebody types: made of the data files and of the readings of characters, which takes seconds. In a bundle
 * another module stands in this one's place and reads the file that was written beside the bundle (infra/lexicon-file.ts).
 */
export function suggestedConcepts(): readonly SuggestedConcept[] {
  return [
    ...families.flatMap(({ trades }) => trades.map(({ id, name, title }) => concept('trade', id, name, title))),
    ...ambiguous.flatMap(({ words, trades }) => words.split(' ').map((word) => concept('trade', trades.split(' ')[0] ?? '', word, ''))),
    ...families.flatMap(({ skills }) => skills.map(({ id, name, words }) => concept('skill', id, name, words))),
    ...licences.map(({ id, name, words }) => concept('licence', id, name, words)),
    ...Object.entries(placeWords).map(([code, words]) => concept('place', code, districtName(code), words)),
    ...levelKeys.map((key) => concept('level', key, levelName(key) ?? key, '')),
  ].filter(({ spellings }) => spellings.length > 0)
}

const letters = { trade: 't', skill: 's', licence: 'l', place: 'p', level: 'v' } as const
/** Longer wordings are seldom typed, and sentences never. */
const longest: Readonly<Record<SuggestedConcept['kind'], number>> = { trade: 7, skill: 6, licence: 6, place: 6, level: 6 }
/** Some patterns stand for hundreds of wordings. Places are names, each of which may be the one that somebody knows. */
const most: Readonly<Record<SuggestedConcept['kind'], number>> = { trade: 12, skill: 6, licence: 6, place: 60, level: 1 }

function concept(kind: SuggestedConcept['kind'], id: string, name: string, patterns: string): SuggestedConcept {
  const token = conceptToken(letters[kind], kind === 'level' ? String(levelRank(id as (typeof levelKeys)[number])) : id)
  const wordings = wordingsOf(patterns).flatMap(({ parts: [only, ...more] }) =>
    only === undefined || more.length > 0 || only.length < 2 || only.length > longest[kind] ? [] : [only],
  )
  const read = [...new Set([name, ...wordings])].filter((text) => isReadAs(text, token))
  return { kind, id, spellings: read.slice(0, most[kind]).map(spelling) }
}

/** The text is one stretch that means the concept, whatever else it may mean. */
function isReadAs(text: string, token: string): boolean {
  const [only, ...more] = stretchesOf(text)
  return more.length === 0 && only?.tokens.includes(token) === true
}

/** Latin words and numbers stand for themselves, a character for its sound; other signs are nobody's to type. */
function spelling(text: string): Spelling {
  const parts = text.match(/[\u4e00-\u9fff]|[^\u4e00-\u9fff]+/g) ?? []
  const sounds = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const syllables = parts.map((part, at) => (sounds[at] ?? part).toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
  const initials = parts.map((part, at) => (/[\u4e00-\u9fff]/.test(part) ? syllables[at]?.[0] : syllables[at]))
  const starts = syllables.map((_, at) => syllables.slice(0, at).join('').length)
  return { text, sounds: syllables.join(''), starts: [...new Set(starts)], initials: initials.join('') }
}
