import { skilledTalents } from '../criteria/skills.ts'
import { nearestTrade, relatedTalents, relatedVacancies } from '../criteria/trade.ts'
import { anyOf, either, type Query } from '../engine.ts'
import type { TalentFacts, VacancyNeed } from '../facts.ts'
import { type Offer, offerOf } from '../offer.ts'
import { maxMust, reach } from '../points.ts'
import { mustSlots } from '../slots.ts'

/**
 * Who is listed at all: the trade is the same, close or related; or two must-have skills (or the only one); or the same code. Never place,
 * pay or level. A side of which nothing could be read admits everyone. Three forms of the one rule: over talents, over vacancies, of a pair.
 */
export function admittedTalents(need: VacancyNeed): Query {
  const phrases = mustSlots(need).map(({ of }) => skilledTalents(of.concepts))
  const gates: Query[] = [
    ...(need.trade === null ? [] : [relatedTalents(need.trade.trade)]),
    ...(phrases.length < reach.admittingSkills ? phrases : [{ bool: { should: phrases, minimum_should_match: reach.admittingSkills } }]),
    ...(need.code === null ? [] : [anyOf('codes', [need.code])]),
  ]
  return gates.length === 0 ? { match_all: {} } : either(gates)
}

export function admittedVacancies(offer: Offer): Query {
  const trade = relatedVacancies(offer)
  const concepts = allConcepts(offer)
  const slot = (place: number): Query =>
    anyOf(
      'mustSlots',
      concepts.map((concept) => `${place}:${concept}`),
    )
  const places = Array.from({ length: maxMust }, (_, place) => slot(place))
  const bySkills: Query[] = [
    { bool: { should: places, minimum_should_match: reach.admittingSkills } },
    { bool: { filter: [slot(0), { term: { mustCount: 1 } }] } },
  ]
  const gates: Query[] = [
    ...(trade === null ? [] : [trade]),
    ...(concepts.length === 0 ? [] : bySkills),
    ...(offer.codes.length === 0 ? [] : [anyOf('occupationCode', offer.codes)]),
  ]
  return gates.length === 0 ? { match_all: {} } : either(gates)
}

/** Whether a pair is listed without asking for more distant ones. */
export function admits(need: VacancyNeed, facts: TalentFacts): boolean {
  const concepts = new Set(allConcepts(offerOf(facts)))
  const phrases = mustSlots(need)
  const answered = phrases.filter(({ of }) => of.concepts.some((concept) => concepts.has(concept))).length
  if (need.trade === null && phrases.length === 0 && need.code === null) return true
  if (need.trade !== null && nearestTrade(need.trade.trade, facts.trades) !== null) return true
  return (
    (answered > 0 && answered >= Math.min(reach.admittingSkills, phrases.length)) || (need.code !== null && facts.codes.includes(need.code))
  )
}

function allConcepts(offer: Offer): readonly string[] {
  return [...new Set([...offer.skills, ...offer.skillsPartial])]
}
