import { theLexicon } from '../lexicon/compiled.ts'
import { isLevelKey, levelRank } from '../lexicon/levels.ts'
import type { MeaningKind } from '../lexicon/meaning.ts'
import { normalise } from '../reading/normalise.ts'
import { scan } from '../reading/scan.ts'

/** Concepts that a search can ask for, by the letter their tokens begin with. */
const letters: Partial<Record<MeaningKind, string>> = { trade: 't', skill: 's', licence: 'l', place: 'p', levelInText: 'v' }

/** A stretch of a text: what the lexicon knows of it, or plain words. */
export type Stretch = { readonly words: string; readonly tokens: readonly string[] }

/** The token of a concept in `tokens`. */
export function conceptToken(kind: 't' | 's' | 'l' | 'p' | 'v', id: string): string {
  return `${kind}:${id}`
}

/**
 * Cuts a text into stretches by longest match over the lexicon; the rest becomes pairs of neighbouring Chinese characters and whole Latin
 * words. Used for documents and for queries alike, so that no analysis plugin is needed.
 */
export function stretchesOf(raw: string): readonly Stretch[] {
  const { text, clauses } = scan(raw, theLexicon())
  const found = clauses
    .flatMap((clause) => clause.hits)
    .filter((hit) => letters[hit.meaning.kind] !== undefined && !hit.gapped)
    .toSorted((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
  const taken: { start: number; end: number; tokens: Set<string> }[] = []
  for (const hit of found) {
    const token = tokenOf(letters[hit.meaning.kind] ?? '', hit.meaning.id)
    const same = taken.find((one) => one.start === hit.start && one.end === hit.end)
    if (same !== undefined) same.tokens.add(token)
    else if (!taken.some((one) => one.start < hit.end && one.end > hit.start))
      taken.push({ start: hit.start, end: hit.end, tokens: new Set([token]) })
  }
  taken.sort((one, other) => one.start - other.start)
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, tokens } of taken) {
    stretches.push(...plain(text.slice(at, start)))
    stretches.push({ words: text.slice(start, end), tokens: [...tokens] })
    at = end
  }
  return [...stretches, ...plain(text.slice(at))]
}

/** The conditions of work that the words as a whole ask for: 夜班, 出差. */
export function conditionsNamed(words: string): readonly string[] {
  const { text, clauses } = scan(words, theLexicon())
  const hits = clauses.flatMap((clause) => clause.hits)
  return [
    ...new Set(
      hits
        .filter(({ meaning, start, end }) => meaning.kind === 'asked' && start === 0 && end === text.length)
        .map(({ meaning }) => meaning.id),
    ),
  ]
}

/** Tokens under which a document is found: every concept of its texts, and the pairs of all its characters, known or not. */
export function documentTokens(texts: readonly string[]): readonly string[] {
  const concepts = texts.flatMap((text) =>
    stretchesOf(text).flatMap((stretch) => stretch.tokens.filter((token) => token[1] === ':' && token[0] !== 'b' && token[0] !== 'w')),
  )
  const pairs = texts.flatMap((text) => plain(normalise(text)).flatMap((stretch) => stretch.tokens))
  return [...new Set([...concepts, ...pairs])]
}

/**
 * The characters and Latin words of a text in their order, with a space between any two and a comma for any signs: what a search for exact
 * words goes by.
 */
export function lettersOf(text: string): string {
  const parts = normalise(text).match(/[a-z0-9][a-z0-9+#.]*|[\u4e00-\u9fff]|[^a-z0-9\u4e00-\u9fff\s]+/g) ?? []
  return parts.map((part) => (isLetters(part) ? part : ',')).join(' ')
}

function isLetters(part: string): boolean {
  return /^[a-z0-9\u4e00-\u9fff]/.test(part)
}

/** Levels are searched for by rank. */
function tokenOf(letter: string, id: string): string {
  return isLevelKey(id) ? `${letter}:${levelRank(id)}` : `${letter}:${id}`
}

function plain(text: string): readonly Stretch[] {
  const words = text.match(/[a-z0-9][a-z0-9+#.]*|[\u4e00-\u9fff]+/g) ?? []
  return words.map((words) => ({ words, tokens: /^[a-z0-9]/.test(words) ? [`w:${words}`] : pairsOf(words) }))
}

function pairsOf(words: string): readonly string[] {
  if (words.length === 1) return [`b:${words}`]
  return Array.from({ length: words.length - 1 }, (_, at) => `b:${words.slice(at, at + 2)}`)
}
