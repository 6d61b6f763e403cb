import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { anyOf, type Query } from '../engine.ts'
import type { TalentFacts, VacancyNeed } from '../facts.ts'
import type { ConditionId } from '../lexicon/conditions.ts'
import { type Offer, offerOf } from '../offer.ts'
import { points, reach } from '../points.ts'
import { type Criterion, type Finding, type Judgement, tiers, type Verdict } from './criterion.ts'

const { max, tiers: worth } = points.conditions

const { soonDays, laterDays } = reach

/**
 * What the vacancy demands of time and place of work against what the person refuses; the kind of post; and when the person is free.
 * One refusal or another kind of post ends it. When the person did not say when they are free, only the acceptance counts.
 */
export const conditions: Criterion = {
  key: 'conditions',
  talentClauses: (need, day) => {
    const fits = fitsVacancy(need)
    return {
      base: 0,
      clauses: tiers([
        { name: 'conditions:soon', points: worth.soon, filter: both(fits, freeBy(epochDay(day) + soonDays)) },
        { name: 'conditions:within120Days', points: worth.within120Days, filter: both(fits, freeBy(epochDay(day) + laterDays)) },
        { name: 'conditions:accepted', points: worth.accepted, filter: fits },
      ]),
    }
  },
  vacancyClauses: (facts, day) => {
    const offer = offerOf(facts)
    return { base: 0, clauses: [{ name: 'conditions', points: timely(offer, day), filter: fitsTalent(offer) }] }
  },
  judge: (need, facts, day) => {
    const offer = offerOf(facts)
    const refused = refusedConditions(need, facts)
    const findings: Finding[] = [
      ...need.conditions.map(({ condition }): Finding => {
        const values = { condition }
        return refused.includes(condition)
          ? { verdict: 'unmet', note: { say: 'conditions.refused', values } }
          : { verdict: 'met', note: { say: 'conditions.notRefused', values } }
      }),
      ...(wantsOtherPost(need, offer)
        ? [{ verdict: 'unmet', note: { say: 'conditions.otherPost', values: { post: offer.post } } } as const]
        : []),
      time(offer, day),
    ]
    const refusing = refused.length > 0 || wantsOtherPost(need, offer)
    const value = refusing ? 0 : timely(offer, day)
    return { key: 'conditions', points: value, max, verdict: overall(refusing, findings, value), evidence: findings }
  },
}

/** Conditions of the vacancy that the person refuses. */
export function refusedConditions(need: VacancyNeed, facts: TalentFacts): readonly ConditionId[] {
  const refuses = new Set(facts.refuses.map((refusal) => refusal.condition))
  return [...new Set(need.conditions.map(({ condition }) => condition))].filter((condition) => refuses.has(condition))
}

/** The person wants another kind of post and nothing else. Who works with their hands has not refused another kind. */
export function wantsOtherPost(need: VacancyNeed, offer: Offer): boolean {
  return offer.post !== 'hands' && offer.post !== need.post
}

function fitsVacancy(need: VacancyNeed): Query {
  const demanded = [...new Set(need.conditions.map(({ condition }) => condition))]
  return {
    bool: {
      filter: [anyOf('post', [...new Set(['hands', need.post])])],
      ...(demanded.length === 0 ? {} : { must_not: [anyOf('refuses', demanded)] }),
    },
  }
}

function fitsTalent(offer: Offer): Query {
  return {
    bool: {
      filter: [offer.post === 'hands' ? { match_all: {} } : anyOf('post', [offer.post])],
      ...(offer.refuses.length === 0 ? {} : { must_not: [anyOf('conditions', offer.refuses)] }),
    },
  }
}

function freeBy(day: number): Query {
  return { range: { available: { lte: day } } }
}

function both(one: Query, other: Query): Query {
  return { bool: { filter: [one, other] } }
}

/** What is earned on a day by when the person is free, if nothing is refused. */
export function timely(offer: Offer, day: CivilDate): number {
  if (offer.available === null) return worth.accepted
  const wait = offer.available - epochDay(day)
  if (wait <= soonDays) return worth.soon
  return wait <= laterDays ? worth.within120Days : worth.accepted
}

function time(offer: Offer, day: CivilDate): Finding {
  if (offer.available === null) return { verdict: 'unknown', note: { say: 'conditions.availableUnknown', values: {} } }
  const days = offer.available - epochDay(day)
  if (days <= 0) return { verdict: 'met', note: { say: 'conditions.availableNow', values: {} } }
  return { verdict: days <= soonDays ? 'met' : 'partly', note: { say: 'conditions.availableIn', values: { days } } }
}

function overall(refusing: boolean, findings: readonly Finding[], value: number): Judgement['verdict'] {
  if (refusing) return 'unmet'
  const verdicts: readonly Verdict[] = findings.map((finding) => finding.verdict)
  return value === max ? 'met' : verdicts.includes('unknown') && verdicts.length === 1 ? 'unknown' : 'partly'
}
