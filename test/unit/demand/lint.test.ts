import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, lint, newFindings } from '#shared/demand/domain/lint/lint.ts'
import { type RuleId, wordRules } from '#shared/demand/domain/lint/rules.ts'
import { wageFloor, wageFloors } from '#shared/demand/domain/lint/wage-floor.ts'
import { contentOf, today } from './contents.ts'

const rulesIn = (change: Parameters<typeof contentOf>[0]): string[] => lint(contentOf(change), today).map(({ rule }) => rule)
const inConditions = (text: string): readonly Finding[] => lint(contentOf({ conditions: text }), today)

it('finds nothing in a complete, lawful ad', () => {
  expect(lint(contentOf(), today)).toEqual([])
})

/** Rule, statute that the finding must name, wordings that must be found. */
const unlawful: readonly (readonly [RuleId, string, readonly string[]])[] = [
  [
    'ethnicity',
    '《就业促进法》第二十八条',
    ['限汉族', '汉族优先', '要求：汉族，身体健康', '不招少数民族', '维吾尔族勿扰', '民族：汉', '须为汉族'],
  ],
  ['race', '《就业促进法》第三条', ['限白人', '白人优先', '欧美面孔', '不要黑人', '非黑人']],
  [
    'religion',
    '《就业促进法》第三条',
    ['无宗教信仰', '信佛者优先', '基督徒优先', '有宗教信仰者勿扰', '不得有宗教信仰', '要求不信教', '不招穆斯林'],
  ],
  [
    'sex',
    '《妇女权益保障法》第四十三条',
    [
      '限男',
      '限男性',
      '限 男',
      '限·女',
      '男性优先',
      '女士优先',
      '女生优先考虑',
      '只招男',
      '仅限女性',
      '女性求职者优先',
      '不招女工',
      '女性勿扰',
      '性别：男',
      '性别要求女',
      '熟练工（女）',
      '男，18-45岁',
      '女性 20至40周岁',
      '45岁以下男性',
      '诚聘女文员一名',
      '女服务员',
      '男普工',
      '男3名，女3名',
      '适合女生的岗位',
      '前台小姐',
      '小伙子优先',
      '要求：男；能上夜班',
      '限男，负责女装仓库搬运',
      '招女装卸工',
      '女性不适合本岗位',
      '本岗位女士不宜',
      '女生恐难以胜任',
      '男 限 性',
      '限 男 性',
      '性 别 限 男',
      '女，限45岁以下',
      '女性慎投',
      '招男装配工',
      '限女性，會開叉車',
    ],
  ],
  [
    'marriage',
    '《妇女权益保障法》第四十三条',
    [
      '已婚已育优先',
      '未婚',
      '说明婚育情况',
      '两年内不得结婚',
      '承诺三年内不生育',
      '入职体检含孕检',
      '单身优先',
      '孕妇勿扰',
      '宝妈优先',
      '无小孩拖累',
    ],
  ],
  ['disability', '《就业促进法》第二十九条', ['无残疾', '残疾人勿扰', '四肢健全', '肢体健全', '不招残疾人', '无身体缺陷']],
  [
    'carrier',
    '《就业促进法》第三十条',
    ['无乙肝', '乙肝携带者勿扰', '体检乙肝五项检查', '不招艾滋病毒携带者', '乙肝两对半阴性', 'HIV 阴性'],
  ],
  [
    'household',
    '《人力资源市场暂行条例》第十一条',
    [
      '限本地人',
      '本地户口优先',
      '杭州户籍优先',
      '须有杭州户口',
      '仅限萧山户籍',
      '外地人勿扰',
      '不招河南人',
      '东北人免谈',
      '户籍：杭州',
      '限浙江籍',
      '非农户口优先',
      '农民工勿扰',
      '本地人优先',
      '不收外省人员',
    ],
  ],
  [
    'fees',
    '《劳动合同法》第九条',
    [
      '入职须交押金 300 元',
      '缴纳服装费 200 元',
      '需先交培训费',
      '收取保证金',
      '工装押金从首月工资扣',
      '押金500元',
      '培训费用自理',
      '入职时扣押身份证',
      '押身份证原件',
      '可办培训贷',
      '服装费自理',
      '入职须缴纳服务费 300 元',
      '需先交服务费',
      '求职者须支付平台服务费',
      '入职服务费 200 元',
      '服务费自理',
      '服务费由个人承担',
      '每月工资中扣除服务费',
      '面试合格后收取一次性服务费',
    ],
  ],
  [
    'bait',
    '《关于规范网络平台招聘类信息发布的通知》',
    ['保录用', '保录', '百分百录用', '包录取', '考证包过', '内部名额', '刷单兼职', '轻松月入过万', '日赚上千', '包分配'],
  ],
]

