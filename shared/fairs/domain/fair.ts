import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { FairTrade } from './fair-trade.ts'

/** An instant in any offset, kept in UTC with milliseconds, so that instants compare as texts. */
export const Instant = z.iso
  .datetime({ offset: true, error: () => texts.instant })
  .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
  .meta({ id: 'Instant', examples: ['2026-12-05T01:00:00.000Z'] })

/** When exhibitors arrive. Both in UTC. */
export const CheckIn = z
  .strictObject({ from: Instant, until: Instant })
  .refine((window) => window.from < window.until, {
    error: () => texts.checkInReversed,
    path: ['until'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'CheckIn' })

export const Venue = z.strictObject({ name: line(60), address: line(120), district: DistrictCode }).meta({ id: 'Venue' })
export type Venue = z.infer<typeof Venue>

/** The public phone of an organisation: a landline with its area code, a mobile, 400, 123xx. */
export const EnquiryPhone = z
  .string()
  .overwrite((value) =>
    value
      .normalize('NFKC')
      .replaceAll(/[\s()]/g, '')
      .replaceAll(/[—–]/g, '-'),
  )
  .regex(/^(?:0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|1\d{10}|400-?\d{3}-?\d{4}|12\d{3})$/, {
    error: () => texts.phone,
  })
  .meta({ id: 'EnquiryPhone', examples: ['0571-85001234'] })

/** How long a fair may last, in milliseconds; longer ones are several sessions. */
export const longestFair: number = 31 * 24 * 60 * 60 * 1000

/**
 * What a park writes about a fair. A draft needs a title and a time; what an announcement must tell may be missing until then
 * (`missingForAnnouncing` names it). Instants are UTC.
 */
export const GivenFairContent = z
  .strictObject({
    title: line(60),
    theme: line(60).optional(),
    /** 场次: the number of this session in the park's series. */
    session: z
      .int({ error: () => texts.session })
      .min(1)
      .max(9999)
      .optional(),
    startsAt: Instant,
    endsAt: Instant,
    checkIn: CheckIn.optional(),
    venue: Venue.optional(),
    /** Capacity of the hall in booths. */
    booths: z
      .int({ error: () => texts.booths })
      .min(1)
      .max(5000)
      .optional(),
    expectedAttendance: z
      .int({ error: () => texts.attendance })
      .min(1)
      .max(200_000)
      .optional(),
    /** 承办: agencies with an account, which then get the messages. */
    agencyIds: z
      .array(line(60))
      .max(10, { error: () => texts.mostAgencies })
      .default([])
      .meta({ description: '已通过核验的人力资源机构，写全称、统一社会信用代码或 org_ 开头的编号' }),
    /** 承办 without an account, by name. */
    organisers: z
      .array(line(60))
      .max(10, { error: () => texts.mostOrganisers })
      .default([]),
    /** 协办. */
    coOrganisers: z
      .array(line(60))
      .max(20, { error: () => texts.mostCoOrganisers })
      .default([]),
    targetGroups: z
      .array(line(30))
      .max(12, { error: () => texts.mostGroups })
      .default([]),
    /** Empty: a general fair. */
    trades: z
      .array(FairTrade)
      .max(30, { error: () => texts.mostTrades })
      .default([]),
    howToTakePart: paragraphs(1000).optional(),
    /** What seekers bring. */
    bring: line(200).optional(),
    transport: paragraphs(500).optional(),
    /** On site: policy desk, guidance … */
    services: z
      .array(line(40))
      .max(12, { error: () => texts.mostServices })
      .default([]),
    enquiryPhone: EnquiryPhone.optional(),
    about: paragraphs(2000).optional(),
  })
  .refine((fair) => fair.startsAt < fair.endsAt, { error: () => texts.reversed, path: ['endsAt'], params: { code: 'range-reversed' } })
  .refine((fair) => Date.parse(fair.endsAt) - Date.parse(fair.startsAt) <= longestFair, {
    error: () => texts.tooLong,
    path: ['endsAt'],
    params: { code: 'too-long' },
  })
  .refine((fair) => fair.checkIn === undefined || fair.checkIn.until <= fair.endsAt, {
    error: () => texts.checkInLate,
    path: ['checkIn', 'until'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'GivenFairContent' })
export type GivenFairContent = z.infer<typeof GivenFairContent>

/** The same as it is kept: agencies by their ids. Trades were known when they were written; the list of them may change later. */
export const FairContent = GivenFairContent.safeExtend({
  agencyIds: z.array(idOf('organisation')).default([]),
  trades: z.array(z.string()).default([]),
}).meta({ id: 'FairContent' })
export type FairContent = z.infer<typeof FairContent>

/** One of the plans the organiser must have: which document, of which day, and who answers for it. */
const Plan = z.strictObject({ title: line(80), date: CivilDate, responsible: line(30) }).meta({ id: 'FairPlan' })

export const planKeys = ['implementation', 'emergency', 'security'] as const
export type PlanKey = (typeof planKeys)[number]

export const Plans = z
  .strictObject({ implementation: Plan.optional(), emergency: Plan.optional(), security: Plan.optional() })
  .meta({ id: 'FairPlans' })
export type Plans = z.infer<typeof Plans>

export const Permit = z.strictObject({ number: line(60), authority: line(60), date: CivilDate }).meta({ id: 'FairPermit' })
export type Permit = z.infer<typeof Permit>

export const PermitApplication = z.strictObject({ authority: line(60), date: CivilDate }).meta({ id: 'FairPermitApplication' })

/** IN_SESSION and ENDED are no states: the clock says so (see phase.ts). */
export const fairStates = [
  'PLANNED',
  'MATERIALS',
  'PERMIT_PENDING',
  'PERMITTED',
  'ANNOUNCED',
  'POSTPONED',
  'RELOCATED',
  'CANCELLED',
] as const
export type FairState = (typeof fairStates)[number]

const Period = z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })

