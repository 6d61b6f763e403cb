import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'

/** What the vault reads from the stream of `messages`: whose contact details are to be erased. `talentId`: of their entry, if they ever had one. */
export const ErasureOrder = z.object({ entity: z.literal('erasure-order'), personId: idOf('person'), talentId: idOf('talent').optional() })
export type ErasureOrder = z.infer<typeof ErasureOrder>

/** The same for what an association wrote of somebody it invited. */
export const InvitedErasureOrder = z.object({ entity: z.literal('invited-erasure'), invitationId: idOf('invitation') })
export type InvitedErasureOrder = z.infer<typeof InvitedErasureOrder>
