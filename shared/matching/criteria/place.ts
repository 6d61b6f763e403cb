import { anyOf } from '../engine.ts'
import type { TalentFacts } from '../facts.ts'
import { type Offer, offerOf } from '../offer.ts'
import { points } from '../points.ts'
import { type Criterion, type Judgement, tiers, type Verdict } from './criterion.ts'

const { max, tiers: worth } = points.place
const steps = [
  { name: 'place:same', points: worth.same, field: 'within0' },
  { name: 'place:next', points: worth.next, field: 'within1' },
  { name: 'place:twoAway', points: worth.twoAway, field: 'within2' },
] as const

/** The division of the vacancy against where the person can work: there, next to it, two away. Who is bound to places is nowhere else. */
export const place: Criterion = {
  key: 'place',
  talentClauses: (need) => {
    const district = need.district?.district
    return district === undefined
      ? { base: max, clauses: [] }
      : {
          base: 0,
          clauses: tiers(steps.map(({ name, points: value, field }) => ({ name, points: value, filter: anyOf(field, [district]) }))),
        }
  },
  vacancyClauses: (facts) => {
    const offer = offerOf(facts)
    const list = steps.map(({ name, points: value }, index) => ({
      name,
      points: value,
      filter: anyOf('district', [...(offer.within[index] ?? []), 'none']),
    }))
    return { base: 0, clauses: tiers(list) }
  },
  judge: (need, facts) => {
    const offer = offerOf(facts)
    const district = need.district?.district
    if (district === undefined) return of(max, 'notAsked', 'place.notAsked', { districts: offer.districts })
    if (offer.districts.length === 0) return of(0, 'unknown', 'place.unknown', { district })
    const step = distance(district, offer)
    const values = { district, districts: offer.districts }
    if (step === 0) return of(worth.same, 'met', 'place.same', values)
    if (step === 1) return of(worth.next, 'partly', 'place.next', values)
    if (step === 2) return of(worth.twoAway, 'partly', 'place.twoAway', values)
    return of(0, 'unmet', facts.bound ? 'place.bound' : 'place.far', values)
  },
}

/** Steps from a division to where the person can work: 0, 1, 2, or null when out of reach. */
function distance(district: string, offer: Offer): 0 | 1 | 2 | null {
  if (offer.within[0].includes(district)) return 0
  if (offer.within[1].includes(district)) return 1
  return offer.within[2].includes(district) ? 2 : null
}

/** Out of reach: stated, and further than two steps or bound elsewhere. */
export function outOfReach(district: string | undefined, facts: TalentFacts): boolean {
  const offer = offerOf(facts)
  return district !== undefined && offer.districts.length > 0 && distance(district, offer) === null
}

function of(
  value: number,
  verdict: Verdict,
  say: 'place.notAsked' | 'place.unknown' | 'place.same' | 'place.next' | 'place.twoAway' | 'place.bound' | 'place.far',
  values: Readonly<Record<string, string | readonly string[]>>,
): Judgement {
  return { key: 'place', points: value, max, verdict, evidence: [{ verdict, note: { say, values } }] }
}
