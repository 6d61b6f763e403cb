import type { Key } from '#shared/platform/dynamo/operations.ts'

/** Where contact details lie in the table `contacts`. Pinned by a test. */

export function contactKey(personId: string): Key {
  return { pk: `PERSON#${personId}`, sk: 'CONTACT' }
}

/** Of somebody whom an association invited: written by whoever reads the rosters, sealed. */
export function invitedKey(invitationId: string): Key {
  return { pk: `INVITATION#${invitationId}`, sk: 'CONTACT' }
}
