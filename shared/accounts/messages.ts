import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import { type InBoth, inBoth } from '#shared/messages/templates/template.ts'
import { contentFieldNames, contentFields, type Organisation, type Remarks } from './domain/organisation.ts'
import { type Invitation, roleNames } from './domain/people.ts'

/** What organisations are told. No secret and no contact detail is ever part of a message. */

const organisationPage = '/account/organisation'
const membersPage = '/account/members'

export function verifiedMessage({ id, content: { name }, verification: { validUntil } }: Organisation): Message {
  return { to: { organisation: id }, template: 'organisation-verified', values: { name, validUntil }, link: organisationPage }
}

export function rejectedMessage({ id, content: { name }, verification }: Organisation): Message {
  const count = remarkLines(verification.remarks).length
  const remarks = Array.from({ length: count }, (_, at) => inBoth(() => remarkLines(verification.remarks)[at] ?? ''))
  return { to: { organisation: id }, template: 'organisation-rejected', values: { name, remarks }, link: organisationPage }
}

export function suspendedMessage({ id, content: { name } }: Organisation, reason: string): Message {
  return { to: { organisation: id }, template: 'organisation-suspended', values: { name, reason }, link: organisationPage }
}

export function liftedMessage({ id, content: { name } }: Organisation, reason: string): Message {
  return { to: { organisation: id }, template: 'organisation-lifted', values: { name, reason }, link: organisationPage }
}

export function invitedMessage(invitation: Invitation, inviter: string | undefined): Message {
  const { organisationId, note, expiresAt } = invitation
  const until = civilDateOf(new Date(expiresAt * 1000).toISOString())
  return {
    to: { organisation: organisationId },
    template: 'member-invited',
    values: { inviter: inviter ?? inBoth(() => roleNames.admin), note, role: roleOf(invitation), until },
    link: membersPage,
  }
}

export function joinedMessage(invitation: Invitation, name: string): Message {
  const { organisationId, note } = invitation
  return {
    to: { organisation: organisationId },
    template: 'member-joined',
    values: { name, note, role: roleOf(invitation) },
    link: membersPage,
  }
}

function roleOf({ role }: Invitation): InBoth {
  return inBoth(() => roleNames[role])
}

/** `单位名称：…` for each remark. */
export function remarkLines(remarks: Remarks): readonly string[] {
  const byField = contentFields.flatMap((field) =>
    remarks[field] === undefined ? [] : [labelled(contentFieldNames[field], remarks[field])],
  )
  return remarks.general === undefined ? byField : [...byField, remarks.general]
}
