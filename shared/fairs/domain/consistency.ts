import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, listed } from '#shared/kernel/language.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { fieldNames } from './differences.ts'
import type { Fair, FairContent } from './fair.ts'
import { type Figure, figureText, fits, rangeOf } from './figure.ts'
import { parametersOn } from './parameters.ts'
import { dayOfNewYear, type SaidDay, saidDays } from './said-dates.ts'
import { type Counted, namesAmount, saidNumbers } from './said-numbers.ts'
import { resting, statutes } from './statutes.ts'

/** What the exhibitors that have booked bring, counted. `final`: nobody can book any more. */
export type Brought = { readonly employers: number; readonly posts: number; readonly headcount: number; readonly final: boolean }

/**
 * Where a fair contradicts itself: one finding each, for the park to look at; none of them hinders it. A weekday that is not that day's, a day
 * or a number in a text that the fields say otherwise, sums that are not their total, and what exhibitors bring against what was promised.
 */
export function contradictions(fair: Pick<Fair, 'content' | 'permit' | 'history'>, brought?: Brought): readonly ProblemDetail[] {
  const { content } = fair
  return [
    ...textsOf(content).flatMap(([key, text]) => [...daysIn(content, key, text), ...numbersIn(content, key, text)]),
    ...times(content),
    ...sums(content),
    ...place(content),
    ...permitted(fair),
    ...(brought === undefined ? [] : promises(content, brought)),
  ]
}

type Field = keyof FairContent

function finding(key: Field, code: string, detail: string): ProblemDetail {
  return { pointer: `/content/${key}`, code, detail }
}

/** Everything that is read as a text, by its field. */
function textsOf(content: FairContent): readonly (readonly [Field, string])[] {
  const { title, theme, campaign, programme, areas, booking, fees, rules, howToTakePart, bring, transport, services, about } = content
  const texts: readonly (readonly [Field, string | undefined])[] = [
    ['title', title],
    ['theme', theme],
    ['campaign', campaign?.name],
    ...programme.map(({ what }) => ['programme', what] as const),
    ...areas.map(({ name, about: told }) => ['areas', `${name} ${told ?? ''}`] as const),
    ['booking', booking?.how],
    ['fees', fees?.note],
    ...rules.map((rule) => ['rules', rule] as const),
    ['howToTakePart', howToTakePart],
    ['bring', bring],
    ['transport', transport],
    ...services.map((service) => ['services', service] as const),
    ['about', about],
  ]
  return texts.flatMap(([key, text]) => (text === undefined || text === '' ? [] : [[key, text] as const]))
}

/** Fields whose days are those of the fair itself, not of a deadline or an office. */
const ofTheFair: readonly Field[] = ['title', 'theme', 'howToTakePart', 'about']

function daysIn(content: FairContent, key: Field, text: string): readonly ProblemDetail[] {
  const known = knownDays(content)
  return saidDays(text, civilDateOf(content.startsAt)).flatMap((said) => {
    const { words, date, weekday } = said
    if (date !== undefined && weekday !== undefined && weekday !== weekdayOf(date)) {
      return [finding(key, 'weekday-wrong', texts.weekday(fieldNames[key], words, dayText(date), texts.weekdays[weekdayOf(date)] ?? ''))]
    }
    if (!ofTheFair.includes(key) || isKnown(said, known)) return []
    return [finding(key, 'day-not-of-the-fair', texts.day(fieldNames[key], words, listed(openDays(content).slice(0, 3).map(dayText))))]
  })
}

function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** A day of the new year is only compared where the fair is in that month: elsewhere it is another occasion. */
function isKnown({ date, dayOfNewYear: day }: SaidDay, known: readonly CivilDate[]): boolean {
  if (date !== undefined) return known.includes(date)
  const days = known.map(dayOfNewYear).filter((one) => one !== undefined)
  return days.length === 0 || days.includes(day ?? 0)
}

