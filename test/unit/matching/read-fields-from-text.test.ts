import { describe, expect, it } from 'vitest'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import type { TalentTexts, VacancyTexts } from '#shared/matching/texts.ts'
import { blank, silent } from '../../support/blank-texts.ts'

/** What stands in running text when the field of the form is empty. */

const ad = (text: string, texts: Partial<VacancyTexts> = {}): VacancyNeed => readVacancy({ ...blank, title: '数控车工', ...texts, text })
const me = (text: string, texts: Partial<TalentTexts> = {}): TalentFacts => readTalent({ ...silent, ...texts, text })
const ids = (phrases: VacancyNeed['must']): readonly string[] => phrases.flatMap(({ concepts }) => concepts)

describe('skills that an advertisement asks for in its text', () => {
  it('are those it names, with its words as the phrase', () => {
    expect(ad('要会磨刀、对刀，看得懂图纸').must).toEqual([
      { phrase: '磨刀', concepts: ['toolGrinding'] },
      { phrase: '对刀', concepts: ['toolSetting'] },
      { phrase: '看得懂图纸', concepts: ['readDrawing'] },
    ])
  })

  it.each([
    ['not needed', '对刀不用会'],
    ['not wanted', '对刀不要，'],
    ['others do it', '对刀另外有人'],
    ['others do it, by name', '对刀由调机员负责'],
    ['not asked in the next breath', '对刀是调机员的事，本岗位不要求'],
    ['all the same', '会不会对刀无所谓'],
    ['no matter', '不会对刀没关系'],
    ['outside the post', '不涉及对刀'],
  ])('are not those that are %s', (_, text) => {
    const need = ad(text)
    expect([...ids(need.must), ...ids(need.nice)]).not.toContain('toolSetting')
  })

  it('are welcome when the text says so', () => {
    const need = ad('会磨刀，对刀熟练者优先')
    expect([ids(need.must), ids(need.nice)]).toEqual([['toolGrinding'], ['toolSetting']])
  })

  it('are asked for by turning away those who lack them', () => {
    expect(ids(ad('不会对刀的请勿投递').must)).toEqual(['toolSetting'])
  })

  it('stay out when the field is filled, and when the text merely describes the place', () => {
    expect(ids(ad('对刀要快', { mustSkills: ['磨刀'] }).must)).toEqual(['toolGrinding'])
    expect(ids(ad('隔壁是包装厂').must)).toEqual([])
  })
})

describe("the lowest level in an advertisement's text", () => {
  it.each<[string, string | undefined]>([
    ['车工四级及以上', 'intermediate'],
    ['具有高级工（三级）及以上职业资格', 'senior'],
    ['至少中级工证', 'intermediate'],
    ['技师以上', 'technician'],
    ['高级技师及以上', 'seniorTechnician'],
    ['高级工以上优先', undefined],
    ['英语四级以上', undefined],
    ['三级以上医院体检', undefined],
    ['高级工每月补贴三百', undefined],
  ])('%s: %s', (text, level) => {
    expect(ad(text).level?.level).toBe(level)
  })

  it('carries its words', () => {
    expect(ad('车工四级及以上').level?.from).toEqual([{ words: '四级及以上', source: 'text' }])
  })
})

describe("pay in an advertisement's text", () => {
  it.each<[string, number | null, number | null]>([
    ['9000到12000，包吃住', 9_000, 12_000],
    ['每月六千五百元至七千五百元', 6_500, 7_500],
    ['7.5k-9k，当月发', 7_500, 9_000],
    ['月薪8-10k', 8_000, 10_000],
    ['工资七八千', 7_000, 8_000],
    ['工资八千五，包住', 8_500, null],
    ['七千五一个月', 7_500, null],
    ['一万起步，干得好一万三', 10_000, 13_000],
    ['工资一万以内', null, 10_000],
    ['学徒工资5000到6000，熟手7000到9000，大工9000到12000', 5_000, 12_000],
    ['初级工月薪七千，中级八千五，高级一万一', 7_000, 11_000],
    ['试用期工资5000到5500，转正7000到8500', 7_000, 8_500],
    ['底薪4000到4500，综合工资8000到11000', 8_000, 11_000],
    ['四百五一天', null, null],
    ['日薪4500元', null, null],
    ['计件，一单2000', null, null],
    ['主轴转速8000转，厂房3000平方', null, null],
    ['2019年建厂，产值8000万', null, null],
  ])('%s: %s to %s', (text, min, max) => {
    const { payMin, payMax } = ad(text)
    expect([payMin, payMax]).toEqual([min, max])
  })

  it('carries its words, and yields to the field', () => {
    expect(ad('工资八千五').said).toEqual({ pay: [{ words: '八千五', source: 'text' }] })
    expect(ad('工资八千五', { payMin: 9_000 }).payMin).toBe(9_000)
  })
})

