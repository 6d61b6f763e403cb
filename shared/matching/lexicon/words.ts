import { type Wording, wordingsOf } from '../reading/wording.ts'
import { ambiguous } from './ambiguous.ts'
import { conditions } from './conditions.ts'
import { cues } from './cues.ts'
import { families } from './families.ts'
import { honours, levelWords } from './levels.ts'
import { licences } from './licences.ts'
import type { Meaning, MeaningKind } from './meaning.ts'
import { falseFriends, moods, turns } from './moods.ts'
import { boundWords, doubtfulPlaces, placeWords, placing } from './places.ts'
import { posts } from './posts.ts'
import { shields } from './shields.ts'

/** A wording with all it can mean. `text` is its parts with `~` between them. */
export type Word = Wording & { readonly text: string; readonly meanings: readonly Meaning[] }

/** All wordings of the data files, each once. Throws when a pattern does not compile. */
export function lexiconWords(): readonly Word[] {
  const found = new Map<string, { wording: Wording; meanings: Map<string, Meaning> }>()
  for (const { kind, id, patterns } of sources()) {
    for (const wording of wordingsOf(patterns)) {
      const key = `${wording.parts.join('~')}/${wording.gaps.join(',')}`
      const entry = found.get(key) ?? { wording, meanings: new Map() }
      entry.meanings.set(`${kind}:${id}`, { kind, id, shared: 1 })
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ wording, meanings }) => ({
    ...wording,
    text: wording.parts.join('~'),
    meanings: share([...meanings.values()]),
  }))
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
      if ('not' in trade) yield { kind: 'against', id: trade.id, patterns: trade.not }
    }
    for (const skill of family.skills) yield { kind: 'skill', id: skill.id, patterns: skill.words }
  }
  for (const { words, trades } of ambiguous) for (const id of trades.split(' ')) yield { kind: 'trade', id, patterns: words }
  for (const licence of licences) {
    yield { kind: 'licence', id: licence.id, patterns: licence.words }
    if ('inCertificate' in licence) yield { kind: 'licenceInCertificate', id: licence.id, patterns: licence.inCertificate }
    yield { kind: 'shield', id: licence.id, patterns: licence.lookAlikes }
  }
  yield { kind: 'shield', id: '', patterns: shields }
  for (const [code, patterns] of Object.entries(placeWords)) yield { kind: 'place', id: code, patterns }
  for (const [code, names] of Object.entries(doubtfulPlaces)) yield { kind: 'place', id: code, patterns: placing(names) }
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
