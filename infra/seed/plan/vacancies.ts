import { lintParameters } from '#shared/demand/domain/lint/lint.ts'
import { VacancyContent, type VacancyState } from '#shared/demand/domain/vacancy.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import type { SkillLevelKey } from '#shared/reference/levels.ts'
import { type SeedTrade, seedTrade } from '../families.ts'
import { seedLicence } from '../licences.ts'
import { words } from '../phrase.ts'
import { anyDistrict, anyStreet } from '../places.ts'
import type { Random } from '../random.ts'
import type { MandatePlan } from './mandates.ts'
import type { OrganisationPlan } from './organisations.ts'
import { type Planted, plantInto } from './planted.ts'
import { type Offer, tellConditions, tellDuties } from './vacancy-text.ts'

/** A vacancy of the city: what is written, who posts it for whom, and what becomes of it. */
export type VacancyPlan = {
  /** `vacancy/0` is the one that the first screen shows matches of. */
  readonly key: string
  readonly content: VacancyContent
  /** Key of the trade that is wanted. */
  readonly trade: string
  readonly employer: string
  /** The mandate under which an agency posts it. */
  readonly mandate?: MandatePlan
  /** Days ago it was handed in. */
  readonly days: number
  readonly fate: VacancyState
  /** Days after that until it ended or was taken down. */
  readonly lasted: number
  readonly refreshed: boolean
  readonly planted?: Planted
}

type City = { readonly today: CivilDate; readonly employers: readonly OrganisationPlan[]; readonly mandates: readonly MandatePlan[] }

const fates = [
  ['PUBLISHED', 73],
  ['DRAFT', 5],
  ['SUBMITTED', 3],
  ['FILLED', 6],
  ['CLOSED', 5],
  ['EXPIRED', 6],
  ['REMOVED', 2],
] as const satisfies readonly (readonly [VacancyState, number])[]

/** Those of the employer that signs in, so that it has one of every state. */
const own: readonly VacancyState[] = [
  'PUBLISHED',
  'DRAFT',
  'SUBMITTED',
  'FILLED',
  'PUBLISHED',
  'CLOSED',
  'EXPIRED',
  'REMOVED',
  'DRAFT',
  'PUBLISHED',
]

/** The ad of the agency that signs in, about which it asks the talent who does. */
const shownToTalent = 4

/** Another ad of that agency: for the same demand as `vacancy/0`, so that there is a copy to be seen. */
const copied = 9

/** An ad may stand this long without a reviewer's look; a day is left for the review of a first ad. */
const longestValidity: number = lintParameters.longValidityDays - 2

/** All vacancies, oldest first; no poster advertises the same title for the same district twice. */
export function planVacancies(random: Random, count: number, city: City): readonly VacancyPlan[] {
  const taken = new Set<string>()
  const plans = Array.from({ length: count }, (_, index) => {
    for (let attempt = 0; ; attempt += 1) {
      const plan = planned(random.fork(`vacancy/${index}/${attempt}`), index, city)
      const demand = [plan.mandate?.agency, plan.employer, plan.content.title, plan.content.district].join(' ')
      if (taken.has(demand)) continue
      taken.add(demand)
      return plan
    }
  })
  return plans.toSorted((a, b) => b.days - a.days)
}

/** Days between which ads of the past were handed in: the quarters that bulletins look back on. */
const past = { from: 510, until: 105 } as const

/** Vacancies of the past that ended in it, oldest first, of employers that were there then. */
export function planPastVacancies(random: Random, count: number, { today, employers }: City): readonly VacancyPlan[] {
  const plans = Array.from({ length: count }, (_, index): VacancyPlan => {
    const own = random.fork(`vacancy/past/${index}`)
    const days = own.int(past.until, past.from)
    const employer = own.pick(employers.filter(({ since }) => since !== undefined && since > days + 5))
    const trade = own.pick(employer.trades)
    const fate = own.weighted([
      ['FILLED', 5],
      ['CLOSED', 3],
      ['EXPIRED', 3],
    ] as const)
    const lasted = own.int(30, longestValidity)
    const validUntil = addDays(today, standsFor(own, fate, lasted) - days)
    const content = planContent(own.fork('content'), { trade, district: district(own, employer), validUntil })
    return { key: `vacancy/past/${index}`, content, trade: trade.key, employer: employer.key, days, fate, lasted, refreshed: false }
  })
  return plans.toSorted((a, b) => b.days - a.days)
}

function planned(random: Random, index: number, city: City): VacancyPlan {
  if (index === 0) return roleVacancy(city)
  const [mandate] = city.mandates
  return index === copied && mandate !== undefined ? copyOf(roleVacancy(city), mandate) : planVacancy(random, index, city)
}

