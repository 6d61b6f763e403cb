import { occupations } from '#shared/reference/occupations.ts'
import { trades as namedTrades } from '#shared/reference/trades.ts'
import { ambiguous } from '../lexicon/ambiguous.ts'
import { theLexicon } from '../lexicon/compiled.ts'
import { genericTitles, officeTitles } from '../lexicon/office-titles.ts'
import { trades } from '../lexicon/trades.ts'
import { type Automaton, buildAutomaton } from './automaton.ts'
import { mentionsIn, settings } from './mentions.ts'
import { normalise } from './normalise.ts'
import { wordingsOf } from './wording.ts'

/** An occupation for a title, with the words that speak for it. */
type OccupationGuess = { readonly code: string; readonly words: string }

export type TitleReading = {
  /** Absent when nothing in the title names an occupation. */
  readonly best?: OccupationGuess
  /** Other fair readings, best first: other posts in the same title, other occupations of the trade. */
  readonly alternatives: readonly OccupationGuess[]
  /** `named`: words of the title name it; `guessed`: tools, goods or skills suggest it; `nothing`: no occupation is named. */
  readonly reason: 'named' | 'guessed' | 'nothing'
}

/** What the words of a title are worth. The head of a Chinese title stands at its end, and an office word outweighs the trade before it. */
const worth = { office: 4, name: 3.2, trade: 3, letters: 0.25, end: 1.5, aside: 0.35, context: 0.4 } as const
const leastGuess = 1.1

/** The occupation that a job title names. Pure; never throws. At most five alternatives. */
export function titleToOccupation(title: string): TitleReading {
  const segments = segmentsOf(normalise(title.slice(0, 200)))
  const perSegment = segments.map(({ text, aside }) => ({ votes: votesOf(text), aside }))
  const main = perSegment.filter((segment) => !segment.aside && segment.votes.size > 0)
  const spoken = main.length > 0 ? main : perSegment.filter((segment) => segment.votes.size > 0)
  const context = contextOf(title)
  const ranked = spoken.map(({ votes }) => rank(votes, context))
  const named = [...ranked.flatMap((list) => list.slice(0, 1)), ...ranked.flatMap((list) => list.slice(1))]
  const guessed = rank(context, new Map()).filter(({ value }) => value >= leastGuess)
  const all = [...named, ...guessed]
  const distinct = [...new Map(all.toReversed().map((one) => [one.code, one])).values()].toReversed()
  const order = all.filter((one) => distinct.includes(one))
  const [best, ...others] = order.map(({ code, words }) => ({ code, words }))
  if (best === undefined) return { alternatives: [], reason: 'nothing' }
  const alternatives = [...others, ...otherCodes(best)].filter(
    (one, index, list) => one.code !== best.code && list.findIndex((other) => other.code === one.code) === index,
  )
  return { best, alternatives: alternatives.slice(0, 5), reason: named.length > 0 ? 'named' : 'guessed' }
}

type Votes = Map<string, { value: number; words: string }>
type Ranked = { readonly code: string; readonly words: string; readonly value: number }

/** Parts of a title: several posts in one line, and asides in brackets. What comes before 转 is left behind. */
function segmentsOf(text: string): readonly { readonly text: string; readonly aside: boolean }[] {
  const found: { text: string; aside: boolean }[] = []
  let depth = 0
  let part = ''
  const end = (): void => {
    for (const piece of part.split(/[/、|+;,。 &]|兼|以及/)) {
      const wanted = piece.split(/转(?!运|动|塘|子|轮|印)|改行/).at(-1) ?? ''
      if (wanted.trim() !== '') found.push({ text: wanted.trim(), aside: depth > 0 })
    }
    part = ''
  }
  for (const char of text) {
    if (char === '(' || char === '[') {
      end()
      depth++
    } else if (char === ')' || char === ']') {
      end()
      depth = Math.max(0, depth - 1)
    } else part += char
  }
  end()
  return found
}

/** Votes of a segment: the longest matches, each character used once; the nearer to the end, the more. */
function votesOf(text: string): Votes {
  const spans = longest(text)
  const office = spans.findLast((span) => span.kind === 'office')
  const votes: Votes = new Map()
  for (const { kind, codes, start, end } of spans) {
    const before = (office !== undefined && end <= office.start) || (kind !== 'office' && settings.has(text[end] ?? ''))
    const value = (worth[kind] + worth.letters * (end - start) + (worth.end * end) / text.length) * (before ? worth.aside : 1)
    for (const [index, code] of codes.entries()) {
      const own = value - index * 0.6
      const known = votes.get(code)
      if (known === undefined || known.value < own) votes.set(code, { value: own, words: text.slice(start, end) })
    }
  }
  return votes
}