describe('BLOCK: what no ad may say', () => {
  it.each(unlawful.flatMap(([rule, statute, texts]) => texts.map((text) => [rule, statute, text] as const)))(
    '%s, %s: %s',
    (rule, statute, text) => {
      const found = inConditions(text).filter((finding) => finding.rule === rule)
      expect(found.map((finding) => finding.class)).toContain('BLOCK')
      expect(found[0]?.statutes).toContain(statute)
      expect(found[0]?.pointer).toBe('/conditions')
    },
  )

  it('has wordings for every rule about words, and no rule without a case', () => {
    const covered = new Set([...unlawful, ...doubtful].map(([rule]) => rule))
    expect(Object.keys(wordRules).filter((rule) => !covered.has(rule as RuleId))).toEqual([])
  })
})

const doubtful: readonly (readonly [RuleId, string, readonly string[]])[] = [
  [
    'age',
    '《人力资源市场暂行条例》第二十四条',
    ['18-45岁', '年龄35岁以下', '年龄：20~40', '45周岁及以下', '90后优先', '年轻人优先', '50岁左右'],
  ],
  [
    'appearance',
    '《人力资源市场暂行条例》第二十四条',
    ['形象好', '气质佳', '五官端正', '身高165cm以上', '净身高 1米7', '无纹身', '美女帅哥'],
  ],
  ['infectious', '《就业促进法》第三十条', ['无传染病', '无慢性病', '没有传染性疾病']],
  ['identity', '《人力资源市场暂行条例》第十一条', ['限党员', '仅限应届生', '非211勿扰']],
  ['hype', '《关于规范网络平台招聘类信息发布的通知》', ['高薪诚聘', '薪资无上限', '待遇优厚']],
]

describe('WARN: what a reviewer looks at', () => {
  it.each(doubtful.flatMap(([rule, statute, texts]) => texts.map((text) => [rule, statute, text] as const)))(
    '%s, %s: %s',
    (rule, statute, text) => {
      const found = inConditions(text).filter((finding) => finding.rule === rule)
      expect(found.map((finding) => finding.class)).toContain('WARN')
      expect(found[0]?.statutes).toContain(statute)
    },
  )
})

