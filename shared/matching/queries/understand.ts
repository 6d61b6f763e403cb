import { type Stretch, stretchesOf } from '../documents/tokens.ts'
import { anyOf, type Query } from '../engine.ts'
import { levelKeys, levelName } from '../lexicon/levels.ts'
import { licenceName } from '../lexicon/licences.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import { districtName } from '../lexicon/places.ts'
import { skillName, tradeName } from '../lexicon/trades.ts'

/** What was made of a stretch of the words searched for: `name` is what it was taken for. */
type Understood = { readonly words: string; readonly kind: ConceptKind; readonly id: string; readonly name: string }
type ConceptKind = 'trade' | 'skill' | 'licence' | 'place' | 'level'

/** The words of a search as the system reads them. `clauses` must all hold; `sought` are the plain words that were looked for letter by letter. */
export type Understanding = {
  readonly understood: readonly Understood[]
  readonly sought: readonly string[]
  readonly ignored: readonly string[]
  readonly clauses: readonly Query[]
}

const kinds: Readonly<Record<string, ConceptKind>> = { t: 'trade', s: 'skill', l: 'licence', p: 'place', v: 'level' }
/** At most so many stretches are searched for; the rest is echoed as ignored. */
const most = 12
/** Words that say nothing about what is sought. */
const empty: ReadonlySet<string> = new Set([
  '招聘',
  '招',
  '找',
  '急招',
  '工作',
  '岗位',
  '职位',
  '的',
  '在',
  '要',
  '我',
  '想',
  '附近',
  '杭州',
  '杭州市',
  '包吃住',
  '高薪',
])

/** Reads the words of a search: concepts by longest match; other words as pairs of characters when `inText`, else they are ignored. */
export function understand(q: string, inText = true): Understanding {
  const stretches = stretchesOf(q.slice(0, 200))
  const meant = stretches.filter((stretch) => !empty.has(stretch.words))
  const kept = meant.slice(0, most).filter((stretch) => isConcept(stretch) || (inText && stretch.words.length > 1))
  const concepts = kept.filter(isConcept)
  const plain = kept.filter((stretch) => !isConcept(stretch))
  return {
    understood: concepts.flatMap(({ words, tokens }) => tokens.map((token) => named(words, token))),
    sought: plain.map((stretch) => stretch.words),
    ignored: [...new Set(stretches.filter((stretch) => !kept.includes(stretch)).map((stretch) => stretch.words))],
    clauses: [...concepts.map(conceptClause), ...plain.map(({ tokens }) => allOf(tokens))],
  }
}

function isConcept({ tokens }: Stretch): boolean {
  return tokens.some((token) => kinds[token[0] ?? ''] !== undefined)
}

function named(words: string, token: string): Understood {
  const kind = kinds[token[0] ?? ''] ?? 'skill'
  const id = kind === 'level' ? (levelKeys[Number(token.slice(2))] ?? '') : token.slice(2)
  return { words, kind, id, name: names[kind](id) }
}

const names: Readonly<Record<ConceptKind, (id: string) => string>> = {
  trade: tradeName,
  skill: skillName,
  licence: licenceName,
  place: districtName,
  level: (key) => levelName(key) ?? key,
}

/** A concept holds for documents that carry it; a trade also, with fewer points, for those of close trades; a level as a floor asked. */
function conceptClause({ words, tokens }: Stretch): Query {
  const exact = anyOf('tokens', tokens)
  const close = tokens
    .filter((token) => token.startsWith('t:'))
    .flatMap((token) => neighboursOf(token.slice(2)).close.map((id) => `t:${id}`))
  const should = [
    { constant_score: { boost: 10, filter: exact, _name: `exact:${words}` } },
    ...(close.length === 0 ? [] : [{ constant_score: { boost: 4, filter: anyOf('tokens', close) } }]),
    { constant_score: { boost: 2, filter: allOf(pairs(words)) } },
  ]
  return { bool: { should, minimum_should_match: 1 } }
}

function pairs(words: string): readonly string[] {
  const plain = stretchesOf(words).flatMap((stretch) => stretch.tokens)
  const letters = [...words].filter((char) => /[\u4e00-\u9fff]/.test(char))
  const two = letters.slice(1).map((char, at) => `b:${letters[at]}${char}`)
  return two.length > 0 ? two : plain
}

function allOf(tokens: readonly string[]): Query {
  return { bool: { filter: tokens.map((token) => ({ term: { tokens: token } })) } }
}
