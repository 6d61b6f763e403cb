import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentDraft, readProfileDraft } from '#shared/indexing/domain/draft.ts'

const keys = (draft: unknown): readonly string[] => readProfileDraft(draft).facts.map(({ key }) => key)

describe('a form is read while it is unfinished', () => {
  it.each<readonly [string, unknown, string]>([
    [
      'a list that is longer than it may be',
      { skills: ['氩弧焊', ...Array.from({ length: 60 }, (_, index) => `手艺${index}`)] },
      'skill:argonWelding',
    ],
    ['an entry that is too long beside a good one', { skills: ['长'.repeat(99), '氩弧焊'] }, 'skill:argonWelding'],
    ['a telephone number in the text', { text: '会氩弧焊，打13000000001' }, 'skill:argonWelding'],
    ['a trade without a name beside a good one', { trades: [{}, { title: '电焊工' }] }, 'trade:manualWelder'],
    ['a number that is none beside a good text', { years: '十年', text: '会氩弧焊' }, 'skill:argonWelding'],
    ['half a surrogate', { text: '会氩弧焊\ud83d' }, 'skill:argonWelding'],
  ])('with %s', (_, draft, key) => {
    expect(keys(draft)).toContain(key)
  })

  it('an advertisement with more skills than it may name', () => {
    const mustSkills = ['氩弧焊', '识图', '打磨', '切割', '校正', '探伤', '钳工']
    expect(readContentDraft({ title: '焊工', mustSkills }).facts.map(({ key }) => key)).toContain('skill:argonWelding')
  })

  it.each([undefined, null, 5, 'text', [], { text: 5, trades: 'x', corrections: 'y', skills: { a: 1 } }])(
    'and %j is nothing yet',
    (draft) => {
      expect(readProfileDraft(draft).facts).toEqual([])
      expect(readContentDraft(draft).facts).toEqual([])
    },
  )

  it('and never throws', () => {
    for (const draft of fc.sample(fc.object(), 100)) expect(() => [readProfileDraft(draft), readContentDraft(draft)]).not.toThrow()
  })
})