/** The days on which the fair is open. */
function openDays({ startsAt, endsAt, days }: FairContent): readonly CivilDate[] {
  if (days.length > 0) return [...new Set(days.map((day) => civilDateOf(day.startsAt)))]
  const open: CivilDate[] = []
  for (let date = civilDateOf(startsAt); date <= civilDateOf(endsAt); date = addDays(date, 1)) open.push(date)
  return open
}

/** Every day that the fields know of. */
function knownDays(content: FairContent): readonly CivilDate[] {
  const { booking, checkIn, programme, streams, online } = content
  const others = [
    booking?.from,
    booking?.until,
    checkIn?.from,
    ...programme.map(({ at }) => at),
    ...streams.map(({ startsAt }) => startsAt),
    ...online.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ]
  return [...openDays(content), ...others.filter((instant) => instant !== undefined).map(civilDateOf)]
}

function numbersIn(content: FairContent, key: Field, text: string): readonly ProblemDetail[] {
  return saidNumbers(text).flatMap(({ words, of, figure }) => {
    const told = toldOf(content)[of]
    if (told.length === 0 || told.some(([, one]) => meet(one, figure))) return []
    const [other, one] = told[0] as (typeof told)[number]
    const detail = texts.number(fieldNames[key], words, texts.counted[of], fieldNames[other], figureText(one))
    return [finding(key, 'number-differs', of === 'people' ? withPermit(content, figure, detail) : detail)]
  })
}

/** What the fields say of what is counted; several where announcements mean either. */
function toldOf({ booths, promised, expectedAttendance }: FairContent): Readonly<Record<Counted, readonly (readonly [Field, Figure])[]>> {
  const given = (figure: Figure | undefined) => (figure === undefined ? [] : [['promised', figure] as const])
  return {
    booths: booths === undefined ? [] : [['booths', { value: booths, as: 'exact' }]],
    employers: given(promised?.employers),
    posts: [...given(promised?.posts), ...given(promised?.headcount)],
    people: expectedAttendance === undefined ? [] : [['expectedAttendance', { value: expectedAttendance, as: 'about' }]],
  }
}

/** Whether two statements can both be true. */
function meet(one: Figure, other: Figure): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a[0] <= b[1] && b[0] <= a[1]
}

/** More people than expected may need a permit. */
function withPermit(content: FairContent, { value }: Figure, detail: string): string {
  const { permitAttendance } = parametersOn(civilDateOf(content.startsAt))
  const hidden = content.mode !== 'online' && value >= permitAttendance && (content.expectedAttendance ?? 0) < permitAttendance
  return hidden ? resting(texts.permit(detail, permitAttendance), statutes.massEvent) : detail
}

function times(content: FairContent): readonly ProblemDetail[] {
  const { startsAt, endsAt, days, checkIn, booking, streams, online } = content
  const outside = (instant: string | undefined): boolean => instant !== undefined && (instant < startsAt || instant > endsAt)
  const [first, last] = [days[0], days.at(-1)]
  const found: readonly (readonly [boolean, Field, string])[] = [
    [first !== undefined && first.startsAt !== startsAt, 'days', texts.firstDay],
    [last !== undefined && last.endsAt !== endsAt, 'days', texts.lastDay],
    [checkIn !== undefined && !openDays(content).includes(civilDateOf(checkIn.from)), 'checkIn', texts.checkIn],
    [booking?.until !== undefined && booking.until > startsAt, 'booking', texts.booking],
    [streams.some((stream) => outside(stream.startsAt)), 'streams', texts.stream],
    [online.some((one) => one.startsAt !== undefined && one.startsAt > endsAt), 'online', texts.onlineLate],
  ]
  return found.filter(([is]) => is).map(([, key, detail]) => finding(key, 'times-differ', detail))
}

