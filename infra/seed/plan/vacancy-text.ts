import type { SeedTrade } from '../families.ts'
import { seedLicence } from '../licences.ts'
import { sayOne, words } from '../phrase.ts'
import type { Random } from '../random.ts'

/** What an employer has to tell of a post. */
export type Offer = {
  readonly trade: SeedTrade
  readonly title: string
  readonly headcount: number
  readonly shift: string
  /** Years asked; 0: none. */
  readonly years: number
  readonly skills: readonly string[]
  readonly learns: boolean
  /** Whether a licence is asked for in the text. */
  readonly licence: boolean
}

/** The work, as employers write it: numbered, in lines with a dash, or in one paragraph; sometimes with what is offered. */
export function tellDuties(random: Random, { trade, title, headcount }: Offer): string {
  const duties = random.sample(trade.duties, random.int(3, trade.duties.length))
  const all = [...duties, ...random.sample(trade.family.duties, random.int(0, 2))]
  const shared = {
    title,
    count: String(headcount),
    reason: random.pick(words(trade.family.reasons)),
    object: random.sample(words(trade.objects), 2),
  }
  const opening = random.chance(0.35) ? (sayOne(openings, shared, random) ?? '') : ''
  const offered = random.chance(0.45)
    ? `${random
        .sample(offers, random.int(1, 3))
        .map((offer) => sayOne([offer], {}, random) ?? offer)
        .join(',')}。`
    : ''
  const told = random.weighted([
    [all.map((duty, index) => `${index + 1}. ${duty}`).join(random.pick([';\n', '\n'])), 4],
    [all.map((duty) => `- ${duty}`).join('\n'), 2],
    [`${all.join(';')}。`, 4],
  ])
  return [opening, told, offered].filter((part) => part !== '').join('\n')
}

const openings = [
  '因{reason},[现|]招{title}{count}名。',
  '{reason},需要{title}{count}人。',
  '主要做{object}、{object}。',
  '[目前|现在]以{object}为主，工作内容如下:',
]

const offers = [
  '[缴纳五险|五险齐全|入职就缴社保]',
  '[包|提供][中餐|一日三餐|两餐]',
  '[宿舍两人一间|提供住宿|不住宿另有房补]',
  '每月[10|12|15|20]日发工资',
  '工龄津贴按年增加',
  '高温季节发清凉费',
  '[加班费按规定计算|加班另算]',
  '[节日礼品|生日假|年度体检]',
  '技能等级证书每月补贴[100|200|300]元',
]

/** What is asked for beside skills; never who somebody is. */
export function tellConditions(random: Random, offer: Offer): string {
  const { trade, years, skills, learns, licence } = offer
  const shared = {
    title: offer.title,
    years: String(years),
    skill: random.sample(skills, 2),
    object: random.sample(words(trade.objects), 2),
    shift: offer.shift,
    licence: trade.licences?.[0] === undefined ? undefined : seedLicence(trade.licences[0]).name,
  }
  const told = (phrases: readonly string[]): readonly string[] => {
    const sentence = sayOne(phrases, shared, random)
    return sentence === undefined ? [] : [sentence]
  }
  const parts = [
    ...(years > 0 ? told(['[有|具备]{years}年以上{title}经验', '做过{title}{years}年以上', '{years}年以上[同岗位|相关]经验']) : []),
    ...(years === 0 && learns ? told(['没有经验可以带教', '愿意学就行，师傅带[一个月|三个月]', '[新手|转行]也可以，有人带']) : []),
    ...(random.chance(0.5) ? told(['会{skill}、{skill}', '熟悉{skill}', '{skill}能上手，会{skill}更好']) : []),
    ...(random.chance(0.3) ? told(['有{object}经验优先', '有{object}、{object}经验优先']) : []),
    ...(licence ? told(['须持{licence}', '持有效{licence}上岗', '必须有{licence},在有效期内']) : []),
    ...(random.chance(0.3) ? told(['能适应{shift}', '接受{shift}']) : []),
    ...(random.chance(0.35) ? told(manners) : []),
  ]
  if (parts.length === 0) return random.chance(0.5) ? '不限' : '做事认真，服从安排'
  return random.chance(0.4)
    ? parts.map((part, index) => `${index + 1}、${part}`).join('\n')
    : `${parts.join(random.pick(['；', ',', ';']))}。`
}

const manners = ['做事[认真|细心|踏实]', '[有责任心|守时]', '服从[班组|现场]安排', '能吃苦,[团队配合好|手脚麻利]', '遵守安全规程']
