import type { Content, Message } from '#shared/messages/templates/catalogue.ts'
import { inBoth } from '#shared/messages/templates/template.ts'
import { type Introduction, nameOfParty, type Party, recipientOf, sideOf } from '../domain/introduction.ts'
import { reasonNames } from '../domain/reasons.ts'
import type { Starter } from '../domain/starters.ts'
import type { Step, Who } from '../domain/steps.ts'

/**
 * What the other side is told of a step. No name of a person, no contact detail and no word that somebody typed stands in a message: it says
 * what happened and where to read it.
 */
export function messagesAbout(after: Introduction, step: Step, who: Who): readonly Message[] {
  if (who.kind === 'talent') return partiesTold(after).map((party) => ({ ...toParty(after, party), ...said(after, step, undefined) }))
  const acting = after.parties.find(({ organisationId }) => who.kind === 'organisation' && organisationId === who.organisationId)
  const toPerson = { ...toThePerson(after), ...said(after, step, acting === undefined ? undefined : nameOfParty(after, acting)) }
  if (who.kind === 'organisation') return [toPerson]
  // The clock tells both sides.
  return [toPerson, ...after.parties.map((party) => ({ ...toParty(after, party), ...said(after, step, undefined) }))]
}

/** Before the last day, to whoever is to act. */
export function reminderAbout(introduction: Introduction): readonly Message[] {
  const { due, state, startedBy, vacancy } = introduction
  if (due === undefined) return []
  const values = { vacancy: vacancy.title, until: due.on }
  if (state === 'interested' && startedBy === 'talent') {
    return introduction.parties.map((party) => ({ ...toParty(introduction, party), template: 'introduction-reminder', values }))
  }
  return [{ ...toThePerson(introduction), template: 'introduction-reminder', values }]
}

/** Where a side finds its introductions. */
export function listOf(side: Starter): string {
  return { talent: '/me/introductions', employer: '/employer/introductions', agency: '/agency/introductions' }[side]
}

/** Once one organisation has answered, the person's steps are between those two. */
function partiesTold(introduction: Introduction): readonly Party[] {
  const recipient = recipientOf(introduction)
  return recipient === undefined ? introduction.parties : [recipient]
}

function toParty({ id }: Introduction, party: Party) {
  return { to: { organisation: party.organisationId }, link: `${listOf(sideOf(party))}/${id}` }
}

function toThePerson({ id, personId }: Introduction) {
  return { to: { person: personId }, link: `${listOf('talent')}/${id}` }
}

type Values = { readonly vacancy: string; readonly organisation?: string }

function said(after: Introduction, step: Step, organisation: string | undefined): Content {
  const values: Values = { vacancy: after.vacancy.title, ...(organisation === undefined ? {} : { organisation }) }
  const reason = after.history.at(-1)?.reason
  const because = reason === undefined ? values : { ...values, reason: inBoth(() => reasonNames[reason]) }
  switch (step) {
    case 'withdraw':
      return { template: 'introduction-withdrawn', values }
    case 'accept':
      return { template: 'introduction-accepted', values: { ...values, agreed: after.revealTo.length > 0 } }
    case 'decline':
      return { template: 'introduction-declined', values: because }
    case 'lapse':
      return { template: 'introduction-lapsed', values }
    case 'consent':
      return { template: 'introduction-agreed', values }
    case 'takeBack':
      return { template: 'introduction-taken-back', values }
    case 'interview':
      return { template: 'introduction-interview', values: { ...values, at: after.interview?.at ?? after.updatedAt } }
    case 'offer':
      return { template: 'introduction-offer', values }
    case 'place':
      return { template: 'introduction-placed', values: { ...values, on: after.outcome?.on ?? '' } }
    case 'end':
      return { template: 'introduction-ended', values: because }
  }
}
