import { conceptToken } from '../documents/tokens.ts'
import { anyOf, type Query } from '../engine.ts'
import type { Phrase, SkillFact, TalentFacts, TradeFact, VacancyNeed } from '../facts.ts'
import { type Offer, offerOf } from '../offer.ts'
import { maxNice, points } from '../points.ts'
import type { Note } from '../sentences/note.ts'
import { mustSlots, niceSlots, partOf, possibleMustSlots, possibleSlots, type Slot } from '../slots.ts'
import type { Clause, Criterion, Finding, Verdict } from './criterion.ts'
import { tiers } from './criterion.ts'
import { quotes } from './quotes.ts'

const { max, must, nice, partialShare, limits: worth } = points.skills

/**
 * Must-have and nice-to-have phrases, each worth its share: in full for a skill the person has, half for one half known. A phrase that names
 * two things is two halves, each earned for itself. Where any of several skills answers and the person denies another of them, it is half.
 * A few points are for telling of nothing that one cannot or hardly do: what is said so is not always said in words that a phrase is known by.
 */
export const skills: Criterion = {
  key: 'skills',
  talentClauses: (need) => ({
    base: (need.must.length === 0 ? must : 0) + (need.nice.length === 0 ? nice : 0) + (asks(need) ? 0 : worth.none),
    clauses: [
      ...mustSlots(need).flatMap((slot) => talentTiers('must', slot)),
      ...niceSlots(need).flatMap((slot) => talentTiers('nice', slot)),
      ...(asks(need) ? limitTiers : []),
    ],
  }),
  vacancyClauses: (facts) => {
    const offer = offerOf(facts)
    return {
      base: limitPoints(offer),
      clauses: [
        { name: 'skills:must:none', points: must, filter: anyOf('must', ['none']) },
        { name: 'skills:nice:none', points: nice, filter: anyOf('nice', ['none']) },
        ...(offer.limits === 0
          ? []
          : [
              {
                name: 'skills:none',
                points: worth.none - limitPoints(offer),
                filter: both(anyOf('must', ['none']), anyOf('nice', ['none'])),
              },
            ]),
        ...possibleMustSlots().flatMap((slot) => vacancyTiers('must', slot, offer)),
        ...possibleSlots(nice, maxNice).flatMap((slot) => vacancyTiers('nice', slot, offer)),
      ],
    }
  },
  judge: (need, facts) => {
    const offer = offerOf(facts)
    const parts = [part(need.must, mustSlots(need), must, facts, offer), part(need.nice, niceSlots(need), nice, facts, offer)]
    const evidence = parts.flatMap((one) => one.evidence)
    const value = parts.reduce((sum, one) => sum + one.points, 0)
    if (!asks(need)) return { key: 'skills', points: value + worth.none, max, verdict: 'notAsked', evidence }
    const limited: Finding = { verdict: 'partly', note: { say: 'skills.limits', values: { words: quotes(facts.limits) } } }
    return {
      key: 'skills',
      points: value + limitPoints(offer),
      max,
      verdict: overall(evidence, value, offer.limits > 0),
      evidence: offer.limits === 0 ? evidence : [...evidence, limited],
    }
  },
}

/** Documents of talents who have one of the skills, in full or in part. */
export function skilledTalents(concepts: readonly string[]): Query {
  return anyOf(
    'tokens',
    concepts.map((concept) => conceptToken('s', concept)),
  )
}

function asks(need: VacancyNeed): boolean {
  return need.must.length + need.nice.length > 0
}

/** What is earned by telling of nothing, or of one thing, that one cannot or hardly do. */
export function limitPoints({ limits }: Offer): number {
  return limits === 0 ? worth.none : limits === 1 ? worth.one : 0
}

const limitTiers: readonly Clause[] = tiers([
  { name: 'skills:limits:none', points: worth.none, filter: anyOf('limits', ['0']) },
  { name: 'skills:limits:one', points: worth.one, filter: anyOf('limits', ['0', '1']) },
])

/** A token of a vacancy's document: slot, share in points, and a concept that answers the phrase. */
export function slotToken(slot: number, share: number, concept: string): string {
  return `${slot}:${share}:${concept}`
}

function talentTiers(kind: 'must' | 'nice', { slot, share, of }: Slot<Phrase>): readonly Clause[] {
  return tiers([
    {
      name: `skills:${kind}:${slot}:full`,
      points: share,
      filter: unlessDenied(anyOf('skills', of.concepts), anyOf('skillsDenied', of.concepts), of.concepts.length > 1),
    },
    {
      name: `skills:${kind}:${slot}:partial`,
      points: partOf(share, partialShare),
      filter: skilledTalents(of.concepts),
    },
  ])
}