function sums({ booths, areas, fees, promised, mode }: FairContent): readonly ProblemDetail[] {
  const sum = (counts: readonly (number | undefined)[]): number | undefined =>
    counts.length === 0 || counts.includes(undefined) ? undefined : counts.reduce<number>((total, one) => total + (one ?? 0), 0)
  const byArea = sum(areas.map((area) => area.booths))
  const byType = sum((fees?.boothTypes ?? []).map(({ count }) => count))
  const { employers, posts, headcount, skilled, groups = [] } = promised ?? {}
  const most = headcount === undefined ? undefined : rangeOf(headcount)[1]
  const parts = groups.reduce((total, group) => total + rangeOf(group.headcount)[0], 0)
  const found: readonly (readonly [boolean, Field, string])[] = [
    [byArea !== undefined && booths !== undefined && byArea !== booths, 'areas', texts.sum(fieldNames.areas, byArea ?? 0, booths ?? 0)],
    [byType !== undefined && booths !== undefined && byType !== booths, 'fees', texts.sum(fieldNames.fees, byType ?? 0, booths ?? 0)],
    [most !== undefined && skilled !== undefined && rangeOf(skilled)[0] > most, 'promised', texts.skilled],
    [most !== undefined && parts > most, 'promised', texts.groups],
    [most !== undefined && posts !== undefined && rangeOf(posts)[0] > most, 'promised', texts.posts],
    [
      mode === 'onsite' && booths !== undefined && employers !== undefined && rangeOf(employers)[0] > booths,
      'promised',
      texts.employers(booths ?? 0),
    ],
  ]
  return found.filter(([is]) => is).map(([, key, detail]) => finding(key, 'sum-differs', detail))
}

function place({ mode, online, fees }: FairContent): readonly ProblemDetail[] {
  const found: readonly (readonly [boolean, Field, string])[] = [
    [mode === 'onsite' && online.length > 0, 'online', texts.onsiteOnline],
    [fees?.exhibitors === 'free' && namesAmount(fees.note ?? ''), 'fees', texts.freeButPriced],
  ]
  return found.filter(([is]) => is).map(([, key, detail]) => finding(key, 'differs', detail))
}

/** What a permit was given for beside time and place: changing it asks for a new one (article 15: 内容). */
const contentOfPermit: readonly string[] = ['theme', 'programme', 'areas'] satisfies readonly Field[]

function permitted({ permit, history }: Pick<Fair, 'permit' | 'history'>): readonly ProblemDetail[] {
  if (permit === undefined) return []
  const changed = history
    .filter(({ at, sequence }) => sequence !== undefined && sequence > 0 && civilDateOf(at) >= permit.date)
    .flatMap(({ change }) => change?.details ?? [])
    .filter((key) => contentOfPermit.includes(key)) as readonly Field[]
  if (changed.length === 0) return []
  const names = listed([...new Set(changed)].map((key) => fieldNames[key]))
  return [{ pointer: '/permit', code: 'permit-content', detail: resting(texts.permitContent(names), statutes.massEventChange) }]
}

/** What exhibitors bring against what was promised; while others may still book, only more than promised is a contradiction. */
function promises({ promised }: FairContent, brought: Brought): readonly ProblemDetail[] {
  const compared = (figure: Figure | undefined, found: number, what: string): readonly ProblemDetail[] => {
    if (figure === undefined || fits(figure, found)) return []
    if (!brought.final && found < rangeOf(figure)[1]) return []
    return [finding('promised', 'promise-differs', texts.promise(what, figureText(figure), found))]
  }
  return [
    ...compared(promised?.employers, brought.employers, texts.counted.employers),
    ...compared(promised?.posts, brought.posts, texts.counted.posts),
    ...compared(promised?.headcount, brought.headcount, texts.headcount),
  ]
}

