import type { Deps } from '#shared/platform/deps.ts'
import type { Contacts } from './contacts.ts'
import type { Seal } from './seal.ts'

export type VaultDeps = Deps & { readonly contacts: Contacts; readonly seal: Pick<Seal, 'linkSecret' | 'passports'> }