function vacancyTiers(kind: 'must' | 'nice', { slot, share }: { slot: number; share: number }, offer: Offer): readonly Clause[] {
  const tokens = (concepts: readonly string[]): readonly string[] => concepts.map((concept) => slotToken(slot, share, concept))
  const any = [...new Set([...offer.skills, ...offer.skillsPartial])]
  if (any.length === 0) return []
  const name = `skills:${kind}:${slot}:${share}`
  return tiers([
    {
      name: `${name}:full`,
      points: share,
      filter: unlessDenied(anyOf(kind, tokens(offer.skills)), anyOf(kind, tokens(offer.skillsDenied)), offer.skillsDenied.length > 0),
    },
    { name: `${name}:partial`, points: partOf(share, partialShare), filter: anyOf(kind, tokens(any)) },
  ])
}

function both(one: Query, other: Query): Query {
  return { bool: { filter: [one, other] } }
}

/** The query, without those that the other finds. */
function unlessDenied(query: Query, denied: Query, possible: boolean): Query {
  return possible ? { bool: { filter: [query], must_not: [denied] } } : query
}

type Part = { readonly points: number; readonly evidence: readonly Finding[] }

/** One of the two halves: the readable phrases earn their shares; the others are shown as unknown. */
function part(asked: readonly Phrase[], slots: readonly Slot<Phrase>[], full: number, facts: TalentFacts, offer: Offer): Part {
  if (asked.length === 0) return { points: full, evidence: [] }
  const judged = slots.map((slot) => judgePhrase(slot, facts, offer))
  const scored = new Set(slots.map((slot) => slot.of))
  const rest = asked
    .filter((phrase) => !scored.has(phrase))
    .map((phrase): Finding => {
      const say = phrase.concepts.length === 0 ? 'skills.phraseUnreadable' : 'skills.notScored'
      return { verdict: 'unknown', note: { say, values: { phrase: phrase.phrase } } }
    })
  return { points: judged.reduce((sum, one) => sum + one.points, 0), evidence: [...judged.flatMap((one) => one.evidence), ...rest] }
}

function judgePhrase({ share, of }: Slot<Phrase>, facts: TalentFacts, offer: Offer): Part {
  const has = (list: readonly string[]): string | undefined => of.concepts.find((concept) => list.includes(concept))
  const phrase = of.phrase
  const full = has(offer.skills)
  const lacking = of.concepts.filter((concept) => offer.skillsDenied.includes(concept))
  if (full !== undefined && lacking.length > 0) {
    const denied = facts.skills.filter((skill) => lacking.includes(skill.skill)).flatMap(({ from }) => from)
    const note: Note = { say: 'skills.partDenied', values: { phrase, words: words(full, facts), denied: quotes(denied) } }
    return { points: partOf(share, partialShare), evidence: [{ verdict: 'partly', note }] }
  }
  if (full !== undefined) {
    return { points: share, evidence: [{ verdict: 'met', note: { say: 'skills.has', values: { phrase, words: words(full, facts) } } }] }
  }
  const partial = has(offer.skillsPartial)
  if (partial !== undefined) {
    const implied = facts.skills.some((skill) => skill.skill === partial && skill.implied)
    const note = implied
      ? ({ say: 'skills.implied', values: { phrase } } as const)
      : ({ say: 'skills.partly', values: { phrase, words: words(partial, facts) } } as const)
    return { points: partOf(share, partialShare), evidence: [{ verdict: 'partly', note }] }
  }
  const denied = facts.skills.find((skill) => skill.mood === 'denied' && of.concepts.includes(skill.skill))
  if (denied !== undefined) {
    const said = spans(denied)
    const note: Note =
      said.length === 0 ? { say: 'skills.deniedByOwner', values: { phrase } } : { say: 'skills.denied', values: { phrase, words: said } }
    return { points: 0, evidence: [{ verdict: 'unmet', note }] }
  }
  return { points: 0, evidence: [{ verdict: 'unknown', note: { say: 'skills.notMentioned', values: { phrase } } }] }
}

function words(concept: string, facts: TalentFacts): readonly string[] {
  const skill = facts.skills.find((one) => one.skill === concept && one.grasp !== 'none')
  const trade = facts.trades.find((one) => `t:${one.trade}` === concept)
  return skill === undefined ? (trade === undefined ? [] : spans(trade)) : spans(skill)
}

function spans(fact: SkillFact | TradeFact): readonly string[] {
  return quotes(fact.from)
}

function overall(evidence: readonly Finding[], value: number, limited: boolean): Verdict {
  if (evidence.every((finding) => finding.verdict === 'met')) return limited ? 'partly' : 'met'
  if (evidence.some((finding) => finding.verdict === 'met' || finding.verdict === 'partly')) return 'partly'
  return evidence.some((finding) => finding.verdict === 'unmet') && value === 0 ? 'unmet' : 'unknown'
}
