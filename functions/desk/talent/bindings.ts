import type { Deps } from '#shared/platform/deps.ts'
import type { Binding } from '#shared/platform/http/bind.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { talentApiBindings } from './api-bindings.ts'
import { looksBindings } from './looks-bindings.ts'
import { talentPageBindings } from './page-bindings.ts'
import { rightsBindings } from './rights-bindings.ts'

/** What people do with their own profile, consents and contact details, as JSON and as pages. */
export function talentBindings(deps: Deps & { readonly vault: ContactVault }): readonly Binding[] {
  return [...talentApiBindings(deps), ...talentPageBindings(deps), ...looksBindings(deps), ...rightsBindings(deps)]
}
