import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { MemberRole } from '#shared/platform/http/principal.ts'
import { newOrganisation, verifiedFromTheStart } from '../domain/new-organisation.ts'
import { type Organisation, OrganisationContent } from '../domain/organisation.ts'
import type { MemberRecord, PersonRecord } from '../domain/people.ts'
import { addOrganisation, getOrganisation, holderOfUscc, replaceOrganisation, takeUscc } from '../store/organisations.ts'
import { addMember, membersOf } from '../store/people.ts'
import { ensurePerson, type Identity } from './ensure-person.ts'

/**
 * Sets up an organisation and one of its members without anybody signed in: the first bureau (nobody else could verify it), example data.
 * For commands of the operator, never behind a route. The organisation that already holds the code only gets the member; what is already
 * so stays so. The first member is an admin, whatever `role` says.
 */
export function bootstrapOrganisation(deps: Deps): (setUp: {
  readonly content: OrganisationContent
  readonly member: Identity
  readonly role?: MemberRole
  /** false: it waits for a reviewer like any other. */
  readonly verified?: boolean
}) => Promise<{ readonly organisation: Organisation; readonly person: PersonRecord }> {
  return async ({ content, member, role = 'member', verified = true }) => {
    const person = await ensurePerson(deps)(member)
    const given = OrganisationContent.parse(content)
    const holder = await holderOfUscc(deps.dynamo, given.uscc)
    const found = holder === undefined ? undefined : await getOrganisation(deps.dynamo, holder)
    const organisation = found === undefined ? await setUp(deps, given, person, verified) : await join(deps, found, person, role)
    return { organisation, person }
  }
}

async function setUp(deps: Deps, content: OrganisationContent, person: PersonRecord, verified: boolean): Promise<Organisation> {
  const now = deps.clock.now()
  const beginning = { id: deps.ids.next('organisation'), content, createdBy: person.id, now }
  const organisation = verified ? verifiedFromTheStart(beginning) : newOrganisation(beginning)
  return write(deps, organisation, [
    takeUscc(content.uscc, organisation.id).write,
    addOrganisation(organisation),
    addMember(memberOf(deps, organisation, person, 'admin')),
    ledgerEntry(deps, { subject: organisation.id, action: 'organisation.set-up', by: 'system' }),
  ])
}

async function join(deps: Deps, organisation: Organisation, person: PersonRecord, role: MemberRole): Promise<Organisation> {
  const members = await membersOf(deps.dynamo, organisation.id)
  if (members.some((member) => member.personId === person.id)) return organisation
  const { step, stored } = replaceOrganisation(organisation, {
    ...organisation,
    members: organisation.members + 1,
    admins: organisation.admins + (role === 'admin' ? 1 : 0),
    updatedAt: deps.clock.now(),
  })
  const member = memberOf(deps, organisation, person, role)
  return write(deps, stored, [
    step.write,
    addMember(member),
    ledgerEntry(deps, { subject: organisation.id, action: 'member.set-up', by: 'system', ids: [member.id] }),
  ])
}

function memberOf(deps: Deps, organisation: Organisation, person: PersonRecord, role: MemberRole): MemberRecord {
  return { id: deps.ids.next('member'), organisationId: organisation.id, personId: person.id, role, joinedAt: deps.clock.now() }
}

async function write(deps: Deps, organisation: Organisation, operations: Parameters<Deps['dynamo']['transact']>[0]): Promise<Organisation> {
  const done = await deps.dynamo.transact(operations)
  if (!done.ok) throw new Error(`${organisation.content.name} was changed by somebody else meanwhile; run it again`)
  return organisation
}
