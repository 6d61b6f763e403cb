import type { Deps } from '#shared/platform/deps.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'

/** What bulletins need beside the store: `objects` is where what is published lies. */
export type BulletinDeps = Deps & { readonly objects: Objects }
