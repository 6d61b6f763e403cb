import { bilingual } from '#shared/kernel/language.ts'
import type { FairChange, FairContent } from './fair.ts'

/** What is told as a change of its own; everything else is a detail. The check-in moves with the time and is not told beside it. */
const told = ['startsAt', 'endsAt', 'venue', 'expectedAttendance'] as const

/** Names of the content's fields, as readers know them. */
export const fieldNames: Readonly<Record<keyof FairContent, string>> = bilingual(
  {
    title: '名称',
    theme: '主题',
    session: '场次',
    startsAt: '开始时间',
    endsAt: '结束时间',
    checkIn: '单位签到',
    venue: '地点',
    booths: '展位数',
    expectedAttendance: '预计人数',
    agencyIds: '承办机构',
    organisers: '承办单位',
    coOrganisers: '协办单位',
    targetGroups: '面向人群',
    trades: '工种',
    howToTakePart: '参加办法',
    bring: '求职者请带',
    transport: '交通',
    services: '现场服务',
    enquiryPhone: '咨询电话',
    about: '简介',
  },
  {
    title: 'Name',
    theme: 'Theme',
    session: 'Session',
    startsAt: 'Start',
    endsAt: 'End',
    checkIn: 'Check-in of exhibitors',
    venue: 'Place',
    booths: 'Number of booths',
    expectedAttendance: 'Expected attendance',
    agencyIds: 'Run by',
    organisers: 'Other organisers',
    coOrganisers: 'Co-organisers',
    targetGroups: 'Meant for',
    trades: 'Trades',
    howToTakePart: 'How to take part',
    bring: 'What to bring',
    transport: 'Getting there',
    services: 'Services on site',
    enquiryPhone: 'Phone for enquiries',
    about: 'About the fair',
  },
)

/** What differs between what was told and what is told now; undefined when nothing does. */
export function differences(before: FairContent, after: FairContent): FairChange | undefined {
  const time =
    before.startsAt === after.startsAt && before.endsAt === after.endsAt ? undefined : { from: periodOf(before), to: periodOf(after) }
  const place =
    before.venue === undefined || after.venue === undefined || same(before.venue, after.venue)
      ? undefined
      : { from: before.venue, to: after.venue }
  const scale =
    before.expectedAttendance === undefined ||
    after.expectedAttendance === undefined ||
    before.expectedAttendance === after.expectedAttendance
      ? undefined
      : { from: before.expectedAttendance, to: after.expectedAttendance }
  const details = (Object.keys(fieldNames) as (keyof FairContent)[]).filter(
    (key) => !(told as readonly string[]).includes(key) && !(key === 'checkIn' && time !== undefined) && !same(before[key], after[key]),
  )
  const change = {
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(scale === undefined ? {} : { scale }),
    ...(details.length === 0 ? {} : { details }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}

function periodOf({ startsAt, endsAt }: FairContent): { startsAt: string; endsAt: string } {
  return { startsAt, endsAt }
}

/** Contents come out of one schema, so their keys have one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
