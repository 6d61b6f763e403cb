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
  key: (id: string): Key => ({ pk: `KEY#${id}`, sk: 'KEY' }),
} as const

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
  /** byName, sorted by the searchable part of the name. */
  names: 'ORGANISATION#NAMES',
} as const

/** Where an organisation stands, as the bureau lists it. */
export type OrganisationQueue = 'waiting' | 'verified' | 'rejected' | 'suspended'
