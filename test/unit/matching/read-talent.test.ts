import { describe, expect, it } from 'vitest'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import type { TalentTexts } from '#shared/matching/texts.ts'
import { silent } from '../../support/blank-texts.ts'

const read = (texts: Partial<TalentTexts>): TalentFacts => readTalent({ ...silent, ...texts })
const main = (facts: TalentFacts): readonly string[] => facts.trades.filter((trade) => !trade.weak).map((trade) => trade.trade)
const grasp = (facts: TalentFacts, skill: string): string | undefined =>
  facts.skills.find((one) => one.skill === skill && !one.implied)?.grasp

describe('silence', () => {
  it('is read as nothing at all', () => {
    const facts = read({})
    expect(facts).toEqual({
      trades: [],
      codes: [],
      skills: [],
      limits: [],
      level: null,
      licences: [],
      licencesStated: false,
      places: [],
      bound: false,
      pay: null,
      refuses: [],
      available: null,
      wants: null,
      years: null,
      everything: false,
    })
  })
})

describe('trade', () => {
  it.each<[string, Partial<TalentTexts>, string]>([
    ['a title', { occupations: [{ code: null, title: '二保焊师傅' }] }, 'co2Welder'],
    ['a title with slang', { occupations: [{ code: null, title: '泥水匠' }] }, 'bricklayer'],
    ['a clear title against a wrong code', { occupations: [{ code: '4-03-02-01', title: '叉车司机' }] }, 'forkliftDriver'],
    ['words of the shop floor alone', { text: '每天发面、调馅、包包子，凌晨上蒸笼，油条也炸，干了八年' }, 'dimSumChef'],
    [
      'an old trade in a clause with years',
      { occupations: [{ code: null, title: '保安' }], text: '早先在厂里开叉车六年' },
      'forkliftDriver',
    ],
    ['what someone was, not what they turn to', { occupations: [{ code: null, title: '小工转瓦工' }] }, 'siteHelper'],
    ['a wish in the title counts for the trade that is left', { occupations: [{ code: null, title: '洗碗工想转切配' }] }, 'dishwasher'],
    ['brazing, which is not arc welding', { occupations: [{ code: '6-18-02-04', title: '钎焊工' }] }, 'brazer'],
    ['brazing in a furnace', { occupations: [{ code: '6-18-02-04', title: '高温合金真空钎焊' }] }, 'brazer'],
    ['a code alone, for an occupation without a trade of ours', { occupations: [{ code: '4-07-07-02', title: '' }] }, 'o:4-07-07-02'],
  ])('%s', (_, texts, expected) => {
    expect(main(read(texts))).toContain(expected)
  })

  it('of a brazer is no electric welder', () => {
    expect(main(read({ occupations: [{ code: '6-18-02-04', title: '高温合金真空钎焊工' }] }))).toEqual(['brazer'])
  })

  it('is not read from a denial', () => {
    expect(main(read({ occupations: [{ code: null, title: '分拣员' }], text: '叉车没开过，氩弧焊也没碰过' }))).toEqual(['sorter'])
  })

  it('is weak when it is only wished for or tried', () => {
    const facts = read({ occupations: [{ code: null, title: '洗碗工' }], text: '炒菜学过一点，想学厨师' })
    expect(main(facts)).toEqual(['dishwasher'])
  })

  it('of a seller is not read as the trade sold', () => {
    expect(main(read({ occupations: [{ code: null, title: '焊机销售' }] }))).not.toContain('manualWelder')
  })

  it.each([
    ['车间管工艺', 'pipefitter'],
    ['土木工程资料', 'finishingCarpenter'],
    ['货架子安装', 'scaffolder'],
    ['品管工程师', 'pipefitter'],
  ])('is not read from the inside of another word: %s', (title, trade) => {
    expect(main(read({ occupations: [{ code: null, title }] }))).not.toContain(trade)
  })

  it('keeps two where a person has two', () => {
    const facts = read({
      occupations: [
        { code: null, title: '电焊工' },
        { code: null, title: '叉车司机' },
      ],
    })
    expect(main(facts)).toEqual(expect.arrayContaining(['manualWelder', 'forkliftDriver']))
  })
})

