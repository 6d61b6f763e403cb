import { createHash } from 'node:crypto'
import type { Key } from '#shared/platform/dynamo/operations.ts'

/** Where everything of this context lies in the table `accounts`. Pinned by a test: a changed key is a migration. */
export const keys = {
  organisation: (id: string): Key => ({ pk: `ORG#${id}`, sk: 'ORGANISATION' }),
  /** Guard: one organisation a code. */
  uscc: (uscc: string): Key => ({ pk: `USCC#${uscc}`, sk: 'USCC' }),
  member: (organisationId: string, personId: string): Key => ({ pk: `ORG#${organisationId}`, sk: `MEMBER#${personId}` }),
  person: (id: string): Key => ({ pk: `PERSON#${id}`, sk: 'PERSON' }),
  /** Guard and look-up: one person a subject of an issuer. `digest` is that of both. */
  subject: (digest: string): Key => ({ pk: `SUBJECT#${digest}`, sk: 'SUBJECT' }),
  session: (id: string): Key => ({ pk: `SESSION#${id}`, sk: 'SESSION' }),
  invitation: (id: string): Key => ({ pk: `INVITATION#${id}`, sk: 'INVITATION' }),
  /** That an organisation was reminded of a verification's end, so many days before it. */
  verificationReminder: (id: string, validUntil: string, days: number): Key => ({
    pk: `ORG#${id}`,
    sk: `REMINDED#${validUntil}#${String(days).padStart(3, '0')}`,
  }),
  /** That it was reminded of the end of its 劳务派遣经营许可证. */
  licenceReminder: (id: string, validUntil: string, of: 'renew' | 'ended'): Key => ({
    pk: `ORG#${id}`,
    sk: `LICENCE-REMINDED#${validUntil}#${of}`,
  }),
  key: (id: string): Key => ({ pk: `KEY#${id}`, sk: 'KEY' }),
} as const

/** In `public`: since when and until when an organisation's verification holds. A digest: no id of an organisation is public. */
export function publicVerificationKey(digest: string): Key {
  return { pk: `VERIFICATION#${digest}`, sk: 'VIEW' }
}

/** The digest of an organisation's id under which its ads name it in public, too. */
export function publicDigestOf(organisationId: string): string {
  return createHash('sha256').update(organisationId).digest('base64url').slice(0, 32)
}

/** Partitions of the secondary indexes. */
export const partitions = {
  /** byState, sorted by when they came in (or, verified, by when they run out). */
  queue: (queue: OrganisationQueue): string => `ORGANISATION#${queue}`,
  /** byState: the bureau's own organisations. */
  bureaus: 'ORGANISATION#BUREAUS',
  /** byOrganisation. */
  group: (uscc: string): string => `GROUP#${uscc}`,
  invitationsOf: (organisationId: string): string => `ORG#${organisationId}#INVITATION`,
  keysOf: (organisationId: string): string => `ORG#${organisationId}#KEY`,
  /** byPerson. */
  membershipsOf: (personId: string): string => `PERSON#${personId}#MEMBER`,
  sessionsOf: (personId: string): string => `PERSON#${personId}#SESSION`,
  /** byState, sorted by the day on which they are to be closed. */
  closing: 'PERSON#CLOSING',
  /** byName, sorted by the searchable part of the name. */
  names: 'ORGANISATION#NAMES',
} as const

/** Where an organisation stands, as the bureau lists it. */
export type OrganisationQueue = 'waiting' | 'verified' | 'rejected' | 'suspended'
