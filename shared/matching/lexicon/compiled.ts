import { type Automaton, buildAutomaton } from '../reading/automaton.ts'
import { type Wording, wordingsOf } from '../reading/wording.ts'
import { ambiguous } from './ambiguous.ts'
import { conditions } from './conditions.ts'
import { cues } from './cues.ts'
import { families } from './families.ts'
import { honours, levelWords } from './levels.ts'
import { licences } from './licences.ts'
import type { Meaning, MeaningKind } from './meaning.ts'
import { falseFriends, moods, turns } from './moods.ts'
import { boundWords, placeWords } from './places.ts'
import { posts } from './posts.ts'
import { shields } from './shields.ts'

/** A wording with all it can mean, found by its last solid part. */
type Word = Wording & { readonly text: string; readonly meanings: readonly Meaning[] }

/** The lexicon, ready to read with: an automaton over the last parts of all wordings. */
export type Lexicon = { readonly words: readonly Word[]; readonly automaton: Automaton; readonly byPart: readonly (readonly number[])[] }

/** Which wordings to keep; lets a test read with part of the words. */
export type Keep = (kind: MeaningKind, word: string) => boolean

let whole: Lexicon | undefined

/** The whole lexicon, built at the first call. */
export function theLexicon(): Lexicon {
  whole ??= compile()
  return whole
}

/** Builds a lexicon from the data files. Throws when a pattern does not compile. */
export function compile(keep: Keep = () => true): Lexicon {
  const found = new Map<string, { wording: Wording; meanings: Map<string, Meaning> }>()
  for (const { kind, id, patterns } of sources()) {
    for (const wording of wordingsOf(patterns)) {
      const text = wording.parts.join('~')
      if (!keep(kind, text)) continue
      const key = `${text}/${wording.gaps.join(',')}`
      const entry = found.get(key) ?? { wording, meanings: new Map() }
      entry.meanings.set(`${kind}:${id}`, { kind, id, shared: 1 })
      found.set(key, entry)
    }
  }
  const words = [...found.values()].map(({ wording, meanings }) => ({
    ...wording,
    text: wording.parts.join('~'),
    meanings: share([...meanings.values()]),
  }))
  return index(words)
}

function index(words: readonly Word[]): Lexicon {
  const parts = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const last = word.parts.at(-1) ?? ''
    const list = parts.get(last)
    if (list === undefined) parts.set(last, [at])
    else list.push(at)
  }
  return { words, automaton: buildAutomaton([...parts.keys()]), byPart: [...parts.values()] }
}

/** Trades that share a word share its vote. */
function share(meanings: readonly Meaning[]): readonly Meaning[] {
  const trades = meanings.filter((meaning) => meaning.kind === 'trade').length
  return meanings.map((meaning) => (meaning.kind === 'trade' ? { ...meaning, shared: trades } : meaning))
}

type SourceOfWords = { readonly kind: MeaningKind; readonly id: string; readonly patterns: string }

function* sources(): Generator<SourceOfWords> {
  for (const family of families) {
    for (const trade of family.trades) {
      yield { kind: 'trade', id: trade.id, patterns: trade.title }
      yield { kind: 'hint', id: trade.id, patterns: trade.hints }
    }
    for (const skill of family.skills) yield { kind: 'skill', id: skill.id, patterns: skill.words }
  }
  for (const { words, trades } of ambiguous) for (const id of trades.split(' ')) yield { kind: 'trade', id, patterns: words }
  for (const licence of licences) {
    yield { kind: 'licence', id: licence.id, patterns: licence.words }
    yield { kind: 'shield', id: licence.id, patterns: licence.lookAlikes }
  }
  yield { kind: 'shield', id: '', patterns: shields }
  for (const [code, patterns] of Object.entries(placeWords)) yield { kind: 'place', id: code, patterns }
  yield { kind: 'bound', id: '', patterns: boundWords }
  for (const [key, words] of Object.entries(levelWords)) {
    yield { kind: 'levelInCertificate', id: key, patterns: words.certificate }
    yield { kind: 'levelInText', id: key, patterns: words.text }
  }
  yield { kind: 'honour', id: '', patterns: honours }
  for (const [at, mood] of moods.entries()) yield { kind: 'mood', id: String(at), patterns: mood.words }
  yield { kind: 'friend', id: '', patterns: falseFriends }
  yield { kind: 'turn', id: '', patterns: turns }
  for (const condition of conditions) {
    yield { kind: 'asked', id: condition.id, patterns: condition.asked }
    yield { kind: 'refused', id: condition.id, patterns: condition.refused }
    yield { kind: 'accepted', id: condition.id, patterns: condition.accepted }
  }
  for (const post of posts) {
    yield { kind: 'post', id: post.id, patterns: post.title }
    yield { kind: 'wanted', id: post.id, patterns: post.wanted }
  }
  for (const cue of cues) yield { kind: 'cue', id: cue.id, patterns: cue.words }
}
