import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { all, equal, present, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, check, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { digestOf } from '#shared/platform/tokens.ts'
import { limits, MemberRecord, PersonRecord, Session } from '../domain/people.ts'
import { keys, partitions } from './keys.ts'

export function personOf(item: Item | undefined): PersonRecord | undefined {
  return item === undefined ? undefined : PersonRecord.parse(item)
}

export async function getPerson(dynamo: Dynamo, id: string): Promise<PersonRecord | undefined> {
  return personOf(await dynamo.get('accounts', keys.person(id)))
}

/** The id of the person whom an issuer calls this. */
export async function personIdOfSubject(dynamo: Dynamo, issuer: string, subject: string): Promise<string | undefined> {
  const found = await dynamo.get('accounts', keys.subject(subjectDigest(issuer, subject)))
  return found === undefined ? undefined : String(found.personId)
}

/** A new person, and the guard that keeps one subject from becoming two people. The guard comes first. */
export function addPerson(person: PersonRecord): readonly [guard: Operation, person: Operation] {
  const guard = { ...keys.subject(subjectDigest(person.issuer, person.subject)), entity: 'subject', personId: person.id }
  return [add('accounts', guard), add('accounts', personItem(person))]
}

export function replacePerson(before: PersonRecord, after: PersonRecord): Operation {
  return put('accounts', personItem({ ...after, rev: before.rev + 1 }), revIs(before.rev))
}

/** Who is to be closed on this day or was to be before. */
export async function dueToClose(
  dynamo: Dynamo,
  day: CivilDate,
  after: Position | undefined,
): Promise<{ readonly items: readonly PersonRecord[]; readonly after?: Position }> {
  const between = ['0', `${day}#~`] as const
  const page = await dynamo.query('accounts', { index: 'byState', pk: partitions.closing, between, limit: 50, after })
  return { ...page, items: page.items.map((item) => PersonRecord.parse(item)) }
}

/** Whom the issuer calls this is nobody here any more: the next sign-in makes another person. */
export function forgetSubject({ issuer, subject, id }: PersonRecord): Operation {
  return remove('accounts', keys.subject(subjectDigest(issuer, subject)), equal('personId', id))
}

export function memberOf(item: Item | undefined): MemberRecord | undefined {
  return item === undefined ? undefined : MemberRecord.parse(item)
}

export function addMember(member: MemberRecord): Operation {
  return add('accounts', memberItem(member))
}

/** Only when the role is still what was read: two changes at once must not both count. */
export function replaceMember(before: MemberRecord, after: MemberRecord): Operation {
  return put('accounts', memberItem(after), equal('role', before.role))
}

export function removeMemberItem(member: MemberRecord): Operation {
  return remove('accounts', keys.member(member.organisationId, member.personId), equal('role', member.role))
}

export function isMember(organisationId: string, personId: string): Operation {
  return check('accounts', keys.member(organisationId, personId), present)
}

/** All members of an organisation, read consistently. */
export async function membersOf(dynamo: Dynamo, organisationId: string): Promise<readonly MemberRecord[]> {
  const { items } = await dynamo.query('accounts', {
    pk: `ORG#${organisationId}`,
    beginsWith: 'MEMBER#',
    limit: limits.membersOfOrganisation,
  })
  return items.map((item) => MemberRecord.parse(item))
}

/** A person's memberships, the oldest first. */
export async function membershipsOf(dynamo: Dynamo, personId: string): Promise<readonly MemberRecord[]> {
  const { items } = await dynamo.query('accounts', {
    index: 'byPerson',
    pk: partitions.membershipsOf(personId),
    limit: limits.organisationsOfPerson,
  })
  return items.map((item) => MemberRecord.parse(item))
}

export function addSession(session: Session): Operation {
  return add('accounts', sessionItem(session))
}

/** Only while the session is still there: a session that was ended does not come back. */
export function replaceSession(session: Session): Operation {
  return put('accounts', sessionItem(session), all(present, equal('digest', session.digest)))
}

export function removeSession(session: Pick<Session, 'id' | 'personId'>): Operation {
  return remove('accounts', keys.session(session.id), equal('personId', session.personId))
}

export async function getSession(dynamo: Dynamo, id: string): Promise<Session | undefined> {
  const item = await dynamo.get('accounts', keys.session(id))
  return item === undefined ? undefined : Session.parse(item)
}

/** A person's sessions, the newest first, those that ran out among them. */
export async function sessionsOf(dynamo: Dynamo, personId: string): Promise<readonly Session[]> {
  const { items } = await dynamo.query('accounts', {
    index: 'byPerson',
    pk: partitions.sessionsOf(personId),
    newestFirst: true,
    limit: 100,
  })
  return items.map((item) => Session.parse(item))
}

function personItem(person: PersonRecord): Item {
  const { id, closing } = person
  const queue = closing === undefined ? {} : { byStatePk: partitions.closing, byStateSk: `${closing.closesOn}#${id}` }
  return { ...keys.person(id), entity: 'person', ...person, ...queue }
}

function memberItem(member: MemberRecord): Item {
  return {
    ...keys.member(member.organisationId, member.personId),
    entity: 'member',
    ...member,
    byPersonPk: partitions.membershipsOf(member.personId),
    byPersonSk: `${member.joinedAt}#${member.organisationId}`,
  }
}

function sessionItem(session: Session): Item {
  return {
    ...keys.session(session.id),
    entity: 'session',
    ...session,
    byPersonPk: partitions.sessionsOf(session.personId),
    byPersonSk: `${session.startedAt}#${session.id}`,
  }
}

function subjectDigest(issuer: string, subject: string): string {
  return digestOf(`${issuer}\n${subject}`)
}
