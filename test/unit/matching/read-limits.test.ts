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
    // numbers of a description
    '卫生间涂料刷三遍，闭水两天不渗',
    '抽检每刻钟一次，半个月一次大保养',
    '白底漂两次，灰调对得准',
    '换模提前半个月备好料',
    '一次二次的线都配，铜排自己折',
    '配完拿表过一遍再交检',
    '一趟送九家门店',
    '夜里两个钟头翻一回身',
    '每天消毒擦两遍',
    '中间歇过三个月',
    // an adverb, a harmless thing, a result
    '一般当天修好',
    '我妈不会打字，我替她写',
    '各种毛病都见过',
    '吊装没掉过一根管子',
    '轴承位从来没爆过',
    '推出来看不出台阶',
    '宿舍没有也行',
    '带过三个学徒',
    '团队配合第一位',
    '料管是我们班焊的',
    '录像丢失会查',
    '话不多，手脚快',
    // of a certificate or a level
    '健康证还没去换，过两天就去',
    '做五年了，健康证不见了还没去补',
  ])('is none in: %s', (text) => {
    expect(limits(text)).toEqual([])
  })

  it.each([
    '注浆跟着看过两次',
    '学了三个月，还在练',
    '数控面板才摸两天',
    '剪发练过五六回',
    '西装只改过几件，做过一回',
    '手法水平一般',
    '对色还不算稳，要师傅过目',
    '月嫂做了两个月',
    '刮灰就一般。',
    '喷枪用得不多',
    '替人顶过几回班',
  ])('is one in: %s', (text) => {
    expect(limits(text).length).toBeGreaterThan(0)
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
