import { randomBytes, randomInt } from 'node:crypto'
import { ulid } from 'ulid'
import type { Clock } from '#shared/kernel/clock.ts'
import { type Id, type IdKind, type Ids, idPrefixes } from '#shared/kernel/ids.ts'

const letters: string = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ids from the operating system's random source; their time part follows the clock. */
export function randomIds(clock: Clock): Ids {
  return {
    next: <K extends IdKind>(kind: K) => `${idPrefixes[kind]}_${ulid(Date.parse(clock.now()))}` as Id<K>,
    code: () => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join(''),
    secret: () => randomBytes(16).toString('base64url'),
  }
}
