import { all, equal, holds, oneOf } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { IntroductionState } from '../domain/introduction.ts'
import { introductionKey } from '../store/keys.ts'

/** While the two sides need to reach each other; afterwards the purpose has ended (个人信息保护法 47). */
const underWay = ['agreed', 'interview', 'offer'] as const satisfies readonly IntroductionState[]

/** For the transaction that reveals: the introduction is of this person, under way, and gives their contact to this organisation now. */
export function revealingIntroduction({
  introductionId,
  talentId,
  personId,
  organisationId,
}: Readonly<Record<'introductionId' | 'talentId' | 'personId' | 'organisationId', string>>): Operation {
  return check(
    'market',
    introductionKey(introductionId),
    all(equal('talentId', talentId), equal('personId', personId), oneOf('state', underWay), holds('revealTo', organisationId)),
  )
}
