import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of complaints in the `market` table. Pinned by a test. */
export const keys = {
  complaint: (id: string): Key => ({ pk: `COMPLAINT#${id}`, sk: 'COMPLAINT' }),
  /** Look-up: one complaint a reference. */
  reference: (reference: string): Key => ({ pk: `COMPLAINT-REFERENCE#${reference}`, sk: 'REFERENCE' }),
  /** Guard: the same words about the same thing are one open complaint. */
  same: (digest: string): Key => ({ pk: `COMPLAINT-SAME#${digest}`, sk: 'OPEN' }),
  /** How many are open about one thing. */
  openOf: (subject: string): Key => ({ pk: `COMPLAINTS-OF#${subject}`, sk: 'OPEN' }),
  /** What happened in a month: `2026-11`. */
  figures: (month: string): Key => ({ pk: 'COMPLAINT-FIGURES', sk: month }),
} as const

export const partitions = {
  /** byState: what waits, by the last day for its answer. */
  open: 'COMPLAINT#OPEN',
  /** byState: what is over, by when. */
  over: 'COMPLAINT#OVER',
  /** byPerson: what somebody filed. */
  ofPerson: (personId: string): string => `PERSON#${personId}#COMPLAINT`,
  /** byOrganisation: what was filed against an organisation. */
  against: (organisationId: string): string => `ORG#${organisationId}#COMPLAINT`,
} as const
