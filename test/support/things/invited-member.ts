import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { invitationOperations } from '#shared/talent/use-cases/invitation-operations.ts'
import { tieByInvitation } from '#shared/talent/use-cases/join-by-invitation.ts'
import { made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'
import { makeTalent, personAs } from './talent.ts'

/** Somebody on the list of the owner's association. */
export const invitedMemberThing: ThingMaker = async (deps, owner) => {
  const { organisation } = await employedOf(owner, async () => makeOrganisation(deps, 'association'))
  return (await inviteMember(deps, organisation)).id
}

/** An invitation that the owner accepted. */
export const membershipThing: ThingMaker = async (deps, owner) => {
  const by = personAs(deps, owner?.person.id)
  if ((await findTalentOfPerson(deps)(by.personId)) === undefined) await makeTalent(deps, { by })
  return accepted(deps, by)
}

async function accepted(deps: Deps, by: Person): Promise<string> {
  return joinAssociation(deps, by, (await makeOrganisation(deps, 'association')).organisation)
}

/** Ties a person to an association by an invitation of it; gives its id. */
export async function joinAssociation(deps: Deps, by: Person, organisation: Organisation): Promise<Id<'invitation'>> {
  const { token } = await inviteMember(deps, organisation)
  const vault = { claimInvited: async () => ok() }
  return made(await tieByInvitation({ ...deps, vault })({ by, token, once: always }))
}

/** An invitation as a roster's transaction writes it, but for the contact: only whoever reads rosters may write that. */
export async function inviteMember(
  deps: Deps,
  { id, content }: Organisation,
): Promise<{ readonly id: Id<'invitation'>; readonly token: string }> {
  const invitation = deps.ids.next('invitation')
  const secret = deps.ids.secret()
  const operations = invitationOperations(deps, {
    association: { id, name: content.name },
    rosterId: deps.ids.next('roster'),
    by: 'system',
    rows: [
      {
        id: invitation,
        rowKey: deps.ids.code(),
        rowNumber: 2,
        row: { trade: '电焊工' },
        sealed: {},
        phoneDigest: deps.ids.secret(),
        tokenDigest: digestOf(secret),
      },
    ],
  })
  const done = await deps.dynamo.transact(operations.filter(({ table }) => table !== 'contacts'))
  if (!done.ok) throw new Error(`nobody was invited: ${done.error.kind}`)
  return { id: invitation, token: writeToken('invitation', { id: invitation, secret }) }
}
