import { describe, expect, it } from 'vitest'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'

/** How far a word reaches: in speech without marks, behind a comma, at an hour of the day, and beyond its trade. */

const reads = (title: string, text: string, skills: readonly string[] = []): TalentFacts =>
  readTalent({ ...silent, occupations: [{ code: null, title }], skills: [...skills], text })
const grasp = (facts: TalentFacts, skill: string): string | undefined => facts.skills.find((one) => one.skill === skill)?.grasp

describe('a marker in speech without marks', () => {
  it('speaks of its neighbours alone', () => {
    const facts = reads('电商美工', '之前在服装店做主图和详情页抠图精修都是我来海报也天天出后面两年剪视频也会一点')
    expect(grasp(facts, 'mainImages')).toBe('full')
    expect(grasp(facts, 'videoEditing')).toBe('partial')
  })

  it('speaks of a whole list', () => {
    expect(grasp(reads('裱花师', '蛋糕胚、裱花、翻糖、寿桃、慕斯、泡芙、马卡龙都没做过'), 'piping')).toBe('none')
  })
})

describe('words that only look like a denial', () => {
  it.each(['延长做出来甲面不会厚', '建构好的甲面不会塌,手绘也做', '手绘的颜色不会轻易掉'])('%s', (text) => {
    expect(readTalent({ ...silent, occupations: [{ code: null, title: '美甲师' }], text }).limits).toEqual([])
  })
})

describe('denials by who mends it instead', () => {
  it.each([
    ['电动车维修', '换胎补胎换刹车线天天做,控制器坏了都是返厂', 'ebikeElectrics'],
    ['维修电工', '看图查线换接触器,伺服坏了都是叫厂家', 'servo'],
  ])('%s %s', (title, text, skill) => {
    expect(grasp(reads(title, text), skill)).toBe('none')
  })
})

it('takes an hour of the day for no turn to the past', () => {
  expect(reads('货车司机', '早上六点以前的车我不开').refuses.map(({ condition }) => condition)).toContain('early')
})

it('reads years that stand behind the comma', () => {
  const told = reads('厨师', '在茶餐厅做烧腊,八年了')
  expect(told.trades.find(({ trade }) => trade === 'roastCook')?.weak).toBe(false)
})

it('keeps the trade of a second title', () => {
  const facts = readTalent({
    ...silent,
    occupations: [
      { code: null, title: '货车司机' },
      { code: null, title: '仓管' },
    ],
    text: '六米八厢货跑了六年,冷藏车也开,走高速、倒车、绑货、看温度都熟',
  })
  expect(facts.trades.map(({ trade }) => trade)).toContain('stockClerk')
})

it('takes an office at a works for no trade, and a shop of goods for its sale', () => {
  expect(reads('印刷厂会计', '做账报税,月底对账').trades.filter(({ weak }) => !weak)).toEqual([])
  expect(reads('防水涂料门店', '给客人讲涂料').trades.filter(({ weak }) => !weak)).toEqual([])
})

it('takes a short word for the person’s own world', () => {
  expect(grasp(reads('淘宝运营', '店铺后台天天看,主图自己换'), 'rebarCutting')).toBeUndefined()
  expect(grasp(reads('淘宝运营', '以前学过', ['钢筋切断']), 'rebarCutting')).toBe('full')
})

it.each([
  ['家住高沙', '330114'],
  ['住卖鱼桥这边', '330105'],
  ['老家党山,现在也在党山', '330109'],
  ['人在德胜附近', '330105'],
])('knows the quarter of %s', (text, district) => {
  expect(reads('电工', text).places.map((place) => place.district)).toContain(district)
})
