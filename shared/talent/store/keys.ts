import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of the `talent` table, and of what the registry keeps elsewhere. Pinned by a test: a key that changes loses what lies under the old one. */

export function talentKey(id: string): Key {
  return { pk: `TALENT#${id}`, sk: 'PROFILE' }
}

/** One entry a person: the guard that makes it so, the way from a person to their entry, and where is told apart who is leaving. */
export function personGuardKey(personId: string): Key {
  return { pk: `PERSON#${personId}`, sk: 'TALENT' }
}

/** Append-only, in the order in which things happened. */
export function consentRecordKey({
  talentId,
  rev,
  scope,
}: {
  readonly talentId: string
  readonly rev: number
  readonly scope: string
}): Key {
  return { pk: `TALENT#${talentId}`, sk: `${consentRecordPrefix}${String(rev).padStart(9, '0')}#${scope}` }
}

export const consentRecordPrefix = 'CONSENT#'

/** The partition of the ledger in which everything about a thing lies. */
export function ledgerSubject(id: string): string {
  return `SUBJECT#${id}`
}

/** In the ledger: what an organisation saw of a person on a day, after all that happened in that day. */
export function looksKey(talentId: string, { at, organisationId }: { readonly at: string; readonly organisationId: string }): Key {
  return { pk: ledgerSubject(talentId), sk: `${at}#seen#${organisationId}` }
}

/** In `market`: how far looks have been summed up, of everybody and of one organisation. */
export const looksWorkKey: Key = { pk: 'LOOKS', sk: 'WORK' }

export function organisationLooksKey(organisationId: string): Key {
  return { pk: `ORG#${organisationId}`, sk: 'LOOKS' }
}

/** An association's invitation of one member. */
export function invitationKey(id: string): Key {
  return { pk: `INVITATION#${id}`, sk: 'INVITATION' }
}

/** In the table `contacts`: name and phone as the association wrote them, sealed, until the invitation is answered or runs out. */
export function invitedContactKey(id: string): Key {
  return { pk: `INVITATION#${id}`, sk: 'CONTACT' }
}

/** One invitation an association and number. */
export function invitationGuardKey(associationId: string, phoneDigest: string): Key {
  return { pk: `ASSOCIATION#${associationId}`, sk: `PHONE#${phoneDigest}` }
}

/** While an association is suspended: nobody is written to in its name. */
export function associationPauseKey(associationId: string): Key {
  return { pk: `ASSOCIATION#${associationId}`, sk: 'PAUSE' }
}

/** Whoever has this number wants no invitation from any association. */
export function notInvitedKey(phoneDigest: string): Key {
  return { pk: `PHONE#${phoneDigest}`, sk: 'NOT-INVITED' }
}

/** From a person to the invitations that they accepted. */
export function membershipKey(personId: string, invitationId: string): Key {
  return { pk: `PERSON#${personId}`, sk: `${membershipPrefix}${invitationId}` }
}

export const membershipPrefix = 'MEMBERSHIP#'

/** How an association's invitations stand, counted now and then. */
export function invitationCountsKey(associationId: string): Key {
  return { pk: `ASSOCIATION#${associationId}`, sk: 'COUNTS' }
}

export const invitationPartitions = {
  /** byOrganisation, by rosters and their lines. */
  ofAssociation: (associationId: string): string => `ORG#${associationId}#INVITATION`,
  /** byState, sorted by when the clock looks at them next. Several, since thousands are sent within a minute. */
  due: (shard: number): string => `INVITATION#DUE#${shard}`,
} as const

export const dueShards = 8

/** byState of `talent`: who asked to leave, by the day of the deletion. */
export const leavingPartition = 'TALENT#LEAVING'

/** In `messages`: an order to the vault, which follows that table's stream. */
export function erasureOrderKey(personId: string, at: string): Key {
  return { pk: `ERASURE#${personId}`, sk: at }
}

/** The same for what an association wrote. */
export function invitedErasureKey(invitationId: string, at: string): Key {
  return { pk: `ERASURE#${invitationId}`, sk: at }
}

export function evidenceReviewKey(id: string): Key {
  return { pk: `EVIDENCE#${id}`, sk: 'EVIDENCE' }
}

/** byState of `talent`: by when it was sent in, and by when it was closed. */
export const evidencePartitions = { waiting: 'EVIDENCE#WAITING', closed: 'EVIDENCE#CLOSED' } as const

/** That a person was reminded of a certificate, so many days before it runs out. */
export function reminderKey(talentId: string, certificate: string, days: number): Key {
  return { pk: `TALENT#${talentId}`, sk: `REMINDED#${certificate}#${String(days).padStart(3, '0')}` }
}

/** In `market`: how far the day's search for certificates that run out has come. */
export const remindersWorkKey: Key = { pk: 'CERTIFICATES', sk: 'WORK' }
