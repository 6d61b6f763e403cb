import { describe, expect, it } from 'vitest'
import { understand } from '#shared/matching/queries/understand.ts'
import { suggestionsFor } from '#shared/matching/search/suggest.ts'
import { suggestedConcepts } from '#shared/matching/search/suggestions-source.ts'

const texts = (typed: string): readonly string[] => suggestionsFor(typed, 8).map(({ text, alias }) => alias ?? text)

describe('suggestions while typing', () => {
  it.each([
    ['characters', '电焊', '电焊', 'words'],
    ['pinyin', 'hangong', '焊工', 'pinyin'],
    ['pinyin that is not finished', 'shukongche', '数控车', 'pinyin'],
    ['pinyin as an input method writes it', "xiao'shan", '萧山', 'pinyin'],
    ['first letters', 'skcc', '数控车床', 'initials'],
    ['an everyday name of a place', 'xiasha', '下沙', 'pinyin'],
    ['a level', 'gaojigong', '高级工', 'pinyin'],
    ['Latin words', 'PLC', 'plc', 'words'],
    ['full-width letters', 'ＨＧ', '焊工', 'initials'],
  ])('by %s', (_, typed, text, by) => {
    const found = suggestionsFor(typed, 8).find((one) => (one.alias ?? one.text) === text)
    expect(found?.by).toBe(by)
  })

  it('forgive one wrong first letter when nothing else is found', () => {
    expect(texts('sksc')).toEqual(expect.arrayContaining(['数控车床', '数控冲床']))
    expect(texts('vqxj')).toEqual([])
  })

  it.each(['', ' ', '。', 'q'.repeat(200), '焊'.repeat(200), '(((', '\u0000'])('find nothing and do not fail for %j', (typed) => {
    expect(suggestionsFor(typed, 8)).toEqual([])
  })

  it('are each understood as just their own concept', () => {
    for (const { kind, id, spellings } of suggestedConcepts()) {
      const [first] = spellings
      const { understood, terms } = understand(first?.text ?? '')
      expect([first?.text, understood.map((one) => `${one.kind}:${one.id}`), terms.length]).toEqual([
        first?.text,
        expect.arrayContaining([`${kind}:${id}`]),
        1,
      ])
    }
  })

  it('have no text twice', () => {
    for (const typed of ['plc', 'han', 'dian', '电', 'c'])
      expect(new Set(suggestionsFor(typed, 16).map(({ text }) => text)).size).toBe(suggestionsFor(typed, 16).length)
  })
})
