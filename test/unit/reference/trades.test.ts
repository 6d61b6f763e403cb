import { describe, expect, test } from 'vitest'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { tradeFamilies } from '#shared/reference/trade-table.ts'
import { tradeByName, tradeKey, trades, tradesOf } from '#shared/reference/trades.ts'

describe('trades (工种)', () => {
  test('every trade belongs to an occupation of the classification', () => {
    const orphans = trades().filter(({ occupationCode }) => !occupationByCode(occupationCode).ok)
    expect(orphans).toEqual([])
  })

  test('keys and names are unique, names are clean', () => {
    expect(new Set(trades().map(tradeKey)).size).toBe(trades().length)
    expect(new Set(trades().map(({ name }) => name)).size).toBe(trades().length)
    expect(trades().filter(({ name }) => !/^[\p{Script=Han}（）]{2,16}$/u.test(name))).toEqual([])
  })

  test('a name in common use is not the name of an occupation', () => {
    const wrong = trades().filter(({ name, occupationCode, usage }) => {
      const occupation = occupationByCode(occupationCode)
      return usage && occupation.ok && occupation.value.name === name
    })
    expect(wrong).toEqual([])
  })

  test('each family has at least five trades, all together at least eighty', () => {
    expect(Object.keys(tradeFamilies)).toHaveLength(16)
    for (const family of Object.keys(tradeFamilies)) {
      expect(trades().filter((trade) => trade.family === family).length, family).toBeGreaterThanOrEqual(5)
    }
    expect(trades().length).toBeGreaterThanOrEqual(80)
  })

  test.each([
    ['数控车工', '6-18-01-01'],
    ['加工中心操作工', '6-18-01-07'],
    ['电焊工', '6-18-02-04'],
    ['冷作钣金工', '6-18-01-12'],
    ['维修电工', '6-31-01-03'],
    ['叉车司机', '6-30-05-01'],
    ['汽车车身涂装修复工', '4-12-01-01'],
    ['机械产品检验员', '6-31-03-05'],
    ['服装制作工', '6-05-01-03'],
    ['绿化工', '4-09-10-01'],
    ['物流师', '4-02-06-03'],
    ['展览讲解员', '4-13-01-03'],
    ['餐馆服务员', '4-03-02-05'],
    ['养老护理', '4-10-01-05'],
    ['精细木工', '6-06-03-01'],
    ['建筑瓦工', '6-29-01-01'],
    ['钢筋工', '6-29-01-04'],
    ['建筑防水工', '6-29-02-08'],
  ])('contests and documents of Hangzhou name %s, of %s', (name, occupationCode) => {
    expect(tradeByName(name)).toMatchObject({ ok: true, value: { occupationCode, edition: '2022' } })
  })

  test('one occupation, trades of several families', () => {
    expect(new Set(tradesOf('6-30-05-01').map(({ family }) => family))).toEqual(new Set(['construction', 'logistics']))
    expect(tradesOf('9-99-99-99')).toEqual([])
  })

  test('an unknown trade is refused with those written alike', () => {
    expect(tradeByName('叉车工')).toMatchObject({ ok: false, error: { kind: 'unknown-code' } })
    expect(tradeByName('数控车')).toMatchObject({ error: { nearest: [{ code: '6-18-01-01', name: '数控车工' }, {}, {}] } })
  })
})
