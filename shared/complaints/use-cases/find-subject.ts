import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationsByName } from '#shared/accounts/use-cases/find-organisations-by-name.ts'
import { isOpen } from '#shared/demand/domain/vacancy.ts'
import { findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { type Introduction, recipientOf } from '#shared/introductions/domain/introduction.ts'
import { findIntroduction } from '#shared/introductions/use-cases/find-introduction.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { findMessageTo } from '#shared/messages/use-cases/find-message.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { FileComplaint } from '../domain/commands.ts'
import type { Complaint } from '../domain/complaint.ts'

type Found = Pick<Complaint, 'subject' | 'against'>
type Asked = Pick<FileComplaint, 'about' | 'ref'> & { readonly by: Principal }

/**
 * What a complaint is about, and the organisation it is against as far as there is one. What is public may be anybody's; a message or an
 * introduction only whoever received or is in it. undefined: there is no such thing for this reporter. An organisation that is not
 * registered here is taken by its name: that somebody works without a licence is a complaint, too.
 */
export function findSubject(deps: Pick<Deps, 'dynamo' | 'clock'>): (asked: Asked) => Promise<Found | undefined> {
  return async ({ about: kind, ref = '', by }) => {
    if (kind === 'vacancy') return vacancySubject(deps, ref)
    if (kind === 'organisation') return organisationSubject(deps, ref)
    if (kind === 'message') return messageSubject(deps, ref, by)
    if (kind === 'introduction') return introductionSubject(deps, ref, by)
    if (kind === 'match' && ref !== '') {
      const vacancy = await findVacancyByCode(deps)(ref)
      return vacancy === undefined ? undefined : { subject: { kind, id: vacancy.id, name: vacancy.content.title } }
    }
    return { subject: { kind } }
  }
}

async function vacancySubject(deps: Pick<Deps, 'dynamo' | 'clock'>, code: string): Promise<Found | undefined> {
  const vacancy = await findVacancyByCode(deps)(code)
  if (vacancy === undefined || !isOpen(vacancy, civilDateOf(deps.clock.now()))) return undefined
  const { id, name } = vacancy.postedBy
  return { subject: { kind: 'vacancy', id: vacancy.id, name: vacancy.content.title }, against: { id, name } }
}

async function organisationSubject(deps: Pick<Deps, 'dynamo'>, name: string): Promise<Found> {
  const found = (await findOrganisationsByName(deps)(name, 20)).find(({ content }) => content.name === name)
  const subject = { kind: 'organisation' as const, ...(found === undefined ? {} : { id: found.id }), name }
  return { subject, ...againstOf(found) }
}

async function messageSubject(deps: Pick<Deps, 'dynamo'>, id: string, by: Principal): Promise<Found | undefined> {
  if (by.kind === 'anonymous') return undefined
  const organisation = by.member === undefined ? [] : [{ organisation: by.member.organisationId }]
  const message = await findMessageTo(deps)(id, [{ person: by.personId }, ...organisation])
  if (message === undefined) return undefined
  const introductionId = /int_[0-9A-Z]{26}/.exec(message.link ?? '')?.[0]
  const introduction = introductionId === undefined ? undefined : await findIntroduction(deps)(introductionId)
  const other = introduction?.personId === by.personId ? await otherSide(deps, introduction) : {}
  return { subject: { kind: 'message', id, name: message.subject }, ...other }
}

async function introductionSubject(deps: Pick<Deps, 'dynamo'>, id: string, by: Principal): Promise<Found | undefined> {
  if (by.kind === 'anonymous') return undefined
  const introduction = await findIntroduction(deps)(id)
  if (introduction === undefined) return undefined
  const subject = { kind: 'introduction' as const, id, name: introduction.vacancy.title }
  if (introduction.personId === by.personId) return { subject, ...(await otherSide(deps, introduction)) }
  // A person is not told of, nor suspended: there is nobody it is against.
  return introduction.parties.some(({ organisationId }) => organisationId === by.member?.organisationId) ? { subject } : undefined
}

/** The organisation that the person has to do with: who goes on with it, else who began or posted. */
async function otherSide(deps: Pick<Deps, 'dynamo'>, introduction: Introduction): Promise<Pick<Found, 'against'>> {
  const party = recipientOf(introduction) ?? introduction.parties[0]
  return party === undefined ? {} : againstOf(await findOrganisation(deps)(party.organisationId))
}

function againstOf(organisation: Organisation | undefined): Pick<Found, 'against'> {
  return organisation === undefined ? {} : { against: { id: organisation.id, name: organisation.content.name } }
}
