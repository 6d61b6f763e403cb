import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { CheckIn, FairContent, GivenFairContent, Permit, PermitApplication, Plans, Venue } from './fair.ts'
import { Days, fairModes, OnlinePlace } from './fair-details.ts'
import { Instant } from './instant.ts'

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
 * A change of time, place, mode or scale, each optional, at least one different. Without `checkIn` the window for exhibitors moves along,
 * and so do the hours of the days. `approval`: the police's consent to the new time. `application` and `permit`: the new ones for another
 * place or a larger scale. `policeNotice`: that they were told, when a permitted fair goes online and its hall stays empty.
 */
export const MoveFair = z
  .strictObject({
    startsAt: Instant.optional(),
    endsAt: Instant.optional(),
    days: Days.optional(),
    checkIn: CheckIn.optional(),
    venue: Venue.optional(),
    moreVenues: z.array(Venue).max(5).optional(),
    mode: z.enum(fairModes).optional(),
    online: z.array(OnlinePlace).max(5).optional(),
    expectedAttendance: FairContent.shape.expectedAttendance,
    reason: line(300),
    approval: PermitApplication.optional(),
    application: PermitApplication.optional(),
    permit: Permit.optional(),
    policeNotice: PermitApplication.optional(),
  })
  .meta({ id: 'MoveFair' })
export type MoveFair = z.infer<typeof MoveFair>

/** `policeNotice`: to whom and when the police were told in writing; needed when there is a permit. */
export const CancelFair = z.strictObject({ reason: line(300), policeNotice: PermitApplication.optional() }).meta({ id: 'CancelFair' })
export type CancelFair = z.infer<typeof CancelFair>

const texts = bilingual({ noPlan: '请至少登记一个方案' }, { noPlan: 'Please record at least one plan' })
