import type { RequestOf, VaultAnswer } from '#shared/talent/domain/vault-request.ts'
import { entered } from '../contacts/entered.ts'
import type { VaultDeps } from '../contacts/vault-deps.ts'

/** Signs a person's passport for that person, with their name when they chose so: it is entered first, and refused when there is no name. */
export async function signPassport(deps: VaultDeps, request: RequestOf<'sign-passport'>): Promise<VaultAnswer> {
  const { personId, claims, withName } = request
  const done = await entered(deps, { subject: personId, action: 'passport.signed', by: personId }, [])
  if (!done.ok) return { kind: done.error.kind }
  const name = withName ? (await deps.contacts.get(personId))?.contact.name : undefined
  if (withName && name === undefined) return { kind: 'refused' }
  const { iss, jti, iat, exp, ...chosen } = claims
  const signer = deps.seal.passports()
  const token = signer.sign({ iss, jti, iat, exp, ...(name === undefined ? {} : { name }), ...chosen })
  return { kind: 'signed', token, key: signer.key }
}
