import type { Deps } from '#shared/platform/deps.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { SealInvited } from '../domain/ports.ts'

/** What reading and sending lists takes: the bucket of foreign files, and somebody who closes names and numbers. */
export type RosterDeps = Deps & { readonly uploads: Objects; readonly seal: SealInvited }
