import { absentAt, all, equal, holdsNoneOf, presentAt } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { ConsentScope } from '../domain/talent.ts'
import type { RequestOf } from '../domain/vault-request.ts'
import { talentKey } from '../store/keys.ts'

type Looked = Pick<RequestOf<'reveal-contact'>, 'talentId' | 'personId' | 'scope' | 'organisationIds'>

/**
 * For the transaction that reveals: the person is registered, consents to the registry and to this kind of organisation, and hides from none
 * of these (个人信息保护法 14, 15, 23). It is `visibleTo` for who may not read the entry; a test holds the two equal.
 */
export function revealableTalent({ talentId, personId, scope, organisationIds }: Looked): Operation {
  return check(
    'talent',
    talentKey(talentId),
    all(
      equal('personId', personId),
      equal('state', 'registered'),
      presentAt('profile'),
      consented('registry'),
      consented(scope),
      holdsNoneOf('exclusions', organisationIds),
    ),
  )
}

function consented(scope: ConsentScope): ReturnType<typeof all> {
  return all(presentAt('consents', scope, 'grantedAt'), absentAt('consents', scope, 'withdrawnAt'))
}
