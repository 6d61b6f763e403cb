import { describe, expect, it } from 'vitest'
import { elementKeys, mandatoryElements, missingElements } from '#shared/demand/domain/elements.ts'
import { changedFields, fieldNames, fieldOf } from '#shared/demand/domain/fields.ts'
import { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { contentOf } from './contents.ts'

describe('mandatory elements (人力资源市场暂行条例 24, 五部门通知)', () => {
  it.each([
    ['headcount', { headcount: undefined }],
    ['conditions', { conditions: '', levelFloor: undefined, mustSkills: [] }],
    ['duties', { duties: '' }],
    ['place', { district: undefined }],
    ['pay', { pay: undefined }],
    ['pay', { pay: { min: 0, max: 0 } }],
    ['validity', { validUntil: undefined }],
  ])('%s', (element, change) => {
    const missing = missingElements(contentOf(change))
    expect(missing.map((one) => one.element)).toEqual([element])
    expect(missing[0]?.detail).toMatch(/^缺少.+：请/)
    expect(missing[0]?.statutes.length).toBeGreaterThan(0)
  })

  it('names all of them for a title alone', () => {
    expect(missingElements(VacancyContent.parse({ title: '焊工' })).map((one) => one.element)).toEqual(elementKeys)
  })

  it('takes a level, a skill or a certificate as a condition', () => {
    const bare = { conditions: '', levelFloor: undefined, mustSkills: [] }
    for (const change of [{ levelFloor: 'senior' }, { mustSkills: ['看图'] }, { certificates: ['低压电工作业证'] }]) {
      expect(missingElements(contentOf({ ...bare, ...change }))).toEqual([])
    }
  })

  it('points at a field of the page', () => {
    for (const key of elementKeys) expect(fieldOf(mandatoryElements[key].pointer)).toBeDefined()
  })
})

describe('changed fields', () => {
  it('names what differs, in the order of the page', () => {
    expect(changedFields(contentOf(), contentOf({ headcount: 5, pay: { min: 700_000, max: 1_100_000 }, title: '车工' }))).toEqual([
      'title',
      'headcount',
      'pay',
    ])
    expect(changedFields(contentOf(), contentOf())).toEqual([])
    expect(changedFields(contentOf({ niceSkills: [] }), contentOf({ niceSkills: ['磨刀'] }))).toEqual(['niceSkills'])
  })

  it('has a name for every field', () => {
    expect(fieldNames).toEqual(expect.arrayContaining(Object.keys(contentOf())))
  })
})
