import { createHash } from 'node:crypto'

/** A strong entity tag (RFC 9110, 8.8.3): the same bytes have the same. */
export function entityTag(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether `If-None-Match` names the tag: the caller then has these very bytes. A cache on the way may have marked it as weak. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')
}
