import type { Clock } from '#shared/kernel/clock.ts'
import { type Id, type IdKind, type Ids, idPrefixes } from '#shared/kernel/ids.ts'
import type { Random } from './random.ts'

const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ids that come out the same again: their time is the clock's, the rest is drawn. Secrets are never drawn: `secret` gives them. */
export function seededIds(clock: Clock, random: Random, secret: () => string): Ids {
  return {
    next: <K extends IdKind>(kind: K) => `${idPrefixes[kind]}_${timePart(Date.parse(clock.now()))}${drawn(random, base32, 16)}` as Id<K>,
    code: () => drawn(random, letters, 10),
    secret,
  }
}

function drawn(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[random.int(0, alphabet.length - 1)]).join('')
}

/** The first ten characters of a ULID. */
function timePart(milliseconds: number): string {
  let [rest, text] = [milliseconds, '']
  for (let place = 0; place < 10; place += 1) {
    text = `${base32[rest % 32]}${text}`
    rest = Math.floor(rest / 32)
  }
  return text
}
