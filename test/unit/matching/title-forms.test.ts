import { describe, expect, it } from 'vitest'
import { namedWorks } from '#shared/matching/lexicon/titles/named-works.ts'
import { saysOnlyWho, shortForm, wideForm } from '#shared/matching/reading/title-forms.ts'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { occupations } from '#shared/reference/occupations.ts'

const codesOf = (title: string): readonly (string | undefined)[] => {
  const { best, alternatives } = titleToOccupation(title)
  return [best, ...alternatives].map((one) => one?.code)
}

describe('cores of names (issue 5, item 3)', () => {
  it.each([
    ['黄酒压滤工', '黄酒压滤'],
    ['黄酒压滤操作工', '黄酒压滤'],
    ['铲运机司机', '铲运机'],
    ['纺织工程技术人员', '纺织程'],
    ['纺织工程师', '纺织程'],
    ['内科主治医师', '内科医'],
    ['电工', '电工'],
  ])('%s: %s', (name, core) => {
    expect(shortForm(name)).toBe(core)
  })

  it('of the same work in other words are one', () => {
    expect(wideForm('变压器设备检修工')).toBe(wideForm('变压器维修'))
    expect(wideForm('互感器装调工')).toBe(wideForm('互感器总装师傅'))
  })

  it('leave no word that only says who', () => {
    expect(saysOnlyWho('助理')).toBe(true)
    expect(saysOnlyWho('压滤')).toBe(false)
  })
})

/** Every thirtieth name: enough to see a fall, and quickly read. */
const sample = [
  ...occupations().filter(({ code }) => /^[3-6]/.test(code)),
  ...namedWorks
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', ...names] = row.split(' ')
      return names.map((name) => ({ code, name }))
    }),
].filter((_, at) => at % 30 === 0)

const without = (name: string): string => name.replace(/(?:操作)?(?:工|员|师|司机)$/, '')

it.each([
  ['as they stand', 0.98, (name: string) => name],
  ['shortened, with a master', 0.92, (name: string) => `${without(name)}师傅`],
  ['as an operator', 0.95, (name: string) => name.replace(/(?<!操作)工$/, '操作工')],
  ['among noise', 0.95, (name: string) => `急招${name}（包吃住，五险）`],
])('official names and 工种 %s lead to their occupation', (_, least, said) => {
  const found = sample.filter(({ code, name }) => codesOf(said(name))[0] === code)
  expect(sample.length).toBeGreaterThan(100)
  expect(found.length / sample.length).toBeGreaterThan(least)
})

describe('titles of strangers, by kind', () => {
  it.each([
    ['a remark in brackets belongs to the post', '车辆检修工（地铁）', '6-29-02-17'],
    ['a remark in brackets belongs to the post', '压滤工（黄酒）', '6-02-06-05'],
    ['the work of a list is said once', '冰箱/洗衣机上门维修', '4-12-03-01'],
    ['the work of a list is said once', '塔吊/施工电梯司机', '6-30-05-01'],
    ['teacher of a school', '初二数学教师', '2-08-02-03'],
    ['teacher of a trade', '叉车作业教员', '4-07-03-05'],
    ['carer of the youngest', '托育中心带班老师', '4-10-01-03'],
    ['editor by what is edited', '学报编辑', '2-10-02-01'],
    ['head of quality', '品管课长', '2-02-29-03'],
    ['a step that many works have', '卷染机挡车', '6-04-06-02'],
    ['a step that many works have', '冰箱门体发泡', '6-24-05-01'],
    ['dangerous goods', '危化品司机', '4-02-05-04'],
    ['a profession', '心内科主治医师', '2-05-01-01'],
    ['a profession', '交通规划师', '2-02-15-08'],
    ['a profession', '法院书记员', '2-07-07-00'],
    ['a rare works', '硝铵造粒工', '6-11-03-03'],
    ['who sells', '卖水果的阿姨', '4-01-02-03'],
    ['noise', '叉车司机！！急招 2名 有师傅带', '6-30-05-01'],
  ])('%s: %s', (_, title, code) => {
    expect(codesOf(title)[0]).toBe(code)
  })

  it.each(['电工转金融行业', '学挖掘机 包就业', '助理 待遇面议', '工资日结 当天上岗'])('%s names none', (title) => {
    expect(titleToOccupation(title).best).toBeUndefined()
  })

  it('offers what stands beside in the classification where nothing else is known', () => {
    expect(codesOf('毛笔制作工').length).toBeGreaterThanOrEqual(3)
  })
})
