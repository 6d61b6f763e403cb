import { type Fair, FairContent, type Permit, type Plans, type Venue } from '#shared/fairs/domain/fair.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { type DistrictCode, districts } from '#shared/reference/districts.ts'
import { clockOn, daysAgo } from '../days.ts'
import { seedFamilies } from '../families.ts'
import { words } from '../phrase.ts'
import { anyStreet, shortName } from '../places.ts'
import type { Random } from '../random.ts'
import type { OrganisationPlan } from './organisations.ts'

/** A fair of the city: what a park writes, and what it does with it, in order. */
export type FairPlan = {
  readonly key: string
  readonly park: string
  /** Keys of the agencies that run it. */
  readonly agencies: readonly string[]
  readonly createdAt: string
  readonly content: FairContent
  readonly steps: readonly FairStep[]
}

export type FairStep =
  | { readonly kind: 'plans'; readonly at: string; readonly plans: Plans }
  | { readonly kind: 'apply'; readonly at: string; readonly application: NonNullable<Fair['application']> }
  | { readonly kind: 'permit'; readonly at: string; readonly permit: Permit }
  | { readonly kind: 'announce'; readonly at: string }
  | {
      readonly kind: 'move'
      readonly at: string
      readonly reason: string
      readonly startsAt?: string
      readonly endsAt?: string
      readonly venue?: Venue
    }
  | { readonly kind: 'cancel'; readonly at: string; readonly reason: string }

type Fate = 'held' | 'announced' | 'large' | 'postponed' | 'relocated' | 'cancelled' | 'pending' | 'materials' | 'planned'

/** When each fair is, in days from today, and what becomes of it. A small city has the first six. */
const calendar: readonly (readonly [days: number, fate: Fate])[] = [
  [12, 'announced'],
  [19, 'postponed'],
  [40, 'large'],
  [-10, 'held'],
  [16, 'relocated'],
  [23, 'cancelled'],
  [9, 'announced'],
  [27, 'announced'],
  [33, 'announced'],
  [47, 'announced'],
  [54, 'announced'],
  [61, 'announced'],
  [30, 'postponed'],
  [45, 'pending'],
  [58, 'materials'],
  [75, 'planned'],
  [-3, 'held'],
  [-17, 'held'],
  [-24, 'held'],
  [-31, 'held'],
  [-38, 'held'],
  [-45, 'cancelled'],
  [-52, 'held'],
  [-59, 'held'],
  // The past that bulletins look back on: the first park's in every quarter.
  [-80, 'held'],
  [-94, 'held'],
  [-122, 'held'],
  [-150, 'held'],
  [-178, 'held'],
  [-206, 'held'],
  [-240, 'held'],
  [-268, 'held'],
  [-296, 'held'],
  [-325, 'held'],
]

export function planFair(
  random: Random,
  index: number,
  { today, organisations }: { readonly today: CivilDate; readonly organisations: readonly OrganisationPlan[] },
): FairPlan {
  const verified = (kind: string): readonly OrganisationPlan[] =>
    organisations.filter(({ key, fate }) => key.startsWith(`${kind}/`) && fate === 'verified')
  const [days, fate] = calendar[index % calendar.length] ?? [20, 'announced']
  const parks = verified('park')
  const park = (index % 3 === 0 ? parks[0] : undefined) ?? random.pick(parks)
  const agencies = random.sample(
    verified('agency').filter(({ days: since }) => since > 30 + Math.max(0, 20 - days)),
    fate === 'planned' ? 0 : random.int(0, 2),
  )
  const date = onFairDay(addDays(today, days), random)
  const begin = { today, date, random }
  return {
    key: `fair/${index}`,
    park: park.key,
    agencies: agencies.map(({ key }) => key),
    createdAt: before(begin, 42),
    content: planContent(random.fork('content'), { date, fate, district: park.content.district, session: index + 1 }),
    steps: stepsOf(begin, fate, park.content.district),
  }
}

type Begin = { readonly today: CivilDate; readonly date: CivilDate; readonly random: Random }

/** Fairs are on Wednesdays and Saturdays. */
function onFairDay(date: CivilDate, random: Random): CivilDate {
  const weekday = random.pick([3, 6])
  const shift = (weekday - new Date(`${date}T00:00:00.000Z`).getUTCDay() + 7) % 7
  return addDays(date, shift > 3 ? shift - 7 : shift)
}

/** An instant so many days before the fair, but never in the future: a fair far ahead was prepared lately. */
function before({ today, date, random }: Begin, days: number): string {
  const ago = Math.round((Date.parse(today) - Date.parse(addDays(date, -days))) / 86_400_000)
  return daysAgo(today, Math.max(ago, Math.ceil(days / 6)), random)
}

