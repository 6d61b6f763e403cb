import { chunks } from '#shared/kernel/chunks.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { contactErasure } from '#shared/talent/use-cases/contact-erasure.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { MemberRecord, PersonRecord } from '../domain/people.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'
import {
  dueToClose,
  forgetSubject,
  getPerson,
  membershipsOf,
  removeMemberItem,
  removeSession,
  replacePerson,
  sessionsOf,
} from '../store/people.ts'

/** `held`: an organisation would be left without administrator, or the entry is not deleted yet; the next turn looks again. */
type Report = { readonly closed: number; readonly held: number; readonly more: boolean }

const mostOfARun = 500

/**
 * Closes the accounts whose days are over (网络数据安全管理条例 24): the memberships end, every device is signed out, and the person becomes a tombstone
 * that no sign-in leads to; contact details that they left without ever joining, or after leaving, are erased. Each step may be repeated; who is
 * cut off in between is found again.
 */
export function closeAccounts(deps: Deps): () => Promise<Report> {
  return async () => {
    const today = civilDateOf(deps.clock.now())
    const due = await everyOne((after) => dueToClose(deps.dynamo, today, after), mostOfARun)
    let closed = 0
    for (const { id } of due) closed += (await close(deps, id, today)) ? 1 : 0
    return { closed, held: due.length - closed, more: due.length >= mostOfARun }
  }
}

async function close(deps: Deps, id: string, today: string): Promise<boolean> {
  const person = await getPerson(deps.dynamo, id)
  if (person?.closing === undefined || person.closing.closesOn > today) return false
  const talent = await findTalentOfPerson(deps)(id)
  // Restoring the entry, or joining anew, takes the closing back.
  if (talent?.state === 'registered') return keep(deps, person)
  if (talent?.state === 'leaving') return false
  for (const member of await membershipsOf(deps.dynamo, id)) if (!(await end(deps, member))) return false
  for (const some of chunks(await sessionsOf(deps.dynamo, id), 50)) await deps.dynamo.transact(some.map(removeSession))
  const { closing: _, lastOrganisationId: __, ...kept } = person
  const at = deps.clock.now()
  const done = await deps.dynamo.transact([
    replacePerson(person, { ...kept, issuer: '', subject: '', name: '', updatedAt: at, closedAt: at }),
    forgetSubject(person),
    contactErasure(deps, { personId: person.id, talentId: talent?.id }),
    ledgerEntry(deps, { subject: id, action: 'account.closed', by: 'system' }),
  ])
  return done.ok
}

async function keep(deps: Deps, person: PersonRecord): Promise<false> {
  const { closing: _, ...kept } = person
  await deps.dynamo.transact([
    replacePerson(person, { ...kept, updatedAt: deps.clock.now() }),
    ledgerEntry(deps, { subject: person.id, action: 'account.kept', by: 'system' }),
  ])
  return false
}

/** False: the organisation would have no administrator any more. */
async function end(deps: Deps, member: MemberRecord): Promise<boolean> {
  const organisation = await getOrganisation(deps.dynamo, member.organisationId)
  if (organisation === undefined) return false
  const admins = organisation.admins - (member.role === 'admin' ? 1 : 0)
  if (admins === 0) return false
  const { step } = replaceOrganisation(organisation, {
    ...organisation,
    admins,
    members: organisation.members - 1,
    updatedAt: deps.clock.now(),
  })
  const done = await deps.dynamo.transact([
    step.write,
    removeMemberItem(member),
    ledgerEntry(deps, { subject: member.organisationId, action: 'member.removed', by: 'system', ids: [member.id, member.personId] }),
  ])
  return done.ok
}
