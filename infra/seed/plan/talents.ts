import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import type { ConditionId } from '#shared/matching/lexicon/conditions.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import { type SkillLevelKey, skillLevels } from '#shared/reference/levels.ts'
import { type ConsentScope, TalentProfile } from '#shared/talent/domain/talent.ts'
import { daysAgo } from '../days.ts'
import { type SeedTrade, seedTrade, seedTrades } from '../families.ts'
import { words } from '../phrase.ts'
import { anyDistrict, around } from '../places.ts'
import type { Random } from '../random.ts'
import { planCertificates } from './certificates.ts'
import type { OrganisationPlan } from './organisations.ts'
import { type Story, tellEverything, tellStory } from './talent-text.ts'

/** Somebody in the registry: the profile, what they agreed to, and what they did later. */
export type TalentPlan = {
  /** `talent/0` is the person who signs in with one click. */
  readonly key: string
  /** Key of the trade. */
  readonly trade: string
  readonly profile: TalentProfile
  /** Agreed to together with the registry's own consent. */
  readonly further: readonly Exclude<ConsentScope, 'registry'>[]
  readonly enrolledAt: string
  readonly later: readonly TalentStep[]
}

export type TalentStep =
  | { readonly kind: 'profile'; readonly at: string; readonly profile: TalentProfile }
  | { readonly kind: 'grant' | 'withdraw'; readonly at: string; readonly scope: Exclude<ConsentScope, 'registry'> }
  /** `organisation` is the key of its plan. */
  | { readonly kind: 'exclude'; readonly at: string; readonly organisation: string }
  | { readonly kind: 'leave'; readonly at: string }

type City = { readonly today: CivilDate; readonly employers: readonly OrganisationPlan[] }

/** One talent. The first twenty are welders around the employer that signs in, so that every size of the city has good matches to show. */
export function planTalent(random: Random, index: number, city: City): TalentPlan {
  if (index === 0) return roleTalent(city.today)
  const welder = index <= 20
  const trade = welder ? seedTrade(index % 3 === 2 ? 'arcWelder' : 'tigWelder') : random.weighted(byWeight)
  const home = welder && index % 4 !== 3 ? '330109' : anyDistrict(random)
  const profile = planProfile(random.fork('profile'), { trade, home, today: city.today })
  // The registry has grown for nearly two years: bulletins look back on it.
  const days = random.int(3, welder || random.chance(0.45) ? 140 : 620)
  const agreed = further(random.fork('consents'), welder)
  return {
    key: `talent/${index}`,
    trade: trade.key,
    profile: agreed.includes('statistics') ? { ...profile, ...bornIn(random.fork('birth'), profile, city.today) } : profile,
    further: agreed,
    enrolledAt: daysAgo(city.today, days, random),
    later: welder ? [] : planLater(random.fork('later'), { ...city, trade, days, profile }),
  }
}

/** Most who let themselves be counted tell when they were born: at eighteen or some years later they began to work. */
function bornIn(random: Random, { years = 5 }: TalentProfile, today: CivilDate): Pick<TalentProfile, 'birthYear'> {
  return random.chance(0.7) ? { birthYear: Number(today.slice(0, 4)) - 18 - years - random.int(0, 9) } : {}
}

const byWeight = seedTrades.map((trade) => [trade, trade.weight ?? 1] as const)

/** Employers see most, agencies about half: fewer agree to them. */
function further(random: Random, open: boolean): TalentPlan['further'] {
  return [
    ...(open || random.chance(0.89) ? (['employers'] as const) : []),
    ...(random.chance(open ? 0.8 : 0.54) ? (['agencies'] as const) : []),
    ...(random.chance(0.16) ? (['associationStatus'] as const) : []),
    ...(random.chance(0.6) ? (['statistics'] as const) : []),
  ]
}