/** What one change did to what the public had been told. `details` names the fields of the content. */
export const FairChange = z.object({
  time: z.object({ from: Period, to: Period }).optional(),
  place: z.object({ from: Venue, to: Venue }).optional(),
  scale: z.object({ from: z.int(), to: z.int() }).optional(),
  details: z.array(z.string()).optional(),
})
export type FairChange = z.infer<typeof FairChange>

export const FairEvent = z.object({
  at: z.iso.datetime(),
  /** Name of the organisation that did it. */
  by: z.string(),
  action: z.enum(['created', 'copied', 'edited', 'plans-recorded', 'permit-applied', 'permitted', 'announced', 'moved', 'cancelled']),
  to: z.enum(fairStates),
  reason: z.string().optional(),
  change: FairChange.optional(),
  /** The SEQUENCE with which it was published; absent when the public saw nothing of it. */
  sequence: z.int().min(0).optional(),
})
export type FairEvent = z.infer<typeof FairEvent>

/** Events a fair may have; 100 keep the root far below its limit. */
export const mostEvents = 100

/** The root of a fair. */
export const Fair = z
  .object({
    id: idOf('fair'),
    code: PublicCode,
    rev: z.int().min(1),
    state: z.enum(fairStates),
    /** 主办. */
    park: z.object({ id: idOf('organisation'), name: z.string() }),
    content: FairContent,
    /** The agencies of `content.agencyIds` by the names they had when it was saved. */
    agencies: z.array(z.object({ id: idOf('organisation'), name: z.string() })),
    plans: Plans,
    application: PermitApplication.optional(),
    permit: Permit.optional(),
    /** The police's consent to the latest change of time. */
    approval: PermitApplication.optional(),
    /** The notice to the police of a cancelled fair that had a permit. */
    policeNotice: PermitApplication.optional(),
    /** iCalendar's SEQUENCE: 0 at the announcement, one more with every published change. Absent while nothing is published. */
    sequence: z.int().min(0).optional(),
    /** Which version of the parameters it was announced under. */
    announcedUnder: CivilDate.optional(),
    announcedAt: z.iso.datetime().optional(),
    history: z.array(FairEvent).max(mostEvents),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Fair' })
export type Fair = z.infer<typeof Fair>

/** Whether the public has been told of it: then it stays visible for good. */
export function isPublished(fair: Pick<Fair, 'sequence'>): boolean {
  return fair.sequence !== undefined
}

const texts = bilingual(
  {
    instant: '请填写完整的日期和时间，例如 2026-12-05T09:00:00+08:00',
    checkInReversed: '签到的截止须晚于开始',
    phone: '请填写带区号的固定电话、手机号或 400、123 开头的服务热线，例如 0571-85001234',
    session: '场次须为整数',
    booths: '展位数须为整数',
    attendance: '预计人数须为整数',
    mostAgencies: '最多 10 家承办机构',
    mostOrganisers: '最多 10 家',
    mostCoOrganisers: '最多 20 家',
    mostGroups: '最多 12 类人群',
    mostTrades: '最多 30 个工种',
    mostServices: '最多 12 项',
    reversed: '结束须晚于开始',
    tooLong: '一场最多 31 天，更长的请分场次',
    checkInLate: '签到须在招聘会结束前截止',
  },
  {
    instant: 'Please give the full date and time, such as 2026-12-05T09:00:00+08:00',
    checkInReversed: 'Check-in has to close after it opens',
    phone:
      'Please give a landline with its area code, a mobile number, or a service number beginning with 400 or 123, such as 0571-85001234',
    session: 'The session has to be a whole number',
    booths: 'The number of booths has to be a whole number',
    attendance: 'The expected attendance has to be a whole number',
    mostAgencies: 'At most 10 agencies',
    mostOrganisers: 'At most 10 organisers',
    mostCoOrganisers: 'At most 20 co-organisers',
    mostGroups: 'At most 12 groups',
    mostTrades: 'At most 30 trades',
    mostServices: 'At most 12 services',
    reversed: 'The end has to be after the start',
    tooLong: 'A fair lasts at most 31 days; split a longer one into sessions',
    checkInLate: 'Check-in has to close before the fair ends',
  },
)
