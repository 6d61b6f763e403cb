import { describe, expect, it } from 'vitest'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'

/** Trades of somebody who names two in their titles, the past or short ones with `~`. */
function tradesOf(titles: readonly string[], text: string): readonly string[] {
  const occupations = titles.map((title) => ({ code: null, title }))
  return readTalent({ ...silent, occupations, text }).trades.map(({ trade, weak }) => `${trade}${weak ? '~' : ''}`)
}

describe('matching.md §1: experience long ago or short counts one step further off', () => {
  const hairAndNails = ['理发师', '美甲师']
  const cookAndBaker = ['炒锅厨师', '面包师']
  it.each<[string, readonly string[], string, string, string]>([
    ['先 … 后来', hairAndNails, '先在学校门口给学生剪头发五年，后来开店做美甲三年。', 'nailArtist', 'hairdresser~'],
    ['早先 in the second sentence', hairAndNails, '这四年做美甲，延长、手绘都行。早先剪头发，烫染也做。', 'nailArtist', 'hairdresser~'],
    ['前六年 … 近两年', cookAndBaker, '前六年在饭店炒菜掌勺。近两年在烘焙店做面包，打面整形都自己来。', 'baker', 'wokChef~'],
    [
      'nothing said of the beginning, then 三年前改',
      cookAndBaker,
      '饭店炒菜掌勺干了八年。三年前改做面包，打面整形都自己来。',
      'baker',
      'wokChef~',
    ],
    ['后头六年 is no 头六年', cookAndBaker, '头前炒菜掌勺五年，后头六年做面包，打面整形。', 'baker', 'wokChef~'],
    ['a few months', cookAndBaker, '饭店炒菜掌勺五年。后来店里缺人去做面包，干了七个月，打面整形都做过。', 'wokChef', 'baker~'],
  ])('%s', (_, titles, text, today, past) => {
    expect(tradesOf(titles, text)).toEqual(expect.arrayContaining([today, past]))
  })

  it.each<[string, readonly string[], string]>([
    ['no order is told', cookAndBaker, '饭店炒菜掌勺八年，面包也做，打面整形都会。'],
    ['both go on', cookAndBaker, '先前炒菜掌勺，现在炒菜掌勺，面包也天天做。'],
    ['what one would do', cookAndBaker, '炒菜掌勺、做面包都愿意，以前工资八千。'],
    ['one title names both', ['炒锅厨师兼面包师'], '前六年在饭店炒菜掌勺。近两年在烘焙店做面包，打面整形都自己来。'],
    ['what came beside', cookAndBaker, '饭店炒菜掌勺七年。后三年兼管面包房，打面整形都做。'],
    ['春节之前 is no earlier life', hairAndNails, '剪头发烫染都做，春节之前做美甲最忙。'],
  ])('leaves both where %s', (_, titles, text) => {
    expect(tradesOf(titles, text).filter((trade) => trade.endsWith('~'))).toEqual([])
  })
})
