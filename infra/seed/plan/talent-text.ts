import type { ConditionId } from '#shared/matching/lexicon/conditions.ts'
import { type DistrictCode, districts } from '#shared/reference/districts.ts'
import type { SeedTrade } from '../families.ts'
import { say, sayOne, spoken, spokenYuan, words } from '../phrase.ts'
import { anyStreet, shortName } from '../places.ts'
import type { Random } from '../random.ts'

/** What somebody has to tell; what is undefined they may not know or leave out. */
export type Story = {
  readonly trade: SeedTrade
  readonly title: string
  readonly years: number
  readonly home: DistrictCode
  /** Yuan a month. */
  readonly pay: number
  /** Skills that are not in the list, to be denied, wished for or half known. */
  readonly others: readonly string[]
  readonly known: readonly string[]
  readonly refusals: readonly ConditionId[]
  /** Somebody who wants to leave the trade for this one. */
  readonly towards?: string | undefined
  readonly wantsToManage: boolean
}

/** A few sentences as people of the trade write them: in full sentences, chained by commas, or as a bare list. */
export function tellStory(random: Random, story: Story): string {
  const style = random.weighted([
    ['sentences', 5],
    ['chain', 3],
    ['list', 2],
  ] as const)
  const wanted = { sentences: [3, 7], chain: [3, 6], list: [2, 4] } as const
  const parts = partsOf(random, story)
  const [least, most] = wanted[style]
  const kept = inOrder(random, parts, random.int(least, most))
  if (style === 'list') return kept.map((part) => part.replaceAll(',', ' ')).join(random.pick([' ', ';', '、']))
  if (style === 'chain') return `${kept.join(',')}${random.pick(['', '。'])}`
  return kept.map((part) => `${part}。`).join('')
}

/** The first part always, the rest by chance, told in their order. */
function inOrder(random: Random, parts: readonly string[], count: number): readonly string[] {
  const [first, ...rest] = parts
  const chosen = new Set(random.sample([...rest.keys()], count - 1))
  return [...(first === undefined ? [] : [first]), ...rest.filter((_, index) => chosen.has(index))]
}

function partsOf(random: Random, story: Story): readonly string[] {
  const { trade } = story
  const { family } = trade
  const years = story.years < 1 ? '' : random.chance(0.5) ? spoken(story.years) : String(story.years)
  const street = shortName(anyStreet(story.home, random))
  const shared = {
    title: story.title,
    years,
    workplace: random.pick(family.workplaces.split(' ')),
    object: random.sample(words(trade.objects), 3),
    tool: random.sample(words(trade.tools), 2),
    known: random.sample(story.known, 3),
    other: random.sample(story.others, 3),
    wish: random.pick(family.wishes.split(' ')),
    place: street,
    district: districts[story.home].name.replace(/[区县市]$/, ''),
    pay: random.chance(0.6) ? spokenYuan(story.pay) : String(story.pay),
    towards: story.towards,
  }
  const told = (phrases: readonly string[]): readonly string[] => {
    const sentence = sayOne(phrases, shared, random)
    return sentence === undefined ? [] : [sentence]
  }
  return [
    ...told(story.years < 1 ? beginnings : years === '' ? openings : [...openings, ...yearOpenings]),
    ...told(trade.work ?? family.work),
    ...(random.chance(0.6) ? told(knowing) : []),
    ...(random.chance(0.4) ? told(family.gear) : []),
    ...(random.chance(0.45) ? [random.pick(trade.results)] : []),
    ...(random.chance(0.35) ? told(halfKnowing) : []),
    ...(random.chance(0.35) ? told(denying) : []),
    ...(random.chance(0.2) ? told(wishing) : []),
    ...(story.towards === undefined ? [] : told(turning)),
    ...(story.wantsToManage ? told(managing) : []),
    ...story.refusals.flatMap((id) => sayOne(refusing[id], shared, random) ?? []),
    ...(story.refusals.length === 0 && random.chance(0.3) ? accepting(random, trade) : []),
    ...(random.chance(0.4) ? told(placing) : []),
    ...(random.chance(0.35) ? told(paying) : []),
    ...(random.chance(0.35) ? told(starting) : []),
    ...(random.chance(0.3) ? told(looking) : []),
  ]
}

