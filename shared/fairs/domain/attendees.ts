import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'

/** The longest list that any parameters allow; how many a fair allows today is theirs to say. */
const mostNames: number = 20

/** Names of those who come for an exhibitor: nothing but the name, which the desk at the door needs. */
export const AttendeeNames = z
  .array(line(20))
  .min(1, { error: () => texts.none })
  .max(mostNames, { error: () => texts.many })
  .meta({ description: '参会人员姓名；只给主办产业园在现场核对，会后按期删除' })

/** Kept by itself, in no ledger, no message and no public view, until some days after the fair. */
export const Attendees = z.object({
  fairId: idOf('fair'),
  organisationId: idOf('organisation'),
  names: AttendeeNames,
  /** Epoch seconds, for the store; whoever reads looks at it too, since the store removes late. */
  expiresAt: z.int(),
})
export type Attendees = z.infer<typeof Attendees>

const texts = bilingual(
  { none: '请填写参会人员姓名', many: `最多 ${mostNames} 人` },
  { none: 'Please name those who come', many: `At most ${mostNames} people` },
)
