import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/bulletins/domain/canonical-json.ts'
import { compile } from '#shared/bulletins/domain/compile.ts'
import { type Cell, type Compiled, cellAt, type TableKey } from '#shared/bulletins/domain/compiled.ts'
import type { Count, Cube } from '#shared/bulletins/domain/cube.ts'
import { cellText } from '#shared/bulletins/domain/wording.ts'
import { cubeOf, measureOf } from './counted-to-test.ts'

const hidden = { hidden: true } as const
const [lathe, weld, electric, cook, carer, guide] = ['6-18-01-01', '6-18-02-04', '6-31-01-03', '4-03-02-01', '4-10-01-05', '4-07-04-01']

type Pairs = Readonly<Record<string, readonly [demand: Count, seekers: Count]>>

/** A cube of occupations, each with heads and people. */
function occupationsOf(pairs: Pairs, more: Parameters<typeof cubeOf>[0] = {}): Cube {
  const side = (at: 0 | 1) => Object.fromEntries(Object.entries(pairs).map(([code, pair]) => [code, pair[at]]))
  const sum = (at: 0 | 1) => Object.values(pairs).reduce((all, pair) => all + (typeof pair[at] === 'number' ? pair[at] : 0), 0)
  return cubeOf({ demand: measureOf(sum(0), { occupations: side(0) }), seekers: measureOf(sum(1), { occupations: side(1) }), ...more })
}

const asOf = (cube: Cube, period: Cube['period'] = '2026-Q1'): Cube => ({ ...cube, period })
const alone = { trend: [] }

function cell(compiled: Compiled, table: TableKey, row: string, column: string): Cell | undefined {
  return cellAt(compiled, { table, row, column })
}

const notes = ({ notes: all }: Compiled): readonly string[] => all.map(({ key }) => key)
const rowKeys = (compiled: Compiled, table: TableKey) => compiled.tables.find(({ key }) => key === table)?.rows.map(({ key }) => key)

describe('ranks (3.1, 3.3)', () => {
  const cube = occupationsOf({
    [lathe]: [90, 30],
    [weld]: [200, 140],
    [electric]: [60, 0],
    [cook]: [20, 80],
    [carer]: [90, 30],
    [guide]: [hidden, 9],
  })

  it('go by the gap, then by demand; equals share a rank; without seekers by the gap too', () => {
    const compiled = compile(cube, alone)
    expect(rowKeys(compiled, 'occupations')).toEqual([weld, carer, lathe, electric, cook, guide])
    expect([weld, carer, lathe, electric, cook, guide].map((code) => cell(compiled, 'occupations', code, 'rank'))).toEqual([
      1,
      2,
      2,
      4,
      null,
      null,
    ])
    expect(cell(compiled, 'occupations', electric, 'ratio')).toBeNull()
    expect(cellText('ratio', null)).toBe('—')
  })

  it('of a ranking of shortage end where there is none, of a bulletin of demand go by demand and tell no seekers', () => {
    expect(rowKeys(compile({ ...cube, series: 'shortageRanking' }, alone), 'occupations')).toEqual([weld, carer, lathe, electric])
    const demand = compile({ ...cube, series: 'demand' }, alone)
    expect(rowKeys(demand, 'occupations')).toEqual([weld, carer, lathe, electric, cook])
    expect(JSON.stringify(demand.tables)).not.toContain('seekers')
  })

  it('end at a hundred', () => {
    const many = Object.fromEntries(
      Array.from(
        { length: 120 },
        (_, at) => [`6-18-${String(10 + Math.floor(at / 90)).padStart(2, '0')}-${String((at % 90) + 10)}`, [1000 - at, 10]] as const,
      ),
    )
    expect(rowKeys(compile(occupationsOf(many, { series: 'shortageRanking' }), alone), 'occupations')).toHaveLength(100)
  })

  it('move: up, down, in place, new, no longer ranked; and where a figure was hidden nothing is said', () => {
    const now = occupationsOf({
      [weld]: [100, 10],
      [lathe]: [90, 10],
      [electric]: [80, 10],
      [carer]: [70, 10],
      [guide]: [60, 10],
      [cook]: [10, 60],
    })
    const then = occupationsOf({ [lathe]: [99, 10], [cook]: [90, 10], [electric]: [50, 10], [weld]: [40, 10], [guide]: [hidden, 10] })
    const compiled = compile(now, { previous: asOf(then), trend: [] })
    const moves = Object.fromEntries(
      [weld, lathe, electric, carer, guide, cook].map((code) => [code, cell(compiled, 'occupations', code, 'movement')]),
    )
    expect(moves).toEqual({ [weld]: 3, [lathe]: -1, [electric]: 0, [carer]: 'new', [guide]: null, [cook]: null })
    expect(rowKeys(compiled, 'dropped')).toEqual([cook])
    expect(cell(compiled, 'dropped', cook, 'previousRank')).toBe(2)
    expect(compiled.tables.find(({ key }) => key === 'movements')?.rows[0]?.cells).toEqual({
      item: 'ranking',
      ranked: 5,
      new: 1,
      up: 1,
      same: 1,
      down: 1,
      dropped: 1,
    })
    const classes = compiled.tables.find(({ key }) => key === 'classes')?.rows.map(({ cells }) => cells)
    const total = 100 + 90 + 80 + 70 + 60 + 10
    expect(classes).toEqual(
      [carer, weld]
        .map((one) => one.slice(0, 1))
        .map((key) => {
          const inClass = (
            [
              [weld, 100],
              [lathe, 90],
              [electric, 80],
              [carer, 70],
              [guide, 60],
              [cook, 10],
            ] as const
          ).filter(([code]) => code.startsWith(key))
          const demand = inClass.reduce((sum, [, heads]) => sum + heads, 0)
          const ranked = inClass.filter(([code]) => code !== cook).length
          return { occupation: key, ranked, new: inClass.some(([code]) => code === carer) ? 1 : 0, demand, demandShare: demand / total }
        }),
    )
    expect([3, -1, 0, 'new', null].map((move) => cellText('movement', move))).toEqual(['升3', '降1', '不变', '新进', '—'])
  })

  it('name ten of the largest gaps and surpluses', () => {
    const compiled = compile(cube, alone)
    expect([rowKeys(compiled, 'topShortage'), rowKeys(compiled, 'topSurplus')]).toEqual([[weld, carer, lathe, electric], [cook]])
    expect(cell(compiled, 'topSurplus', cook, 'figure')).toBe(60)
  })
})

