import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of the `talent` table. Pinned by a test: a key that changes loses what lies under the old one. */

export function talentKey(id: string): Key {
  return { pk: `TALENT#${id}`, sk: 'PROFILE' }
}

/** One entry a person: the guard that makes it so, and the way from a person to their entry. */
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
