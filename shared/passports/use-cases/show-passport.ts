import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { isVerified } from '#shared/talent/domain/evidence.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { chosenOf, type Passport, type PassportClaims } from '../domain/passport.ts'
import { readToken } from '../domain/token.ts'
import { endOf, getPassport, publishKey } from '../store/passports.ts'

/** A passport as it is now, signed. */
export type SignedPassport = { readonly passport: Passport; readonly claims: PassportClaims; readonly token: string }

/**
 * Signs a passport as the profile stands, for the person alone. The vault signs, since it has the only key and the name; the key's public half is
 * published before the passport is handed out.
 */
export function showPassport(
  deps: Deps & { readonly vault: ContactVault; readonly baseUrl: string },
): (asked: {
  readonly by: Person
  readonly id: string
}) => Promise<Result<SignedPassport, Failure<'not-found' | 'name-missing' | 'busy'>>> {
  return async ({ by, id }) => {
    const own = await findOwnTalent(deps)(by.personId)
    // A passport ends with the entry: like one that never was.
    if (!own.ok) return fail({ kind: 'not-found' })
    const { talent } = own.value
    const passport = await getPassport(deps.dynamo, talent.id, id)
    const now = deps.clock.now()
    if (passport === undefined || passport.revokedAt !== undefined || passport.expiresOn < civilDateOf(now))
      return fail({ kind: 'not-found' })
    if (talent.profile === undefined) return fail({ kind: 'not-found' })
    const chosen = chosenOf(talent.profile, passport.fields, (certificate) => isVerified(talent, certificate))
    const claims = { iss: deps.baseUrl, jti: passport.id, iat: Math.floor(Date.parse(now) / 1000), exp: endOf(passport), ...chosen }
    const signed = await deps.vault.signPassport({ personId: by.personId, claims, withName: passport.fields.includes('name') })
    if (!signed.ok) return signed.error.kind === 'refused' ? fail({ kind: 'name-missing' }) : fail({ kind: 'busy' })
    const { token, key } = signed.value
    const read = readToken(token)
    if (read === undefined) throw new Error('the vault signed what is no passport')
    const published = await deps.dynamo.transact([publishKey(key)])
    return published.ok ? ok({ passport, claims: read.claims, token }) : fail({ kind: 'busy' })
  }
}
