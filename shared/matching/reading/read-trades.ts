import type { Mood, Trace, TradeFact } from '../facts.ts'
import { tradesOfLicence } from '../lexicon/licences.ts'
import { familyOf, trades, tradesOfCode } from '../lexicon/trades.ts'
import type { Mention } from './mentions.ts'

/** Votes for a trade by what was read. Measured on the development set; see the help page of matching for the words. */
const votes = {
  title: 3,
  /** More for the last trade a title names: 面包店保洁员 cleans. */
  head: 0.5,
  furtherTitle: 0.4,
  textTitle: 1.5,
  textTitleWithYears: 2.2,
  certificate: 1,
  hint: 0.8,
  hintInTitle: 1.6,
  code: 1.2,
  skill: 0.6,
  skillInTitle: 1.2,
  denied: -0.3,
  /** A word of another world, at most twice. */
  against: -2.8,
} as const
const moodShare: Readonly<Record<Mood, number>> = { denied: 0, wished: 0.07, partial: 0.5, plain: 1 }

/** A trade needs this many votes (fewer when a title names it), and this share of the best one's. */
const leastVotes = 2
const leastNamed = 1.4
const leastShare = 0.5
/** What only a word names that several trades share must come nearer to the best. */
const leastShared = 0.7
/** Without any proof, a trade stands on so many votes of plain words. */
const leastAlone = 3
/** Of who tells of nothing that they cannot do, a trade needs no proof but so many votes. */
const leastSure = 5
/** A guess stands on so many votes, and so many times those of the next. */
const leastGuessed = 1.1
const ahead = 1.15
/** So many of one family are guessed at most. */
const mostGuessed = 3

/** Settles which trades are meant, best first: the owner's word on what was read. */
export type Settle = (found: readonly TradeFact[]) => readonly TradeFact[]

export const asRead: Settle = (found) => found

type Tally = {
  votes: number
  /** By a title, a certificate, or years. */
  proven: boolean
  /** A title names it, be it by a word that several trades share. */
  named: boolean
  /** A title or the text names it by a word of its own. */
  titled: boolean
  wished: boolean
  /** A title names it by a word of its own. */
  own: boolean
  /** That word is the head of a title: who is of two trades is of both, however much more is told of one. */
  headed: boolean
  traces: Trace[]
  mood: Mood
  hints: Set<string>
}

/**
 * The trades that mentions, codes and skills add up to, best first. `roleWord`: the title names a seller or teacher of the trade, so
 * that its trade words are mere hints. `guess`: where nothing is sure, the likeliest, as a weak one. `able`: the text
 * tells of nothing that the person cannot do.
 */
export function readTrades(
  mentions: readonly Mention[],
  codes: readonly string[],
  roleWord: boolean,
  guess = false,
  able = false,
): readonly TradeFact[] {
  const tallies = new Map<string, Tally>()
  const tally = (id: string): Tally => {
    const known = tallies.get(id)
    if (known !== undefined) return known
    const fresh: Tally = {
      votes: 0,
      proven: false,
      named: false,
      titled: false,
      wished: false,
      own: false,
      headed: false,
      traces: [],
      mood: 'partial',
      hints: new Set(),
    }
    tallies.set(id, fresh)
    return fresh
  }
  for (const mention of mentions) {
    if (mention.kind === 'trade' && !mention.setting) voteByName(tally(mention.id), mention, roleWord)
    if (mention.kind === 'hint' || (mention.kind === 'trade' && mention.setting)) voteByHint(tally(mention.id), mention)
    if (mention.kind === 'licence') for (const id of tradesOfLicence(mention.id)) voteByLicence(tally(id), mention)
  }
  voteBySkills(tally, mentions)
  voteAgainst(tallies, mentions)
  for (const code of codes) voteByCode(tallies, tally, code)
  return chosen(tallies, guess, able)
}

/** Words under which the name of a trade means something else speak against it, be they denied or not. */
function voteAgainst(tallies: ReadonlyMap<string, Tally>, mentions: readonly Mention[]): void {
  for (const [id, tally] of tallies) {
    const words = new Set(mentions.filter((mention) => mention.kind === 'against' && mention.id === id).map((mention) => mention.words))
    tally.votes += votes.against * Math.min(2, words.size)
  }
}

/** A code speaks for those of its trades that the titles name; if they name none, for all, the less the more they are. */
function voteByCode(tallies: ReadonlyMap<string, Tally>, tally: (id: string) => Tally, code: string): void {
  const ids = tradesOfCode(code)
  const titled = ids.filter((id) => tallies.get(id)?.titled === true)
  const meant = titled.length > 0 ? titled : ids
  for (const id of meant) tally(id).votes += votes.code / Math.sqrt(meant.length)
}

/** A trade is proven by a title, a certificate, or years of plain work; otherwise it is weak. */
function proves(mention: Mention): boolean {
  return mention.mood === 'plain' && (mention.source === 'title' || mention.source === 'certificate' || mention.cues.includes('years'))
}

function voteByLicence(tally: Tally, mention: Mention): void {
  if (mention.mood === 'denied') tally.votes += votes.denied
  if (mention.mood === 'plain') tally.votes += votes.certificate
  tally.proven ||= mention.mood === 'plain' && mention.source === 'certificate'
}

