import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { Cadence, Districts, DueDays } from './bulletin-series.ts'
import { Period } from './period.ts'
import { SeriesKind } from './series.ts'

/** What callers send, as JSON or from a form. */

/** The revision that was looked at; also as If-Match. */
const rev = z.int().min(1).optional()

/** `begins`: the first period; absent: the present one. Periods that are over already are counted at once, from the histories of what is kept. */
export const CreateSeries = z
  .strictObject({
    kind: SeriesKind,
    cadence: Cadence,
    districts: Districts.default([]),
    dueDays: DueDays.default(15),
    begins: Period.optional(),
  })
  .meta({ id: 'CreateSeries' })
export type CreateSeries = z.infer<typeof CreateSeries>

/** Kind and cadence stay: other ones are another series. Issues that were begun keep the districts they have. */
export const EditSeries = z.strictObject({ rev, districts: Districts.optional(), dueDays: DueDays.optional() }).meta({ id: 'EditSeries' })
export type EditSeries = z.infer<typeof EditSeries>

const reason = paragraphs(500, 1)

export const MoveSeries = z.strictObject({ reason: line(300).optional() }).meta({ id: 'MoveSeries' })

/** `rev` is the revision whose preview was looked at: what changed since is not published unseen. */
export const HandIn = z.strictObject({ rev }).meta({ id: 'HandInBulletin' })

export const PublishBulletin = z.strictObject({ rev }).meta({ id: 'PublishBulletin' })

export const ReturnBulletin = z.strictObject({ reason }).meta({ id: 'ReturnBulletin' })

export const ThrowBack = z.strictObject({ reason }).meta({ id: 'ThrowBackBulletin' })

/**
 * Counts the period anew. The reason is published. `excluded`: vacancies found false, by code or id; they are left out of this version and
 * of all later ones. Without them everything is counted as it is kept now.
 */
export const CorrectBulletin = z
  .strictObject({
    reason,
    excluded: z
      .array(line(40))
      .max(30, { error: () => texts.mostExcluded })
      .default([])
      .meta({ description: '查明为虚假的岗位：岗位编码或 vac_ 开头的编号' }),
  })
  .meta({ id: 'CorrectBulletin' })
export type CorrectBulletin = z.infer<typeof CorrectBulletin>

export const WithdrawBulletin = z.strictObject({ reason }).meta({ id: 'WithdrawBulletin' })

const texts = bilingual({ mostExcluded: '一次最多 30 个岗位' }, { mostExcluded: 'At most 30 vacancies at a time' })