describe("pay in a person's text", () => {
  it.each<[string, number | undefined]>([
    ['工钿一万三', 13_000],
    ['到手九千', 9_000],
    ['一个月八千', 8_000],
    ['一万六一个月', 16_000],
    ['综合一万', 10_000],
    ['要求不高，九千五，别拖欠', 9_500],
    ['上家一个月八千', undefined],
    ['日薪两千', undefined],
    ['一个月跑八千公里', undefined],
  ])('%s: %s', (text, yuan) => {
    expect(me(text).pay?.yuan).toBe(yuan)
  })
})

describe("years of work in a person's text", () => {
  it.each<[string, number | null]>([
    ['龙井炒了廿几年', 20],
    ['干了十二三年', 12],
    ['模具做了三十来年', 30],
    ['开塔吊11年没出过事', 11],
    ['做月嫂八年，之前做客服两年', 8],
    ['叉车证过期好几年了', null],
    ['还有两年退休', null],
    ['2019年来杭州', null],
  ])('%s: %s', (text, years) => {
    expect(me(text).years).toBe(years)
  })

  it('carry their words, and yield to the field', () => {
    expect(me('做月嫂八年').said).toEqual({ years: { words: '八年', source: 'text' } })
    expect(me('做月嫂八年', { years: 6 }).years).toBe(6)
  })
})

describe('the day a person is free, in their text', () => {
  it.each<[string, string | null]>([
    ['随时到岗', 'now'],
    ['马上可以上班', 'now'],
    ['不能马上来', null],
    ['过完年再来', null],
    ['下个月', null],
  ])('%s: %s', (text, available) => {
    expect(me(text).available).toBe(available)
  })
})

describe('conditions in other words', () => {
  it.each<[string, Partial<VacancyTexts>, string]>([
    ['a shift over midnight', { shift: '20:00-次日8:00' }, 'night'],
    ['three shifts', { shift: '早中晚三班' }, 'night'],
    ['those afraid of heights are turned away', { text: '恐高的别来' }, 'heights'],
    ['those who take no nights are turned away', { text: '不接受夜班的请勿投递' }, 'night'],
  ])('%s', (_, texts, condition) => {
    expect(readVacancy({ ...blank, ...texts }).conditions.map((one) => one.condition)).toContain(condition)
  })

  it.each<[string, Partial<VacancyTexts>]>([
    ['a day from clock to clock', { shift: '8:00-20:00' }],
    ['no nights', { text: '不用上夜班' }],
  ])('%s asks for no nights', (_, texts) => {
    expect(readVacancy({ ...blank, ...texts }).conditions.map((one) => one.condition)).not.toContain('night')
  })

  it.each(['夜里班弗上了', '夜班勿上', '通宵不来'])('%s refuses nights', (text) => {
    expect(me(text).refuses.map((one) => one.condition)).toEqual(['night'])
  })
})

describe('denials and words inside words', () => {
  const grasp = (text: string, skill: string, title = ''): string | undefined =>
    me(text, title === '' ? {} : { occupations: [{ code: null, title }] }).skills.find((one) => one.skill === skill)?.grasp

  it.each<[string, string, string | undefined]>([
    ['❌纹绣 ✅补水', 'browTattoo', 'none'],
    ['❌纹绣 ✅补水', 'hydration', 'full'],
    ['纹绣不做 补水都会', 'browTattoo', 'none'],
    ['UG弗会', 'solidModel', 'none'],
    ['茶艺不来的', 'teaService', 'none'],
    ['编程叫小年轻弄', 'cncProgram', 'none'],
    ['催乳学过还没单独做过', 'lactation', 'partial'],
    ['西装没做过裁剪也没做过', 'tailoredSuit', 'none'],
    ['样衣打得少', 'sampleSewing', 'partial'],
    ['塔吊开了十年，信号工的证没考', 'towerCrane', 'full'],
    ['压铸模做过', 'dieCasting', undefined],
    ['皮肤清洁', 'cleaning', undefined],
    ['给宝宝洗澡', 'bathingCare', undefined],
    ['起重机械', 'sewingMachineRepair', undefined],
    ['焊工做了八年，带过徒弟', 'drivingTeaching', undefined],
  ])('%s: %s is %s', (text, skill, expected) => {
    expect(grasp(text, skill)).toBe(expected)
  })

  it("take a shared word as the person's trade means it", () => {
    expect(grasp('给小囡洗澡、抚触，会洗澡', 'petGrooming', '月嫂')).toBeUndefined()
    expect(grasp('狗狗洗澡、修毛', 'petGrooming', '宠物美容师')).toBe('full')
  })

  it('leave 弗 in names', () => {
    expect(me('在弗兰克公司做钳工八年').years).toBe(8)
  })
})
