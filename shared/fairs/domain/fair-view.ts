import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { CheckIn, EnquiryPhone, type Fair, FairChange, isPublished, Venue } from './fair.ts'
import { namedTrade } from './fair-trade.ts'

const Organiser = z.strictObject({ name: z.string() })

/** One published change, as the public reads it: newest last; the first is the announcement. */
const PublishedChange = z.strictObject({
  at: z.iso.datetime(),
  sequence: z.int().min(0),
  action: z.enum(['announced', 'edited', 'moved', 'cancelled']),
  reason: z.string().optional(),
  change: FairChange.optional(),
})

/** What the public may know of a fair: the item of the `public` table, and the answer of the open interface. Instants are UTC. */
export const FairView = z
  .strictObject({
    code: PublicCode,
    title: z.string(),
    theme: z.string().optional(),
    session: z.int().optional(),
    state: z.enum(['ANNOUNCED', 'POSTPONED', 'RELOCATED', 'CANCELLED']).meta({
      description: 'ANNOUNCED 已公布,POSTPONED 已改期,RELOCATED 已改址,CANCELLED 已取消',
    }),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    checkIn: CheckIn.optional(),
    venue: Venue,
    booths: z.int(),
    expectedAttendance: z.int(),
    /** 就业促进法 37: 求职者免费. */
    freeForWorkers: z.literal(true),
    host: Organiser.meta({ description: '主办' }),
    organisers: z.array(Organiser).meta({ description: '承办' }),
    coOrganisers: z.array(Organiser).meta({ description: '协办' }),
    targetGroups: z.array(z.string()),
    trades: z.array(z.strictObject({ name: z.string(), occupationCode: z.string().optional() })),
    howToTakePart: z.string(),
    bring: z.string().optional(),
    transport: z.string().optional(),
    services: z.array(z.string()),
    enquiryPhone: EnquiryPhone,
    about: z.string().optional(),
    sequence: z.int().min(0).meta({ description: '每次公布的变更加一，与日历的 SEQUENCE 相同' }),
    announcedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    changes: z.array(PublishedChange),
  })
  .meta({ id: 'FairView' })
export type FairView = z.infer<typeof FairView>

/** The view of a published fair. Throws for one that never was: nothing of a draft may get out. */
export function viewOf(fair: Fair): FairView {
  const { content } = fair
  if (!isPublished(fair)) throw new Error(`fair ${fair.id} is not published`)
  return FairView.parse({
    code: fair.code,
    title: content.title,
    theme: content.theme,
    session: content.session,
    state: fair.state,
    startsAt: content.startsAt,
    endsAt: content.endsAt,
    checkIn: content.checkIn,
    venue: content.venue,
    booths: content.booths,
    expectedAttendance: content.expectedAttendance,
    freeForWorkers: true,
    host: { name: fair.park.name },
    organisers: [...fair.agencies.map(({ name }) => ({ name })), ...content.organisers.map((name) => ({ name }))],
    coOrganisers: content.coOrganisers.map((name) => ({ name })),
    targetGroups: content.targetGroups,
    trades: content.trades.map(namedTrade),
    howToTakePart: content.howToTakePart,
    bring: content.bring,
    transport: content.transport,
    services: content.services,
    enquiryPhone: content.enquiryPhone,
    about: content.about,
    sequence: fair.sequence,
    announcedAt: fair.announcedAt,
    updatedAt: fair.updatedAt,
    changes: fair.history
      .filter((event) => event.sequence !== undefined)
      .map(({ at, sequence, action, reason, change }) => ({ at, sequence, action, reason, change })),
  })
}
