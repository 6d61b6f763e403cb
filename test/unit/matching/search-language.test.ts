import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestSearch, searchWords } from '#shared/matching/queries/search-words.ts'
import { understand } from '#shared/matching/queries/understand.ts'

const wanted = { exact: false, excluded: false }

describe('the writing of a search', () => {
  it.each([
    ['words side by side', '萧山 焊工', [{ text: '萧山 焊工', ...wanted }]],
    [
      'a word that must not be there',
      '焊工 -夜班 萧山',
      [
        { text: '焊工', ...wanted },
        { text: '夜班', exact: false, excluded: true },
        { text: '萧山', ...wanted },
      ],
    ],
    [
      'a full-width minus',
      '－夜班 焊工',
      [
        { text: '夜班', exact: false, excluded: true },
        { text: '焊工', ...wanted },
      ],
    ],
    ['a hyphen inside a word', 'TIG-200 8000-9000', [{ text: 'TIG-200 8000-9000', ...wanted }]],
    ['exact words', '“氩弧焊 打底”', [{ text: '氩弧焊 打底', exact: true, excluded: false }]],
    [
      'exact words that must not be there',
      '-"包 吃住"焊工',
      [
        { text: '包 吃住', exact: true, excluded: true },
        { text: '焊工', ...wanted },
      ],
    ],
    ['corner brackets', '「二保焊」', [{ text: '二保焊', exact: true, excluded: false }]],
  ])('knows %s', (_, q, parts) => expect(searchWords(q)).toEqual({ parts, faults: [], beyond: '' }))

  it.each([
    ['an open quotation mark', '萧山 "氩弧焊', 'unclosed-quote', '"氩弧焊'],
    ['nothing between the marks', '焊工 ""', 'empty-quote', '""'],
    ['a minus alone', '焊工 - 萧山', 'lone-minus', '-'],
    ['a minus at the end', '焊工 --', 'lone-minus', '--'],
    ['only what is not wanted', '-夜班', 'only-excluded', '-夜班'],
    ['more than is read', `焊工 ${'长'.repeat(longestSearch)}`, 'too-long', '长长长'],
  ])('tells of %s', (_, q, code, words) => expect(searchWords(q).faults).toEqual([{ code, words }]))

  it('loses nothing: every sign that is no mark stands in a part, a fault or beyond', () => {
    const property = fc.property(fc.string({ unit: fc.constantFrom(...'焊工萧山ab -"“”「」－\u{1F600}'), maxLength: 260 }), (q) => {
      const { parts, faults, beyond } = searchWords(q)
      const kept = [...parts.map(({ text }) => text), ...faults.map(({ words }) => words), beyond].join('')
      for (const sign of q) if (!/[\s"“”「」－-]/.test(sign)) expect(kept).toContain(sign)
    })
    void fc.assert(property, { numRuns: 300, seed: 3 })
  })
})

describe('what a search is understood as', () => {
  it('takes an open quotation mark for plain words, and says so', () => {
    const { understood, faults } = understand('"萧山 焊工')
    expect(understood.map(({ id }) => id)).toEqual(['330109', 'manualWelder'])
    expect(faults.map(({ code }) => code)).toEqual(['unclosed-quote'])
  })

  it('bars a concept and its letters, and tells what it was taken for', () => {
    const { excluded, barred, clauses } = understand('焊工 -叉车')
    expect(excluded).toEqual([{ words: '叉车', names: expect.arrayContaining([expect.stringContaining('叉车')]) }])
    expect(clauses).toHaveLength(1)
    expect(JSON.stringify(barred)).toContain('"match_phrase":{"letters":"叉 车"}')
  })

  it('knows the conditions of work, which an ad may ask for in other words; people are not searched for them', () => {
    expect(understand('夜班').understood).toEqual([{ words: '夜班', kind: 'condition', id: 'night', name: '夜班' }])
    expect(JSON.stringify(understand('焊工 -夜班').barred)).toContain('{"conditions":"night"}')
    expect(understand('-夜班').excluded).toEqual([{ words: '夜班', names: ['夜班'] }])
    expect(understand('夜班', false)).toMatchObject({ understood: [], ignored: [{ words: '夜班', reason: 'not-by-letter' }] })
  })

  it('looks for exact words by their letters in ads, and among people by concepts alone', () => {
    expect(JSON.stringify(understand('"氩弧焊打底"').clauses)).toContain('氩 弧 焊 打 底')
    expect(understand('"氩弧焊"', false)).toMatchObject({ phrases: ['氩弧焊'], ignored: [] })
    expect(JSON.stringify(understand('"氩弧焊"', false).clauses)).not.toContain('letters')
    expect(understand('"为人踏实"', false)).toMatchObject({ phrases: [], ignored: [{ words: '为人踏实', reason: 'not-by-letter' }] })
  })

  it.each([
    ['says nothing', '招聘', 'says-nothing'],
    ['is one character', '焊工 喵', 'too-short'],
    ['is the thirteenth', Array.from({ length: 13 }, (_, at) => `词条${'甲乙丙丁戊己庚辛壬癸子丑寅'[at]}`).join(' '), 'too-many'],
    ['is beyond the longest search', `${'焊工 '.repeat(70)}萧山`, 'too-long'],
  ])('keeps what %s, with the reason', (_, q, reason) => {
    expect(understand(q).ignored.map((one) => one.reason)).toContain(reason)
  })
})
