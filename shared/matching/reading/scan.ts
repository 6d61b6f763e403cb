import type { Lexicon } from '../lexicon/compiled.ts'
import type { Meaning, MeaningKind } from '../lexicon/meaning.ts'
import { normalise } from './normalise.ts'

/** An occurrence of a wording in a text; `gapped` when it has words of no interest inside. */
export type Hit = { readonly meaning: Meaning; readonly start: number; readonly end: number; readonly gapped: boolean }

/** A clause: from `start` to `end`, with what occurs in it in order of place. `sentence` counts sentences. */
export type Clause = { readonly start: number; readonly end: number; readonly sentence: number; readonly hits: readonly Hit[] }

export type Scan = { readonly text: string; readonly clauses: readonly Clause[] }

/** Kinds of which a longer hit swallows the shorter ones inside it, each with the kinds that may swallow it. */
const swallowedBy: Partial<Record<MeaningKind, readonly MeaningKind[]>> = {
  trade: ['trade', 'shield', 'licence'],
  hint: ['shield', 'licence'],
  skill: ['shield', 'licence'],
  licence: ['licence', 'shield', 'licenceInCertificate'],
  licenceInCertificate: ['licence', 'licenceInCertificate', 'shield', 'levelInCertificate'],
  levelInCertificate: ['levelInCertificate', 'honour'],
  levelInText: ['levelInText', 'honour'],
  mood: ['friend', 'shield', 'mood', 'refused'],
  post: ['shield', 'trade'],
  place: ['place', 'shield'],
}

/** Kinds whose words swallow others even with a gap inside. A refusal takes its own denial with it: 凌晨上班不行 says nothing of the cooking. */
const gapMaySwallow: ReadonlySet<MeaningKind> = new Set(['friend', 'mood', 'refused'])

/** One pass over a text: its clauses and every wording of the lexicon in them. Linear in the text. */
export function scan(raw: string, lexicon: Lexicon): Scan {
  const text = normalise(raw)
  const hits = occurrences(text, lexicon)
  const breaks = breaksOf(text, hits)
  const clauses: Clause[] = []
  let next = 0
  let sentence = 0
  let start = 0
  for (const { at, full } of [...breaks, { at: text.length, full: true }]) {
    const inside: Hit[] = []
    while (next < hits.length && (hits[next]?.start ?? 0) < at) {
      const hit = hits[next++]
      if (hit !== undefined && hit.end <= at) inside.push(hit)
    }
    if (at > start) clauses.push({ start, end: at, sentence, hits: longestOnly(inside) })
    start = at
    if (full) sentence++
  }
  return { text, clauses }
}

/** Everything that occurs, in order of place. */
function occurrences(text: string, { automaton, endingWith }: Lexicon): readonly Hit[] {
  const hits: Hit[] = []
  automaton.scan(text, (part, end) => {
    for (const word of endingWith(part)) {
      const start = startOf(text, end - word.length, word.parts, word.gaps)
      if (start < 0 || !bounded(text, start, end)) continue
      for (const meaning of word.meanings) hits.push({ meaning, start, end, gapped: word.parts.length > 0 })
    }
  })
  return hits.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Where a wording begins whose last part begins at `last`; -1 when the parts before it are not there. Gaps never cross a mark. */
function startOf(text: string, last: number, parts: readonly string[], gaps: readonly number[]): number {
  let at = last
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? ''
    const widest = gaps[index + 1] ?? 0
    let found = -1
    for (let gap = 0; gap <= widest && at - gap - part.length >= 0; gap++) {
      if (gap > 0 && isMark(text.charCodeAt(at - gap))) break
      if (text.startsWith(part, at - gap - part.length)) {
        found = at - gap - part.length
        break
      }
    }
    if (found < 0) return -1
    at = found
  }
  return at
}

/** Latin words and numbers are whole words. */
function bounded(text: string, start: number, end: number): boolean {
  return !joined(text.charCodeAt(start - 1), text.charCodeAt(start)) && !joined(text.charCodeAt(end - 1), text.charCodeAt(end))
}

function joined(left: number, right: number): boolean {
  return (isLetter(left) && isLetter(right)) || (isDigit(left) && isDigit(right))
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Marks that end a sentence, and those that end a clause. */
const full = new Set([...'。!?;'].map((mark) => mark.charCodeAt(0)))
const half = new Set([...',:()|…'].map((mark) => mark.charCodeAt(0)))

function isMark(code: number): boolean {
  return full.has(code) || half.has(code)
}

/** Ticks, crosses, circled numbers and emoji: they begin a point of a list. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2500 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0xd83c && code <= 0xdfff)
  )
}

/** Text without any mark is cut after so many characters, so that no clause grows without bound. */
const longest = 80

/** Where clauses end: at marks (not the colon of 20:00), before signs, at spaces between Chinese words, and before words that turn to something else. */
function breaksOf(text: string, hits: readonly Hit[]): readonly { readonly at: number; readonly full: boolean }[] {
  const found: { at: number; full: boolean }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isMark(code) && !(code === 58 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))))
      found.push({ at: at + 1, full: full.has(code) })
    else if (isSign(code) && at > 0 && !isSign(text.charCodeAt(at - 1))) found.push({ at, full: false })
    else if (code === 32 && isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(at + 1)))
      found.push({ at: at + 1, full: false })
    else if (code === 46 && !isDigit(text.charCodeAt(at + 1))) found.push({ at: at + 1, full: true })
  }
  for (const hit of hits)
    if (hit.meaning.kind === 'turn' && hit.start > 0 && !endsTime(text, hit)) found.push({ at: hit.start, full: false })
  found.sort((one, other) => one.at - other.at)
  return found.flatMap((end, index) => [...cuts(found[index - 1]?.at ?? 0, end.at), end]).concat(cuts(found.at(-1)?.at ?? 0, text.length))
}

/** 六点以前 is a time of day rather than a turn to the past. */
function endsTime(text: string, { start, end }: Hit): boolean {
  return /[点半钟岁号]/.test(text[start - 1] ?? '') && /^[以之]前$/.test(text.slice(start, end))
}

function cuts(start: number, end: number): readonly { readonly at: number; readonly full: boolean }[] {
  const pieces = Math.ceil((end - start) / longest)
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, piece) => ({ at: start + (piece + 1) * longest, full: false }))
}

/** Drops hits that lie inside a longer one that may swallow them, and markers that touch a false friend. Each character names one trade. */
function longestOnly(hits: readonly Hit[]): readonly Hit[] {
  const swallowers = hits.filter((hit) => !hit.gapped || gapMaySwallow.has(hit.meaning.kind))
  return hits.filter((hit) => {
    const kinds = swallowedBy[hit.meaning.kind]
    if (kinds === undefined) return true
    return !swallowers.some((other) => kinds.includes(other.meaning.kind) && swallows(other, hit))
  })
}

function touches(one: Hit, other: Hit): boolean {
  return one.start < other.end && one.end > other.start
}

function swallows(other: Hit, hit: Hit): boolean {
  const length = hit.end - hit.start
  const longer = other.end - other.start
  if (other.meaning.kind === 'friend')
    return touches(other, hit) && ((other.start <= hit.start && longer * 2 > length) || other.end > hit.end)
  if (other.meaning.kind === 'trade' && hit.meaning.kind === 'trade' && !hit.gapped) {
    return longer > length
      ? other.start < hit.end && other.end > hit.start
      : longer === length && other.start < hit.start && other.end > hit.start
  }
  return longer > length && other.start <= hit.start && other.end >= hit.end
}
