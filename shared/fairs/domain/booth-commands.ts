import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { AttendeeNames } from './attendees.ts'
import { BoothNumber } from './booth.ts'
import { BoothRules, BoothSchedule, GivenBoothRows } from './booth-plan.ts'

/** What callers send about booths, as JSON or from a form. */

/** Ads that an exhibitor brings. Without a number: as many people as the ad says. */
const ChosenPosts = z
  .array(
    z.strictObject({
      vacancyId: idOf('vacancy'),
      headcount: z
        .int({ error: () => texts.headcount })
        .min(1, { error: () => texts.headcount })
        .max(9999)
        .optional(),
    }),
    { error: () => texts.noPost },
  )
  .min(1, { error: () => texts.noPost })
  .max(30)
export type ChosenPosts = z.infer<typeof ChosenPosts>

export const ClaimBooth = z.strictObject({ booth: z.string({ error: () => texts.noBooth }).pipe(BoothNumber), posts: ChosenPosts })

export type ClaimBooth = z.infer<typeof ClaimBooth>

export const ChangePosts = z.strictObject({ posts: ChosenPosts })

export const JoinWaitingList = z.strictObject({ posts: ChosenPosts })

/** `attendees` is needed when the day for naming them has passed. */
export const AcceptBooth = z.strictObject({ posts: ChosenPosts, attendees: AttendeeNames.optional() })
export type AcceptBooth = z.infer<typeof AcceptBooth>

export const ConfirmExhibitor = z.strictObject({ attendees: AttendeeNames })

export const ExplainMiss = z.strictObject({ text: paragraphs(1000, 5) })

/** `rev` is the revision the planner saw; 0 for the first plan. */
export const PlanBooths = z.strictObject({ rev: z.int().min(0), rows: GivenBoothRows, schedule: BoothSchedule, rules: BoothRules })

export type PlanBooths = z.infer<typeof PlanBooths>

export const OpenBooths = z.strictObject({})

/** Out of use, kept for somebody, or free again. `note`: why, or for whom. */
export const SetBooth = z.strictObject({ booth: BoothNumber, state: z.enum(['FREE', 'RESERVED', 'LOCKED']), note: line(60).optional() })

export type SetBooth = z.infer<typeof SetBooth>

/** `organisation`: the full name, the unified social credit code, or the id of one that is on the waiting list or is invited. */
export const AssignBooth = z.strictObject({ booth: BoothNumber, organisation: line(60) })

const ofExhibitor = { organisationId: idOf('organisation') }

export const MoveExhibitor = z.strictObject({ ...ofExhibitor, booth: BoothNumber, reason: line(200) })

export const ReleaseExhibitor = z.strictObject({ ...ofExhibitor, reason: line(200) })

/** `admitLate`: it came after the check-in closed and is let in all the same. */
export const RecordArrival = z.strictObject({ ...ofExhibitor, admitLate: z.boolean().default(false) })

export const RecordNoShow = z.strictObject({ ...ofExhibitor })

/** Of which fair the miss is lifted: the one that the path names. */
export const LiftMiss = z.strictObject({ ...ofExhibitor, reason: line(200) })

const texts = bilingual(
  {
    headcount: '带到现场的招聘人数须为 1 以上的整数',
    noPost: '请至少选一个在招岗位',
    noBooth: '请选一个展位',
  },
  {
    headcount: 'The number of people wanted at the fair has to be a whole number from 1',
    noPost: 'Choose at least one open vacancy',
    noBooth: 'Choose a booth',
  },
)
