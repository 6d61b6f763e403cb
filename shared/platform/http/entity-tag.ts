import { createHash } from 'node:crypto'

/** A strong entity tag (RFC 9110, 8.8.3): the same bytes have the same. */
export function entityTag(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** A weak one for a JSON value: the same content has the same, in whatever order the store gave the parts of its maps. */
export function contentTag(value: unknown): string {
  return `W/${entityTag(JSON.stringify(value, (_, part: unknown) => (isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(byName)) : part)))}`
}

function isMap(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Whether `If-None-Match` names the tag: the caller then has this very content. A cache on the way may have made a strong one weak. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => bare(one) === bare(tag) || one.trim() === '*')
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