describe('skills', () => {
  it('denied in the text are not had, whatever the list says', () => {
    expect(grasp(read({ skills: ['氩弧焊', '二保焊'], text: '氩弧焊没有烧过' }), 'argonWelding')).toBe('none')
  })

  it.each<[string, Partial<TalentTexts>, string, string | undefined]>([
    ['what belongs to a skill denied leaves the skill', { skills: ['氩弧焊'], text: '充氩保护没做过' }, 'argonWelding', 'full'],
    ['and is itself denied', { skills: ['氩弧焊'], text: '充氩保护没做过' }, 'backPurging', 'none'],
    ['a part denied leaves the skill that is listed', { skills: ['氩弧焊'], text: '不会磨钨极' }, 'argonWelding', 'full'],
    ['or worn as a title', { occupations: [{ code: null, title: '氩弧焊工' }], text: '没接触过钨极' }, 'argonWelding', 'full'],
    ['a part denied alone says nothing of the whole', { text: '不会填丝' }, 'argonWelding', undefined],
    ['a part half known leaves the whole', { skills: ['氩弧焊'], text: '填丝会一点' }, 'argonWelding', 'full'],
    ['the whole denied takes away the parts', { text: '钨极自己磨,氩弧焊没烧过' }, 'argonWelding', 'none'],
    ['the listed word denied is denied', { skills: ['氩弧焊'], text: '不会氩弧焊' }, 'argonWelding', 'none'],
    ['a wider word than the listed one, too', { skills: ['手工氩弧焊'], text: '氩弧焊没烧过' }, 'argonWelding', 'none'],
    ['another position denied caps', { skills: ['平焊'], text: '仰焊没做过' }, 'positionWelding', 'partial'],
    ['another step denied caps what is listed', { skills: ['收发', '发货'], text: '先进先出没接触过' }, 'inOutStock', 'partial'],
    ['one kind of welding denied', { skills: ['管道焊接'], text: '不锈钢焊接没学过' }, 'pipeWelding', 'full'],
    ['is no denial of welding as such', { text: '不锈钢焊接没学过' }, 'weldBasics', undefined],
    ['nor is the straightening after it', { text: '焊接变形矫正没做过' }, 'weldBasics', undefined],
    ['the kind itself is denied', { skills: ['氩弧焊'], text: '不会管道焊接' }, 'pipeWelding', 'none'],
    ['vacuum alone is no reactor', { skills: ['高温合金真空钎焊'] }, 'reactorOperation', undefined],
    ['vacuum distillation is', { skills: ['真空蒸馏'] }, 'distillation', 'full'],
  ])('%s', (_, texts, skill, expected) => {
    expect(grasp(read(texts), skill)).toBe(expected)
  })

  it('half known in the text cap what is only listed', () => {
    expect(grasp(read({ skills: ['裱花'], text: '裱花只学过两个月' }), 'cakeDecorating')).toBe('partial')
  })

  it('plain in the text are had in full', () => {
    expect(grasp(read({ text: '上门锁、换水龙头天天做' }), 'plumbingRepair')).toBe('full')
  })

  it('are implied in half by three years in the trade', () => {
    const facts = read({ occupations: [{ code: null, title: '电焊工' }], years: 5 })
    expect(facts.skills.find((skill) => skill.skill === 'gasCutting')).toMatchObject({ grasp: 'partial', implied: true })
    expect(read({ occupations: [{ code: null, title: '电焊工' }], years: 1 }).skills.some((skill) => skill.implied)).toBe(false)
  })

  it('the lexicon does not know stand for themselves', () => {
    expect(read({ skills: ['掐丝珐琅点蓝'] }).skills).toMatchObject([{ skill: 'raw:掐丝珐琅点蓝', grasp: 'full' }])
  })
})

