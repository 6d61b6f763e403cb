import type { Deps } from '#shared/platform/deps.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'

/** `uploads`: where evidence lies. */
export type EvidenceDeps = Deps & { readonly uploads: Objects }