describe('false friends: lawful wordings that look like unlawful ones', () => {
  it.each([
    '女装样衣工',
    '男装车工',
    '负责男女装打版',
    '女鞋鞋面缝制',
    '男士理发',
    '女士内衣导购经验',
    '男女不限',
    '不限男女',
    '性别不限',
    '男/女均可',
    '男女同工同酬',
    '女职工权益保障',
    '设有女职工委员会',
    '女生宿舍管理',
    '女宾部保洁',
    '女子监狱后勤',
    '子女优先入学名额',
    '妇女儿童医院保洁',
    '照顾女性长者',
    '会做汉族菜和回族菜',
    '负责少数民族聚居区的供电施工',
    '民族不限',
    '少数民族优先',
    '熟悉民族乐器',
    '漂白人员排班',
    '销售黑人牙膏',
    '尊重他人宗教信仰',
    '有宗教建筑修缮经验',
    '宗教信仰不限',
    '婚礼主持',
    '婚纱摄影修片',
    '享受婚假、产假、生育保险',
    '提供单身公寓',
    '怀孕母猪舍饲养',
    '孕产妇护理',
    '婚育不限',
    '残疾人优先',
    '残疾人康复服务',
    '欢迎残疾人应聘',
    '确保产品无缺陷',
    '负责乙肝五项检测',
    '生产乙肝检测试剂',
    '不查乙肝',
    '户籍不限',
    '不限户籍',
    '户籍窗口服务',
    '协助办理落户手续',
    '维护本地客户',
    '熟悉本地路况者优先',
    '家住附近优先',
    '负责杭州人才市场对接',
    '不收取任何押金',
    '免押金住宿',
    '无需缴纳服装费',
    '押金管理与核算',
    '负责收取客户押金',
    '投标保证金办理',
    '农民工工资保证金台账',
    '培训费由公司承担',
    '负责物业服务费催缴',
    '向客户收取服务费',
    '业主须缴纳物业服务费',
    '技术服务费结算与开票',
    '服务费台账登记',
    '入职不收取任何服务费',
    '求职者无需缴纳服务费',
    '服务费由公司承担',
    '向用人单位收取招聘服务费',
    '外来人员请勿入内的巡查',
    '负责需支付技术服务费的合同归档',
    '公司支付培训费',
    '缴纳五险一金',
    '谨防以任何名义收取押金的骗局',
    '确保录入准确',
    '确保录音完整',
    '安保录像调取',
    '对面包过敏者请注意',
    '不以任何名义向劳动者收取押金及财物',
    '做过马甲包过包',
    '有承包过工程的经验',
    '参与提高薪酬竞争力项目',
    '分包分配管理',
    '年满 18 周岁',
    '年龄 18 周岁以上',
    '年龄不限',
    '照护 70-90 岁老人',
    '教 3-6 岁幼儿',
    '维护品牌形象',
    '为客人测量身高体重',
    '持有效健康证',
    '传染病医院保洁',
    '两年以上经验',
    '每月休 4 天，做六休一',
    '能看懂 10-20 米吊装方案',
  ])('%s', (text) => {
    expect(inConditions(text).map(({ rule, span }) => `${rule} ${span?.text}`)).toEqual([])
  })
})

it('sees only the age where both sexes are named with theirs', () => {
  expect(new Set(inConditions('男 55 岁以下、女 50 岁以下').map(({ rule }) => rule))).toEqual(new Set(['age']))
})

describe('the sentence', () => {
  it.each([
    ['身高165以上', '身高165'],
    ['净身高 1.65 米', '净身高 1.65'],
    ['体重不超过100公斤', '体重不超过100'],
    ['入职押金：1500', '押金：1500'],
    ['年龄18岁至45周岁', '年龄18'],
  ])('of %s quotes whole numbers: %s', (text, quoted) => {
    expect(inConditions(text).map(({ span }) => span?.text)).toContainEqual(expect.stringMatching(new RegExp(`${quoted}(?!\\d)`)))
  })

  it('quotes the words where they stand, and says how to mend them', () => {
    const [finding] = lint(contentOf({ duties: '操作车床。要求：限　男，能上夜班。' }), today)
    expect(finding).toMatchObject({ rule: 'sex', pointer: '/duties', span: { start: 8, end: 11, text: '限　男' } })
    expect(finding?.detail).toContain('“限　男”')
    expect(finding?.detail).toContain('请删去')
  })

  it('points into lists', () => {
    expect(lint(contentOf({ mustSkills: ['看图', '女性优先'] }), today)[0]?.pointer).toBe('/mustSkills/1')
  })

  it('reads no wording across a line’s end', () => {
    expect(inConditions('工时有限\n男装车间')).toEqual([])
  })
})

describe('a cited basis (妇女权益保障法 43: 除国家另有规定外)', () => {
  it('makes a reviewer decide instead of refusing', () => {
    const found = lint(contentOf({ conditions: '限男', lawfulBasis: '女职工劳动保护特别规定附录一：矿山井下作业' }), today)
    expect(found).toMatchObject([{ rule: 'sex', class: 'WARN' }])
  })

  it('excuses no rule that knows no exception', () => {
    const found = lint(contentOf({ conditions: '入职交押金500元', lawfulBasis: '公司制度' }), today)
    expect(found.map((finding) => finding.class)).toContain('BLOCK')
  })
})

