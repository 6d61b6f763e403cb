import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of passports. Pinned by a test: a key that changes loses what lies under the old one. */

/** In `talent`: what is kept of an issued one. */
export function passportKey(talentId: string, id: string): Key {
  return { pk: `TALENT#${talentId}`, sk: `${passportPrefix}${id}` }
}

export const passportPrefix = 'PASSPORT#'

/** In `public`: the keys that sign passports, and the ids of those that were revoked. */
export const publishedPartition = 'PASSPORTS'

export function signingKey(kid: string): Key {
  return { pk: publishedPartition, sk: `${signingKeyPrefix}${kid}` }
}

export const signingKeyPrefix = 'KEY#'

export function revocationKey(id: string): Key {
  return { pk: publishedPartition, sk: `${revocationPrefix}${id}` }
}

export const revocationPrefix = 'REVOKED#'
