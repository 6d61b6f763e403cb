import * as z from 'zod'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { recently } from '#shared/kernel/recently.ts'
import { stretchesOf } from '../documents/tokens.ts'
import type { SearchTerm } from '../queries/understand.ts'
import { normalise } from '../reading/normalise.ts'

/** A piece of a text, and whether it is what was searched for. */
const Piece = z.object({ text: z.string(), hit: z.boolean() })
export type Piece = z.infer<typeof Piece>

/** Where a vacancy has what was searched for: its title in pieces, and the passage of its text that shows most of the rest. */
export const Highlights = z
  .object({ title: z.array(Piece).optional(), passage: z.array(Piece).optional() })
  .meta({ id: 'Highlights', description: '命中的地方：标题和正文里的一段，hit 为 true 的是搜索的词' })
export type Highlights = z.infer<typeof Highlights>

/** Characters of a passage, before and after its first hit. */
const before = 12
const after = 48

/** Marks what a search wanted in the title and in the passage of the text with the most of it; nothing for a search without words. */
export function highlightsIn(terms: readonly SearchTerm[]): (view: VacancyView) => { readonly highlights?: Highlights } {
  const wanted = terms.filter(({ excluded }) => !excluded)
  if (wanted.length === 0) return () => ({})
  return ({ title, mustSkills, niceSkills, duties, conditions }) => {
    const inTitle = placesIn(title, wanted)
    const best = [mustSkills.join('、'), niceSkills.join('、'), duties, conditions]
      .map((text) => ({ text, places: placesIn(text, wanted) }))
      .toSorted((one, other) => other.places.length - one.places.length)[0]
    if (inTitle.length === 0 && (best === undefined || best.places.length === 0)) return {}
    return {
      highlights: {
        ...(inTitle.length === 0 ? {} : { title: piecesOf(title, inTitle) }),
        ...(best === undefined || best.places.length === 0 ? {} : { passage: passageOf(best.text, best.places) }),
      },
    }
  }
}

type Place = { readonly start: number; readonly end: number }

/** Where the words, or words for the same, stand in a text; in order, none overlapping another. */
function placesIn(text: string, terms: readonly SearchTerm[]): readonly Place[] {
  if (text === '') return []
  const concepts = new Set(terms.flatMap((term) => term.concepts))
  const same = concepts.size === 0 ? [] : conceptsIn(text).filter(({ tokens }) => tokens.some((token) => concepts.has(token)))
  const sought = new Set(
    [...same.map(({ words }) => words), ...terms.map(({ words }) => words)].map(folded).filter((words) => words !== ''),
  )
  const { signs, places } = foldedWithPlaces(text)
  const found = [...sought].flatMap((words) =>
    occurrences(signs, words).map((at) => ({ start: places[at] ?? 0, end: (places[at + words.length - 1] ?? 0) + 1 })),
  )
  const apart: Place[] = []
  for (const place of found.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place)
  return apart
}

/** The same ads are found again and again: what the lexicon knows in a text is kept. */
const conceptsIn = recently(
  2_000,
  (text: string) => text,
  (text) => stretchesOf(text).filter(({ tokens }) => tokens.some((token) => /^[tslpv]:/.test(token))),
)

function occurrences(signs: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = signs.indexOf(words); at >= 0; at = signs.indexOf(words, at + words.length)) found.push(at)
  return found
}

const known = new Map<string, string>()

/** A sign as it is compared: in its plain form, a space as nothing. */
function plain(sign: string): string {
  const before = known.get(sign)
  if (before !== undefined) return before
  const made = normalise(sign)
  if (known.size < 10_000) known.set(sign, made)
  return made
}

function folded(words: string): string {
  return [...words].map(plain).join('')
}

/** The text as it is compared, and where each of its characters stands in the text as it is. */
function foldedWithPlaces(text: string): { readonly signs: string; readonly places: readonly number[] } {
  let signs = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = plain(text[at] ?? '')
    signs += sign
    for (let n = 0; n < sign.length; n++) places.push(at)
  }
  return { signs, places }
}

function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}

/** A passage around the first hit, in one line. */
function passageOf(text: string, places: readonly Place[]): Piece[] {
  const first = places[0]?.start ?? 0
  const from = first <= before ? 0 : first - before
  const to = Math.min(text.length, Math.max(first + after, places[0]?.end ?? 0))
  const inside = places
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  const pieces = piecesOf(text.slice(from, to), inside).map(({ text: part, hit }) => ({ text: part.replaceAll(/\s+/g, ' '), hit }))
  return [...(from > 0 ? [{ text: '…', hit: false }] : []), ...pieces, ...(to < text.length ? [{ text: '…', hit: false }] : [])]
}
