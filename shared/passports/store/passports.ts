import { addDays, startOf } from '#shared/kernel/civil-date.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Passport } from '../domain/passport.ts'
import type { PassportKey } from '../domain/token.ts'
import { passportKey, passportPrefix, revocationKey, signingKey } from './keys.ts'

/** What is kept of a person's passports, the oldest first. What has run out is swept away after a while. */
export async function passportsOf(dynamo: Dynamo, talentId: string): Promise<readonly Passport[]> {
  const { pk } = passportKey(talentId, '')
  const items = await everyOne((after) => dynamo.query('talent', { pk, beginsWith: passportPrefix, limit: 100, after }))
  return items.map((item) => Passport.parse(item))
}

export async function getPassport(dynamo: Dynamo, talentId: string, id: string): Promise<Passport | undefined> {
  const item = await dynamo.get('talent', passportKey(talentId, id))
  return item === undefined ? undefined : Passport.parse(item)
}

export function putPassport(passport: Passport): Operation {
  return put('talent', {
    ...passportKey(passport.talentId, passport.id),
    entity: 'passport',
    ...passport,
    expiresAt: endOf(passport) + keptAfter,
  })
}

/** Publishes a key under which passports are signed: again and again the same. */
export function publishKey(key: PassportKey): Operation {
  return put('public', { ...signingKey(key.kid), entity: 'passport-key', ...key })
}

/** Publishes that a passport no longer holds: its short id and nothing of the person, for as long as it would have held. */
export function publishRevocation(passport: Passport): Operation {
  const { id, expiresOn } = passport
  return put('public', { ...revocationKey(id), entity: 'passport-revocation', id, expiresOn, expiresAt: endOf(passport) })
}

/** Epoch seconds at which the last day is over. */
export function endOf({ expiresOn }: Pick<Passport, 'expiresOn'>): number {
  return Date.parse(startOf(addDays(expiresOn, 1))) / 1000
}

const keptAfter = 30 * 24 * 60 * 60
