import { forgetVisits } from '#shared/fairs/use-cases/forget-visits.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ok } from '#shared/kernel/result.ts'
import { forgetListings } from '#shared/lists/use-cases/forget-listings.ts'
import { revokePassportsOf } from '#shared/passports/use-cases/revoke-passport.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { forgetSearches } from '#shared/saved-searches/use-cases/delete-search.ts'
import { left } from '../domain/changes.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import type { Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'
import { forgetMemberships } from './forget-memberships.ts'

/**
 * Leaves the registry: first the entry becomes a tombstone, so that nobody finds the person, then passports are revoked, the registrations for fairs
 * and the ties to associations go and the vault forgets the contact details (个人信息保护法 47). Should a later step fail, asking again finishes it: all may be repeated.
 */
export function leaveRegistry(
  deps: Deps & { readonly vault: Pick<ContactVault, 'erase'> },
): (command: OwnChange) => Promise<Result<Talent, ChangeFailure>> {
  return async (own) => {
    const gone = await changeTalent(deps, own, 'talent.left', (talent, at) => ok(left(talent, at)))
    if (!gone.ok) return gone
    await revokePassportsOf(deps)(gone.value.id)
    await forgetVisits(deps)(own.by.personId)
    await forgetMemberships(deps)(own.by.personId)
    await forgetListings(deps)(gone.value.id, 'everybody')
    await forgetSearches(deps)(own.by.personId)
    const erased = await deps.vault.erase(own.by.personId)
    return erased.ok ? gone : erased
  }
}