function planLater(
  random: Random,
  { today, employers, trade, days, profile }: City & { readonly trade: SeedTrade; readonly days: number; readonly profile: TalentProfile },
): readonly TalentStep[] {
  const at = (share: number): string => daysAgo(today, Math.max(0, Math.floor(days * (1 - share)) - 1), random)
  const former = employers.filter((employer) => employer.fate === 'verified' && employer.trades.some(({ key }) => key === trade.key))
  return [
    ...(random.chance(0.06) && former.length > 0 ? [{ kind: 'exclude', at: at(0.1), organisation: random.pick(former).key } as const] : []),
    ...(random.chance(0.07) ? [{ kind: 'profile', at: at(0.4), profile: improved(random, profile) } as const] : []),
    ...(random.chance(0.04) ? [{ kind: 'withdraw', at: at(0.7), scope: 'agencies' } as const] : []),
    ...(random.chance(0.035) ? [{ kind: 'withdraw', at: at(0.8), scope: 'employers' } as const] : []),
    ...(random.chance(0.03) ? [{ kind: 'leave', at: at(0.9) } as const] : []),
  ]
}

/** A later version: the wage asked goes up, and the person is free now. */
function improved(random: Random, profile: TalentProfile): TalentProfile {
  const { availableFrom: _, expectPay, ...rest } = profile
  return TalentProfile.parse({ ...rest, ...(expectPay === undefined ? {} : { expectPay: expectPay + random.int(2, 8) * 100_00 }) })
}

type Person = { readonly trade: SeedTrade; readonly home: DistrictCode; readonly today: CivilDate }

/** A profile in which 10 to 35 of 100 fields are left empty, and one trade in four stands beside another. */
function planProfile(random: Random, { trade, home, today }: Person): TalentProfile {
  const silence = 0.1 + random.next() * 0.25
  const stated = (): boolean => random.chance(1 - silence)
  const years = Math.min(trade.longest ?? 38, Math.floor(-Math.log(1 - random.next()) * 8))
  const level = random.chance(trade.graded ?? 0.88) ? levelAfter(random, years) : undefined
  const pay = expectedPay(random, trade, years, level)
  const skills = random.sample(words(trade.skills), words(trade.skills).length)
  const known = skills.slice(0, random.int(2, Math.min(7, skills.length - 1)))
  const refusals = (trade.refusals ?? []).filter(() => random.chance(0.22))
  const other = otherTrade(random, trade)
  const own = [trade, ...(other === undefined ? [] : [other])]
  const scattered = random.chance(0.012)
  const title = random.pick(words(trade.titles))
  const story: Story = {
    trade,
    title,
    years,
    home,
    pay,
    known,
    others: skills.slice(known.length).filter((skill) => !makesOneOf(own, skill)),
    refusals: refusals.filter(() => random.chance(0.7)),
    towards: random.chance(0.025) ? words(random.pick(seedTrades).titles)[0] : undefined,
    wantsToManage: years > 8 && random.chance(0.03),
  }
  const titles = scattered ? random.sample(seedTrades, 5).flatMap(({ titles }) => words(titles)[0] ?? []) : []
  const certificates = scattered ? [] : planCertificates(random, { today, trade, level, years })
  return TalentProfile.parse({
    trades: [
      { title, ...(random.chance(0.6) ? { occupationCode: trade.code } : {}) },
      ...(other === undefined ? [] : [{ title: random.pick(words(other.titles)) }]),
      ...titles.slice(0, 3).map((each) => ({ title: each })),
    ],
    ...(level !== undefined && stated() ? { level } : {}),
    certificates: stated() ? certificates : certificates.slice(0, 1),
    skills: stated() ? known : [],
    ...(stated() ? { years } : {}),
    districts: stated() ? around(home, random.int(0, 3), random) : [],
    ...(stated() ? { expectPay: pay * 100 } : {}),
    ...(stated() ? { availableFrom: addDays(today, free(random)) } : {}),
    refusals: refusals.filter((id: ConditionId) => !story.refusals.includes(id) || random.chance(0.5)),
    text: scattered ? tellEverything(random, titles) : stated() ? tellStory(random.fork('story'), story) : '',
  })
}

