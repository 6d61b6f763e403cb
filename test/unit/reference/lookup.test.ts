import { describe, expect, test } from 'vitest'
import { lookupMessage, nearest } from '#shared/reference/lookup.ts'

const legal = [
  { code: '6-18-01-01', name: '车工' },
  { code: '6-18-02-04', name: '焊工' },
  { code: '6-31-01-03', name: '电工' },
  { code: '4-10-01-05', name: '养老护理员' },
  { code: '4-12-01-01', name: '汽车维修工' },
] as const

describe('nearest legal code', () => {
  test.each([
    ['a slip of one digit', '6-18-02-05', '6-18-02-04'],
    ['two digits swapped', '6-18-20-04', '6-18-02-04'],
    ['without hyphens', '6180204', '6-18-02-04'],
    ['full-width with long dashes', '６—１８—０２—０４', '6-18-02-04'],
    ['a name where a code belongs', '焊工', '6-18-02-04'],
    ['a trade longer than the name', '数控车工', '6-18-01-01'],
    ['part of a name', '养老护理', '4-10-01-05'],
    ['code and name together', '6-18-02-44 焊工', '6-18-02-04'],
    ['another word order', '维修汽车工', '4-12-01-01'],
  ])('%s: %s → %s', (_, given, code) => {
    expect(nearest(given, legal)[0]?.code).toBe(code)
  })

  test('names at most three, best first, and nothing that has too little in common', () => {
    expect(nearest('6-18-01-02', legal)).toHaveLength(3)
    expect(nearest('6-18-01-02', legal, 2).map(({ code }) => code)).toEqual(['6-18-01-01', '6-18-02-04'])
    expect(nearest('不存在', legal)).toEqual([])
    expect(nearest('', legal)).toEqual([])
    expect(nearest('   ', legal)).toEqual([])
  })

  test('a text of 400 KB is cut before it is compared', () => {
    const started = performance.now()
    expect(nearest(`焊工${'很'.repeat(400_000)}`, legal)).toEqual([])
    expect(performance.now() - started).toBeLessThan(100)
  })
})

test('the message names what to use instead', () => {
  expect(lookupMessage('职业编码', { kind: 'unknown-code', given: '焊', nearest: [legal[1]] })).toBe(
    '没有“焊”这个职业编码，最接近的是 6-18-02-04 焊工',
  )
  expect(lookupMessage('职业编码', { kind: 'retired-code', given: '6-04-02-05', successors: [legal[1]] })).toBe(
    '职业编码“6-04-02-05”已停用，现为 6-18-02-04 焊工，请改用',
  )
  expect(lookupMessage('职业编码', { kind: 'unknown-code', given: 'xyz', nearest: [] })).toBe('没有“xyz”这个职业编码，请从列表中选择')
})
