import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { Fen } from '#shared/kernel/money.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { EnquiryPhone } from './enquiry-phone.ts'
import { Figure } from './figure.ts'
import { Instant } from './instant.ts'

/** Parts of what a fair says, beside its time and place. Instants are UTC, money is 分. */

/** 线下、线上、线上线下结合. */
export const fairModes = ['onsite', 'online', 'hybrid'] as const
export type FairMode = (typeof fairModes)[number]

/** The park holds the fair itself (主办), or runs it for others that do (承办). */
export const parkRoles = ['host', 'organiser'] as const

/** A page of somebody else's that people go to. Nothing of ours ever opens it. */
const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: () => texts.address })
  .max(300)
  .meta({ id: 'WebAddress', examples: ['https://example.com/zhaopin'] })

/** The hours of one day of a fair that is open on several, or on days apart. */
const OpenHours = z
  .strictObject({ startsAt: Instant, endsAt: Instant, note: line(40).optional() })
  .refine((hours) => hours.startsAt < hours.endsAt, { error: () => texts.reversed, path: ['endsAt'], params: { code: 'range-reversed' } })
  .meta({ id: 'FairOpenHours' })

export const Days = z
  .array(OpenHours)
  .max(31)
  .refine((days) => days.every((day, index) => index === 0 || (days[index - 1]?.endsAt ?? '') <= day.startsAt), {
    error: () => texts.daysOrder,
    params: { code: 'range-reversed' },
  })

/** Where an online fair is held; a hybrid one may be open there longer than its hall. */
export const OnlinePlace = z
  .strictObject({ platform: line(40), url: WebAddress, startsAt: Instant.optional(), endsAt: Instant.optional() })
  .refine((place) => place.startsAt === undefined || place.endsAt === undefined || place.startsAt < place.endsAt, {
    error: () => texts.reversed,
    path: ['endsAt'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'FairOnlinePlace' })
export type OnlinePlace = z.infer<typeof OnlinePlace>

/** 直播带岗. */
export const LiveStream = z
  .strictObject({
    startsAt: Instant,
    endsAt: Instant.optional(),
    platform: line(40),
    url: WebAddress.optional(),
    topic: line(60).optional(),
  })
  .meta({ id: 'FairLiveStream' })

/** A part of the hall: a floor, a zone, a hall of its own. */
export const Area = z
  .strictObject({
    name: line(40),
    booths: z
      .int({ error: () => texts.whole })
      .min(1)
      .max(5000)
      .optional(),
    about: line(100).optional(),
  })
  .meta({ id: 'FairArea' })

/** A kind of booth with its price a session; 0 is free. */
const BoothType = z
  .strictObject({
    name: line(30),
    size: line(30).optional(),
    price: Fen,
    count: z
      .int({ error: () => texts.whole })
      .min(1)
      .max(5000)
      .optional(),
    includes: line(100).optional(),
  })
  .meta({ id: 'FairBoothType' })

/** What exhibitors pay. Seekers never pay (就业促进法 37), so there is no field for it. */
export const Fees = z
  .strictObject({
    exhibitors: z.enum(['free', 'charged']).meta({ description: 'free 免费，charged 收费' }),
    boothTypes: z.array(BoothType).max(8).default([]),
    note: line(200).optional(),
  })
  .refine((fees) => fees.exhibitors === 'charged' || fees.boothTypes.every(({ price }) => price === 0), {
    error: () => texts.freeButPriced,
    path: ['boothTypes'],
    params: { code: 'free-but-priced' },
  })
  .meta({ id: 'FairFees' })

/** What an announcement promises in numbers, before anybody has counted. */
export const Promised = z
  .strictObject({
    employers: Figure.optional(),
    posts: Figure.optional(),
    headcount: Figure.optional(),
    /** Of the head-count, skilled posts. */
    skilled: Figure.optional(),
    /** Parts of the head-count, as the announcement names them. */
    groups: z
      .array(z.strictObject({ name: line(30), headcount: Figure }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'FairPromised' })
export type Promised = z.infer<typeof Promised>

/** Whom to ask about one matter: an office, not a private person. */
export const Contact = z.strictObject({ matter: line(20), name: line(20).optional(), phone: EnquiryPhone }).meta({ id: 'FairContact' })

/** What exhibitors of one kind have to show. */
export const MaterialList = z.strictObject({ whom: line(40), items: z.array(line(80)).min(1).max(12) }).meta({ id: 'FairMaterialList' })

/** When exhibitors may book, and how. */
export const Booking = z
  .strictObject({ from: Instant.optional(), until: Instant.optional(), how: paragraphs(500).optional() })
  .refine((booking) => booking.from === undefined || booking.until === undefined || booking.from < booking.until, {
    error: () => texts.reversed,
    path: ['until'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'FairBooking' })

/** The campaign that a fair belongs to, and the how manieth of its kind it is. */
export const Campaign = z
  .strictObject({
    name: line(60),
    edition: z
      .int({ error: () => texts.whole })
      .min(1)
      .max(999)
      .optional(),
  })
  .meta({ id: 'FairCampaign' })

/** One point of the programme. */
export const ProgrammePoint = z.strictObject({ at: Instant.optional(), what: line(80) }).meta({ id: 'FairProgrammePoint' })

export const modeNames: Readonly<Record<FairMode, string>> = bilingual(
  { onsite: '线下', online: '线上', hybrid: '线上＋线下' },
  { onsite: 'On site', online: 'Online', hybrid: 'On site and online' },
)

const texts = bilingual(
  {
    address: '请填写完整的网址，以 http:// 或 https:// 开头',
    reversed: '结束须晚于开始',
    daysOrder: '请按先后填写各天的时间，不能重叠',
    whole: '请写成整数',
    freeButPriced: '选了“免费”，展位就不能有价格；请改为“收费”或把价格填 0',
  },
  {
    address: 'Please give a whole web address, beginning with http:// or https://',
    reversed: 'The end has to be after the start',
    daysOrder: 'Give the hours of the days in their order; they cannot overlap',
    whole: 'Please give a whole number',
    freeButPriced: 'You chose “free”, so booths cannot have a price; choose “charged” or give 0 as the price',
  },
)
