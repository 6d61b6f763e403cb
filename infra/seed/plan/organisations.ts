import { OrganisationContent } from '#shared/accounts/domain/organisation.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import { type SeedTrade, seedFamilies, seedTrade, seedTrades } from '../families.ts'
import { firmNames, seedUscc } from '../firm-names.ts'
import { words } from '../phrase.ts'
import { anyDistrict } from '../places.ts'
import type { Random } from '../random.ts'
import type { sizes } from '../size.ts'

/** An organisation of the seeded city: what it registers with, and what becomes of it. */
export type OrganisationPlan = {
  /** `employer/0` is the one whose people sign in; so with every kind. */
  readonly key: string
  readonly content: OrganisationContent
  /** How many days ago it was verified, or registered when it never was. */
  readonly days: number
  /** How many days ago it was set up, where it has a history: since then it was verified every half year. */
  readonly since?: number
  readonly fate: 'verified' | 'waiting' | 'rejected' | 'suspended'
  /** The trades whose people it employs; empty for all but employers. */
  readonly trades: readonly SeedTrade[]
}

type Sizes = (typeof sizes)[keyof typeof sizes]

/** Organisations of all kinds; those at index 0 belong to the people who sign in with one click. */
export function planOrganisations(random: Random, size: Sizes): readonly OrganisationPlan[] {
  const name = firmNames(random.fork('names'))
  const employers = Array.from({ length: size.employers }, (_, index) => employer(random.fork(`employer/${index}`), index, name))
  return [
    bureau(),
    ...grouped(employers),
    ...many(size.agencies, 'agency', (index, one) => agency(one, index, name)),
    ...many(size.associations, 'association', (index, one) => association(one, index, name)),
    ...many(size.parks, 'park', (index, one) => park(one, index, name)),
  ]

  function many(count: number, kind: string, make: (index: number, one: Random) => OrganisationPlan): OrganisationPlan[] {
    return Array.from({ length: count }, (_, index) => make(index, random.fork(`${kind}/${index}`)))
  }
}

const roleTrades = ['tigWelder', 'arcWelder', 'sheetMetal', 'cncLathe', 'assemblyFitter', 'maintenanceElectrician', 'forklift'] as const

function employer(random: Random, index: number, name: (after: string) => string): OrganisationPlan {
  if (index === 0) {
    const content = firm({ name: name('容器装备有限公司'), district: '330109', number: 5001, contact: '人力资源部' })
    return { key: 'employer/0', content, days: 120, fate: 'verified', trades: roleTrades.map(seedTrade) }
  }
  const family = seedFamilies[index % seedFamilies.length] ?? random.pick(seedFamilies)
  const own = seedTrades.filter((trade) => trade.family.letter === family.letter)
  const helpers = ['maintenanceElectrician', 'forklift', 'storekeeper', 'cleaner', 'machineRepair'].map(seedTrade)
  const content = firm({
    name: name(`${random.pick(words(family.businesses))}有限公司`),
    district: anyDistrict(random),
    number: 5001 + index,
    contact: random.pick(['人力资源部', '综合办公室', '行政人事部', '厂部办公室']),
  })
  const fate = index % 43 === 13 ? 'waiting' : index % 97 === 12 ? 'rejected' : index % 101 === 11 ? 'suspended' : 'verified'
  const days = fate === 'waiting' ? random.int(1, 6) : random.int(25, 150)
  const trades = [...own, ...random.sample(helpers, 2)]
  return {
    key: `employer/${index}`,
    content,
    days,
    ...(fate === 'verified' && index % 6 === 1 ? { since: olderThan(days) } : {}),
    fate,
    trades,
  }
}

/** Every 24th employer is the head of a group of three. */
function grouped(employers: readonly OrganisationPlan[]): readonly OrganisationPlan[] {
  return employers.map((plan, index) => {
    const head = index % 24 === 8 || index % 24 === 16 ? employers[index - (index % 24)] : undefined
    return head === undefined || head === plan || head.key === 'employer/0'
      ? plan
      : { ...plan, content: OrganisationContent.parse({ ...plan.content, group: head.content.uscc }) }
  })
}

function agency(random: Random, index: number, name: (after: string) => string): OrganisationPlan {
  const district = index === 0 ? '330105' : anyDistrict(random)
  const content = OrganisationContent.parse({
    kind: 'agency',
    name: name(random.pick(['人力资源服务有限公司', '人才服务有限公司', '企业服务有限公司'])),
    uscc: seedUscc('firm', 6001 + index),
    district,
    serviceClass: 'commercial',
    licence: { number: `${district}${String(900_001 + index)}` },
    contact: { function: '业务部', phone: phone(6001 + index) },
  })
  return { key: `agency/${index}`, content, days: index === 0 ? 110 : random.int(40, 140), fate: fateOf(index, 13), trades: [] }
}

const societies = ['焊接技术', '机械装备', '烹饪餐饮', '养老服务', '物流技能', '服装技艺', '汽车维修', '电子商务'] as const

function association(random: Random, index: number, name: (after: string) => string): OrganisationPlan {
  const content = OrganisationContent.parse({
    kind: 'association',
    name: name(`${societies[index % societies.length]}行业协会`),
    uscc: seedUscc('association', 7001 + index),
    district: index === 0 ? '330106' : anyDistrict(random),
    serviceClass: 'public',
    contact: { function: '秘书处', phone: phone(7001 + index) },
  })
  return { key: `association/${index}`, content, days: random.int(60, 140), fate: fateOf(index, 7), trades: [] }
}

function park(random: Random, index: number, name: (after: string) => string): OrganisationPlan {
  const district = (['330105', '330109', '330110', '330114', '330112', '330111'] as const)[index % 6] ?? '330105'
  const content = OrganisationContent.parse({
    kind: 'park',
    name: name('人力资源服务产业园'),
    uscc: seedUscc('institution', 8001 + index),
    district,
    serviceClass: 'public',
    contact: { function: '运营中心', phone: phone(8001 + index) },
  })
  const days = 125 + random.int(0, 10)
  return { key: `park/${index}`, content, days, since: olderThan(days), fate: 'verified', trades: [] }
}

function bureau(): OrganisationPlan {
  const content = OrganisationContent.parse({
    kind: 'bureau',
    name: '杭州市人力社保部门(示例)',
    uscc: seedUscc('organ', 9001),
    district: '330102',
    serviceClass: 'public',
    contact: { function: '人力资源市场处', phone: phone(9001) },
  })
  return { key: 'bureau/0', content, days: 175, fate: 'verified', trades: [] }
}

function firm(given: { name: string; district: DistrictCode; number: number; contact: string }): OrganisationContent {
  return OrganisationContent.parse({
    kind: 'employer',
    name: given.name,
    uscc: seedUscc('firm', given.number),
    district: given.district,
    serviceClass: 'own',
    contact: { function: given.contact, phone: phone(given.number) },
  })
}

/** No local number begins with 0: nobody can be called by it. */
function phone(number: number): string {
  return `0571-0000${number}`
}

function fateOf(index: number, every: number): OrganisationPlan['fate'] {
  return index % every === every - 1 ? 'waiting' : 'verified'
}

/** Days between two verifications of an organisation that is in time: they count for six months, and can be renewed in the last one. */
export const daysBetweenVerifications = 165

function olderThan(days: number): number {
  return days + 3 * daysBetweenVerifications
}

/** For how many days an organisation has been verified; 0 when it is not. */
export function activeDays({ fate, days }: OrganisationPlan): number {
  return fate === 'verified' || fate === 'suspended' ? days : 0
}
