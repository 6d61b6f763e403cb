import { ok, type Result } from '#shared/kernel/result.ts'
import { forgetListings } from '#shared/lists/use-cases/forget-listings.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { consentWithdrawn } from '../domain/changes.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import type { ConsentScope, Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'
import { hideFromAssociations } from './forget-memberships.ts'
import { leaveRegistry } from './leave-registry.ts'

/**
 * Takes a consent back, as easily as it was given (个人信息保护法 15). When this returns, nobody sees the person any more by that
 * consent: every reply re-reads the root, whatever the index still holds. A consent that is not held is withdrawn already; taking back
 * the registry's own is leaving.
 */
export function withdrawConsent(
  deps: Deps & { readonly vault: Pick<ContactVault, 'erase'> },
): (command: OwnChange & { readonly scope: ConsentScope }) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ scope, ...own }) => {
    if (scope === 'registry') return leaveRegistry(deps)(own)
    const done = await changeTalent(deps, own, 'consent.withdrawn', (talent, at) => ok(consentWithdrawn(talent, scope, at)))
    if (done.ok) await forgetListings(deps)(done.value.id, { scope })
    // Nobody sees it any more; a later consent for one association must not bring back the others.
    if (done.ok && scope === 'associationStatus') await hideFromAssociations(deps)(own.by.personId)
    return done
  }
}
