import { conditionsNamed, lettersOf, type Stretch, stretchesOf } from '../documents/tokens.ts'
import { anyOf, either, type Query } from '../engine.ts'
import { conditions } from '../lexicon/conditions.ts'
import { levelKeys, levelName } from '../lexicon/levels.ts'
import { licenceName } from '../lexicon/licences.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import { districtName } from '../lexicon/places.ts'
import { skillName, tradeName } from '../lexicon/trades.ts'
import { codesNamed } from './codes-in-words.ts'
import { type SearchFault, type SearchPart, searchWords } from './search-words.ts'

export const conceptKinds = ['trade', 'skill', 'licence', 'place', 'level', 'condition'] as const
type ConceptKind = (typeof conceptKinds)[number]

/** What was made of a stretch of the words searched for: `name` is what it was taken for. */
export type Understood = { readonly words: string; readonly kind: ConceptKind; readonly id: string; readonly name: string }

/** Why words had no part in a search. */
export const ignoredReasons = [
  'says-nothing',
  'too-short',
  'too-many',
  'too-long',
  'not-by-letter',
  'stand-in',
  'not-used',
  'unknown',
] as const
export type Ignored = { readonly words: string; readonly reason: (typeof ignoredReasons)[number] }

/** One thing that a search demands or forbids. */
export type SearchTerm = {
  readonly words: string
  readonly excluded: boolean
  /** These very words in this order. */
  readonly exact: boolean
  /** Concepts that answer it, as tokens; for a wanted trade the close ones too. Empty for plain words. */
  readonly concepts: readonly string[]
  readonly clause: Query
}

/** The words of a search as the system reads them. */
export type Understanding = {
  readonly understood: readonly Understood[]
  /** Plain words that were looked for letter by letter. */
  readonly sought: readonly string[]
  /** Words that were looked for as they stand, in their order. */
  readonly phrases: readonly string[]
  /** What must not be there: its words, and what they were taken for when the lexicon knows them. */
  readonly excluded: readonly { readonly words: string; readonly names: readonly string[] }[]
  readonly ignored: readonly Ignored[]
  readonly faults: readonly SearchFault[]
  readonly terms: readonly SearchTerm[]
  /** What must hold, with points. */
  readonly clauses: readonly Query[]
  /** What must not hold. */
  readonly barred: readonly Query[]
}

const kinds: Readonly<Record<string, ConceptKind>> = { t: 'trade', s: 'skill', l: 'licence', p: 'place', v: 'level' }
/** At most so many terms are searched for; the rest is echoed as ignored. */
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

/**
 * Reads the words of a search: concepts by longest match; other words as pairs of characters when `inText`, else they are ignored.
 * Whatever is not searched for stands in `ignored` with its reason, and slips of writing in `faults`.
 */
export function understand(q: string, inText = true): Understanding {
  const inNames = codesNamed(q)
  const { parts, faults, beyond } = searchWords(inNames.words)
  const ignored: Ignored[] = []
  const found = parts.flatMap((part) => {
    const read = part.exact || part.excluded ? whole(part, inText) : side(part, inText)
    ignored.push(...read.ignored)
    return read.found
  })
  const kept = found.slice(0, most)
  ignored.push(...found.slice(most).map(({ term }) => ({ words: term.words, reason: 'too-many' as const })))
  if (beyond !== '') ignored.push({ words: beyond, reason: 'too-long' })
  const wanted = kept.filter(({ term }) => !term.excluded)
  const excluded = kept.filter(({ term }) => term.excluded)
  return {
    understood: wanted.filter(({ term }) => !term.exact).flatMap(({ named }) => named),
    sought: wanted.flatMap(({ term, named }) => (term.exact || named.length > 0 ? [] : [term.words])),
    phrases: wanted.flatMap(({ term }) => (term.exact ? [term.words] : [])),
    excluded: excluded.map(({ term, named }) => ({ words: term.words, names: named.map(({ name }) => name) })),
    ignored: [...new Map(ignored.map((one) => [`${one.words}/${one.reason}`, one])).values()],
    faults: [...inNames.faults, ...faults],
    terms: kept.map(({ term }) => term),
    clauses: wanted.map(({ term }) => term.clause),
    barred: excluded.map(({ term }) => ({ bool: { must_not: [term.clause] } })),
  }
}

type Found = { readonly term: SearchTerm; readonly named: readonly Understood[] }
type Read = { readonly found: readonly Found[]; readonly ignored: readonly Ignored[] }

