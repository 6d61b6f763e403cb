import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { EnquiryPhone } from './enquiry-phone.ts'
import { CheckIn, type Fair, FairChange, FairContent, isPublished, Venue } from './fair.ts'
import { namedTrade } from './fair-trade.ts'
import { FairResults } from './results.ts'

const Organiser = z.strictObject({ name: z.string() })

/** One published change, as the public reads it: newest last; the first is the announcement. */
const PublishedChange = z.strictObject({
  at: z.iso.datetime(),
  sequence: z.int().min(0),
  action: z.enum(['announced', 'edited', 'moved', 'cancelled']),
  reason: z.string().optional(),
  change: FairChange.optional(),
})

/** What the public reads as it was written. */
const written = FairContent.shape
const asWritten = {
  campaign: written.campaign,
  mode: written.mode,
  days: written.days,
  moreVenues: written.moreVenues,
  areas: written.areas,
  online: written.online,
  streams: written.streams,
  programme: written.programme,
  industries: written.industries,
  promised: written.promised,
  fees: written.fees,
  booking: written.booking,
  materials: written.materials,
  rules: written.rules,
  contacts: written.contacts,
}

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
    ...asWritten,
    checkIn: CheckIn.optional(),
    venue: Venue.optional().meta({ description: '线上招聘会没有' }),
    booths: z.int().optional(),
    expectedAttendance: z.int().optional(),
    visitorLimit: z.int().optional().meta({ description: '求职者登记的上限；没有就是不限' }),
    fullAt: z.iso.datetime().optional().meta({ description: '登记名额已满时，最近一次查看的时刻；没有就是还有名额。几分钟更新一次' }),
    /** 就业促进法 37: 求职者免费. */
    freeForWorkers: z.literal(true),
    park: Organiser.extend({ id: idOf('organisation') }).meta({ description: '公布并负责这场招聘会的产业园' }),
    host: Organiser.meta({ description: '主办，几家主办时的第一家' }),
    hosts: z.array(Organiser).meta({ description: '主办，全部' }),
    organisers: z.array(Organiser).meta({ description: '承办' }),
    coOrganisers: z.array(Organiser).meta({ description: '协办' }),
    supporters: z.array(Organiser).meta({ description: '支持' }),
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
    results: FairResults.optional().meta({ description: '会后公布的结果，最新一版' }),
  })
  .meta({ id: 'FairView' })
export type FairView = z.infer<typeof FairView>

/** The view of a published fair. Throws for one that never was: nothing of a draft may get out. */
export function viewOf(fair: Fair): FairView {
  const { content } = fair
  const own = { name: fair.park.name }
  const hosts = [...(content.parkAs === 'host' ? [own] : []), ...content.hosts.map(named)]
  if (!isPublished(fair)) throw new Error(`fair ${fair.id} is not published`)
  return FairView.parse({
    code: fair.code,
    title: content.title,
    theme: content.theme,
    session: content.session,
    state: fair.state,
    startsAt: content.startsAt,
    endsAt: content.endsAt,
    ...Object.fromEntries(Object.keys(asWritten).map((key) => [key, content[key as keyof typeof asWritten]])),
    checkIn: content.checkIn,
    venue: content.venue,
    booths: content.booths,
    expectedAttendance: content.expectedAttendance,
    visitorLimit: content.visitorLimit,
    freeForWorkers: true,
    park: fair.park,
    host: hosts[0] ?? own,
    hosts,
    organisers: [
      ...(content.parkAs === 'host' ? [] : [own]),
      ...fair.agencies.map(({ name }) => ({ name })),
      ...content.organisers.map(named),
    ],
    coOrganisers: content.coOrganisers.map(named),
    supporters: content.supporters.map(named),
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
    results: fair.results,
  })
}

function named(name: string): { readonly name: string } {
  return { name }
}
