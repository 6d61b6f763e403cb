import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { line } from '#shared/kernel/text.ts'

/** Takes an ad out of its cluster: it is another demand than the others. */
export const SplitVacancy = z.strictObject({ reason: line(200) }).meta({ id: 'SplitVacancy' })

/** Says that an ad and the one with this public code are one demand. */
export const MergeVacancies = z.strictObject({ with: PublicCode, reason: line(200) }).meta({ id: 'MergeVacancies' })
