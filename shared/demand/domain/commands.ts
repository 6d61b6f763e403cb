import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { Uscc } from '#shared/reference/schemas.ts'
import { MandateTerms } from './mandate.ts'
import { ReviewRemark, VacancyContent } from './vacancy.ts'

const rev = z.int({ error: () => texts.rev }).min(1)

/** A new vacancy: kept as a draft, or handed in at once. An agency names the mandate it acts under. */
export const PostVacancy = z
  .strictObject({ content: VacancyContent, submit: z.boolean().default(false), mandateId: idOf('mandate').optional() })
  .meta({ id: 'PostVacancy' })
export type PostVacancy = z.infer<typeof PostVacancy>

/** A change of the whole content, on the revision that was read (here or as If-Match). A draft may be handed in with it. */
export const EditVacancy = z
  .strictObject({ content: VacancyContent, rev: rev.optional(), submit: z.boolean().default(false) })
  .meta({ id: 'EditVacancy' })
export type EditVacancy = z.infer<typeof EditVacancy>

export const LintVacancy = z.strictObject({ content: VacancyContent }).meta({ id: 'LintVacancy' })

export const ExtendVacancy = z.strictObject({ validUntil: CivilDate }).meta({ id: 'ExtendVacancy' })

export const FillVacancy = z
  .strictObject({
    count: z
      .int({ error: () => texts.count })
      .min(1, { error: () => texts.nobody })
      .max(9999),
  })
  .meta({ id: 'FillVacancy' })

export const CloseVacancy = z.strictObject({ reason: line(200) }).meta({ id: 'CloseVacancy' })

/**
 * A reviewer's decision on the revision they saw. A remark counts when its field is ticked: forms send a text for every field, and the
 * names of the ticked ones as `flagged`.
 */
export const DecideVacancy = z
  .strictObject({
    rev,
    verdict: z.enum(['publish', 'return', 'remove'], { error: () => texts.verdict }),
    reason: paragraphs(1000).optional(),
    remarks: z.array(ReviewRemark).max(30).default([]),
  })
  .meta({ id: 'DecideVacancy' })
export type DecideVacancy = z.infer<typeof DecideVacancy>

/** A mandate as either side proposes it, naming the other by its code. */
export const ProposeMandate = z.strictObject({ uscc: Uscc, ...MandateTerms.shape }).meta({ id: 'ProposeMandate' })
export type ProposeMandate = z.infer<typeof ProposeMandate>

export const EndMandate = z.strictObject({ reason: line(200) }).meta({ id: 'EndMandate' })

export const SetFeed = z.strictObject({ uscc: Uscc, feed: z.boolean().default(false), reason: line(200) }).meta({ id: 'SetFeed' })

const texts = bilingual(
  { rev: '版本号须为整数', count: '人数须为整数', nobody: '至少 1 人', verdict: '决定只能是 publish 发布、return 退回、remove 下架' },
  {
    rev: 'The revision must be a whole number',
    count: 'The number of people must be a whole number',
    nobody: 'At least 1 person',
    verdict: 'Decide to publish, to return or to remove (publish, return, remove)',
  },
)
