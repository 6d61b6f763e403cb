import type { Deps } from '#shared/platform/deps.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'

export type JoiningDeps = Deps & { readonly vault: ContactVault }
