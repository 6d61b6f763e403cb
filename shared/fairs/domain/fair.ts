import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { EnquiryPhone } from './enquiry-phone.ts'
import {
  Area,
  Booking,
  Campaign,
  Contact,
  Days,
  type FairMode,
  Fees,
  fairModes,
  LiveStream,
  MaterialList,
  OnlinePlace,
  ProgrammePoint,
  Promised,
  parkRoles,
} from './fair-details.ts'
import { FairTrade } from './fair-trade.ts'
import { Instant } from './instant.ts'
import { FairResults } from './results.ts'

/** When and where exhibitors arrive. Both in UTC. */
export const CheckIn = z
  .strictObject({ from: Instant, until: Instant, place: line(60).optional() })
  .refine((window) => window.from < window.until, {
    error: () => texts.checkInReversed,
    path: ['until'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'CheckIn' })

export const Venue = z.strictObject({ name: line(60), address: line(120), district: DistrictCode }).meta({ id: 'Venue' })
export type Venue = z.infer<typeof Venue>

/** Days that a fair in a hall may last; a longer one is several sessions. Online ones run for a season. */
const mostDays: Readonly<Record<FairMode, number>> = { onsite: 31, hybrid: 31, online: 200 }

/** How long any fair may last, in milliseconds. */
export const longestFair: number = Math.max(...Object.values(mostDays)) * 24 * 60 * 60 * 1000

/**
 * What a park writes about a fair. A draft needs a title and a time; what an announcement must tell may be missing until then
 * (`missingForAnnouncing` names it). Instants are UTC.
 */
export const GivenFairContent = z
  .strictObject({
    title: line(60),
    theme: line(60).optional(),
    campaign: Campaign.optional(),
    mode: z.enum(fairModes).default('onsite').meta({ description: 'onsite 线下，online 线上，hybrid 线上线下结合' }),
    /** 场次: the number of this session in the park's series. */
    session: z
      .int({ error: () => texts.session })
      .min(1)
      .max(9999)
      .optional(),
    startsAt: Instant,
    endsAt: Instant,
    /** The hours of each day, where one stretch from start to end would say too much. */
    days: Days.default([]),
    checkIn: CheckIn.optional(),
    venue: Venue.optional(),
    /** Held at the same time elsewhere too. */
    moreVenues: z.array(Venue).max(5).default([]),
    areas: z.array(Area).max(30).default([]),
    online: z.array(OnlinePlace).max(5).default([]),
    streams: z.array(LiveStream).max(12).default([]),
    programme: z.array(ProgrammePoint).max(20).default([]),
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
    /** Seekers who may register; absent: as many as come. */
    visitorLimit: z
      .int({ error: () => texts.visitorLimit })
      .min(1)
      .max(20_000)
      .optional()
      .meta({ description: '求职者登记的上限；不填则不限' }),
    /** 主办: the park by itself, or others for whom it runs the fair. */
    parkAs: z.enum(parkRoles).default('host').meta({ description: 'host 本产业园主办，organiser 本产业园承办' }),
    /** 主办 beside the park, or instead of it. */
    hosts: z
      .array(line(60))
      .max(10, { error: () => texts.mostOrganisers })
      .default([]),
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
    /** 支持单位. */
    supporters: z
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
    /** Branches of industry that are there. */
    industries: z
      .array(line(20))
      .max(12, { error: () => texts.mostServices })
      .default([]),
    promised: Promised.optional(),
    fees: Fees.optional(),
    booking: Booking.optional(),
    materials: z.array(MaterialList).max(6).default([]),
    /** What exhibitors have to keep to, beside what the platform holds them to by itself. */
    rules: z.array(line(200)).max(20).default([]),
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
    contacts: z.array(Contact).max(8).default([]),
    about: paragraphs(2000).optional(),
  })
  .refine((fair) => fair.startsAt < fair.endsAt, { error: () => texts.reversed, path: ['endsAt'], params: { code: 'range-reversed' } })
  .refine((fair) => Date.parse(fair.endsAt) - Date.parse(fair.startsAt) <= mostDays[fair.mode] * 24 * 60 * 60 * 1000, {
    error: ({ input }) => texts.tooLong(mostDays[(input as { readonly mode: FairMode }).mode]),
    path: ['endsAt'],
    params: { code: 'too-long' },
  })
  .refine((fair) => fair.days.every(({ startsAt, endsAt }) => startsAt >= fair.startsAt && endsAt <= fair.endsAt), {
    error: () => texts.dayOutside,
    path: ['days'],
    params: { code: 'day-outside' },
  })
  .refine((fair) => fair.mode !== 'online' || (fair.venue === undefined && fair.moreVenues.length === 0), {
    error: () => texts.placeOnline,
    path: ['venue'],
    params: { code: 'place-online' },
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

const Hours = { startsAt: z.iso.datetime(), endsAt: z.iso.datetime() }
const Period = z.object({ ...Hours, days: z.array(z.object(Hours)).optional() })

/** What one change did to what the public had been told. `details` names the fields of the content. */
export const FairChange = z.object({
  time: z.object({ from: Period, to: Period }).optional(),
  place: z.object({ from: Venue, to: Venue }).optional(),
  mode: z.object({ from: z.enum(fairModes), to: z.enum(fairModes) }).optional(),
  online: z.object({ from: z.array(OnlinePlace), to: z.array(OnlinePlace) }).optional(),
  scale: z.object({ from: z.int(), to: z.int() }).optional(),
  details: z.array(z.string()).optional(),
})
export type FairChange = z.infer<typeof FairChange>

export const FairEvent = z.object({
  at: z.iso.datetime(),
  /** Name of the organisation that did it. */
  by: z.string(),
  action: z.enum([
    'created',
    'copied',
    'edited',
    'plans-recorded',
    'permit-applied',
    'permitted',
    'announced',
    'moved',
    'cancelled',
    'reported',
    'archived',
  ]),
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
    /** What the park reported after the fair; the newest version. */
    results: FairResults.optional(),
    /** From then on its figures stay as they are. */
    archivedAt: z.iso.datetime().optional(),
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
    checkInReversed: '签到的截止须晚于开始',
    session: '场次须为整数',
    booths: '展位数须为整数',
    attendance: '预计人数须为整数',
    visitorLimit: '登记上限须为整数',
    mostAgencies: '最多 10 家承办机构',
    mostOrganisers: '最多 10 家',
    mostCoOrganisers: '最多 20 家',
    mostGroups: '最多 12 类人群',
    mostTrades: '最多 30 个工种',
    mostServices: '最多 12 项',
    reversed: '结束须晚于开始',
    tooLong: (days: number) => `一场最多 ${days} 天，更长的请分场次`,
    dayOutside: '每天的时间须在招聘会的开始和结束之间',
    placeOnline: '线上招聘会没有场馆：请清空场馆和地址，或把形式改为“线上＋线下”',
    checkInLate: '签到须在招聘会结束前截止',
  },
  {
    checkInReversed: 'Check-in has to close after it opens',
    session: 'The session has to be a whole number',
    booths: 'The number of booths has to be a whole number',
    attendance: 'The expected attendance has to be a whole number',
    visitorLimit: 'The limit of registrations has to be a whole number',
    mostAgencies: 'At most 10 agencies',
    mostOrganisers: 'At most 10 organisers',
    mostCoOrganisers: 'At most 20 co-organisers',
    mostGroups: 'At most 12 groups',
    mostTrades: 'At most 30 trades',
    mostServices: 'At most 12 services',
    reversed: 'The end has to be after the start',
    tooLong: (days) => `A fair lasts at most ${days} days; split a longer one into sessions`,
    dayOutside: 'The hours of each day have to lie between the fair’s start and end',
    placeOnline: 'An online fair has no venue: clear venue and address, or choose “on site and online”',
    checkInLate: 'Check-in has to close before the fair ends',
  },
)