function stepsOf(begin: Begin, fate: Fate, district: DistrictCode): readonly FairStep[] {
  const { date, random } = begin
  const dayOf = (instant: string): CivilDate => instant.slice(0, 10)
  if (fate === 'planned') return []
  const plansAt = before(begin, 36)
  const plans: FairStep = { kind: 'plans', at: plansAt, plans: plansOf(dayOf(plansAt)) }
  if (fate === 'materials') return [plans]
  const authority = `${districts[district].name.replace(/[区县市]$/, '')}公安分局`
  const appliedAt = before(begin, 30)
  const applied: FairStep = { kind: 'apply', at: appliedAt, application: { authority, date: dayOf(appliedAt) } }
  if (fate === 'pending') return [plans, applied]
  const permittedAt = before(begin, 24)
  const permit: FairStep = {
    kind: 'permit',
    at: permittedAt,
    permit: { number: `示例安许字${dayOf(permittedAt).slice(0, 4)}第${random.int(100, 999)}号`, authority, date: dayOf(permittedAt) },
  }
  const announce: FairStep = { kind: 'announce', at: before(begin, 18) }
  const told = fate === 'large' ? [plans, applied, permit, announce] : [plans, announce]
  const changedAt = before(begin, 6)
  const later = addDays(date, 7)
  switch (fate) {
    case 'postponed': {
      const reason = random.pick(['场馆临时检修', '寒潮预警，推迟一周', '与另一场活动时间冲突'])
      return [...told, { kind: 'move', at: changedAt, reason, startsAt: clockOn(later, 9), endsAt: clockOn(later, 11, 30) }]
    }
    case 'relocated':
      return [
        ...told,
        { kind: 'move', at: changedAt, reason: '报名单位增加，原场地展位不够', venue: venueIn(random, district, '体育馆副馆') },
      ]
    case 'cancelled':
      return [...told, { kind: 'cancel', at: changedAt, reason: random.pick(['报名单位不足', '场馆另有安排，本场并入下一场']) }]
    default:
      return told
  }
}

function plansOf(date: CivilDate): Plans {
  return {
    implementation: { title: '招聘会组织实施办法', date, responsible: '活动部' },
    emergency: { title: '突发情况应急预案', date, responsible: '安全保障组' },
    security: { title: '安全保卫工作方案', date, responsible: '安全保障组' },
  }
}

function venueIn(random: Random, district: DistrictCode, name: string): Venue {
  const street = anyStreet(district, random)
  return { name: `${shortName(street)}${name}`, address: `${street.name}示范路 ${random.int(1, 199)} 号`, district }
}

const themes: Readonly<Record<string, readonly [title: string, theme: string]>> = {
  M: ['智能制造技能人才专场招聘会', '操得了机床，留得住好匠人'],
  W: ['焊接钣金专场招聘会', '一条焊缝见真功'],
  E: ['电工与自动化人才招聘会', '把电接好，把路走稳'],
  D: ['模具装配技能人才对接会', '毫厘之间找到位置'],
  R: ['设备维保与物业工程招聘会', '修得好，用得久'],
  A: ['汽车维修与新能源人才招聘会', '新车新技术，老师傅新岗位'],
  C: ['建筑技工就业对接会', '按月发薪，就近上工'],
  L: ['物流仓储旺季招聘会', '旺季来了，岗位也来了'],
  K: ['餐饮住宿技能人才招聘会', '好手艺，好味道'],
  H: ['养老家政护理专场招聘会', '会照顾人的人，值得好岗位'],
  B: ['美业技能人才交流会', '手艺在手，客人常来'],
  N: ['电商直播人才招聘会', '会卖货，也会做事'],
  P: ['生物医药与食品技能人才招聘会', '车间里的细心人'],
  T: ['服装纺织印刷用工招聘会', '一针一线，计件算清'],
  Z: ['机器人与电子技能人才招聘会', '和机器一起干活'],
}

