import { describe, expect, it } from 'vitest'
import { ageBandOf } from '#shared/bulletins/domain/age-bands.ts'
import { canonicalJson } from '#shared/bulletins/domain/canonical-json.ts'
import { compile } from '#shared/bulletins/domain/compile.ts'
import { tableOf } from '#shared/bulletins/domain/compiled.ts'
import { type Cube, cubeBytes } from '#shared/bulletins/domain/cube.ts'
import { freeze } from '#shared/bulletins/domain/freeze.ts'
import { countTalent, emptyTally, merged, type Tally } from '#shared/bulletins/domain/tally.ts'
import { sectionsOf, sentenceText } from '#shared/bulletins/domain/wording.ts'
import { metaOf, personOf } from './counted-to-test.ts'

/** As many people as are given, born in these years; `undefined`: they do not say. */
function counted(born: readonly (readonly [year: number | undefined, many: number])[], meta = metaOf()): Tally {
  const tally = emptyTally(meta)
  const people = born.flatMap(([birthYear, many]) => Array.from({ length: many }, () => birthYear))
  for (const [at, birthYear] of people.entries()) countTalent(tally, personOf({ number: at + 1, profile: { birthYear } }))
  return tally
}

const usual = [
  [2004, 8],
  [1996, 20],
  [1985, 12],
  [1975, 9],
  [1968, 6],
  [undefined, 30],
] as const

describe('seekers by age (domain.md §3.5, table F)', () => {
  it.each([
    [2002, 'to24'],
    [2001, 'from25'],
    [1992, 'from25'],
    [1991, 'from35'],
    [1981, 'from45'],
    [1972, 'from45'],
    [1971, 'from55'],
    [1940, 'from55'],
  ])('born in %i is %s in 2026', (year, band) => expect(ageBandOf(year, 2026)).toBe(band))

  it('are told with those who do not say as a row of their own, and with a sentence', () => {
    const { ages, seekers } = freeze(counted(usual))
    expect([seekers.total, ages]).toEqual([85, { to24: 8, from25: 20, from35: 12, from45: 9, from55: 6, none: 30 }])
    const issue = compile(freeze(counted(usual)), { trend: [] })
    const table = tableOf(issue, 'ages')
    expect(table?.rows.map(({ key, cells }) => [key, cells.seekers])).toEqual([
      ['to24', 8],
      ['from25', 20],
      ['from35', 12],
      ['from45', 9],
      ['from55', 6],
      ['none', 30],
      ['all', 85],
    ])
    expect(table?.columns.some(({ key }) => key.startsWith('demand'))).toBe(false)
    expect(sectionsOf(issue).find(({ key }) => key === 'ages')?.sentences).toEqual([
      '分年龄段看，求职者中25–34 岁的最多，占 23.5%；没有填写出生年份的占 35.3%。',
    ])
  })

  it('hide small bands with what covers them, and all of them where none can', () => {
    const hidden = { hidden: true }
    expect(freeze(counted([...usual.slice(0, 4), [1968, 3], [undefined, 30]])).ages).toMatchObject({
      from55: hidden,
      to24: hidden,
      from25: 20,
    })
    const none = Array.from({ length: 6 }, () => hidden)
    const scattered = [
      [1968, 1],
      [1996, 1],
      [1985, 3],
    ] as const
    expect(Object.values(freeze(counted(scattered)).ages ?? {})).toEqual(none)
    expect(Object.values(freeze(counted([[1968, 2]])).ages ?? {})).toEqual(none)
  })

  it('add up however the count was cut', () => {
    const whole = cubeBytes(freeze(counted(usual)))
    const parts = usual.map((one, at) => {
      const tally = emptyTally(metaOf())
      for (let n = 0; n < one[1]; n += 1) countTalent(tally, personOf({ number: at * 100 + n + 1, profile: { birthYear: one[0] } }))
      return tally
    })
    expect(cubeBytes(freeze(parts.reduce(merged)))).toEqual(whole)
  })
})

describe('what was frozen before ages were counted', () => {
  const without = ({ ages: _, ...cube }: Cube): Cube => cube
  const before = without(freeze(counted(usual, metaOf({ period: '2026-Q1' }))))

  it('compiles as it did: no table, and a note that says why', () => {
    const issue = compile(before, { trend: [] })
    expect(tableOf(issue, 'ages')).toBeUndefined()
    expect(issue.notes.map(({ key }) => key)).toContain('note.ages')
    expect(canonicalJson(issue)).not.toContain('ageBand')
  })

  it('is compared with nothing by the first issue that counts them, which says so, and with everything else', () => {
    const issue = compile(freeze(counted(usual)), { previous: before, trend: [before] })
    const table = tableOf(issue, 'ages')
    expect(table?.rows.map(({ cells }) => cells.seekersChange)).toEqual([null, null, null, null, null, null, 0])
    expect(table?.notes.map((one) => sentenceText(issue, one))).toContain('上期或者上年同期没有统计年龄，无从比较的各栏空缺。')
    expect(tableOf(issue, 'overall')?.rows[0]?.cells.previous).not.toBeNull()
    const next = compile(freeze(counted(usual, metaOf({ period: '2026-Q3' }))), { previous: freeze(counted(usual)), trend: [] })
    expect(tableOf(next, 'ages')?.rows[1]?.cells.seekersChange).toBe(0)
  })

  it('a count that was begun then ends without ages', () => {
    const { ages: _, ...seekers } = emptyTally(metaOf()).seekers
    const old: Tally = { ...emptyTally(metaOf()), seekers }
    countTalent(old, personOf({ profile: { birthYear: 1990 } }))
    expect(freeze(merged(old, counted(usual))).ages).toBeUndefined()
  })
})
