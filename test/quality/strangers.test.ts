import { describe, expect, it } from 'vitest'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { isLevelKey } from '#shared/matching/lexicon/levels.ts'
import { licenceName } from '#shared/matching/lexicon/licences.ts'
import { skillName, trades } from '#shared/matching/lexicon/trades.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { strangeAds, strangeProfiles } from './strangers.ts'
import { type Claim, claimsOfNeed, claimsOfPerson } from './strangers-claims.ts'
import { conditionWords, levelWords, licenceWords, skillWords, tradeWords } from './strangers-words.ts'

/** Why something is not read yet. */
const why = {
  field: 'the reader takes it from its field in the form only; here it stands in the text',
  concept: 'the lexicon has no concept of its own for it',
  mood: 'the words are found, the denial or the half knowledge around them is not',
  words: 'the concept exists, these words for it do not',
  mistaken: 'the expectation is mistaken',
} as const

/** What is not read yet: exactly these claims fail. Whoever mends one takes it from here; an expectation is never changed instead. */
const notYet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ad-lathe': {
    'must 数控编程': why.field,
    'must 刃磨车刀': why.field,
    'must 对刀': why.field,
    'must 识图': why.field,
    'pay 起 9000': why.field,
    'pay 止 12000': why.field,
  },
  'ad-pipe-welder': {
    'must 氩弧焊打底': why.field,
    'must 焊条电弧焊': why.field,
    'condition 高处作业': `${why.mood}: 恐高的别来 speaks to applicants, and is taken for "no heights here"; 爬架子 is no word of it`,
  },
  'ad-injection': {
    'must 注塑机调机': why.field,
    'must 上下模': why.field,
    'must 注塑缺陷分析': why.field,
    'nice 机械手调试': why.field,
    'level 中级工': why.field,
  },
  'ad-duty-electrician': {
    'must 倒闸操作': why.field,
    'must 设备巡视': why.field,
    'must 事故应急处置': `${why.field}; ${why.concept}`,
    'level 高级工': why.field,
    'pay 起 6500': why.field,
    'pay 止 7500': why.field,
  },
  'ad-car-mechanic': {
    'must 发动机维修': `${why.field}; ${why.words}: 发动机…拿下来`,
    'must 变速箱维修': why.field,
    'must 底盘维修': why.field,
    'must 汽车电路': why.field,
    'must 诊断仪': why.field,
    'nice 新能源汽车三电': why.field,
    'pay 起 10000': why.field,
    'pay 止 13000': why.field,
  },
  'ad-formwork': {
    'must 识图': why.field,
    'must 放线': `${why.field}; ${why.words}: 线自己放`,
    'must 铝模安装': why.field,
  },
  'ad-forklift': {
    'must 扫描枪': why.field,
    'pay 起 7500': why.field,
    'pay 止 9000': why.field,
    'condition 夜班': `${why.words}: 20:00-次日8:00`,
  },
  'ad-wok': {
    'must 杭帮菜': why.field,
    'pay 起 8500': why.field,
  },
  'ad-home-care': {
    'must 翻身拍背': why.field,
    'must 鼻饲': why.field,
    'must 排泄照护': why.field,
    'must 体位转移': why.field,
    'pay 起 7500': why.field,
  },
  'ad-tablets': {
    'must 压片': why.field,
    'must 包衣': why.field,
    'must GMP': why.field,
    'must 批生产记录': why.field,
    'nice 湿法制粒': why.field,
    'level 初级工': why.field,
    'condition 倒班': `${why.words}: 早中晚三班`,
    'condition 夜班': `${why.mood}: 不接受晚班的请勿投递 speaks to applicants, and is taken for "no nights here"`,
  },
  'me-mould-maker': {
    'trade 模具工': `${why.words}: 做模具的, 模具做了三十来年; found, but as a weak one only`,
    'notTrade 压铸工': `${why.words}: 压铸 in 压铸模 is a kind of mould, not die casting`,
    'skill 塑料模': why.concept,
    'skill 压铸模': why.concept,
    'partly 冲压模': why.concept,
    'lacks UG': `${why.mood}: 弗会`,
    'lacks 数控编程': `${why.mood}: 编程叫小年轻弄`,
    'bound 只在这几区': `${why.words}: 远地方弗去，就萧山`,
    'pay 13000': `${why.words}: 工钿一万三`,
    'refuses 夜班': `${why.words}: 夜里班弗上`,
    'years 30': why.field,
  },
  'me-plant-upkeep': {
    'partly PLC': `${why.mistaken}: whoever reads programs and writes none has all of what the lexicon calls PLC看程序`,
    'lacks PLC编程': `${why.mood}: 看得懂，不会编; the bare word PLC counts as programming, too`,
    'available now': why.field,
    'years 12': why.field,
  },
  'me-seamstress': {
    'skill 羽绒服': `${why.concept}; 羽绒 is taken for filling down`,
    'partly 样衣制作': `${why.words}: 样衣也会打一点; 样衣 is taken for reading samples`,
    'years 15': why.field,
  },
  'me-beautician': {
    'lacks 纹绣': `${why.mood}: 纹绣不做`,
    'pay 10000': `${why.words}: 综合一万`,
    'refuses 推销': why.concept,
    'years 6': why.field,
  },
  'me-online-shop': {
    'level 中级工': `${why.words}: 四级的电子商务师证`,
    'years 2': why.field,
  },
  'me-robots': {
    'refuses 常驻外地': `${why.concept}: being posted away and travelling are one condition there, and this person tells them apart`,
  },
  'me-maternity-nurse': {
    'partly 催乳': `${why.mood}: 学过还没单独做过 is half knowledge, and is taken for none`,
    'lacks 老人照护': `${why.words}: 给宝宝洗澡 is taken for bathing the old`,
    'pay 16000': `${why.words}: 一万六一个月`,
    'years 8': why.field,
  },
  'me-tea': {
    'lacks 茶艺': `${why.mood}: 茶艺表演不来的`,
    'pay 8000': `${why.words}: 一个月八千`,
    'years 20': why.field,
  },
  'me-tower-crane': {
    'skill 塔式起重机操作': `${why.words}: the denied 信号工的证 denies the crane; 开塔吊 does not affirm it`,
    'partly 施工升降机操作': why.concept,
    'pay 9500': `${why.words}: 要求不高，九千五`,
    'years 11': why.field,
  },
  'me-truck-driver': {
    'skill 冷链运输': why.concept,
    'pay 9000': `${why.words}: 到手九千`,
    'refuses 重体力': why.concept,
  },
}

