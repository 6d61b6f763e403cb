import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { refusedConditions, wantsOtherPost } from './criteria/conditions.ts'
import { farBelow } from './criteria/level.ts'
import { licenceState } from './criteria/licences.ts'
import { farAbove } from './criteria/pay.ts'
import { outOfReach } from './criteria/place.ts'
import type { TalentFacts, VacancyNeed } from './facts.ts'
import { isLegal } from './lexicon/licences.ts'
import { offerOf } from './offer.ts'
import type { Note } from './sentences/note.ts'

/** What stands between the two, beside the score. Only stated facts: what is not known is never an obstacle. */
export function obstaclesOf(need: VacancyNeed, facts: TalentFacts, day: CivilDate): readonly Note[] {
  const offer = offerOf(facts)
  return [
    ...need.licences.flatMap(({ licence }): readonly Note[] => {
      const state = licenceState(licence, offer, day)
      if (state === 'expired') return [{ say: 'obstacle.licenceExpired', values: { licence } }]
      return state === 'absent' && isLegal(licence) ? [{ say: 'obstacle.licenceAbsent', values: { licence } }] : []
    }),
    ...(outOfReach(need.district?.district, facts)
      ? [{ say: facts.bound ? 'obstacle.bound' : 'obstacle.outOfReach', values: { districts: offer.districts } } as const]
      : []),
    ...(farAbove(need, facts) ? [{ say: 'obstacle.wage', values: { wish: facts.pay?.yuan ?? 0, top: need.payMax ?? 0 } } as const] : []),
    ...refusedConditions(need, facts).map((condition): Note => ({ say: 'obstacle.refused', values: { condition } })),
    ...(wantsOtherPost(need, offer) ? [{ say: 'obstacle.otherPost', values: { post: offer.post } } as const] : []),
    ...(farBelow(need, facts)
      ? [{ say: 'obstacle.level', values: { has: facts.level?.level ?? '', wanted: need.level?.level ?? '' } } as const]
      : []),
    ...(facts.everything ? [{ say: 'obstacle.everything', values: {} } as const] : []),
  ]
}
