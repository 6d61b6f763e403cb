import { describe, expect, it } from 'vitest'
import { compile } from '#shared/bulletins/domain/compile.ts'
import { type Compiled, cellAt, type TableKey } from '#shared/bulletins/domain/compiled.ts'
import type { Cube } from '#shared/bulletins/domain/cube.ts'
import { type Fairs, fairCountsOf } from '#shared/bulletins/domain/fair-counts.ts'
import { sectionsOf } from '#shared/bulletins/domain/wording.ts'
import { speaking } from '#shared/kernel/language.ts'
import { cubeOf } from './counted-to-test.ts'

const hidden = { hidden: true } as const
type Fair = Fairs['held'][number]
type Results = NonNullable<Fair['results']>

function fair(number: number, results?: Partial<Results>): Fair {
  const all = { exhibitors: 20, posts: 60, headcount: 100, arrivals: 400, received: 200, intents: 50, signings: 20, reporting: 18 }
  const held = { code: `k3m8p2x7q${number + 1}`, title: `第 ${number} 场`, on: `2026-05-1${number}` }
  return results === undefined ? held : { ...held, results: { ...all, placements: 10, ...results } }
}

const fairs = (held: readonly Fair[], previous: readonly Fair[] = [], yearBefore: readonly Fair[] = []): Cube['fairs'] =>
  fairCountsOf({ held, previous, yearBefore })
const cell = (compiled: Compiled, table: TableKey, row: string, column: string) => cellAt(compiled, { table, row, column })
const value = (compiled: Compiled, row: string, column = 'value') => cell(compiled, 'fairTotals', row, column)
const notesOf = ({ tables }: Compiled, key: TableKey) => tables.find((table) => table.key === key)?.notes.map((note) => note.key)
const told = (compiled: Compiled): string =>
  sectionsOf(compiled)
    .filter(({ key }) => key === 'fairs')
    .flatMap(({ sentences }) => sentences)
    .join('')
const inBoth = (compiled: Compiled) => [told(compiled), speaking('en', () => told(compiled))]
const before = { previous: cubeOf({ period: '2026-Q1' }), trend: [] }

