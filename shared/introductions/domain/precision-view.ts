import * as z from 'zod'
import { starters } from './starters.ts'

/** Absent: under 5, or only that far from the count before it. */
const shown = z.int().min(0).optional()

/** How far introductions came, by the month in which they began and by who began them. Counts alone; small ones are absent. */
export const PrecisionView = z
  .object({
    rows: z.array(
      z.object({
        month: z.string().meta({ examples: ['2026-11'] }),
        starter: z.enum(starters),
        started: shown,
        accepted: shown,
        agreed: shown,
        interview: shown,
        offer: shown,
        placed: shown,
      }),
    ),
  })
  .meta({ id: 'IntroductionPrecision' })
export type PrecisionView = z.infer<typeof PrecisionView>