describe('licences', () => {
  it.each([
    ['特种作业操作证-熔化焊接与热切割', 'welding'],
    ['焊工证(应急局)', 'welding'],
    ['低压电工作业证', 'lowVoltage'],
    ['N1证', 'forklift'],
    ['叉车本', 'forklift'],
    ['健康证', 'health'],
    ['A2驾驶证', 'driverA2'],
    ['消防设施操作员证四级', 'fireFacility'],
  ])('%s', (name, licence) => {
    expect(read({ certificates: [{ name, expires: null }] }).licences).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ licence, held: true })]),
    )
  })

  it.each([
    ['焊工四级', 'welding'],
    ['中级电工证', 'lowVoltage'],
    ['低压电器装配证书', 'lowVoltage'],
    ['健康管理师', 'health'],
    ['B2B运营证书', 'driverB2'],
  ])('%s is not %s', (name, licence) => {
    expect(read({ certificates: [{ name, expires: null }] }).licences.map((one) => one.licence)).not.toContain(licence)
  })

  it('of both voltages are two', () => {
    const held = read({ certificates: [{ name: '高低压电工证', expires: '2028-01-01' }] }).licences.map((one) => one.licence)
    expect(held).toEqual(expect.arrayContaining(['highVoltage', 'lowVoltage']))
  })

  it('of a class hold the lesser ones', () => {
    expect(read({ certificates: [{ name: 'B2驾驶证', expires: null }] }).licences.map((one) => one.licence)).toContain('driverC1')
  })

  it('keep their last day and never a verdict', () => {
    const [licence] = read({ certificates: [{ name: 'N1证', expires: '2026-05-06' }] }).licences
    expect(licence).toMatchObject({ held: true, expires: '2026-05-06' })
  })

  it('called expired in the text have ended', () => {
    const facts = read({ certificates: [{ name: '叉车证', expires: null }], text: '叉车证过期了还没换' })
    expect(facts.licences[0]).toMatchObject({ held: true, expires: '2000-01-01' })
  })

  it('that will end have not ended', () => {
    expect(read({ certificates: [{ name: '叉车证', expires: null }], text: '叉车证明年到期' }).licences[0]?.expires).toBeNull()
  })

  it('none at all is a statement, too', () => {
    expect(read({ text: '挖机开了六年，没有操作证' }).licencesStated).toBe(true)
    expect(read({ text: '挖机开了六年' }).licencesStated).toBe(false)
  })

  it('denied in the text are not held', () => {
    const facts = read({ text: '电工证一直没考' })
    expect(facts.licencesStated).toBe(true)
    expect(facts.licences).toMatchObject([{ licence: 'lowVoltage', held: false }])
  })
})

describe('permits that do not stand for each other', () => {
  const held = (name: string): readonly string[] => read({ certificates: [{ name, expires: null }] }).licences.map((one) => one.licence)
  it.each<[string, string, string]>([
    ['特种作业操作证-氯化工艺作业', 'hazmatChlorination', 'hazmatHydrogenation'],
    ['危化作业证(硝化)', 'hazmatNitration', 'hazmatHydrogenation'],
    ['特种作业操作证-制冷与空调设备运行操作作业', 'refrigerationOperation', 'refrigeration'],
    ['制冷与空调设备安装修理证', 'refrigerationInstallation', 'refrigerationOperation'],
    ['民用无人机操控员执照(视距内驾驶员)', 'drone', 'droneBeyondSight'],
    ['特设焊接证', 'pressureWelding', 'welding'],
    ['特种设备作业人员证（金属焊接）', 'pressureWelding', 'welding'],
  ])('%s is %s and not %s', (name, licence, other) => {
    expect(held(name)).toContain(licence)
    expect(held(name)).not.toContain(other)
  })

  it.each<[string, string]>([
    ['特种作业操作证-加氢工艺作业', 'hazardousProcess'],
    ['制冷与空调作业证', 'refrigerationOperation'],
    ['制冷与空调设备安装修理证', 'refrigeration'],
    ['CAAC机长证', 'drone'],
  ])('but %s holds %s', (name, lesser) => {
    expect(held(name)).toContain(lesser)
  })

  it('and spraying drones have a paper of their own, which is no licence to fly elsewhere', () => {
    expect(held('植保无人机操作证')).toEqual([])
  })
})

