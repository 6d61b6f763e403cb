import * as z from 'zod'
import { EnrolCommand } from './commands.ts'
import { InvitedContact } from './vault-request.ts'

const given = z.literal('on').optional()

/** No is said without a reason. `never`: no association is to ask this number. `shared`: this association may know that it was a no. */
export const RefuseInvitationCommand = z.strictObject({ never: given, shared: given }).meta({ id: 'RefuseInvitationCommand' })
export type RefuseInvitationCommand = z.infer<typeof RefuseInvitationCommand>

/** Joining by a link: what the association wrote, as the person corrected it, and the version of each text whose own tick was set. */
export const JoinCommand = EnrolCommand.extend({ contact: InvitedContact }).meta({ id: 'JoinCommand' })
export type JoinCommand = z.infer<typeof JoinCommand>

/** Somebody who has an entry ties it to the association; `associationStatus`: the version of that text, when its tick was set. */
export const TieCommand = z.strictObject({ associationStatus: z.string().min(1).max(40).optional() }).meta({ id: 'TieCommand' })
export type TieCommand = z.infer<typeof TieCommand>

/** The version of the text that was on the screen. */
export const ShareStatusCommand = z.strictObject({ version: z.string().min(1).max(40) }).meta({ id: 'ShareStatusCommand' })
export type ShareStatusCommand = z.infer<typeof ShareStatusCommand>
