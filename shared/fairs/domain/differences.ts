import { bilingual } from '#shared/kernel/language.ts'
import type { FairChange, FairContent } from './fair.ts'

/** What is told as a change of its own; everything else is a detail. */
const told = ['startsAt', 'endsAt', 'venue', 'mode', 'expectedAttendance'] as const

/** These move with the time and are not told beside it. */
const timed = ['checkIn', 'days', 'booking', 'online', 'streams', 'programme'] as const

/** Names of the content's fields, as readers know them. */
export const fieldNames: Readonly<Record<keyof FairContent, string>> = bilingual(
  {
    title: '名称',
    theme: '主题',
    campaign: '所属活动',
    mode: '形式',
    session: '场次',
    startsAt: '开始时间',
    endsAt: '结束时间',
    days: '每天的时间',
    checkIn: '单位签到',
    venue: '地点',
    moreVenues: '分会场',
    areas: '展区',
    online: '线上平台',
    streams: '直播带岗',
    programme: '活动安排',
    booths: '展位数',
    expectedAttendance: '预计人数',
    visitorLimit: '求职者登记上限',
    parkAs: '产业园的身份',
    hosts: '主办单位',
    agencyIds: '承办机构',
    organisers: '承办单位',
    coOrganisers: '协办单位',
    supporters: '支持单位',
    targetGroups: '面向人群',
    trades: '工种',
    industries: '涉及行业',
    promised: '预计单位和岗位',
    fees: '参展费用',
    booking: '展位预订',
    materials: '参展材料',
    rules: '参会须知',
    howToTakePart: '参加办法',
    bring: '求职者请带',
    transport: '交通',
    services: '现场服务',
    enquiryPhone: '咨询电话',
    contacts: '联系人',
    about: '简介',
  },
  {
    title: 'Name',
    theme: 'Theme',
    campaign: 'Campaign',
    mode: 'Form',
    session: 'Session',
    startsAt: 'Start',
    endsAt: 'End',
    days: 'Hours of each day',
    checkIn: 'Check-in of exhibitors',
    venue: 'Place',
    moreVenues: 'Other venues',
    areas: 'Areas',
    online: 'Online platform',
    streams: 'Live streams',
    programme: 'Programme',
    booths: 'Number of booths',
    expectedAttendance: 'Expected attendance',
    visitorLimit: 'Limit of registrations',
    parkAs: 'Role of the park',
    hosts: 'Hosts',
    agencyIds: 'Run by',
    organisers: 'Other organisers',
    coOrganisers: 'Co-organisers',
    supporters: 'Supporters',
    targetGroups: 'Meant for',
    trades: 'Trades',
    industries: 'Industries',
    promised: 'Expected employers and posts',
    fees: 'Cost for exhibitors',
    booking: 'Booking of booths',
    materials: 'Papers of exhibitors',
    rules: 'Rules for exhibitors',
    howToTakePart: 'How to take part',
    bring: 'What to bring',
    transport: 'Getting there',
    services: 'Services on site',
    enquiryPhone: 'Phone for enquiries',
    contacts: 'Contacts',
    about: 'About the fair',
  },
)

/** What differs between what was told and what is told now; undefined when nothing does. */
export function differences(before: FairContent, after: FairContent): FairChange | undefined {
  const time = same(periodOf(before), periodOf(after)) ? undefined : { from: periodOf(before), to: periodOf(after) }
  const place =
    before.venue === undefined || after.venue === undefined || same(before.venue, after.venue)
      ? undefined
      : { from: before.venue, to: after.venue }
  const mode = before.mode === after.mode ? undefined : { from: before.mode, to: after.mode }
  const online = same(addressesOf(before), addressesOf(after)) ? undefined : { from: before.online, to: after.online }
  const scale =
    before.expectedAttendance === undefined ||
    after.expectedAttendance === undefined ||
    before.expectedAttendance === after.expectedAttendance
      ? undefined
      : { from: before.expectedAttendance, to: after.expectedAttendance }
  const details = (Object.keys(fieldNames) as (keyof FairContent)[]).filter(
    (key) =>
      !(told as readonly string[]).includes(key) &&
      !(time !== undefined && (timed as readonly string[]).includes(key)) &&
      !(key === 'online' && online !== undefined) &&
      !same(before[key], after[key]),
  )
  const change = {
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
    ...(online === undefined ? {} : { online }),
    ...(scale === undefined ? {} : { scale }),
    ...(details.length === 0 ? {} : { details }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}

function periodOf({ startsAt, endsAt, days }: FairContent): NonNullable<FairChange['time']>['from'] {
  const hours = days.map((day) => ({ startsAt: day.startsAt, endsAt: day.endsAt }))
  return { startsAt, endsAt, ...(hours.length === 0 ? {} : { days: hours }) }
}

/** Where the online part is found, without its hours. */
function addressesOf({ online }: FairContent): readonly (readonly [string, string])[] {
  return online.map(({ platform, url }) => [platform, url])
}

/** Contents come out of one schema, so their keys have one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