function planVacancy(random: Random, index: number, city: City): VacancyPlan {
  const fate = own[index] ?? random.weighted(fates)
  const ended = ['EXPIRED', 'FILLED', 'CLOSED', 'REMOVED'].includes(fate)
  const wanted = index === shownToTalent ? 20 : fate === 'SUBMITTED' ? random.int(0, 3) : ended ? random.int(24, 100) : random.int(1, 55)
  const { employer, mandate } = partiesOf(random, index, wanted, city)
  const trade = index === shownToTalent ? seedTrade('arcWelder') : random.pick(employer.trades)
  const days = Math.min(wanted, employer.days - 2, mandate === undefined ? wanted : mandate.days - 2)
  const lasted = ended ? random.int(5, Math.min(days - 2, longestValidity)) : days
  const validUntil = addDays(city.today, standsFor(random, fate, lasted) - days)
  const content = planContent(random.fork('content'), { trade, district: district(random, employer), validUntil })
  const planted = plantedIn(random.fork('planted'), fate)
  return {
    key: `vacancy/${index}`,
    content: planted === undefined ? content : plantInto(content, planted),
    trade: trade.key,
    employer: employer.key,
    ...(mandate === undefined ? {} : { mandate }),
    days,
    fate,
    lasted,
    refreshed: fate === 'PUBLISHED' && days > 12 && random.chance(0.5),
    ...(planted === undefined ? {} : { planted }),
  }
}

type Parties = { readonly employer: OrganisationPlan; readonly mandate?: MandatePlan | undefined }

/** Whose demand it is, and under which mandate an agency posts it; the employer that signs in has two such ads. */
function partiesOf(random: Random, index: number, days: number, { employers, mandates }: City): Parties {
  const [first] = employers
  if (first !== undefined && index < own.length) {
    return { employer: first, mandate: index === shownToTalent ? mandates[0] : undefined }
  }
  const employer = employerOf(random, employers, days)
  return { employer, mandate: employer === first ? undefined : mandateFor(random, mandates, employer.key, days) }
}

/** Days from its posting to its last day. */
function standsFor(random: Random, fate: VacancyState, lasted: number): number {
  if (fate === 'EXPIRED') return lasted
  return fate === 'DRAFT' ? longestValidity : random.int(Math.min(lasted + 3, longestValidity), longestValidity)
}

/** Drafts lack something or say something unlawful; what waits for a reviewer says something that people have to look at. */
function plantedIn(random: Random, fate: VacancyState): Planted | undefined {
  if (fate === 'SUBMITTED') return random.pick(['age', 'appearance', 'schooling', 'hype'] as const)
  if (fate === 'DRAFT')
    return random.pick(['no-pay', 'no-headcount', 'vague-pay', 'sex', 'household', 'deposit', 'age', undefined] as const)
  return undefined
}

function employerOf(random: Random, employers: readonly OrganisationPlan[], days: number): OrganisationPlan {
  const able = employers.filter(({ fate, days: verified }) => fate === 'verified' && verified > days + 3)
  return random.pick(able.length > 0 ? able : employers.slice(0, 1))
}

function mandateFor(random: Random, mandates: readonly MandatePlan[], employer: string, days: number): MandatePlan | undefined {
  const able = mandates.filter(
    (mandate) => mandate.employer === employer && mandate.fate === 'ACTIVE' && mandate.scope.includes('post') && mandate.days > days + 3,
  )
  return able.length > 0 && random.chance(0.75) ? random.pick(able) : undefined
}

/** Most work is where the employer is, some next door or at a customer's. */
function district(random: Random, { content }: OrganisationPlan): DistrictCode {
  return random.chance(0.8) ? content.district : anyDistrict(random)
}

export type Post = { readonly trade: SeedTrade; readonly district: DistrictCode; readonly validUntil: CivilDate }

