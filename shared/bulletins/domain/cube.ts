import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { DistrictCode, SkillLevelKey } from '#shared/reference/schemas.ts'
import { canonicalJson } from './canonical-json.ts'
import { Period } from './period.ts'
import { SeriesKind } from './series.ts'

/** A number that is not told, since it, or another one by subtraction, would be too small to publish. */
export const Hidden = z.strictObject({ hidden: z.literal(true) })
export type Hidden = z.infer<typeof Hidden>

/** How many; whoever computes with it has to ask first whether it is told. */
export const Count = z.union([z.int().min(0), Hidden])
export type Count = z.infer<typeof Count>

/** Rows that are no code: `none` where nothing was stated (不限, 未注明), `other` for occupations of no cluster. */
export const none = 'none'
export const other = 'other'

/**
 * One quantity (heads wanted, people) in the cuts that are published. Occupations are those that are not zero; the other cuts name every
 * row. Each cut adds up to the total; occupations add up to their cluster as well.
 */
export const Measure = z.strictObject({
  total: Count,
  occupations: z.record(z.string(), Count),
  levels: z.record(z.string(), Count),
  clusters: z.record(z.string(), Count),
  districts: z.record(z.string(), Count),
  /** By cluster, then by district. A cluster that is not told itself has no row. */
  crossed: z.record(z.string(), z.record(z.string(), Count)),
})
export type Measure = z.infer<typeof Measure>

/** Monthly pay in 分 between which the middle half of the posts lies. Told from 5 posts of 3 employers on. */
export const PayRow = z.strictObject({
  occupation: z.string(),
  /** `all`: whatever level is asked. */
  level: z.union([SkillLevelKey, z.literal([none, 'all'])]),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
})
export type PayRow = z.infer<typeof PayRow>

const number = z.int().min(0)

/** A fair that the park held, with what it has published of it; without, where it has published nothing yet. */
const FairCount = z.strictObject({
  code: PublicCode,
  name: z.string(),
  on: CivilDate,
  results: z
    .strictObject({
      exhibitors: number,
      posts: number,
      headcount: number,
      arrivals: number,
      received: number,
      intents: number,
      signings: number,
      /** How many of the exhibitors reported the last three. */
      reporting: number,
      /** People who began to work by the cut-off. */
      placements: Count,
    })
    .optional(),
})
export type FairCount = z.infer<typeof FairCount>

/** The park's fairs that ended in the period, in the one before and in the same one of last year, all as they stood when it was counted. */
const FairCounts = z.strictObject({
  held: z.array(FairCount),
  previous: z.array(FairCount),
  yearBefore: z.array(FairCount),
  /** Of all that were held in the period. */
  placements: Count,
})
export type FairCounts = z.infer<typeof FairCounts>

/** What a bulletin covers, and by which borders. */
export const Coverage = z.strictObject({
  districts: z.array(DistrictCode).min(1),
  /** The divisions of those districts in force on the last day of the period, with the day from which their borders hold (null: before 2014). */
  divisions: z.array(z.strictObject({ code: DistrictCode, since: CivilDate.nullable() })),
})
export type Coverage = z.infer<typeof Coverage>

/**
 * All that is kept of the count of one period: numbers in the published cuts, without any person, small cells hidden together with as many
 * others as it takes. From it every table and sentence of the issue is made, again and again, with the same bytes.
 */
export const Cube = z.strictObject({
  format: z.literal(1),
  /** The edition of the rules by which it was counted and hidden. */
  counting: z.string(),
  series: SeriesKind,
  park: z.strictObject({ id: idOf('organisation'), name: z.string() }),
  period: Period,
  /** What happened before this instant is counted. */
  cutOff: z.iso.datetime(),
  coverage: Coverage,
  /** Heads wanted, by the ads that stood open in the period; copies of one demand count once. */
  demand: Measure,
  /** People of the registry who agreed to be counted, at the cut-off. */
  seekers: Measure,
  /** Those people by band of age, and those who do not tell their year of birth. Absent where ages were not counted yet. */
  ages: z.record(z.string(), Count).optional(),
  /** Ads, and what remains of them when copies count once. */
  ads: Count,
  posts: Count,
  /** Employers with a demand in the period, those of them that were short, and the heads that they did not find. */
  firms: z.strictObject({ all: Count, short: Count, unfilled: Count }),
  /** Where an occupation is wanted most, the largest gap first. */
  typical: z.record(z.string(), z.array(DistrictCode)),
  pay: z.array(PayRow),
  /** Absent in series that do not tell of fairs. */
  fairs: FairCounts.optional(),
})
export type Cube = z.infer<typeof Cube>

/** The number, where it is told. */
export function told(count: Count | undefined): number | undefined {
  return typeof count === 'number' ? count : undefined
}

/** What is stored and hashed: the same for the same counts, in whatever order they were counted. */
export function cubeBytes(cube: Cube): Uint8Array {
  return new TextEncoder().encode(canonicalJson(cube))
}
