import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '#shared/bulletins/domain/compile.ts'
import type { Cell, Compiled, Sentence } from '#shared/bulletins/domain/compiled.ts'
import { countsOf } from '#shared/bulletins/domain/counts.ts'
import type { Cube } from '#shared/bulletins/domain/cube.ts'
import { clusterOf } from '#shared/bulletins/domain/occupation-cluster.ts'
import { seriesKinds } from '#shared/bulletins/domain/series.ts'
import { published } from '#shared/bulletins/domain/suppression.ts'
import { cellText, sentenceText } from '#shared/bulletins/domain/wording.ts'
import { speaking } from '#shared/kernel/language.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { cubeOf } from './counted-to-test.ts'

const codes = ['6-18-01-01', '6-18-02-04', '6-31-01-03', '4-03-02-01', '4-10-01-05', '4-07-04-01', '6-25-04-07', 'none'] as const

const side = fc.array(
  fc.tuple(
    fc.constantFrom(...codes),
    fc.constantFrom(...districtCodes.slice(0, 5)),
    fc.constantFrom(...skillLevelKeys, 'none'),
    fc.integer({ min: 1, max: 400 }),
  ),
  { maxLength: 25 },
)

const measure = side.map((rows) => {
  const raw = { places: {} as Record<string, number>, levels: {} as Record<string, number> }
  for (const [code, district, level, count] of rows) {
    raw.places[`${code}|${district}`] = (raw.places[`${code}|${district}`] ?? 0) + count
    raw.levels[`${level}|${district}`] = (raw.levels[`${level}|${district}`] ?? 0) + count
  }
  return published(countsOf(raw, [...districtCodes]), clusterOf)
})

const anyCube = fc
  .record({
    series: fc.constantFrom(...seriesKinds),
    demand: measure,
    seekers: measure,
    firms: fc.record({ all: fc.integer({ min: 40, max: 60 }), short: fc.integer({ min: 5, max: 30 }), unfilled: fc.constant(12) }),
    median: fc.integer({ min: 400_000, max: 1_500_000 }),
  })
  .map(({ median, ...given }) =>
    cubeOf({ ...given, pay: [{ occupation: '6-18-02-04', level: 'all', p25: median * 0.8, p50: median + 0.5, p75: median * 1.3 }] }),
  )

const anyIssue = fc.record({ now: anyCube, last: fc.option(anyCube), year: fc.option(anyCube) }).map(({ now, last, year }) => ({
  cube: now,
  compiled: compile(now, {
    trend: [...(last === null ? [] : [{ ...last, period: '2026-Q1' }]), ...(year === null ? [] : [{ ...year, period: '2025-Q2' }])],
  }),
}))

function sentencesOf({ headline, findings, notes, tables }: Compiled): readonly Sentence[] {
  return [
    headline,
    ...findings,
    ...notes,
    ...tables.flatMap(({ finding, notes: own }) => [...(finding === undefined ? [] : [finding]), ...own]),
  ]
}

/** Numbers as they are printed. R1 and R2 are names. */
function numbersIn(text: string): readonly string[] {
  return text.replaceAll(/R[12]/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? []
}

describe('prose and tables cannot contradict each other, as those of a city did in 2022', () => {
  it.each(['zh', 'en'] as const)('every number of every sentence is the text of a cell that it points to, in %s', (language) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyIssue, ({ compiled }) => {
        speaking(language, () => {
          for (const sentence of sentencesOf(compiled)) {
            seen.add(sentence.key)
            const cells = Object.values(sentence.refs).flatMap(({ table: key, row, column }) => {
              const table = compiled.tables.find((one) => one.key === key)
              const cell = table?.rows.find((one) => one.key === row)?.cells[column]
              expect(cell, `${sentence.key} points nowhere: ${key} ${row} ${column}`).toBeDefined()
              return numbersIn(cellText(table?.columns.find((one) => one.key === column)?.kind ?? 'item', cell))
            })
            const text = sentenceText(compiled, sentence)
            expect(
              numbersIn(text).filter((number) => !cells.includes(number)),
              text,
            ).toEqual([])
            if (sentence.key !== 'note.hidden') expect(text).not.toMatch(/undefined|NaN|\*|—$|Infinity|object|，，|。。| {2}/)
          }
        })
      }),
      { numRuns: 40 },
    )
    expect(seen.size).toBeGreaterThan(30)
  })

  it('tells nothing that follows from a hidden number', () => {
    fc.assert(
      fc.property(anyIssue, ({ cube, compiled }) => {
        const isHidden = (cell: Cell | undefined): boolean => typeof cell === 'object' && cell !== null && !Array.isArray(cell)
        for (const key of ['occupations', 'levels', 'clusters', 'districts'] as const) {
          for (const { cells } of compiled.tables.find((table) => table.key === key)?.rows ?? []) {
            const all = Object.entries(cells)
            const told = (name: string) =>
              all.filter(([column, cell]) => column.startsWith(name) && typeof cell === 'number').map(([column]) => column)
            if (isHidden(cells.demand)) expect([...told('demand'), ...told('gap'), ...told('ratio'), ...told('rank')]).toEqual([])
            if (isHidden(cells.seekers)) expect([...told('seekers'), ...told('gap'), ...told('ratio')]).toEqual([])
          }
        }
        expect(hiddenBefore(cube)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

/** The cube itself has no number behind a hidden one: whatever is computed from it is computed from what is told. */
function hiddenBefore(cube: Cube): boolean {
  return [cube.demand, cube.seekers].every((measured) =>
    [...Object.values(measured.occupations), ...Object.values(measured.levels)].every(
      (count) => typeof count === 'number' || Object.keys(count).join() === 'hidden',
    ),
  )
}