describe('licences in running text', () => {
  const held = (text: string, licence: string): unknown => read({ text }).licences.find((one) => one.licence === licence)

  it.each([
    ['叉车证早丢了没补', 'forklift'],
    ['低压证考了两回都没过关', 'lowVoltage'],
    ['焊工证还没拿到手', 'welding'],
    ['健康证没去办', 'health'],
  ])('%s: not held', (text, licence) => {
    expect(held(text, licence)).toMatchObject({ held: false })
  })

  it.each([
    ['叉车证有效期到28年3月', 'forklift', '2028-03-31'],
    ['焊工证2027年2月到期', 'welding', '2027-02-28'],
    ['电工证二九年到期', 'lowVoltage', '2029-12-31'],
    ['叉车证年前就到期了', 'forklift', '2000-01-01'],
  ])('%s: held until %3$s', (text, licence, expires) => {
    expect(held(text, licence)).toMatchObject({ held: true, expires })
  })
})

describe('permits of building sites', () => {
  const ids = (name: string): readonly string[] => read({ certificates: [{ name, expires: null }] }).licences.map((one) => one.licence)

  it('are told from those of special equipment and from each other', () => {
    expect(ids('建筑施工特种作业操作资格证(塔式起重机司机)')).toContain('buildingTowerCrane')
    expect(ids('建筑施工特种作业操作资格证(塔式起重机司机)')).not.toContain('crane')
    expect(ids('特种设备作业人员证(起重机司机Q2)')).toEqual(['crane'])
    expect(ids('建筑起重信号司索工')).toContain('buildingRigging')
    expect(ids('建筑起重信号司索工')).not.toContain('buildingTowerCrane')
  })

  it.each(['架子工四级证书', '架子工中级', '安全员C证', '塔式起重机司机三级'])('are not proven by %s', (name) => {
    expect(ids(name)).toEqual([])
  })
})

describe('codes of older editions', () => {
  it('are read as their successors, with a note', () => {
    const facts = read({ occupations: [{ code: '4-10-01-02', title: '' }] })
    expect(facts.codes).toEqual(['4-10-01-01'])
    expect(facts.said?.renewed).toEqual([{ given: '4-10-01-02', code: '4-10-01-01' }])
  })
})

describe('sellers and teachers of a trade', () => {
  it.each(['焊机销售', '焊接讲师'])('have it from beside the machine: %s', (title) => {
    const facts = read({ occupations: [{ code: null, title }], text: '二保焊、氩弧焊参数都讲得清' })
    expect(facts.trades.filter(({ weak }) => !weak)).toEqual([])
    expect(facts.skills.filter(({ grasp }) => grasp === 'full')).toEqual([])
  })
})

describe('the head of a title', () => {
  const sure = (title: string, text = ''): readonly string[] =>
    read({ occupations: [{ code: null, title }], text })
      .trades.filter(({ weak }) => !weak)
      .map(({ trade }) => trade)
  it.each([
    ['防水包工头', '手下十来个人，屋面和地下室都接'],
    ['涂料业务', '乳胶漆、腻子的配比背得出来'],
    ['塔吊出租', '六台塔吊，拆装都有队伍'],
    ['电焊考证招生', '氩弧焊、二保焊班都开'],
  ])('%s is about the work, not in it', (title, text) => {
    expect(sure(title, text)).toEqual([])
  })
  it.each([
    ['面包店营业员', '可颂、法棍的价钱背得出，会烤现成胚', 'shopAssistant', 'baker'],
    ['药厂质检员', '片剂压片、包衣的过程都看过', 'pharmaQc', 'pharmaOperator'],
  ])('%s is what its head says', (title, text, own, other) => {
    expect(sure(title, text)).toContain(own)
    expect(sure(title, text)).not.toContain(other)
  })
  it.each([
    ['吊车修理', 'constructionMechanic', 'craneOperator'],
    ['压路机检修师傅', 'constructionMechanic', 'rollerOperator'],
    ['冲床维修', 'maintenanceFitter', 'stampingOperator'],
    ['注塑机保养工', 'maintenanceFitter', 'injectionOperator'],
    ['修印刷机的', 'maintenanceFitter', 'printingOperator'],
  ])('%s mends the machine and does not run it', (title, own, other) => {
    expect(sure(title)).toContain(own)
    expect(sure(title)).not.toContain(other)
  })
})

