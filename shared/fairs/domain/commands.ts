import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { CheckIn, FairContent, GivenFairContent, Instant, Permit, PermitApplication, Plans, Venue } from './fair.ts'

/** What callers send, as JSON or from a form. */

export const CreateFair = z.strictObject({ content: GivenFairContent }).meta({ id: 'CreateFair' })

/** `rev` is the revision the editor saw: somebody else's change in between is refused, never overwritten. */
export const EditFair = z.strictObject({ rev: z.int().min(1), content: GivenFairContent }).meta({ id: 'EditFair' })

/** Plans that are given replace those recorded; the others stay. */
export const RecordPlans = z
  .strictObject({
    plans: Plans.refine((plans) => Object.keys(plans).length > 0, { error: () => texts.noPlan, params: { code: 'missing' } }).meta({
      minProperties: 1,
    }),
  })
  .meta({ id: 'RecordPlans' })

export const ApplyForPermit = z.strictObject({ application: PermitApplication }).meta({ id: 'ApplyForPermit' })

export const RecordPermit = z.strictObject({ permit: Permit }).meta({ id: 'RecordPermit' })

export const AnnounceFair = z.strictObject({}).meta({ id: 'AnnounceFair' })

/**
 * A change of time, place or scale, each optional, at least one different. Without `checkIn` the window for exhibitors moves along.
 * `approval`: the police's consent to the new time. `permit`: the new permit for another place or a larger scale.
 */
export const MoveFair = z
  .strictObject({
    startsAt: Instant.optional(),
    endsAt: Instant.optional(),
    checkIn: CheckIn.optional(),
    venue: Venue.optional(),
    expectedAttendance: FairContent.shape.expectedAttendance,
    reason: line(300),
    approval: PermitApplication.optional(),
    permit: Permit.optional(),
  })
  .meta({ id: 'MoveFair' })
export type MoveFair = z.infer<typeof MoveFair>

/** `policeNotice`: to whom and when the police were told in writing; needed when there is a permit. */
export const CancelFair = z.strictObject({ reason: line(300), policeNotice: PermitApplication.optional() }).meta({ id: 'CancelFair' })
export type CancelFair = z.infer<typeof CancelFair>

const texts = bilingual({ noPlan: '请至少登记一个方案' }, { noPlan: 'Please record at least one plan' })