function planContent(
  random: Random,
  { date, fate, district, session }: { date: CivilDate; fate: Fate; district: DistrictCode; session: number },
): FairContent {
  const further = furtherOf(random.fork('further'), { date, fate, session })
  const family = seedFamilies[(session - 1) % seedFamilies.length] ?? random.pick(seedFamilies)
  const [title = '', theme = ''] = themes[family.letter] ?? []
  const large = fate === 'large' || fate === 'pending'
  const booths = large ? random.int(120, 160) : random.int(24, 70)
  const hour = random.pick([8, 9, 13])
  const complete = fate !== 'planned'
  const content = {
    title: large ? `${seasonOf(date)}技能人才综合招聘会暨${title}` : title,
    theme,
    session,
    startsAt: clockOn(date, hour, 30),
    endsAt: clockOn(date, hour + 3),
    ...(random.chance(0.8) ? { checkIn: { from: clockOn(date, hour - 1, 30), until: clockOn(date, hour, 30) } } : {}),
    ...(complete ? { venue: venueIn(random, district, random.pick(['人力资源服务产业园大厅', '文化中心', '工人文化宫', '会展厅'])) } : {}),
    ...(complete ? { booths, expectedAttendance: large ? random.int(12, 30) * 100 : booths * random.int(6, 12) } : {}),
    organisers: random.chance(0.4) ? ['产业园公共服务中心'] : [],
    coOrganisers: random.chance(0.3) ? ['街道社会事务办公室'] : [],
    targetGroups: random.sample(['技能劳动者', '技工院校毕业生', '返乡务工人员', '转岗职工', '退役军人'], random.int(1, 3)),
    trades: large
      ? []
      : family.trades
          .map(({ titles }) => words(titles)[0] ?? '')
          .filter((name) => name !== '')
          .slice(0, random.int(3, 6)),
    ...(complete
      ? {
          howToTakePart: '求职者凭身份证直接入场，不收任何费用；用人单位提前十天向产业园报名，核验通过后安排展位。',
          enquiryPhone: `0571-0000${random.int(1000, 9999)}`,
        }
      : {}),
    bring: '身份证、技能证书、两份简历',
    ...(random.chance(0.6) ? { transport: '地铁口出来步行十分钟内，现场有指引；自驾可停地下车库。' } : {}),
    services: random.sample(['政策咨询', '简历指导', '劳动维权咨询', '技能等级认定咨询', '现场照相'], random.int(1, 4)),
    about: `${theme}。现场直接面谈，岗位和薪酬写在展板上。`,
  }
  const { venue, checkIn, booths: inHall, ...elsewhere } = content
  return FairContent.parse({ ...(further.mode === 'online' ? elsewhere : content), ...further })
}

/** What some announcements say beside the usual: the first says all that concerns exhibitors, the large one is streamed, one is online alone. */
function furtherOf(
  random: Random,
  { date, fate, session }: { readonly date: CivilDate; readonly fate: Fate; readonly session: number },
): Partial<FairContent> {
  const office = { matter: '单位报名', name: '产业园业务部', phone: `0571-0000${random.int(1000, 9999)}` }
  if (fate === 'large') {
    return {
      mode: 'hybrid',
      campaign: { name: '技能匠才行动', edition: 3 },
      online: [{ platform: '示例直聘', url: 'https://example.com/zhaopin' }],
      streams: [{ startsAt: clockOn(date, 10), endsAt: clockOn(date, 11), platform: '示例直播', topic: '带您看车间' }],
      programme: [
        { at: clockOn(date, 9), what: '启动仪式' },
        { at: clockOn(date, 10), what: '直播带岗' },
      ],
      hosts: ['示例市总工会'],
      supporters: ['示例区融媒体中心'],
      industries: ['机械制造', '电子信息', '现代物流'],
      promised: { employers: { value: 110, as: 'about' }, posts: { value: 600, as: 'over' }, groups: [] },
    }
  }
  if (fate === 'announced' && session % 8 === 1) {
    return {
      fees: { exhibitors: 'free', boothTypes: [], note: '展位、水电均不收费' },
      booking: { how: '在本站预订；订满后可以加入候补' },
      materials: [
        { whom: '企业', items: ['营业执照副本', '加盖公章的委托书', '经办人身份证'] },
        { whom: '人力资源机构', items: ['营业执照副本', '人力资源服务许可证', '委托书'] },
      ],
      rules: ['一家单位一场只订一个展位，不得转让', '现场招聘的岗位须与审核通过的一致', '不得向求职者收取任何费用'],
      contacts: [office],
      areas: [{ name: '综合招聘区' }, { name: '政策咨询区', about: '社保、认定、补贴' }],
    }
  }
  if (fate === 'announced' && session % 7 === 0) {
    return {
      mode: 'online',
      startsAt: clockOn(date, 0),
      endsAt: clockOn(addDays(date, 9), 23, 59),
      online: [{ platform: '示例直聘', url: 'https://example.com/zhaopin' }],
      howToTakePart: '求职者在平台上投简历、约面试，全程免费；用人单位在平台上发布岗位。',
      bring: '电子简历',
      transport: '在家即可参加',
      contacts: [office],
    }
  }
  return {}
}

function seasonOf(date: CivilDate): string {
  return ['冬季', '春季', '夏季', '秋季'][Math.floor((Number(date.slice(5, 7)) % 12) / 3)] ?? ''
}

/** Which of the fair's states a plan ends in, for counting. */
export function endOf({ steps }: FairPlan): Fair['state'] {
  const last = steps.at(-1)?.kind
  if (last === undefined) return 'PLANNED'
  const ends = { plans: 'MATERIALS', apply: 'PERMIT_PENDING', permit: 'PERMITTED', announce: 'ANNOUNCED', cancel: 'CANCELLED' } as const
  if (last === 'move') return steps.some((step) => step.kind === 'move' && step.venue !== undefined) ? 'RELOCATED' : 'POSTPONED'
  return ends[last]
}