/** Complete in everything the law asks for; what it does not ask for is left out in 10 to 35 of 100. */
export function planContent(random: Random, { trade, district, validUntil }: Post): VacancyContent {
  const silence = 0.1 + random.next() * 0.25
  const stated = (): boolean => random.chance(1 - silence)
  const title = random.pick(words(trade.ads))
  const levelFloor = random.chance((trade.graded ?? 0.75) * 0.75) ? levelAsked(random) : undefined
  const years =
    levelFloor === undefined ? random.pick([0, 0, 0, 1, 1, 2]) : { apprentice: 0, junior: 1, intermediate: 2, senior: 3 }[levelFloor]
  const skills = random.sample(words(trade.skills), random.int(3, 7))
  const must = skills.slice(0, random.int(1, 4))
  const licences = (trade.licences ?? []).filter((_, index) => random.chance(index === 0 ? 0.9 : 0.35))
  const shift = random.pick(words(trade.shifts))
  const headcount = random.weighted([
    [1, 4],
    [2, 5],
    [3, 3],
    [5, 3],
    [8, 2],
    [10, 1],
    [20, 0.5],
  ])
  const listed = licences.length > 0 && stated()
  const offer: Offer = {
    trade,
    title,
    headcount,
    shift,
    years,
    skills,
    learns: years === 0,
    licence: licences.length > 0 && (!listed || random.chance(0.3)),
  }
  return VacancyContent.parse({
    title,
    ...(stated() ? { occupationCode: trade.code } : {}),
    ...(levelFloor === undefined ? {} : { levelFloor }),
    mustSkills: stated() ? must : must.slice(0, 1),
    niceSkills: stated() ? skills.slice(must.length, must.length + random.int(0, 3)) : [],
    certificates: listed ? licences.map((key) => seedLicence(key).name) : [],
    headcount,
    pay: payOf(random, trade, levelFloor),
    ...(stated() ? { shift } : {}),
    district,
    ...(stated() ? { address: addressIn(random, district, trade) } : {}),
    duties: tellDuties(random.fork('duties'), offer),
    conditions: tellConditions(random.fork('conditions'), offer),
    validUntil,
  })
}

function levelAsked(random: Random): 'apprentice' | 'junior' | 'intermediate' | 'senior' {
  return random.weighted([
    ['apprentice', 0.5],
    ['junior', 3],
    ['intermediate', 5],
    ['senior', 2.5],
  ] as const)
}

const premium: Partial<Readonly<Record<SkillLevelKey, number>>> = { apprentice: -0.25, junior: -0.1, intermediate: 0.05, senior: 0.3 }

function payOf(random: Random, { pay: [low, high], otherPay }: SeedTrade, floor: SkillLevelKey | undefined): VacancyContent['pay'] {
  if (otherPay !== undefined && random.chance(0.3)) {
    const { period, from, to, basis } = otherPay
    const min = random.int(from, Math.floor((from + to) / 2))
    return { min: min * 100, max: random.int(min, Math.min(to, min * 4)) * 100, period, ...(random.chance(0.8) ? { basis } : {}) }
  }
  const least = Math.round((low + (high - low) * ((floor === undefined ? 0 : (premium[floor] ?? 0)) + random.next() * 0.35)) / 500) * 500
  const most = least + random.int(2, 7) * 500
  const basis = random.chance(0.4)
    ? { basis: random.pick(['底薪加绩效', '底薪加计件', '含加班费', '含岗位津贴', '计时', '试用期满后']) }
    : {}
  return { min: Math.max(least, 3000) * 100, max: Math.max(most, 3500) * 100, period: 'month', ...basis }
}

function addressIn(random: Random, district: DistrictCode, { family }: SeedTrade): string {
  const { name } = anyStreet(district, random)
  const indoors = ['K', 'H', 'B', 'N'].includes(family.letter)
  return indoors ? `${name}商业中心 ${random.int(1, 9)} 号楼` : `${name}产业园 ${random.int(1, 28)} 幢`
}

/** A post for stainless steel welders that many of the first talents fit. */
function roleVacancy({ today }: City): VacancyPlan {
  const content = VacancyContent.parse({
    title: '不锈钢氩弧焊工',
    occupationCode: seedTrade('tigWelder').code,
    levelFloor: 'intermediate',
    mustSkills: ['氩弧焊', '不锈钢焊接', '打底焊'],
    niceSkills: ['管道焊接', '识图'],
    certificates: [seedLicence('welding').name],
    headcount: 6,
    pay: { min: 9000_00, max: 12_500_00, period: 'month', basis: '底薪加计件' },
    shift: '长白班',
    district: '330109',
    address: '瓜沥镇产业园 12 幢',
    duties:
      '1. 焊接不锈钢储罐、换热器和接管，单面焊双面成型\n2. 焊前清理坡口，充氩保护\n3. 焊后酸洗钝化，自检外观\n包中餐，五险齐全，每月15日发工资。',
    conditions: '2年以上氩弧焊经验，能看懂图纸；焊工操作证在有效期内。',
    validUntil: addDays(today, 60),
  })
  return { key: 'vacancy/0', content, trade: 'tigWelder', employer: 'employer/0', days: 14, fate: 'PUBLISHED', lasted: 14, refreshed: true }
}

/** The same demand as the agency of a mandate advertises it: louder, for fewer people, said in fewer words. */
function copyOf({ content, trade, employer }: VacancyPlan, mandate: MandatePlan): VacancyPlan {
  const [first = '', second = ''] = content.duties.split('\n')
  const said = { title: `急招${content.title}`, headcount: 4, duties: `${first}\n${second}` }
  const key = `vacancy/${copied}`
  return { key, content: { ...content, ...said }, trade, employer, mandate, days: 9, fate: 'PUBLISHED', lasted: 9, refreshed: false }
}
