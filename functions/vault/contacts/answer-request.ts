import type { VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { signPassport } from '../passports/sign-passport.ts'
import { claimInvited, readInvited, sealInvited } from './invited-contacts.ts'
import { ownContact } from './own-contact.ts'
import { revealContact } from './reveal-contact.ts'
import type { VaultDeps } from './vault-deps.ts'

/** What other functions ask of the vault, each kind answered in its place. */
export function answerRequest(deps: VaultDeps): (request: VaultRequest) => Promise<VaultAnswer> {
  return async (request) => {
    switch (request.kind) {
      case 'reveal-contact':
        return revealContact(deps, request)
      case 'seal-invited':
        return sealInvited(deps, request)
      case 'read-invited':
        return readInvited(deps, request)
      case 'claim-invited':
        return claimInvited(deps, request)
      case 'sign-passport':
        return signPassport(deps, request)
      default:
        return ownContact(deps, request)
    }
  }
}