const texts = bilingual(
  {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    weekday: (field: string, words: string, date: string, weekday: string) => `“${field}”里写的“${words}”星期不对：${date} 是${weekday}`,
    day: (field: string, words: string, days: string) => `“${field}”里写的“${words}”不是招聘会的日期（${days}）`,
    number: (field: string, words: string, what: string, other: string, figure: string) =>
      `“${field}”里写的“${words}”与“${other}”不一致，那里的${what}是 ${figure}`,
    counted: { booths: '展位数', employers: '单位数', posts: '岗位数', people: '人数' },
    headcount: '招聘人数',
    permit: (detail: string, threshold: number) => `${detail}。达到 ${threshold} 人须先取得安全许可，请核对预计人数`,
    firstDay: '第一天的开始与招聘会的开始时间不同',
    lastDay: '最后一天的结束与招聘会的结束时间不同',
    checkIn: '单位签到不在招聘会的日期里',
    booking: '展位预订的截止晚于招聘会开始',
    stream: '有直播不在招聘会的开始和结束之间',
    onlineLate: '线上平台的开始晚于招聘会结束',
    sum: (field: string, sum: number, booths: number) => `“${field}”各项展位合计 ${sum} 个，展位数填的是 ${booths} 个`,
    skilled: '技能岗位的招聘人数多于招聘总人数',
    groups: '各类招聘人数合计多于招聘总人数',
    posts: '岗位数多于招聘人数：一个岗位至少招 1 人',
    employers: (booths: number) => `预计的单位数多于展位数 ${booths} 个：一家单位一个展位`,
    onsiteOnline: '填写了线上平台，形式却是“线下”；请改为“线上＋线下”，或清空平台',
    freeButPriced: '参展费用是“免费”，说明里却写了金额',
    permitContent: (fields: string) => `取得许可之后改过${fields}：变更内容须重新申请安全许可`,
    promise: (what: string, figure: string, found: number) => `公布的${what}是 ${figure}，参展单位报来的合计是 ${found}`,
  },
  {
    weekdays: ['a Sunday', 'a Monday', 'a Tuesday', 'a Wednesday', 'a Thursday', 'a Friday', 'a Saturday'],
    weekday: (field, words, date, weekday) => `${field}: “${words}” has the wrong weekday; ${date} is ${weekday}`,
    day: (field, words, days) => `${field}: “${words}” is no day of the fair (${days})`,
    number: (field, words, what, other, figure) => `${field}: “${words}” does not agree with “${other}”, where the ${what} is ${figure}`,
    counted: { booths: 'number of booths', employers: 'number of employers', posts: 'number of posts', people: 'number of people' },
    headcount: 'number of people wanted',
    permit: (detail, threshold) =>
      `${detail}. From ${counted(threshold, 'person', 'people')} on a safety permit is needed first; please check the expected attendance`,
    firstDay: 'The first day does not begin when the fair begins',
    lastDay: 'The last day does not end when the fair ends',
    checkIn: 'The check-in of exhibitors is on no day of the fair',
    booking: 'Booking closes after the fair has begun',
    stream: 'A live stream lies outside of the fair',
    onlineLate: 'The online platform opens after the fair has ended',
    sum: (field, sum, booths) => `${field}: the parts add up to ${counted(sum, 'booth', 'booths')}, but the number of booths is ${booths}`,
    skilled: 'More skilled people are wanted than people in all',
    groups: 'The parts of the people wanted add up to more than all of them',
    posts: 'There are more posts than people wanted: a post is for one person at least',
    employers: (booths) => `More employers are expected than there are booths (${booths}): one booth each`,
    onsiteOnline: 'An online platform is given, but the fair is “on site”; choose “on site and online”, or clear the platform',
    freeButPriced: 'The cost for exhibitors is “free”, but the note names an amount',
    permitContent: (fields) => `Changed after the permit was granted: ${fields}. Other contents need a new application`,
    promise: (what, figure, found) => `The ${what} announced is ${figure}; what the exhibitors bring adds up to ${found}`,
  },
)