const skillsThatMakeATrade = 3

/** Whether somebody of these trades has it by the very name of the trade, or as what makes it: nobody denies that. */
function makesOneOf(trades: readonly SeedTrade[], skill: string): boolean {
  return trades.some(
    ({ skills, titles, ads }) =>
      words(skills).slice(0, skillsThatMakeATrade).includes(skill) ||
      [...words(titles), ...words(ads)].some((title) => title.includes(skill)),
  )
}

/** The level people usually have by then, one up or down. */
function levelAfter(random: Random, years: number): SkillLevelKey {
  const usual = years < 1 ? 0 : years < 3 ? 1 : years < 6 ? 2 : years < 12 ? 3 : years < 18 ? 4 : 5
  const drift = random.weighted([
    [-2, 1],
    [-1, 4],
    [0, 5],
    [1, 1],
  ] as const)
  const rank = Math.max(0, Math.min(usual + drift, random.chance(0.02) ? 6 : 5))
  const level = Object.values(skillLevels).find((one) => one.rank === rank)
  return level?.key ?? 'junior'
}

const premium: Readonly<Record<SkillLevelKey, number>> = {
  apprentice: -0.35,
  junior: -0.15,
  intermediate: 0.05,
  senior: 0.3,
  technician: 0.55,
  seniorTechnician: 0.8,
  specialGrade: 1.1,
  chief: 1.3,
}

/** Yuan a month, by what the trade pays, experience and level; in steps people say. */
function expectedPay(random: Random, { pay: [low, high] }: SeedTrade, years: number, level: SkillLevelKey | undefined): number {
  const standing = Math.min(years, 15) / 25 + (level === undefined ? 0.1 : premium[level]) + (random.next() - 0.4) * 0.4
  const step = random.chance(0.75) ? 500 : 100
  return Math.max(3500, Math.round((low + (high - low) * standing) / step) * step)
}

/** Days until somebody is free: many now, some already for weeks. */
function free(random: Random): number {
  return random.chance(0.5) ? -random.int(0, 30) : random.pick([3, 7, 10, 15, 20, 30, 30, 45, 60, 100])
}

function otherTrade(random: Random, trade: SeedTrade): SeedTrade | undefined {
  if (random.chance(0.2))
    return random.pick(seedTrades.filter(({ family, key }) => family.letter === trade.family.letter && key !== trade.key))
  return random.chance(0.04) ? random.pick(seedTrades) : undefined
}

/** The welder who signs in: everything filled in, so that the person's pages have something to show. */
function roleTalent(today: CivilDate): TalentPlan {
  const profile = TalentProfile.parse({
    trades: [{ title: '氩弧焊工', occupationCode: '6-18-02-04' }],
    level: 'senior',
    certificates: [
      {
        kind: 'skillLevel',
        name: '焊工高级工',
        number: `S000033990001${addDays(today, -700).slice(2, 4)}3000123`,
        issuedOn: addDays(today, -700),
      },
      { kind: 'specialOperation', name: '熔化焊接与热切割作业证', issuedOn: addDays(today, -900), expires: addDays(today, 1290) },
    ],
    skills: ['氩弧焊', '不锈钢焊接', '管道焊接', '打底焊', '识图'],
    years: 11,
    districts: ['330109', '330108'],
    expectPay: 10_000_00,
    availableFrom: today,
    refusals: ['field'],
    text: '做不锈钢容器和管道焊接十一年，打底、盖面都能独立做。探伤合格率高。铝焊学过一点，不算熟。想在萧山、滨江找厂里的活，不出差。',
  })
  return {
    key: 'talent/0',
    trade: 'tigWelder',
    profile,
    further: ['employers', 'agencies', 'statistics'],
    enrolledAt: new Date(Date.parse(daysAgoAtNine(today, 40))).toISOString(),
    later: [],
  }
}

function daysAgoAtNine(today: CivilDate, days: number): string {
  return `${addDays(today, -days)}T01:00:00.000Z`
}