const read = [
  ...strangeAds.map(({ id, texts, human }) => ({ id, claims: claimsOfNeed(human, readVacancy(texts)) })),
  ...strangeProfiles.map(({ id, texts, human }) => ({ id, claims: claimsOfPerson(human, readTalent(texts)) })),
]

const label = ({ kind, what }: Claim): string => `${kind} ${what}`

describe('texts written without sight of the lexicon', () => {
  it('are ten advertisements and ten profiles', () => {
    expect([strangeAds.length, strangeProfiles.length, new Set(read.map(({ id }) => id)).size]).toEqual([10, 10, 20])
  })

  it.each(read)('$id is read as a human reads it, but for what is listed', ({ id, claims }) => {
    const wrong = claims.filter(({ verdict }) => verdict === 'wrong').map(label)
    expect(wrong.toSorted()).toEqual(Object.keys(notYet[id] ?? {}).toSorted())
  })

  it('are claimed about without saying the same twice', () => {
    const twice = read.flatMap(({ id, claims }) => {
      const labels = claims.map(label)
      return labels.filter((one, index) => labels.indexOf(one) !== index).map((one) => `${id} ${one}`)
    })
    expect(twice).toEqual([])
  })
})

describe('the words of the expectations', () => {
  it.each<[string, Readonly<Record<string, string>>, (id: string) => boolean]>([
    ['trades', tradeWords, (id) => trades.has(id)],
    ['skills', skillWords, (id) => skillName(id) !== id.replace(/^t:/, '')],
    ['licences', licenceWords, (id) => licenceName(id) !== id],
    ['conditions', conditionWords, (id) => conditionIds.some((one) => one === id)],
    ['levels', levelWords, isLevelKey],
  ])('name %s of the lexicon', (_, table, isKnown) => {
    const ids = Object.values(table).flatMap((row) => row.split(' ').filter((id) => id !== ''))
    expect(ids.filter((id) => !isKnown(id))).toEqual([])
  })
})
