import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { understand } from '#shared/matching/queries/understand.ts'
import { faultText } from '#shared/matching/views/search-notes.ts'

describe('an occupation code among the words of a search (issue 5, bad input)', () => {
  it.each([
    ['6-18-02-04', ['焊工'], []],
    ['余杭 ６-１８-０２-０４', ['余杭', '焊工'], []],
    ['6-04-02-05', ['焊工'], ['6-04-02-05 是旧版的职业编码，按现在的 6-18-02-04 焊工 查找']],
  ])('%s stands for its name', (q, words, notes) => {
    const { understood, faults } = understand(q)
    expect([...new Set(understood.map((one) => one.words))]).toEqual(words)
    expect(faults.map(faultText)).toEqual(notes)
  })

  it('is told in English', () => {
    const texts = speaking('en', () => understand('6-04-02-05').faults.map(faultText))
    expect(texts).toEqual(['6-04-02-05 is an occupation code of an older edition; searched for as 6-18-02-04 焊工'])
  })

  it.each(['9-99-99-99', '13-18-02-04-1', '2026-12-01', '-夜班'])('%s is none', (q) => {
    expect(understand(q).faults.filter(({ code }) => code === 'old-code')).toEqual([])
  })
})
