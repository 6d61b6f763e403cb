import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { licences } from '#shared/matching/lexicon/licences.ts'
import { gapClosings } from '#shared/matching/sentences/gap-closing.ts'
import type { Note } from '#shared/matching/sentences/note.ts'

type Verdict = 'met' | 'partly' | 'unmet' | 'unknown'
const closings = (verdict: Verdict, note: Note): readonly string[] =>
  gapClosings({ judgements: [{ key: 'licences', points: 0, max: 15, verdict, evidence: [{ verdict, note }] }] })
const licence = (say: Note['say'], id: string): Note => ({ say, values: { licence: id, until: '' } })

describe('what closes a gap, for the person', () => {
  it.each(licences.map(({ id }) => id))('names who issues %s and on what proof, in both languages', (id) => {
    const [told] = closings('unmet', licence('licences.absent', id))
    expect(told).toMatch(/由.+发证，.+。已经有证的，写进档案$/)
    const [english] = speaking('en', () => closings('unmet', licence('licences.absent', id)))
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })

  it.each<readonly [string, Verdict, Note, RegExp]>([
    ['a licence that ran out', 'partly', licence('licences.expired', 'lowVoltage'), /应急管理部门申请复审/],
    ['a level below', 'unmet', { say: 'level.below', values: { wanted: 'technician', has: 'senior' } }, /技能等级评价机构查询/],
    [
      'a skill that is denied',
      'unmet',
      { say: 'skills.denied', values: { phrase: '氩弧焊', words: ['不会氩弧焊'] } },
      /氩弧焊：可以在职业技能培训机构/,
    ],
  ])('%s', (_, verdict, note, words) => {
    expect(closings(verdict, note)).toEqual([expect.stringMatching(words)])
  })

  it.each<readonly [Verdict, Note]>([
    ['unknown', licence('licences.unknown', 'lowVoltage')],
    ['unknown', { say: 'level.unknown', values: { wanted: 'senior' } }],
    ['unknown', { say: 'skills.notMentioned', values: { phrase: '氩弧焊' } }],
    ['met', licence('licences.valid', 'lowVoltage')],
  ])('says nothing of what is %s', (verdict, note) => {
    expect(closings(verdict, note)).toEqual([])
  })
})
