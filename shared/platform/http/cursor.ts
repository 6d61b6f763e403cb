import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto'
import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** What a cursor may be used for: who asked, on which route, with which query. Another caller or query cannot use it. */
type CursorScope = { readonly principal: string; readonly route: string; readonly query: unknown }

type BadCursor = { readonly kind: 'bad-cursor' } | { readonly kind: 'cursor-expired' }

export type Cursors = {
  readonly seal: (position: unknown, scope: CursorScope) => string
  readonly open: (cursor: string, scope: CursorScope) => Result<unknown, BadCursor>
}

const lifetime: number = 60 * 60 * 1000

/** A cursor's hour begins with the next of these, so that those of the same place are the same meanwhile. */
const step: number = 30 * 60 * 1000

/**
 * Opaque cursors: AES-256-GCM over position and time, with the scope as associated data. They live an hour, or a little longer. The nonce is
 * made from what is sealed: the same place of the same list has the same cursor for half an hour, and what has not changed keeps its tag.
 */
export function createCursors(secret: string, clock: Clock): Cursors {
  let made: Buffer | undefined
  // Most first pages have no cursor: the key is made for the first that has.
  const keyOf = (): Buffer => {
    made ??= createHash('sha256').update('cursor').update(Buffer.from(secret, 'base64')).digest()
    return made
  }
  return {
    seal: (position, scope) => {
      const key = keyOf()
      const text = JSON.stringify({ at: beginning(clock.now()), position })
      const nonce = createHmac('sha256', key).update(scopeBytes(scope)).update(text).digest().subarray(0, 12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(scopeBytes(scope))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open: (cursor, scope) => {
      const text = decrypt(keyOf(), Buffer.from(cursor, 'base64url'), scopeBytes(scope))
      if (text === undefined) return fail({ kind: 'bad-cursor' })
      const { at, position } = JSON.parse(text) as { at: string; position: unknown }
      return Date.parse(clock.now()) - Date.parse(at) > lifetime ? fail({ kind: 'cursor-expired' }) : ok(position)
    },
  }
}

function beginning(now: string): string {
  return new Date(Math.ceil(Date.parse(now) / step) * step).toISOString()
}

function decrypt(key: Buffer, bytes: Buffer, scope: Buffer): string | undefined {
  if (bytes.length < 29) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(scope).setAuthTag(bytes.subarray(-16))
  try {
    return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    // A cursor that was changed, or belongs to someone else, does not authenticate: that is the answer, not a fault.
    return undefined
  }
}

function scopeBytes(scope: CursorScope): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([scope.principal, scope.route, scope.query]))
    .digest()
}