const beginnings = ['刚做{title},还不到一年', '{title}学徒[刚满|出师]没多久', '培训完出来做{title},[几个月|大半年]', '新手{title},肯吃苦']

const openings = ['一直做{title}', '在{workplace}做{title}', '做{title}的,[本行|老本行]', '{title},[前几年|这些年]都在{workplace}']

const yearOpenings = [
  '做{title}{years}年了',
  '干{title}这行[有|满|快]{years}年',
  '{title}{years}年，一直在{workplace}',
  '在{workplace}做{title},前后{years}年',
  '{years}年{title}经验',
  '[学徒|毕业]出来就在{workplace},做{title}到现在{years}年',
]

const knowing = [
  '{known}、{known}[都熟|都会]',
  '{known}[和|跟]{known}自己就能做',
  '熟练{known}、{known}',
  '会{known}、{known}、{known}',
  '{known}是强项',
  '{known}独立做没问题',
]

const halfKnowing = [
  '{other}学过一点，不算熟',
  '{other}跟师傅学过几个月',
  '{other}只会简单的',
  '{other}帮过忙,[手生|不太熟]',
  '{other}会一点',
]

const denying = ['不会{other}', '{other}没学过', '{other}[还不会|没做过]', '{other}、{other}都没做过', '没接触过{other}']

const wishing = ['想学{other}', '{other}愿意学', '以后想学{other}', '打算[明年|年后]去学{other}']

const turning = ['想转行做{towards}', '现在想转{towards},[愿意从头学|工资低点也行]', '有意往{towards}发展']

const managing = ['想找管理岗', '只考虑主管、[班组长以上|车间管理]这类岗位', '想找主管或经理的岗位，一线操作暂不考虑']

const refusing = {
  night: ['夜班不上', '只做白班', '晚上要[接孩子|回家|照顾老人],夜班不行', '不倒班', '熬夜吃不消，夜班免谈'],
  liveIn: ['不住家', '晚上要回家，不住家', '只做白天，不过夜'],
  heights: ['恐高', '高空的不做', '怕高，爬高的活不接'],
  early: ['凌晨的班起不来', '凌晨上班不行', '太早的不考虑'],
  onCall: ['随叫随到的不做', '下班不接电话', '不待命'],
  field: ['不出差', '外地的不去', '不跑外地', '长途不跑'],
  pets: ['对猫毛过敏，养猫的人家不去', '怕狗'],
  cold: ['冷库不去', '怕冷库'],
} as const satisfies Readonly<Record<ConditionId, readonly string[]>>

const accepted = {
  night: ['夜班可以', '两班倒没问题', '倒班习惯了'],
  liveIn: ['住家也行', '可以住家'],
  heights: ['不恐高', '登高没问题'],
  early: ['早起习惯', '凌晨上班可以'],
  onCall: ['随叫随到可以'],
  field: ['出差可以', '能接受出差'],
  pets: ['不怕猫狗'],
  cold: ['冷库待惯了，不怕冷'],
} as const satisfies Readonly<Record<ConditionId, readonly string[]>>

function accepting(random: Random, { refusals = [] }: SeedTrade): readonly string[] {
  return refusals.length === 0 ? [] : [random.pick(accepted[random.pick(refusals)])]
}

const placing = [
  '家住{place},[附近|周边]都行',
  '人在{place}',
  '住{place},{district}上班方便',
  '{district}[范围内|周边]都可以',
  '只考虑{district}',
  '最好在{district},太远不去',
]

const paying = ['工资{pay}左右', '想要{pay}以上', '期望{pay}', '希望每月不低于{pay}', '到手{pay}就行']

const starting = ['随时可以上班', '手上的活做完就能来', '[月底|下个月初|下个月]能到岗', '离职手续要[半个月|一个月]', '已经离职']

const looking = ['想找{wish}', '[希望|最好]是{wish}', '{wish}优先']

/** What somebody writes who can do everything and nothing. */
export function tellEverything(random: Random, titles: readonly string[]): string {
  const list = titles.join('、')
  return say('[什么活都能干|啥都做过],{list}[都行|都可以],[给活就干|有活就来]', { list }, random) ?? list
}
