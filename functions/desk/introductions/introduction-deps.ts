import type { Deps } from '#shared/platform/deps.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'

/** What the pages and the API of introductions need: the vault only to reveal. */
export type IntroductionDeps = Deps & { readonly vault: Pick<ContactVault, 'reveal'> }