function voteByName(tally: Tally, mention: Mention, roleWord: boolean): void {
  const share = moodShare[mention.mood] / Math.sqrt(mention.shared)
  const said = tally.traces.some((trace) => trace.words === mention.words && trace.source === mention.source)
  if (mention.mood === 'denied') {
    tally.votes += votes.denied
    return
  }
  if (said) return
  tally.wished ||= mention.mood === 'wished'
  tally.own ||= mention.source === 'title' && mention.mood === 'plain' && mention.shared === 1
  tally.headed ||= tally.own && mention.head && !roleWord
  const full = fullVote(mention, roleWord)
  const value = tally.titled ? Math.min(votes.furtherTitle, full) : full
  tally.votes += value * share
  tally.proven ||= proves(mention) && !roleWord
  tally.named ||= mention.source === 'title' && mention.mood === 'plain'
  if (mention.mood !== 'wished') tally.titled ||= full >= votes.textTitle && mention.shared === 1
  if (mention.mood === 'plain') tally.mood = 'plain'
  tally.traces.push({ words: mention.words, source: mention.source })
}

function fullVote(mention: Mention, roleWord: boolean): number {
  if (mention.source === 'title') return roleWord ? votes.hint : votes.title + (mention.head ? votes.head : 0)
  if (mention.source === 'certificate') return votes.certificate
  return mention.cues.includes('years') ? votes.textTitleWithYears : votes.textTitle
}

function voteByHint(tally: Tally, mention: Mention): void {
  if (mention.mood === 'denied' || tally.hints.has(mention.words)) return
  tally.hints.add(mention.words)
  const full = mention.source === 'title' ? votes.hintInTitle : votes.hint
  const value = (full * moodShare[mention.mood]) / (tally.hints.size > 4 ? 2 : 1)
  tally.votes += value
  if (mention.mood === 'plain') tally.mood = 'plain'
  tally.proven ||= proves(mention) && (mention.source === 'text' || mention.kind === 'hint')
  tally.traces.push({ words: mention.words, source: mention.source })
}

/** Each skill votes for the trades it is typical of, the less the more they are. */
function voteBySkills(tally: (id: string) => Tally, mentions: readonly Mention[]): void {
  const best = new Map<string, Mention>()
  for (const mention of mentions) {
    if (mention.kind !== 'skill') continue
    const known = best.get(mention.id)
    if (known === undefined || moodShare[mention.mood] < moodShare[known.mood]) best.set(mention.id, mention)
  }
  for (const mention of best.values()) {
    const typical = tradesOfSkill().get(mention.id) ?? []
    for (const trade of typical) {
      const full = mention.source === 'title' ? votes.skillInTitle : votes.skill
      const value = (full * moodShare[mention.mood]) / Math.sqrt(typical.length)
      const entry = tally(trade)
      entry.votes += value
      if (mention.mood === 'plain') entry.mood = 'plain'
      if (value > 0) entry.traces.push({ words: mention.words, source: mention.source })
    }
  }
}

function chosen(tallies: ReadonlyMap<string, Tally>, guess: boolean, able: boolean): readonly TradeFact[] {
  const ranked = [...tallies].toSorted(([, one], [, other]) => other.votes - one.votes)
  const best = ranked[0]?.[1].votes ?? 0
  const none = ranked.every(([, tally]) => !tally.proven)
  const kept = ranked.filter(
    ([, tally]) =>
      tally.votes >= (tally.named ? leastNamed : leastVotes) &&
      (tally.headed || tally.votes >= best * (tally.named && !tally.titled ? leastShared : leastShare)),
  )
  const shown = kept.length > 0 || !guess ? kept : guessOf(ranked)
  return shown.map(([trade, tally]) => ({
    trade,
    weak:
      kept.length === 0 ||
      (tally.wished && !tally.own) ||
      (!tally.proven &&
        !(able && tally.mood === 'plain' && tally.votes >= leastSure) &&
        !(none && tally.mood === 'plain' && tally.votes >= leastAlone)),
    from: tally.traces.slice(0, 6),
    mood: tally.mood,
    certainty: Math.min(1, tally.votes / 5),
  }))
}

/** The trade that is ahead of all others, though not by enough to be sure, or the first few of one family: better than to be found by nobody. */
function guessOf(ranked: readonly (readonly [string, Tally])[]): readonly (readonly [string, Tally])[] {
  const [first] = ranked
  if (first === undefined || first[1].mood !== 'plain' || first[1].votes < leastGuessed) return []
  const level = ranked.filter(([, { votes }]) => votes * ahead > first[1].votes)
  const family = familyOf(first[0])
  return level.length <= mostGuessed && level.every(([trade]) => familyOf(trade) === family) ? level : []
}

let bySkill: ReadonlyMap<string, readonly string[]> | undefined

function tradesOfSkill(): ReadonlyMap<string, readonly string[]> {
  if (bySkill === undefined) {
    const found = new Map<string, string[]>()
    for (const trade of trades.values()) {
      for (const skill of trade.skills.split(' ')) {
        const list = found.get(skill)
        if (list === undefined) found.set(skill, [trade.id])
        else list.push(trade.id)
      }
    }
    bySkill = found
  }
  return bySkill
}
