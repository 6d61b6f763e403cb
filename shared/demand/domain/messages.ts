import { labelled, listed } from '#shared/kernel/language.ts'
import type { Content, Message } from '#shared/messages/templates/catalogue.ts'
import { type InBoth, inBoth } from '#shared/messages/templates/template.ts'
import { fieldOf, fields } from './fields.ts'
import type { Mandate } from './mandate.ts'
import { mandateScopes } from './mandate.ts'
import type { ReviewRemark, Vacancy } from './vacancy.ts'

/** What posters and mandate partners are told. */

export function publishedMessage(vacancy: Vacancy): Message {
  const { code, content } = vacancy
  const values = { title: content.title, code, validUntil: content.validUntil ?? '' }
  return toPoster(vacancy, { template: 'vacancy-published', values })
}

export function returnedMessage(vacancy: Vacancy, reason: string): Message {
  const values = { title: vacancy.content.title, reason, remarks: vacancy.remarks.map(remarkLine) }
  return toPoster(vacancy, { template: 'vacancy-returned', values })
}

export function removedMessage(vacancy: Vacancy, reason: string): Message {
  return toPoster(vacancy, { template: 'vacancy-removed', values: { title: vacancy.content.title, reason } })
}

export function expiredMessage(vacancy: Vacancy): Message {
  const { title, validUntil = '' } = vacancy.content
  return toPoster(vacancy, { template: 'vacancy-expired', values: { title, validUntil } })
}

/** To whoever shares an ad with the organisation that was suspended, or is no longer: that one is told by itself. */
export function sightMessages(
  { id, code, state, content: { title }, postedBy, employer }: Vacancy,
  { organisationId, organisationName: organisation }: { readonly organisationId: string; readonly organisationName: string },
): readonly Message[] {
  const said: Content<'vacancy-suspended' | 'vacancy-resumed'> =
    state === 'SUSPENDED'
      ? { template: 'vacancy-suspended', values: { title, organisation } }
      : { template: 'vacancy-resumed', values: { title, organisation, code } }
  const readers = [
    { id: postedBy.id, link: `/agency/vacancies/${id}` },
    ...(employer.id === undefined ? [] : [{ id: employer.id, link: `/employer/vacancies/${id}` }]),
  ]
  return readers
    .filter((reader, at) => reader.id !== organisationId && readers.findIndex((other) => other.id === reader.id) === at)
    .map((reader) => ({ ...said, to: { organisation: reader.id }, link: reader.link }))
}

export function mandateProposedMessage(mandate: Mandate): Message {
  const { proposedBy: by, state, posts, from: begins, to: ends } = mandate
  const [to, from] = by === 'agency' ? [mandate.employer, mandate.agency] : [mandate.agency, mandate.employer]
  const scope = inBoth(() => listed(mandate.scope.map((one) => mandateScopes[one])))
  return {
    to: { organisation: to.id },
    template: 'mandate-proposed',
    values: { from: from.name, by, active: state === 'ACTIVE', scope, posts, begins, ends },
    link: deskOf(mandate, to.id),
  }
}

/** Tells the other side what one side did. */
export function mandateMovedMessage(
  mandate: Mandate,
  by: 'agency' | 'employer',
  action: 'accepted' | 'declined' | 'withdrawn',
  reason?: string,
): Message {
  const to = by === 'agency' ? mandate.employer : mandate.agency
  const { posts, from: begins, to: ends } = mandate
  return {
    to: { organisation: to.id },
    template: `mandate-${action}`,
    values: { from: mandate[by].name, posts, begins, ends, reason },
    link: deskOf(mandate, to.id),
  }
}

function toPoster({ id, postedBy, employer }: Vacancy, said: Content): Message {
  const desk = postedBy.id === employer.id ? 'employer' : 'agency'
  return { ...said, to: { organisation: postedBy.id }, link: `/${desk}/vacancies/${id}` }
}

function deskOf(mandate: Mandate, organisationId: string): string {
  return organisationId === mandate.employer.id ? '/employer/mandates' : '/agency/mandates'
}

function remarkLine({ pointer, text }: ReviewRemark): string | InBoth {
  const field = fieldOf(pointer)
  return field === undefined ? text : inBoth(() => labelled(fields[field], text))
}