describe('words of another world', () => {
  it.each([
    ['信号工', '地铁道岔检修六年', 'rigger'],
    ['线切割师傅', '泡沫和海绵都切', 'edmOperator'],
    ['调度', '排产、欠料跟催', 'dispatcher'],
  ])('%s of %s is no %s', (title, text, trade) => {
    expect(read({ occupations: [{ code: null, title }], text }).trades.map((one) => one.trade)).not.toContain(trade)
  })
})

describe('level', () => {
  it.each([
    ['高级工证有,技师还没考出来', 'senior'],
    ['评的是高级工程师', undefined],
    ['今年准备考技师', undefined],
    ['四级制剂证还在', 'intermediate'],
  ])('in running text: %s', (text, level) => {
    expect(read({ text }).level?.level).toBe(level)
  })

  it.each([
    ['电工三级', 'senior'],
    ['中级钳工证', 'intermediate'],
    ['汽车维修工二级/技师', 'technician'],
    ['焊工高级技师', 'seniorTechnician'],
    ['育婴员五级', 'junior'],
  ])('of %s', (name, level) => {
    expect(read({ certificates: [{ name, expires: null }] }).level?.level).toBe(level)
  })

  it('is raised by a certificate, never lowered', () => {
    expect(read({ level: 'intermediate', certificates: [{ name: '焊工二级', expires: null }] }).level?.level).toBe('technician')
    expect(read({ level: 'technician', certificates: [{ name: '焊工四级', expires: null }] }).level?.level).toBe('technician')
  })

  it('is not read from honours and job titles', () => {
    expect(read({ occupations: [{ code: null, title: '足疗技师' }], text: '拿过区里的技术能手，英语四级' }).level).toBeNull()
  })
})

describe('place', () => {
  it.each([
    ['家住下沙，地铁方便', ['330114']],
    ['瓜沥附近的厂最好', ['330109']],
    ['城西、滨江都行', ['330106', '330108']],
    ['往前进一步，江南的手艺', []],
    ['会炒龙井,在余杭做过,想在滨江找', ['330108']],
    ['人就在龙井村', ['330106']],
    ['老家建德的', []],
    ['租在南苑', ['330113']],
    ['在大同上班', ['330182']],
    ['千岛湖鱼头做得多', []],
    ['在瓜沥的厂干了五年，关门了，想就近找', ['330109']],
    ['在瓜沥的厂干了五年', []],
  ])('%s', (text, districts) => {
    expect(read({ text }).places.map((place) => place.district)).toEqual(districts)
  })

  it('of the field stands alone', () => {
    expect(read({ districts: ['330110'], text: '老家在淳安' }).places.map((place) => place.district)).toEqual(['330110'])
  })

  it('of the text beats the field where it binds', () => {
    const facts = read({ districts: ['330110', '330106'], text: '只在临平找,别处不去' })
    expect([facts.places.map((place) => place.district), facts.bound]).toEqual([['330113'], true])
  })

  it.each(['只做白班', '就在采荷住', '只会炒菜'])('does not bind: %s', (text) => {
    expect(read({ districts: ['330102'], text }).bound).toBe(false)
  })

  it('binds who goes nowhere else', () => {
    expect(read({ districts: ['330122'], text: '要照顾老人，只在桐庐找' }).bound).toBe(true)
  })
})

describe('pay', () => {
  it.each([
    ['以前一万二,照这个数就行', 12000],
    ['八千六到九千之间', 8600],
    ['低于八千不考虑', 8000],
    ['想要九千左右', 9_000],
    ['期望一万二', 12_000],
    ['要求七千五以上', 7_500],
    ['工资要8500起', 8_500],
    ['想拿1.2万', 12_000],
    ['希望10k左右', 10_000],
    ['工钱八千往上', 8_000],
    ['八千五可以做', 8_500],
    ['九千五要得', 9_500],
    ['要个一万出头', 10_000],
    ['人工一万一', 11_000],
    ['人在乔司一万三', 13_000],
    ['家住勾庄旁边要八千五', 8500],
    ['倒班随意,一万二冲', 12_000],
  ])('%s', (text, yuan) => {
    expect(read({ text }).pay?.yuan).toBe(yuan)
  })

  it.each(['之前拿一万二', '一天三百五', '流水做到三十万', '手机13800001111'])('is not read from: %s', (text) => {
    expect(read({ text }).pay).toBeNull()
  })
})

