import { describe, expect, it } from 'vitest'
import { offerOf } from '#shared/matching/offer.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'

function limits(text: string): readonly string[] {
  return readTalent({ ...silent, text }).limits.map(({ words }) => words)
}

describe('what a person says that they cannot or hardly do', () => {
  it.each([
    ['nothing told', '开了八年数控车床，编程、对刀、首件都自己来', 0],
    ['a denial', '车床八年，磨床没开过', 1],
    ['a denial of something that nothing reads', '车床八年，那台大家伙我没碰过', 1],
    ['half knowledge', '车床八年，编程只会一点', 1],
    ['two of them', '车床八年，磨床没开过，编程不会', 2],
    ['a good result in the form of a denial', '车床八年，没返过工，图纸没问题', 0],
  ])('%s', (_, text, count) => {
    expect(limits(text)).toHaveLength(count)
  })

  it.each([
    ['certificates', '车床八年，证还没考'],
    ['a wish for pay', '车床八年，低于八千不考虑'],
    ['a refused condition', '车床八年，夜班不上'],
  ])('%s are no matter of the work', (_, text) => {
    expect(limits(text)).toEqual([])
  })

  it('tells the words that say so, and nothing beside them', () => {
    expect(limits('车床八年，磨床没开过')).toEqual(['没开过'])
  })

  it('is not counted beyond two', () => {
    const text = '车床八年，磨床没开过，铣床不会，线切割没学过，钻床没碰过'
    expect(offerOf(readTalent({ ...silent, text })).limits).toBe(2)
  })
})
