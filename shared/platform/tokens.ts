import { createHash, timingSafeEqual } from 'node:crypto'
import { type Id, type IdKind, idPrefixes } from '#shared/kernel/ids.ts'

/** What a holder shows: the id of the item to look at, and the secret whose digest the item holds. */
export type Token<K extends IdKind> = { readonly id: Id<K>; readonly secret: string }

const ulid: string = '[0-9A-HJKMNP-TV-Z]{26}'
const secret: string = '[A-Za-z0-9_-]{22}'

/** How each token is written: sessions and invitations `<id part>.<secret>`, API keys `jck_<id part>_<secret>` so that scanners know them. */
const forms = {
  session: { write: (id: string, secret: string) => `${id}.${secret}`, read: new RegExp(`^(${ulid})\\.(${secret})$`) },
  invitation: { write: (id: string, secret: string) => `${id}.${secret}`, read: new RegExp(`^(${ulid})\\.(${secret})$`) },
  key: { write: (id: string, secret: string) => `jck_${id}_${secret}`, read: new RegExp(`^jck_(${ulid})_(${secret})$`) },
} as const

export type TokenKind = keyof typeof forms

export function writeToken<K extends TokenKind>(kind: K, token: Token<K>): string {
  return forms[kind].write(token.id.slice(idPrefixes[kind].length + 1), token.secret)
}

/** undefined when the text is no token of this kind. */
export function readToken<K extends TokenKind>(kind: K, text: string): Token<K> | undefined {
  const [, id, found] = forms[kind].read.exec(text) ?? []
  return id === undefined || found === undefined ? undefined : { id: `${idPrefixes[kind]}_${id}` as Id<K>, secret: found }
}

/** What is stored instead of a secret of 128 random bits: too many to guess, so a plain digest is enough. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Whether a secret belongs to a digest; takes the same time for every wrong one. */
export function fits(secret: string, digest: string): boolean {
  const given = Buffer.from(digestOf(secret))
  const kept = Buffer.from(digest)
  return given.length === kept.length && timingSafeEqual(given, kept)
}
