import type { Key } from '#shared/platform/dynamo/operations.ts'

/** Where a person's contact details lie in the table `contacts`. Pinned by a test. */
export function contactKey(personId: string): Key {
  return { pk: `PERSON#${personId}`, sk: 'CONTACT' }
}