describe('refusals', () => {
  it.each([
    ['不上夜班', 'night'],
    ['只想找长白班', 'night'],
    ['晚上要回家带孩子', 'night'],
    ['夜班实在吃不消', 'night'],
    ['不住家，每天要回家', 'liveIn'],
    ['恐高，爬高的活不行', 'heights'],
    ['凌晨三点的班起不来', 'early'],
    ['不出差', 'field'],
    ['下班后不接电话', 'onCall'],
    ['晚上九点以后的班就不上了', 'night'],
    ['三班倒做怕了', 'night'],
    ['通宵扛不住', 'night'],
    ['随叫随到做不到', 'onCall'],
    ['凌晨上班不行', 'early'],
    ['脚手架不敢上', 'heights'],
    ['晚上一定要住家里', 'liveIn'],
    ['跑外地跑怕了', 'field'],
  ])('%s', (text, condition) => {
    expect(read({ text }).refuses.map((refusal) => refusal.condition)).toContain(condition)
  })

  it.each([
    '夜班可以',
    '两班倒一直上',
    '不恐高',
    '住家也行',
    '可以长期出差',
    '以前上白班，夜里也能顶',
    '住家里,离厂近',
    '随时可以出差',
    '三班倒无所谓',
  ])('are not read from: %s', (text) => {
    expect(read({ text }).refuses).toEqual([])
  })

  it('that are ticked stand', () => {
    expect(read({ refusals: ['heights'], text: '高空可以' }).refuses).toMatchObject([{ condition: 'heights', certainty: 1 }])
  })
})

describe('wishes', () => {
  it.each([
    ['一线操机暂不考虑，求职车间主任', 'managing'],
    ['只看管理岗位', 'managing'],
    ['不想再进车间，找销售岗', 'selling'],
  ])('%s', (text, post) => {
    expect(read({ occupations: [{ code: null, title: '车工' }], text }).wants?.post).toBe(post)
  })

  it.each([
    ['钳工', '眼睛不行了，想找个传达室坐坐'],
    ['泥工', '腰伤过，改行做保安到现在'],
    ['司机', '年纪大了，就近寻看大门的活'],
  ])('for keeping watch: a %s says %s', (title, text) => {
    const facts = read({ occupations: [{ code: null, title }], text })
    expect(facts.wants?.post).toBe('watching')
    expect(main(facts)).toEqual([])
  })

  it('for keeping watch are not those of who leaves it, nor of who never would', () => {
    expect(read({ text: '不想做保安了，想学叉车' }).wants).toBeNull()
    expect(read({ text: '保安做了五年，想转消防监控' }).wants).toBeNull()
  })

  it('are not read from leading hands', () => {
    expect(read({ occupations: [{ code: null, title: '注塑领班' }], text: '带过两个徒弟' }).wants).toBeNull()
  })
})

describe('a list of everything', () => {
  const texts = { occupations: [{ code: null, title: '电焊、叉车、厨师、保安样样会' }] }

  it('is a fact of its own, and makes every trade weak', () => {
    const facts = read(texts)
    expect(facts.everything).toBe(true)
    expect(main(facts)).toEqual([])
  })

  it('is believed when a certificate stands behind it', () => {
    expect(read({ ...texts, certificates: [{ name: '焊工四级', expires: null }] }).everything).toBe(false)
  })
})

describe('every fact', () => {
  it('carries the words it came from, its mood and its certainty', () => {
    const facts = read({ occupations: [{ code: '6-18-02-04', title: '二保焊师傅' }], skills: ['立焊'], text: '家住临平，氩弧焊没烧过' })
    for (const fact of [...facts.trades, ...facts.skills.filter((skill) => !skill.implied), ...facts.places]) {
      expect(fact.from.length).toBeGreaterThan(0)
      expect(fact.certainty).toBeGreaterThan(0)
      expect(fact.certainty).toBeLessThanOrEqual(1)
    }
  })
})