describe('changes', () => {
  const total = (demand: Count, seekers: Count, more: Parameters<typeof cubeOf>[0] = {}) =>
    cubeOf({ demand: measureOf(demand), seekers: measureOf(seekers), ...more })
  const overall = (compiled: Compiled, row: string) =>
    compiled.tables.find(({ key }) => key === 'overall')?.rows.find(({ key }) => key === row)?.cells

  it('are of unrounded numbers: of ratios as differences and in percent, of heads in both', () => {
    const compiled = compile(total(45_489 + 22_662, 44_579), { previous: asOf(total(45_489, 28_500)), trend: [] })
    expect(overall(compiled, 'demand')).toMatchObject({ value: 68_151, previous: 45_489, difference: 22_662 })
    expect(cellText('change', overall(compiled, 'demand')?.change)).toBe('+49.8%')
    const ratio = compiled.tables.find(({ key }) => key === 'overallRatio')?.rows[0]?.cells
    expect(ratio?.difference).toBeCloseTo(68_151 / 44_579 - 45_489 / 28_500, 12)
    expect(cellText('ratioChange', ratio?.difference)).toBe('−0.07')
  })

  it('shares change in points, by what is not rounded', () => {
    const cut = (junior: number) => measureOf(1000, { levels: { junior, none: 1000 - junior } })
    const compiled = compile(cubeOf({ demand: cut(144) }), { yearBefore: cubeOf({ demand: cut(139), period: '2025-Q2' }), trend: [] })
    expect(cellText('share', cell(compiled, 'levels', 'junior', 'demandShare'))).toBe('14.4%')
    expect(cellText('points', cell(compiled, 'levels', 'junior', 'demandYearPoints'))).toBe('+0.5')
    expect(cell(compiled, 'levels', 'junior', 'demandPoints')).toBeNull()
  })

  it('from nothing are no part of it, from a hidden number hidden', () => {
    const compiled = compile(total(50, 20), { previous: asOf(total(0, hidden)), trend: [] })
    expect([overall(compiled, 'demand')?.difference, overall(compiled, 'demand')?.change]).toEqual([50, null])
    expect([overall(compiled, 'seekers')?.difference, overall(compiled, 'gap')?.difference]).toEqual([hidden, hidden])
  })

  it.each([
    ['a first issue', {}, alone, ['note.first']],
    ['a missing quarter', {}, { trend: [total(9, 9, { period: '2025-Q4' })] }, ['note.missingPrevious', 'note.missingYear', 'note.gaps']],
    ['a quarter before and none a year before', {}, { previous: asOf(total(9, 9)), trend: [] }, ['note.missingYear']],
    [
      'another way of counting',
      {},
      { previous: asOf(total(9, 9, { counting: 'older' })), trend: [] },
      ['note.countingPrevious', 'note.missingYear', 'note.trendCounting'],
    ],
    [
      'other divisions',
      {},
      { previous: asOf(total(9, 9, { coverage: { districts: ['330106'], divisions: [{ code: '330106', since: null }] } })), trend: [] },
      ['note.coveragePrevious', 'note.missingYear', 'note.gaps'],
    ],
    ['a quarter that is not over', { cutOff: '2026-05-01T00:00:00.000Z' }, alone, ['note.first', 'note.partial']],
  ] as const)('of %s are told as none', (_, more, earlier, expected) => {
    const compiled = compile(total(50, 20, more), earlier)
    const told = notes(compiled).filter((key) => !['note.ages', 'note.hidden'].includes(key))
    if (!expected.some((key) => key === 'note.gaps')) expect(told).toEqual(expected)
    else expect(told).toEqual(expect.arrayContaining(expected.filter((key) => key !== 'note.gaps')))
    const kept = earlier !== alone && 'previous' in earlier && expected.every((key) => !/counting|coverage/.test(key))
    expect(overall(compiled, 'demand')?.difference).toBe(kept ? 41 : null)
  })

  it('of a division whose borders moved are none, and a note names it', () => {
    const cut = measureOf(100, { districts: { '330102': 60, '330106': 40 } })
    const now = cubeOf({ demand: cut, seekers: measureOf(0), period: '2021-Q2' })
    const divisions = now.coverage.divisions.map((division) => (division.code === '330102' ? { ...division, since: null } : division))
    const compiled = compile(now, { previous: { ...now, period: '2021-Q1', coverage: { ...now.coverage, divisions } }, trend: [] })
    expect([cell(compiled, 'districts', '330102', 'demandChange'), cell(compiled, 'districts', '330106', 'demandChange')]).toEqual([
      null,
      0,
    ])
    expect(cell(compiled, 'overall', 'demand', 'change')).toBe(0)
    expect(compiled.tables.find(({ key }) => key === 'districts')?.notes).toEqual([
      { key: 'recut', refs: { district0: { table: 'districts', row: '330102', column: 'district' } } },
    ])
    const partly = { districts: ['330102' as const], divisions: [{ code: '330102' as const, since: '2021-04-09' }] }
    const ofOne = compile(
      { ...now, coverage: partly },
      { previous: { ...now, period: '2021-Q1', coverage: { ...partly, divisions: [{ code: '330102', since: null }] } }, trend: [] },
    )
    expect(notes(ofOne)).toContain('note.recutPrevious')
  })

  it('call a trend highest or lowest only where it is shown as such', () => {
    const trend = ['2025-Q3', '2025-Q4', '2026-Q1'].map((period, at) => total(100 + at, 100, { period }))
    const told = (demand: number) =>
      compile(total(demand, 100_000), { trend }).findings.flatMap(({ key }) => (key.startsWith('trend.') ? [key] : []))
    expect([told(103_000), told(102_300), told(99_900), told(98_000)]).toEqual([['trend.highest'], [], [], ['trend.lowest']])
  })

  it('show eight periods, the oldest first, and a missing one empty', () => {
    const trend = ['2023-Q1', '2025-Q3', '2026-Q1'].map((period) => total(10, 5, { period }))
    const compiled = compile(total(30, 10), { trend })
    expect(rowKeys(compiled, 'trend')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
    expect(['2025-Q3', '2025-Q4', '2026-Q2'].map((period) => cell(compiled, 'trend', period, 'ratio'))).toEqual([2, null, 3])
  })
})

describe('what is largest (3.3)', () => {
  const keysOf = (cube: Cube) => compile(cube, alone).findings.map(({ key }) => key)
  const cut = (rows: Readonly<Record<string, Count>>) => cubeOf({ demand: measureOf(100, { districts: rows }), seekers: measureOf(100) })

  it('is so of all where all is told, of what is published where something is hidden', () => {
    expect(keysOf(cut({ '330105': 60, '330106': 40 }))).toContain('districts.largest')
    const partly = keysOf(cut({ '330105': 20, '330106': hidden, '330109': hidden }))
    expect(partly).toContain('districts.largestTold')
    expect(partly).not.toContain('districts.largest')
    expect(keysOf(occupationsOf({ [weld]: [100, 20], [lathe]: [50, 40] }))).toContain('occupations.shortest')
    expect(keysOf(occupationsOf({ [weld]: [100, 20], [lathe]: [hidden, 40] }))).toContain('occupations.shortestTold')
  })

  it('is nothing among one', () => {
    const one = {
      ...cut({ '330105': 100 }),
      coverage: { districts: ['330105' as const], divisions: [{ code: '330105' as const, since: null }] },
    }
    const compiled = compile(one, alone)
    expect(compiled.findings.some(({ key }) => key.startsWith('districts.'))).toBe(false)
    expect(compiled.tables.find(({ key }) => key === 'districts')?.finding).toBeUndefined()
  })
})

describe('levels', () => {
  const levels = (rows: Readonly<Record<string, Count>>, total: Count) => measureOf(total, { levels: rows })
  const cube = cubeOf({
    demand: levels({ junior: 100, senior: 60, technician: 20, none: 120 }, 300),
    seekers: levels({ junior: 120, senior: 40, technician: 10, none: 30 }, 200),
  })

  it('have three ratios, each with what stands beside the steps of the ladder', () => {
    const compiled = compile(cube, alone)
    const row = (key: string) => ['ratio', 'r1', 'r2'].map((column) => cellText('ratio', cell(compiled, 'levelRatios', key, column)))
    expect(row('senior')).toEqual(['1.50', '2.10', '1.30'])
    expect(row('highSkilled')).toEqual(['1.60', '2.20', '1.38'])
    expect(row('all')).toEqual(['1.50', '—', '—'])
    expect(cellText('share', cell(compiled, 'levels', 'stated', 'demandShare'))).toBe('60.0%')
    expect(cell(compiled, 'levels', 'highSkilled', 'demand')).toBe(80)
  })

  it('tell no R1 where what is shared out is hidden: it could be computed back', () => {
    const demand = { ...cube.demand, levels: { ...cube.demand.levels, none: hidden, junior: hidden } }
    const compiled = compile({ ...cube, demand }, alone)
    expect(['ratio', 'r1', 'r2'].map((column) => cell(compiled, 'levelRatios', 'senior', column))).toEqual([
      1.5,
      hidden,
      expect.closeTo(1.3043, 3),
    ])
    expect([cell(compiled, 'levels', 'stated', 'demand'), notes(compiled).includes('note.hidden')]).toEqual([hidden, true])
  })
})

describe('an issue', () => {
  it('is the same bytes whenever it is compiled, whatever the order of what it is compared with', () => {
    const now = occupationsOf({ [lathe]: [90, 30], [weld]: [200, 140] })
    const [older, last, year] = (['2025-Q4', '2026-Q1', '2025-Q2'] as const).map((period) => asOf(now, period))
    if (older === undefined || last === undefined || year === undefined) throw new Error('three')
    const once = canonicalJson(compile(now, { previous: last, yearBefore: year, trend: [older] }))
    expect(canonicalJson(compile(JSON.parse(canonicalJson(now)), { trend: [year, last, older] }))).toBe(once)
    expect(canonicalJson(compile(now, { previous: last, yearBefore: year, trend: [older, last, year] }))).toBe(once)
  })

  it('has what a bulletin of supply and demand has (3.5), and says why there are no ages', () => {
    const compiled = compile(occupationsOf({ [lathe]: [90, 30] }), alone)
    expect(compiled.tables.map(({ key }) => key)).toEqual([
      ...['overall', 'overallRatio', 'trend', 'occupations', 'movements', 'classes', 'dropped', 'topShortage', 'topSurplus'],
      ...['levels', 'levelRatios', 'clusters', 'clusterDistricts', 'districts', 'pay', 'firms', 'coverage'],
    ])
    expect(notes(compiled)).toContain('note.ages')
  })

  it('that tells no total says so, and compiles', () => {
    const compiled = compile(
      cubeOf({ demand: measureOf(hidden), seekers: measureOf(hidden), firms: { all: hidden, short: hidden, unfilled: hidden } }),
      alone,
    )
    expect([compiled.headline.key, compiled.findings]).toEqual(['headline.untold', []])
  })

  it('tells 缺工企业占比 and 缺工率 with the part and the whole', () => {
    const compiled = compile(cubeOf({ demand: measureOf(400), firms: { all: 50, short: 10, unfilled: 60 } }), alone)
    const row = (key: string) => ['part', 'whole', 'share'].map((column) => cell(compiled, 'firms', key, column))
    expect([row('shortFirms'), row('unfilled')]).toEqual([
      [10, 50, 0.2],
      [60, 400, 0.15],
    ])
  })
})
