import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { loosenedTalentSearches } from '#shared/matching/queries/loosened-talents.ts'
import { loosenedVacancySearches } from '#shared/matching/queries/loosened-vacancies.ts'
import { startOfDistance } from '#shared/matching/queries/near.ts'
import { understand } from '#shared/matching/queries/understand.ts'
import { changeText } from '#shared/matching/views/search-notes.ts'

const told = (ways: readonly { readonly change: Parameters<typeof changeText>[0] }[]): readonly string[] =>
  ways.map(({ change }) => changeText(change))

describe('searches of vacancies that ask a little less', () => {
  it('leave out each word, widen a place to those beside it, and replace a word nobody knows', () => {
    const ways = loosenedVacancySearches('桐庐 绣花工 -夜班 zuqiu', {}, new Map([['zuqiu', ['足球']]]))
    expect(told(ways)).toEqual([
      '“桐庐”的邻区也看',
      '去掉“桐庐”',
      '去掉“绣花工”',
      '不排除“夜班”',
      '把“zuqiu”换成“足球”',
      '去掉“zuqiu”',
      '去掉搜索的话',
      '只找“桐庐”',
      '只找“绣花工”',
      '只找“zuqiu”',
    ])
    expect(ways[0]).toMatchObject({ q: '绣花工 -夜班 zuqiu', filters: { districts: ['330122', '330111', '330112', '330127', '330182'] } })
  })

  it('widen and take away each filter', () => {
    const ways = loosenedVacancySearches('', {
      districts: ['330108'],
      trades: ['co2Welder'],
      levels: ['senior'],
      payMin: 10_000,
      licences: ['welding'],
    })
    expect(told(ways)).toEqual([
      '邻区也看',
      '相近的工种也看',
      '不要求等级的也看',
      '没有写明证件的也看',
      '放宽到“8,000 元/月以上”',
      '没有写月工资的也看',
      '去掉“滨江区”',
      '去掉“气保焊工”',
      '去掉“高级工”',
      expect.stringContaining('焊接'),
      '去掉“10,000 元/月以上”',
      '去掉全部筛选',
    ])
    expect(ways.every(({ q }) => q === '')).toBe(true)
  })

  it('are none when nothing was asked', () => expect(loosenedVacancySearches('', {})).toEqual([]))

  it('keep exact and barred words as they were typed', () => {
    const [way] = loosenedVacancySearches('焊工 "氩弧焊 打底" -"包 吃住"', {})
    expect(way).toMatchObject({ change: { kind: 'without-words', words: '焊工' }, q: '"氩弧焊 打底" -"包 吃住"' })
    expect(understand(way?.q ?? '').faults).toEqual([])
  })
})

describe('searches of people that ask a little less', () => {
  it('lower the level, raise the wage, wait a month, and ask those who state nothing', () => {
    const ways = loosenedTalentSearches('', {
      districts: ['330108'],
      minLevel: 'senior',
      payMax: 8_000,
      availableBy: '2026-12-01',
      licences: ['welding', 'heights'],
    })
    expect(told(ways)).toEqual(
      expect.arrayContaining([
        '邻区也看',
        '放宽到“中级工及以上”',
        '放宽到“期望工资 9,000 元/月以内”',
        '放宽到“2026-12-31前可到岗”',
        '没有写等级的也看',
      ]),
    )
    expect(ways.filter(({ change }) => change.kind === 'without' && change.facet === 'licences')).toHaveLength(3)
    expect(ways.length).toBeLessThanOrEqual(30)
  })

  it('are told in English, too', () => {
    const ways = loosenedTalentSearches('', { minLevel: 'senior', payMax: 8_000, districts: ['330108'] })
    expect(speaking('en', () => told(ways)).join(' ')).not.toMatch(/\p{Script=Han}/u)
  })
})

it.each([
  ['what was chosen', '330127', ['330108'], '萧山', '330127'],
  ['the only division of the filters', undefined, ['330108', 'none'], '萧山', '330108'],
  ['none of several', undefined, ['330108', '330106'], '', undefined],
  ['the place among the words', undefined, [], '萧山 焊工', '330109'],
  ['nowhere', undefined, [], '焊工', undefined],
])('distance is counted from %s', (_, near, districts, q, from) => expect(startOfDistance(near, { districts }, understand(q))).toBe(from))
