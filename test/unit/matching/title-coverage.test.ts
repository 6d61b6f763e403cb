import { describe, expect, it } from 'vitest'
import { neighbouringOccupations } from '#shared/matching/lexicon/titles/neighbours.ts'
import { productionTitles } from '#shared/matching/lexicon/titles/production.ts'
import { professionTitles, sharedTitles } from '#shared/matching/lexicon/titles/professions.ts'
import { serviceTitles } from '#shared/matching/lexicon/titles/services.ts'
import { engineerFields } from '#shared/matching/lexicon/titles/technicians.ts'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { wordingsOf } from '#shared/matching/reading/wording.ts'
import { occupationByCode, occupations } from '#shared/reference/occupations.ts'

const codesOf = (title: string): readonly (string | undefined)[] => {
  const { best, alternatives } = titleToOccupation(title)
  return best === undefined ? [] : [best, ...alternatives].map(({ code }) => code)
}
const rows = [productionTitles, serviceTitles, engineerFields].flatMap((table) => table.trim().split('\n'))

describe('words of titles (issue 5, item 3)', () => {
  it('stand beside codes of the classification, in patterns that compile', () => {
    for (const row of rows) {
      const [code = '', ...patterns] = row.split(' ')
      expect(occupationByCode(code).ok, row.slice(0, 40)).toBe(true)
      // Without its groups a pattern stands for few wordings: a list of all of them would be too long to check.
      for (const pattern of patterns) expect(() => new RegExp(pattern.replaceAll('+', '\\+'), 'u'), pattern).not.toThrow()
    }
  })

  it('of several codes, and neighbours, are of the classification', () => {
    const named = [professionTitles, sharedTitles].flatMap((table) => table.trim().split('\n')).map((row) => row.split(' '))
    for (const [codes = '', ...patterns] of named) {
      for (const code of codes.split(',')) expect(occupationByCode(code).ok, code).toBe(true)
      expect(patterns, codes).not.toEqual([])
    }
    for (const code of neighbouringOccupations.trim().split(/\s/)) expect(occupationByCode(code).ok, code).toBe(true)
  })

  it('lead from every official name of a skilled occupation to it', () => {
    const skilled = occupations().filter(({ code }) => /^(?:4|5|6|2-02)/.test(code))
    const lost = skilled.filter(({ name, code }) => !codesOf(name).slice(0, 3).includes(code)).map(({ code, name }) => `${code} ${name}`)
    expect(skilled.length).toBeGreaterThan(1200)
    expect(lost).toEqual([])
  })

  it('give most skilled occupations an everyday word', () => {
    const named = new Set(rows.map((row) => row.slice(0, 10)))
    const without = occupations().filter(({ code }) => /^(?:4|6)/.test(code) && !named.has(code))
    expect(without.length).toBeLessThan(330)
  })
})

it('knows more wordings than one for a pattern', () => {
  expect(wordingsOf('数控(车|铣)床').map(({ parts }) => parts[0])).toEqual(['数控车床', '数控铣床'])
})

describe('titles of strangers, by kind', () => {
  it.each([
    ['goods name the maker', '电动工具装配', '6-20-06-04'],
    ['goods name the maker', '减速机钳工', '6-20-01-04'],
    ['goods name the maker', '湖笔制作', '6-09-01-04'],
    ['goods name the maker', '无纺布机操作', '6-04-05-00'],
    ['slang', '捏脚师傅', '4-10-04-02'],
    ['slang', '打灰工', '6-29-01-03'],
    ['slang', '看鱼塘', '5-04-02-01'],
    ['slang', '中走丝 快丝', '6-18-01-08'],
    ['a process beside an engineer', '注塑工艺工程师', '2-02-36-05'],
    ['a process beside an engineer', '云原生研发工程师', '2-02-38-04'],
    ['a process in brackets', '研发工程师（食品方向）', '2-02-24-00'],
    ['a repairing engineer', '自动化设备维修工程师', '6-31-01-10'],
    ['who hires stands first', '东海餐饮管理招聘面点师', '4-03-02-02'],
    ['seller of a trade', '焊机销售', '4-01-02-01'],
    ['seller of a trade', '瓷砖业务员', '4-01-02-01'],
    ['teacher of a trade', '数控培训讲师', '4-07-03-05'],
    ['guard of a works', '电子厂保安', '4-07-05-01'],
    ['baited with another trade', '机械维修9k大数据工程师', '2-02-38-03'],
    ['a digital profession', '工业互联网平台实施', '2-02-38-06'],
    ['a digital profession', '数字孪生三维场景开发', '4-04-05-10'],
    ['a digital profession', '网络安全渗透测试', '4-04-04-04'],
    ['a profession before its part', '嵌入式软件工程师', '2-02-10-06'],
    ['a field in an engineer', '面料检测工程师', '2-02-31-05'],
    ['a field in an engineer', '核安全工程师', '2-02-27-04'],
    ['a field before what is done with it', 'AGV现场实施工程师', '2-02-38-10'],
    ['teacher of a trade', '叉车教练(考证)', '4-07-03-05'],
    ['staff of a trade', '招聘专员 蓝领', '4-07-03-08'],
    ['the goods, not the step', '冷镦机调机师傅', '6-20-01-06'],
    ['the goods, not the step', '总装流水线普工(汽车座椅)', '6-22-01-02'],
    ['other words decide', '铲车 仓库堆高 N1', '6-30-05-01'],
    ['other words decide', '啤机工 注塑上料', '6-14-02-00'],
    ['letters before the words', 'QE 品检工程师', '2-02-31-01'],
  ])('%s: %s', (_, title, code) => {
    expect(titleToOccupation(title).best?.code).toBe(code)
  })

  it.each(['仓库主管 带20人', '保洁主管', '生产主管', '操作工', '高薪急招 包吃住', '手工活', '年底分红', '工程师'])(
    '%s names none',
    (title) => {
      expect(codesOf(title)).toEqual([])
    },
  )
})

it.each([
  ['污水站操作工', ['4-09-07-01', '6-28-03-03']],
  ['空调装机师傅', ['6-29-03-05', '4-12-03-01']],
  ['C照司机', ['4-02-02-01', '4-02-02-02']],
  ['面包烘焙师', ['6-02-01-01', '4-03-02-04']],
  ['保洁员', ['4-09-08-01', '4-10-01-06']],
])('%s has every fair reading among the first three', (title, codes) => {
  expect(codesOf(title).slice(0, 3)).toEqual(expect.arrayContaining(codes))
})

describe('why', () => {
  it('tells what was cut and which words say too little', () => {
    expect(titleToOccupation('急招操作工 包吃住')).toMatchObject({
      reason: 'nothing',
      cut: ['急招', '包吃住'],
      passed: [{ words: '操作工', because: 'generic' }],
    })
    expect(titleToOccupation('焊接主管').passed).toContainEqual({ words: '主管', because: 'managing' })
  })

  it('gives each post of a line its own occupation', () => {
    const { posts } = titleToOccupation('焊工/叉车司机、保洁')
    expect(posts.map(({ text, best }) => [text, best.code])).toEqual([
      ['焊工', '6-18-02-04'],
      ['叉车司机', '6-30-05-01'],
      ['保洁', '4-09-08-01'],
    ])
  })
})
