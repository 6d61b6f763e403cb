import { absent, absentAt, all, equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { Talent } from '../domain/talent.ts'
import { personGuardKey, talentKey } from '../store/keys.ts'

/** For transactions of other contexts: the entry is still the one that was read, so consent and exclusions hold as they were judged. */
export function unchangedTalent({ id, rev, state }: Talent): Operation {
  return check('talent', talentKey(id), all(revIs(rev), equal('state', state)))
}

/** The entry is a tombstone. */
export function goneTalent(talentId: string): Operation {
  return check('talent', talentKey(talentId), equal('state', 'left'))
}

/** The person never had an entry. */
export function neverTalent(personId: string): Operation {
  return check('talent', personGuardKey(personId), absent)
}

/** The person is not about to be deleted. Holds for who has no entry, too. */
export function notLeaving(personId: string): Operation {
  return check('talent', personGuardKey(personId), absentAt('leaving'))
}
