import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of rosters in the `market` table. Pinned by a test: a key that changes loses what lies under the old one. */

export function rosterKey(id: string): Key {
  return { pk: `ROSTER#${id}`, sk: 'ROSTER' }
}

export function checkKey(id: string): Key {
  return { pk: `ROSTER#${id}`, sk: 'CHECK' }
}

/** One transaction of invitations; ten thousand people are 417 of them. */
export function batchKey(id: string, nth: number): Key {
  return { pk: `ROSTER#${id}`, sk: `BATCH#${String(nth).padStart(4, '0')}` }
}

export function endKey(id: string): Key {
  return { pk: `ROSTER#${id}`, sk: 'END' }
}

/** One list a file and association. */
export function fileGuardKey(associationId: string, sha256: string): Key {
  return { pk: `ASSOCIATION#${associationId}`, sk: `FILE#${sha256}` }
}

export function agreementKey(associationId: string): Key {
  return { pk: `ASSOCIATION#${associationId}`, sk: 'AGREEMENT' }
}

export const partitions = {
  /** byOrganisation, in the order of uploading. */
  ofAssociation: (associationId: string): string => `ORG#${associationId}#ROSTER`,
  /** byState: what the clock looks after. */
  open: 'ROSTER#OPEN',
} as const