describe('pay', () => {
  it('面议 without a figure is refused (五部门通知: 基本劳动报酬), with a figure it is not', () => {
    expect(rulesIn({ pay: undefined, duties: '操作车床，工资面议' })).toEqual(['vague-pay'])
    expect(rulesIn({ duties: '操作车床，工资面议' })).toEqual([])
    expect(rulesIn({ pay: { min: 0, max: 0 } })).toEqual(['vague-pay'])
  })

  it.each([
    [{ min: 248_000, max: 300_000, period: 'month' }, '330109', ['below-minimum-wage']],
    [{ min: 249_000, max: 300_000, period: 'month' }, '330109', []],
    [{ min: 210_000, max: 300_000, period: 'month' }, '330127', []],
    [{ min: 2_300, max: 3_000, period: 'hour' }, '330106', ['below-minimum-wage']],
    [{ min: 2_400, max: 3_000, period: 'hour' }, '330106', []],
    [{ min: 11_000, max: 20_000, period: 'day' }, '330106', ['below-minimum-wage']],
    [{ min: 10, max: 30, period: 'piece' }, '330106', []],
    [{ min: 300_000, max: 1_300_000, period: 'month' }, '330106', ['pay-range']],
  ])('%j in %s: %j (劳动法 48)', (pay, district, rules) => {
    expect(rulesIn({ pay, district })).toEqual(rules)
  })

  it('takes the floor in force on the day, and names its source', () => {
    expect(wageFloor('month', '330109', today)).toBe(249_000)
    expect(wageFloor('month', undefined, today)).toBe(201_000)
    for (const row of wageFloors) expect(row.source).toContain('浙政发')
  })
})

describe('schooling above the level', () => {
  it.each([
    ['intermediate', '大专及以上学历', ['schooling']],
    ['senior', '大专及以上学历', []],
    ['senior', '本科以上', ['schooling']],
    ['technician', '本科及以上', []],
    ['intermediate', '大专优先', []],
    ['intermediate', '学历不限', []],
    ['intermediate', '高中或中专以上', []],
    [undefined, '本科及以上学历', ['schooling']],
  ])('%s, %s: %j', (levelFloor, conditions, rules) => {
    expect(rulesIn({ levelFloor, conditions })).toEqual(rules)
  })

  it('says nothing where neither a level nor a production occupation implies any', () => {
    expect(rulesIn({ levelFloor: undefined, occupationCode: undefined, conditions: '硕士以上' })).toEqual([])
  })
})

describe('validity', () => {
  it.each([
    ['2026-11-30', ['validity-past']],
    ['2026-12-01', []],
    ['2027-03-01', []],
    ['2027-03-02', ['long-validity']],
  ])('until %s: %j', (validUntil, rules) => {
    expect(rulesIn({ validUntil })).toEqual(rules)
  })
})

it('stays short and quick for a text full of findings', () => {
  const began = performance.now()
  const found = inConditions('限男，18-45岁。'.repeat(200))
  expect(found).toHaveLength(50)
  expect(found[0]?.class).toBe('BLOCK')
  expect(performance.now() - began).toBeLessThan(1000)
})

it('refuses contact details in any text', () => {
  expect(rulesIn({ duties: '有意者电话 13812345678' })).toEqual(['contact'])
})

it('knows which findings an edit brought in', () => {
  const before = lint(contentOf({ conditions: '18-45岁' }), today)
  const after = lint(contentOf({ conditions: '有意愿者，18-45岁，形象好' }), today)
  expect(newFindings(before, after).map(({ rule }) => rule)).toEqual(['appearance'])
})

it('holds for any text: spans quote the original, classes come first', () => {
  const piece = fc.constantFrom(
    '限',
    '男',
    '女',
    '装',
    '优先',
    '汉族',
    '押金',
    ' ',
    '，',
    '\n',
    '18-45岁',
    '本科以上',
    '不限',
    '𠮷',
    'Ａ',
    '（',
    '）',
    '面议',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('').trim()),
      (conditions) => {
        const found = inConditions(conditions)
        for (const { span, pointer } of found)
          if (span !== undefined && pointer === '/conditions') expect(conditions.slice(span.start, span.end)).toBe(span.text)
        const classes = found.map((finding) => finding.class)
        expect(classes.lastIndexOf('BLOCK')).toBeLessThan(classes.includes('WARN') ? classes.indexOf('WARN') : classes.length + 1)
      },
    ),
    { numRuns: 500 },
  )
})
