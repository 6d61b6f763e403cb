import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What opens a complaint for whoever filed it without signing in: 128 bits made from our key and the complaint's id. So it is kept nowhere, and a
 * form that was sent twice is answered alike; its digest is kept, so that another key does not lock anybody out.
 */
export function secretFor(key: string, complaintId: string): string {
  return createHmac('sha256', key).update(`complaint\n${complaintId}`).digest().subarray(0, 16).toString('base64url')
}

export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

export function opens(secret: string | undefined, digest: string | undefined): boolean {
  if (secret === undefined || digest === undefined) return false
  const [given, kept] = [Buffer.from(secretDigest(secret)), Buffer.from(digest)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