describe('fairs in a bulletin (M-12, M-13, M-15)', () => {
  it('are told together, converted, compared with the quarter before, and one by one', () => {
    const now = fairs([fair(1, {}), fair(2, { arrivals: 600, signings: 30, placements: 15 })], [fair(3, { signings: 10 })])
    const compiled = compile(cubeOf({ fairs: now }), before)
    expect(['held', 'reported', 'arrivals', 'signings', 'placements'].map((row) => value(compiled, row))).toEqual([2, 2, 1000, 50, 25])
    expect(['previous', 'difference', 'change'].map((column) => value(compiled, 'signings', column))).toEqual([10, 40, 4])
    expect(value(compiled, 'placements', 'previous')).toBeNull()
    const rate = (row: string, column = 'share') => cell(compiled, 'fairConversion', row, column)
    expect([rate('intentRate'), rate('signingRate'), rate('placementRate'), rate('filledRate')]).toEqual([0.25, 0.125, 0.5, 0.125])
    expect([rate('signingRate', 'points'), rate('placementRate', 'points')]).toEqual([0.125 - 0.05, null])
    expect(compiled.tables.find(({ key }) => key === 'fairs')?.rows.map(({ cells }) => [cells.fair, cells.period, cells.signings])).toEqual(
      [
        ['第 1 场', '2026-Q2', 20],
        ['第 2 场', '2026-Q2', 30],
        ['第 3 场', '2026-Q1', 10],
      ],
    )
    expect(inBoth(compiled)).toEqual([
      '本期本园举办招聘会 2 场，参会单位 40 家次，提供岗位 120 个、招聘 200 人，进场求职 1,000 人次。与上期相比，招聘会增加 1 场，进场求职人次增长 150.0%，签约人数增长 400.0%。参会单位接待应聘 400 人次，达成意向 100 人次，意向率 25.0%；现场签约 50 人，签约率 12.5%，比上期提高 7.5 个百分点。截至统计时刻已有 25 人到岗，占签约人数的 50.0%，占招聘人数的 12.5%。',
      'The park held 2 job fairs in this period. Together they had 40 exhibitors with 120 posts for 200 people, and 1,000 jobseekers came in.Compared with the last issue, there was 1 fair more, entries rose by 150.0% and contracts signed rose by 400.0%.Exhibitors received 400 applicants: 100 came to an intent (25.0%), and 50 signed on the spot (12.5%, up 7.5 percentage points on the last issue).When this was counted 25 people had begun to work, 50.0% of those who signed and 12.5% of those wanted.',
    ])
  })

  it('without results count as not reported: they are in the number of fairs, a note tells it, and nothing is compared', () => {
    const compiled = compile(cubeOf({ fairs: fairs([fair(1, {}), fair(2)], [fair(3, {})]) }), before)
    expect([value(compiled, 'held'), value(compiled, 'reported'), value(compiled, 'signings')]).toEqual([2, 1, 20])
    expect([value(compiled, 'held', 'difference'), value(compiled, 'signings', 'difference')]).toEqual([1, null])
    expect(cell(compiled, 'fairConversion', 'signingRate', 'points')).toBeNull()
    expect(notesOf(compiled, 'fairTotals')).toEqual(['fairsRule', 'fairsPartly'])
    expect(cell(compiled, 'fairs', 'k3m8p2x7q3', 'arrivals')).toBeNull()
    expect(told(compiled)).toContain('招聘会 2 场，已公布结果的 1 场合计，参会单位 20 家次')
    const none = compile(cubeOf({ fairs: fairs([fair(1)]) }), { trend: [] })
    expect(inBoth(none)).toEqual([
      '本期本园举办招聘会 1 场，统计时都还没有公布结果。',
      'The park held 1 job fair in this period; when this was counted no results were published yet.',
    ])
    expect(none.tables.find(({ key }) => key === 'fairConversion')?.rows).toEqual([])
  })

  it('of the period before that had none are not compared with either; of a first issue nothing before is told', () => {
    const late = fairs([fair(1, {})], [fair(2, {}), fair(3)])
    const compiled = compile(cubeOf({ fairs: late }), before)
    expect([value(compiled, 'held', 'previous'), value(compiled, 'signings', 'previous')]).toEqual([2, null])
    const first = compile(cubeOf({ fairs: late }), { trend: [] })
    expect([value(first, 'held', 'previous'), first.tables.find(({ key }) => key === 'fairs')?.rows.length]).toEqual([null, 1])
  })

  it('that were not held are told as none; a ranking tells of no fairs', () => {
    expect(inBoth(compile(cubeOf({ fairs: fairs([]) }), { trend: [] }))).toEqual([
      '本期本园没有举办招聘会。',
      'The park held no job fair in this period.',
    ])
    const ranking = compile(cubeOf({ series: 'shortageRanking' }), { trend: [] })
    expect(ranking.tables.some(({ key }) => key.startsWith('fair'))).toBe(false)
  })

  it('hide few who began to work, and what would give them away; what parks publish of fairs stays', () => {
    const small = fairs([fair(1, { placements: 2, signings: 3 }), fair(2, { placements: 9 }), fair(3, { placements: 40 })])
    expect(small?.held.map(({ results }) => results?.placements)).toEqual([hidden, hidden, 40])
    expect([small?.placements, small?.held[0]?.results?.signings]).toEqual([51, 3])
    const alone = fairs([fair(1, { placements: 3 })])
    expect([alone?.placements, alone?.held[0]?.results?.placements]).toEqual([hidden, hidden])
    const compiled = compile(cubeOf({ fairs: alone }), { trend: [] })
    expect(cell(compiled, 'fairConversion', 'placementRate', 'share')).toEqual(hidden)
    expect(told(compiled)).not.toContain('到岗')
  })
})
