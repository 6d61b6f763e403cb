import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { Fen } from '#shared/kernel/money.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { Corrections } from '#shared/matching/corrections/correction.ts'
import { DistrictCode, OccupationCode, SkillLevelKey } from '#shared/reference/schemas.ts'

/** Base pay in 分. 面议 is not a pay: the law wants the figure (2025 年五部门通知:须标明基本薪酬). */
export const Pay = z
  .strictObject({
    min: Fen,
    max: Fen,
    period: z.enum(['month', 'day', 'hour', 'piece'], { error: () => texts.period }).default('month'),
    /** What it is made of: 底薪+计件, 含加班费 … */
    basis: line(60).optional(),
  })
  .refine((pay) => pay.min <= pay.max, { error: () => texts.reversed, path: ['min'], params: { code: 'range-reversed' } })
  .meta({ id: 'Pay' })
export type Pay = z.infer<typeof Pay>

/** Where a re-posted ad comes from; the law wants the source named. */
export const Source = z
  .strictObject({
    name: line(60),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  })
  .meta({ id: 'Source' })

/** What an employer writes. Everything the law makes mandatory may be missing in a draft only; `missingElements` names what is. */
export const VacancyContent = z
  .strictObject({
    title: line(60).refine((title) => /\p{L}.*\p{L}/u.test(title), {
      error: () => texts.words,
      params: { code: 'no-words' },
    }),
    occupationCode: OccupationCode.optional(),
    /** The least level asked; absent: none asked. */
    levelFloor: SkillLevelKey.optional(),
    mustSkills: z
      .array(line(40))
      .max(6, { error: () => texts.mustSkills })
      .default([]),
    niceSkills: z
      .array(line(40))
      .max(6, { error: () => texts.niceSkills })
      .default([]),
    /** Names of certificates that the work requires. */
    certificates: z.array(line(60)).max(6).default([]),
    headcount: z
      .int({ error: () => texts.headcount })
      .min(1, { error: () => texts.nobody })
      .max(9999)
      .optional(),
    pay: Pay.optional(),
    /** 长白班, 两班倒 … */
    shift: line(60).optional(),
    district: DistrictCode.optional(),
    /** Street and house; the district is not repeated. */
    address: line(120).optional(),
    duties: paragraphs(4000).default(''),
    /** Conditions of engagement beyond skills: years, schooling. */
    conditions: paragraphs(2000).default(''),
    /** The last day on which the ad stands. */
    validUntil: CivilDate.optional(),
    /** The statute that allows an otherwise unlawful condition (女职工禁忌劳动范围 …). */
    lawfulBasis: line(200).optional(),
    /** The poster's word on what was read from all this. It stands through every change of the texts; absent in a change: as before. */
    corrections: Corrections.optional(),
  })
  .meta({ id: 'VacancyContent' })
export type VacancyContent = z.infer<typeof VacancyContent>

/** SUSPENDED: out of public sight while an organisation of it is suspended; it comes back by itself. */
export const vacancyStates = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUSPENDED', 'FILLED', 'CLOSED', 'EXPIRED', 'REMOVED'] as const
export type VacancyState = (typeof vacancyStates)[number]

const vacancyActions = [
  'created',
  'imported',
  'edited',
  'submitted',
  'withdrawn',
  'published',
  'returned',
  'refreshed',
  'extended',
  'reopened',
  'filled',
  'closed',
  'expired',
  'removed',
  'suspended',
  'resumed',
] as const
export type VacancyAction = (typeof vacancyActions)[number]

/** Why an ad has the state it has: who did what, when, with which reason. */
export const VacancyEvent = z.object({
  at: z.iso.datetime(),
  /** The organisation that did it, or `system`. */
  by: z.string(),
  action: z.enum(vacancyActions),
  to: z.enum(vacancyStates),
  reason: z.string().optional(),
  /** The edition of the lint rules that a submission or decision rests on. */
  rules: z.string().optional(),
})
export type VacancyEvent = z.infer<typeof VacancyEvent>

/** What a reviewer found in one field, shown to the employer beside that field. */
export const ReviewRemark = z.strictObject({ pointer: z.string().max(60), text: paragraphs(300, 1) }).meta({ id: 'ReviewRemark' })
export type ReviewRemark = z.infer<typeof ReviewRemark>

/** How many events a vacancy keeps: the first, and the newest of the rest. */
export const mostEvents: number = 200

/**
 * The cluster of copies of one demand that an open ad belongs to; an ad without a copy has none. Settled from all open ads of its employer
 * (see clusters.ts), so that lists and search documents are functions of this root alone.
 */