/** Words side by side: each stretch is a term of its own. */
function side({ text }: SearchPart, inText: boolean): Read {
  const stretches = stretchesOf(text)
  const verdicts = stretches.map((stretch) => ({ stretch, reason: reasonAgainst(stretch, inText) }))
  return {
    found: verdicts.flatMap(({ stretch, reason }) => (reason === undefined ? [wantedTerm(stretch)] : [])),
    ignored: verdicts.flatMap(({ stretch, reason }) => (reason === undefined ? [] : [{ words: stretch.words, reason }])),
  }
}

function reasonAgainst(stretch: Stretch, inText: boolean): Ignored['reason'] | undefined {
  if (empty.has(stretch.words)) return 'says-nothing'
  if (isConcept(stretch)) return undefined
  if (!inText) return 'not-by-letter'
  return stretch.words.length > 1 ? undefined : 'too-short'
}

function wantedTerm(stretch: Stretch): Found {
  const { words, tokens } = stretch
  const common = { words, excluded: false, exact: false }
  if (!isConcept(stretch)) {
    // Only ads are searched for plain words, and only they ask for conditions.
    const asked = conditionsNamed(words)
    const clause =
      asked.length === 0 ? allOf(tokens) : either([{ constant_score: { boost: 10, filter: anyOf('conditions', asked) } }, allOf(tokens)])
    return { term: { ...common, concepts: [], clause }, named: asked.map((id) => ofCondition(words, id)) }
  }
  return {
    term: { ...common, concepts: [...tokens, ...closeTo(tokens)], clause: conceptClause(stretch) },
    named: tokens.map((token) => named(words, token)),
  }
}

/** Words in quotation marks or behind a minus: one term, whatever is in it. Of people no letters are kept: there only concepts count. */
function whole({ text, exact, excluded }: SearchPart, inText: boolean): Read {
  const letters = lettersOf(text).replace(/^, | ,$/g, '')
  const stretches = stretchesOf(text)
  const known = stretches.length > 0 && stretches.every(isConcept)
  const refused = (reason: Ignored['reason']): Read => ({ found: [], ignored: [{ words: text, reason }] })
  if (letters === '' || letters === ',') return refused('too-short')
  if (!exact && stretches.every(({ words }) => empty.has(words))) return refused('says-nothing')
  if (!inText && !known) return refused('not-by-letter')
  const byLetters: readonly Query[] = inText ? [{ match_phrase: { letters } }] : []
  const byConcepts: readonly Query[] =
    known && !(exact && inText) ? [{ bool: { filter: stretches.map(({ tokens }) => anyOf('tokens', tokens)) } }] : []
  const asked = exact || !inText ? [] : conditionsNamed(text)
  const byConditions: readonly Query[] = asked.length === 0 ? [] : [anyOf('conditions', asked)]
  const filter: Query = { bool: { should: [...byLetters, ...byConcepts, ...byConditions], minimum_should_match: 1 } }
  const concepts = byConcepts.length === 0 ? [] : stretches.flatMap(({ tokens }) => tokens)
  return {
    found: [
      {
        term: { words: text, exact, excluded, concepts, clause: { constant_score: { boost: 10, filter } } },
        named: [
          ...(byConcepts.length === 0 ? [] : stretches.flatMap(({ words, tokens }) => tokens.map((token) => named(words, token)))),
          ...asked.map((id) => ofCondition(text, id)),
        ],
      },
    ],
    ignored: [],
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

function ofCondition(words: string, id: string): Understood {
  return { words, kind: 'condition', id, name: names.condition(id) }
}

const names: Readonly<Record<ConceptKind, (id: string) => string>> = {
  trade: tradeName,
  skill: skillName,
  licence: licenceName,
  place: districtName,
  level: (key) => levelName(key) ?? key,
  condition: (id) => conditions.find((condition) => condition.id === id)?.name ?? id,
}

/** A concept holds for documents that carry it; a trade also, with fewer points, for those of close trades; a level as a floor asked. */
function conceptClause({ words, tokens }: Stretch): Query {
  const close = closeTo(tokens)
  const should = [
    { constant_score: { boost: 10, filter: anyOf('tokens', tokens) } },
    ...(close.length === 0 ? [] : [{ constant_score: { boost: 4, filter: anyOf('tokens', close) } }]),
    { constant_score: { boost: 2, filter: allOf(pairs(words)) } },
  ]
  return { bool: { should, minimum_should_match: 1 } }
}

function closeTo(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => token.startsWith('t:')).flatMap((token) => neighboursOf(token.slice(2)).close.map((id) => `t:${id}`))
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
