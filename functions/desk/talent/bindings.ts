import type { Binding } from '#shared/platform/http/bind.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import type { EvidenceDeps } from '#shared/talent/use-cases/evidence-deps.ts'
import { talentApiBindings } from './api-bindings.ts'
import { evidenceBindings } from './evidence-bindings.ts'
import { looksBindings } from './looks-bindings.ts'
import { talentPageBindings } from './page-bindings.ts'
import { passportBindings } from './passport-bindings.ts'
import { rightsBindings } from './rights-bindings.ts'

/** What people do with their own profile, consents and contact details, as JSON and as pages. */
export function talentBindings(deps: EvidenceDeps & { readonly vault: ContactVault; readonly baseUrl: string }): readonly Binding[] {
  return [
    ...talentApiBindings(deps),
    ...talentPageBindings(deps),
    ...evidenceBindings(deps),
    ...looksBindings(deps),
    ...passportBindings(deps),
    ...rightsBindings(deps),
  ]
}