/** What tools, goods and skills in the whole title suggest. */
function contextOf(title: string): Votes {
  const votes: Votes = new Map()
  for (const mention of mentionsIn(title, 'title', theLexicon()).mentions) {
    if (mention.kind === 'hint') add(votes, mention.id, worth.context, mention.words)
    if (mention.kind === 'skill') {
      const typical = [...trades.values()].filter((trade) => trade.skills.split(' ').includes(mention.id))
      for (const trade of typical) add(votes, trade.id, worth.context / Math.sqrt(typical.length), mention.words)
    }
  }
  return votes
}

function firstCode(trade: string): string {
  return trades.get(trade)?.codes.split(' ')[0] ?? ''
}

function add(votes: Votes, trade: string, value: number, words: string): void {
  const code = firstCode(trade)
  const known = votes.get(code)
  votes.set(code, { value: (known?.value ?? 0) + value, words: known?.words ?? words })
}

function rank(votes: Votes, context: Votes): readonly Ranked[] {
  return [...votes]
    .map(([code, { value, words }]) => ({ code, words, value: value + (context.get(code)?.value ?? 0) }))
    .toSorted((one, other) => other.value - one.value)
}

/** The other codes of the trades that have the best one first. */
function otherCodes(best: OccupationGuess): readonly OccupationGuess[] {
  return [...trades.values()]
    .filter((trade) => trade.codes.split(' ')[0] === best.code && trade.title.split(' ').some((word) => word === best.words))
    .flatMap((trade) => trade.codes.split(' ').map((code) => ({ code, words: best.words })))
}

type Kind = 'office' | 'name' | 'trade'
type Span = { readonly kind: Kind; readonly codes: readonly string[]; readonly start: number; readonly end: number }

/** Occurrences that do not overlap, the longest first. Generic words use up their characters and say nothing. */
function longest(text: string): readonly Span[] {
  const { automaton, words } = titleWords()
  const all: (Span & { readonly generic: boolean })[] = []
  automaton.scan(text, (index, end) => {
    const word = words[index]
    if (word !== undefined) all.push({ ...word, start: end - word.length, end })
  })
  all.sort((one, other) => other.end - other.start - (one.end - one.start) || order(one) - order(other) || one.start - other.start)
  const kept: (Span & { readonly generic: boolean })[] = []
  for (const span of all) {
    const same = kept.some((other) => other.start === span.start && other.end === span.end && other.kind === span.kind && !other.generic)
    if (same || !kept.some((other) => other.start < span.end && other.end > span.start)) kept.push(span)
  }
  return kept.filter((span) => !span.generic).toSorted((one, other) => one.start - other.start)
}

function order(span: { readonly kind: Kind; readonly generic: boolean }): number {
  return span.generic ? 0 : { office: 1, trade: 2, name: 3 }[span.kind]
}

type TitleWord = { readonly kind: Kind; readonly codes: readonly string[]; readonly length: number; readonly generic: boolean }
let built: { readonly automaton: Automaton; readonly words: readonly TitleWord[] } | undefined

/** Titles of trades and offices, names of occupations and of the trades below them; built at the first call. */
function titleWords(): NonNullable<typeof built> {
  if (built !== undefined) return built
  const words: TitleWord[] = []
  const texts: string[] = []
  const put = (patterns: string, kind: Kind, codes: readonly string[], generic = false): void => {
    for (const { parts } of wordingsOf(patterns)) {
      const [text] = parts
      if (parts.length !== 1 || text === undefined) continue
      texts.push(text)
      words.push({ kind, codes, length: text.length, generic })
    }
  }
  put(genericTitles, 'office', [], true)
  for (const { code, words: patterns } of officeTitles) put(patterns, 'office', [code])
  for (const trade of trades.values()) put(trade.title, 'trade', trade.codes.split(' '))
  for (const { words: shared, trades: ids } of ambiguous) put(shared, 'trade', [...new Set(ids.split(' ').map(firstCode))])
  for (const { name, code } of occupations()) put(plainName(name), 'name', [code])
  for (const { name, occupationCode } of namedTrades()) put(plainName(name), 'name', [occupationCode])
  built = { automaton: buildAutomaton(texts), words }
  return built
}

/** Names of the classification hold signs that the language of wordings would take for its own. */
function plainName(name: string): string {
  return normalise(name).replaceAll(/[()[\]|?~…_\s]/g, '')
}
