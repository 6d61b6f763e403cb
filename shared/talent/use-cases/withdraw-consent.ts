import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { consentWithdrawn } from '../domain/changes.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import type { ConsentScope, Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'
import { leaveRegistry } from './leave-registry.ts'

/**
 * Takes a consent back, as easily as it was given (个人信息保护法 15). When this returns, nobody sees the person any more by that
 * consent: every reply re-reads the root, whatever the index still holds. A consent that is not held is withdrawn already; taking back
 * the registry's own is leaving.
 */
export function withdrawConsent(
  deps: Deps & { readonly vault: ContactVault },
): (command: OwnChange & { readonly scope: ConsentScope }) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ scope, ...own }) =>
    scope === 'registry'
      ? leaveRegistry(deps)(own)
      : changeTalent(deps, own, 'consent.withdrawn', (talent, at) => ok(consentWithdrawn(talent, scope, at)))
}