export const ClusterMark = z.object({
  id: idOf('cluster'),
  /** It stands for the others in lists and searches; exactly one of a cluster does. */
  shown: z.boolean(),
  /** The same within its division: the first of the cluster's ads there. */
  shownInDistrict: z.boolean(),
  /** What the ads say otherwise that this one stands for: other divisions and other titles. Empty for one that is not shown. */
  also: z.object({ districts: z.array(DistrictCode), titles: z.array(z.string()) }),
  /** How many other open ads there are. */
  others: z.int().min(1),
})
export type ClusterMark = z.infer<typeof ClusterMark>

/** The root of a vacancy. The employer's facts are copied in, so that a search document is a function of this item alone. */
export const Vacancy = z.object({
  id: idOf('vacancy'),
  code: PublicCode,
  rev: z.int().min(1),
  state: z.enum(vacancyStates),
  content: VacancyContent,
  /** Whose demand it is. */
  employer: z.object({
    /** Absent for a re-posted ad of an employer that has no account. */
    id: idOf('organisation').optional(),
    name: z.string(),
    district: z.string().optional(),
    verifiedOn: CivilDate.optional(),
  }),
  /** Who posted: the employer itself, an agency under its mandate, or a feed account that re-posts. */
  postedBy: z.object({
    id: idOf('organisation'),
    name: z.string(),
    /** The HR-service licence of an agency, shown beside its ads (网络招聘服务管理规定 13). */
    licence: z.string().optional(),
    mandateId: idOf('mandate').optional(),
  }),
  source: Source.optional(),
  /** The poster's own key of this ad: importing it again changes it instead of adding one. */
  externalRef: z.string().max(120).optional(),
  remarks: z.array(ReviewRemark).max(30).default([]),
  history: z.array(VacancyEvent).max(mostEvents),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().optional(),
  /** First publication, and the last time the poster confirmed that the ad is current. */
  publishedAt: z.iso.datetime().optional(),
  refreshedAt: z.iso.datetime().optional(),
  /** How many were found, once it is FILLED. */
  filled: z.int().min(1).optional(),
  cluster: ClusterMark.optional(),
  /** The coming fairs at which it is shown, by their public codes, and the booth. Told by the fairs, some minutes after a booking. */
  atFairs: z.array(z.object({ fair: PublicCode, booth: z.string() })).optional(),
  /** A person joined it with an ad of another employer's name: among those its copies are looked for. */
  likenessBlock: z.string().optional(),
})
export type Vacancy = z.infer<typeof Vacancy>

/** Whether the public may see it today: published and not past its last day. Read at every reply, whatever the index still holds. */
export function isOpen(vacancy: Pick<Vacancy, 'state' | 'content'>, today: CivilDate): boolean {
  return vacancy.state === 'PUBLISHED' && vacancy.content.validUntil !== undefined && today <= vacancy.content.validUntil
}

/** The state as a reader sees it: a published ad past its last day is expired, whether or not the clock has come by. */
export function stateOn(vacancy: Pick<Vacancy, 'state' | 'content'>, today: CivilDate): VacancyState {
  return vacancy.state === 'PUBLISHED' && !isOpen(vacancy, today) ? 'EXPIRED' : vacancy.state
}

/** Whether an organisation may see a vacancy and its matches: who posted it, and whose demand it is. To anyone else it does not exist. */
export function isPartyTo(vacancy: Pick<Vacancy, 'employer' | 'postedBy'>, organisationId: string): boolean {
  return vacancy.postedBy.id === organisationId || vacancy.employer.id === organisationId
}

/** The organisations that answer for it: who posted it, and whose demand it is when that has an account. */
export function partiesOf({ employer, postedBy }: Pick<Vacancy, 'employer' | 'postedBy'>): readonly Vacancy['postedBy']['id'][] {
  return [...new Set([postedBy.id, ...(employer.id === undefined ? [] : [employer.id])])]
}

const texts = bilingual(
  {
    period: '计薪方式只能是 month 月、day 日、hour 小时、piece 件',
    reversed: '最低不能高于最高',
    words: '请用文字写明岗位名称，例如“数控车工”',
    mustSkills: '必备技能最多 6 项',
    niceSkills: '加分技能最多 6 项',
    headcount: '招聘人数须为整数',
    nobody: '至少招 1 人',
  },
  {
    period: 'Pay is by the month, day, hour or piece (month, day, hour, piece)',
    reversed: 'The lowest must not be above the highest',
    words: 'Please write the job title in words, such as “数控车工” (CNC lathe operator)',
    mustSkills: 'At most 6 required skills',
    niceSkills: 'At most 6 desirable skills',
    headcount: 'The number of people must be a whole number',
    nobody: 'At least 1 person',
  },
)
