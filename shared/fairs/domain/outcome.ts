import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { OccupationCode, SkillLevelKey } from '#shared/reference/schemas.ts'
import type { Exhibitor } from './exhibitor.ts'

/** 招聘成效: what an exhibitor says came of a fair, post by post. Numbers only: whom it met or took on is nobody else's concern. */

const people = z
  .int({ error: () => texts.whole })
  .min(0, { error: () => texts.whole })
  .max(100_000, { error: () => texts.most })

/** 到岗: so many people began to work on this day. */
const Placements = z.strictObject({ date: CivilDate, count: people.min(1) }).meta({ id: 'FairPlacements' })

/** The figures of one post. */
const PostFigures = z.strictObject({
  received: people.default(0).meta({ description: '接待应聘人次' }),
  intents: people.default(0).meta({ description: '达成初步意向人次' }),
  signings: people.default(0).meta({ description: '现场签约人数' }),
  placements: z
    .array(Placements)
    .max(24, { error: () => texts.mostDays })
    .default([])
    .overwrite((days) => days.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    .meta({ description: '到岗日期和人数，可以陆续补报' }),
})
export type PostFigures = z.infer<typeof PostFigures>

/** What an exhibitor sends: its figures for each of its posts, whole. Posts that are left out have none. */
export const RecordOutcome = z
  .strictObject({
    posts: z
      .array(PostFigures.safeExtend({ vacancyId: idOf('vacancy') }).meta({ id: 'GivenPostOutcome' }))
      .max(30)
      .refine((posts) => new Set(posts.map(({ vacancyId }) => vacancyId)).size === posts.length, { error: () => texts.twice }),
    /** The revision that was seen; 0 when nothing had been reported. */
    rev: z.int().min(0),
    /** Why figures that were reported go down. */
    reason: line(200).optional(),
    /** That the contradictions that were named are known. */
    confirmed: z.boolean().default(false),
  })
  .meta({ id: 'RecordOutcome' })
export type RecordOutcome = z.infer<typeof RecordOutcome>

const PostOutcome = PostFigures.safeExtend({
  vacancyId: idOf('vacancy'),
  title: z.string(),
  occupationCode: OccupationCode.optional(),
  level: SkillLevelKey.optional(),
  headcount: z.int().min(1),
}).meta({ id: 'PostOutcome' })
export type PostOutcome = z.infer<typeof PostOutcome>

/** What an exhibitor reported of a fair: item `FAIR#<fair>/OUTCOME#<organisation>`; earlier versions are kept beside it. */
export const Outcome = z
  .object({
    fairId: idOf('fair'),
    organisation: z.object({ id: idOf('organisation'), name: z.string() }),
    rev: z.int().min(1),
    posts: z.array(PostOutcome),
    /** Contradictions that were confirmed as they are, by their codes. */
    confirmed: z.array(z.string()),
    reason: z.string().optional(),
    at: z.iso.datetime(),
    /** Name of who reported. */
    by: z.string(),
    firstAt: z.iso.datetime(),
  })
  .meta({ id: 'FairOutcome' })
export type Outcome = z.infer<typeof Outcome>

export type OutcomeTotals = {
  readonly received: number
  readonly intents: number
  readonly signings: number
  readonly placements: number
}

/** The posts of an exhibitor with the figures for each; none are nought. */
export function postOutcomes(posts: Exhibitor['posts'], given: RecordOutcome['posts']): readonly PostOutcome[] {
  return posts.map(({ vacancyId, title, occupationCode, level, headcount }) => {
    const figures = given.find((one) => one.vacancyId === vacancyId) ?? { received: 0, intents: 0, signings: 0, placements: [] }
    return PostOutcome.parse({ ...figures, vacancyId, title, occupationCode, level, headcount })
  })
}

export function outcomeTotals(posts: readonly PostFigures[]): OutcomeTotals {
  const sum = (of: (post: PostFigures) => number): number => posts.reduce((all, post) => all + of(post), 0)
  return {
    received: sum((post) => post.received),
    intents: sum((post) => post.intents),
    signings: sum((post) => post.signings),
    placements: sum(placedIn),
  }
}

/** How many people began to work in a post: on any day, or from a day on and before another. */
export function placedIn(
  { placements }: Pick<PostFigures, 'placements'>,
  range?: { readonly from: CivilDate; readonly before: CivilDate },
): number {
  return placements
    .filter(({ date }) => range === undefined || (date >= range.from && date < range.before))
    .reduce((all, { count }) => all + count, 0)
}

/** Whether any figure is lower than it was reported before. */
export function wentDown(before: readonly PostOutcome[], after: readonly PostOutcome[]): boolean {
  return before.some((old) => {
    const now = after.find(({ vacancyId }) => vacancyId === old.vacancyId)
    if (now === undefined) return outcomeTotals([old]).received + outcomeTotals([old]).signings > 0
    return now.received < old.received || now.intents < old.intents || now.signings < old.signings || placedIn(now) < placedIn(old)
  })
}

const texts = bilingual(
  {
    whole: '请填写 0 以上的整数',
    most: '人数过大，请核对',
    mostDays: '一个岗位最多记 24 个到岗日期，同一天的请合在一起',
    twice: '同一个岗位只能填一次',
  },
  {
    whole: 'Please give a whole number from 0',
    most: 'This number is too large; please check it',
    mostDays: 'At most 24 days of starting work a post; put those of one day together',
    twice: 'Each post can be given only once',
  },
)
