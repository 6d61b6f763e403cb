import * as z from 'zod'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { Talent } from '#shared/talent/domain/talent.ts'

/**
 * What is read of a person's entry to count it, and nothing else: no text, no pay, no certificate. Reading the whole of a million entries
 * takes seven times as long.
 */
export const CountedTalent = Talent.pick({ state: true, createdAt: true, consents: true }).extend({
  profile: z
    .object({
      trades: z.array(z.object({ title: z.string(), occupationCode: z.string().optional() })),
      level: z.enum(skillLevelKeys).optional(),
      districts: z.array(z.enum(districtCodes)),
      birthYear: z.int().optional(),
    })
    .optional(),
})
export type CountedTalent = z.infer<typeof CountedTalent>
