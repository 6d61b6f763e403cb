import { describe, expect, it } from 'vitest'
import { type Counted, type Counter, createCounter, gridLimits } from '#shared/platform/workbook/grid.ts'
import { markGrid } from '#shared/platform/workbook/mark-grid.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { readRoster } from '#shared/rosters/reading/read-roster.ts'
import { hostileFiles, tediousFiles } from '../../support/workbooks/hostile-files.ts'
import { xlsxPartsOf } from '../../support/workbooks/make-xlsx.ts'
import { makeZip } from '../../support/workbooks/make-zip.ts'

/**
 * What a file may have cost when it is refused: the limits, and the piece at which one was passed. As much was measured to take less than 2
 * seconds and 64 MB (`npm run bench -- --only hostile`); whoever raises a limit measures again, then writes it here.
 */
const affordable: Readonly<Record<Counted, number>> = {
  unpacked: 50 * 1024 * 1024 + 8 * 1024,
  tags: 4_000_001,
  text: 3_000_000 + 8 * 1024,
  shown: 20_000_000 + 32_767,
  cells: 500_001,
  fields: 1_000_001,
  texts: 120_001,
  rows: 10_051,
  allRows: 20_001,
  merges: 20_001,
  listed: 70_001,
}

function overspent({ counts }: Counter): readonly string[] {
  return Object.entries(affordable).flatMap(([what, most]) => (counts[what as Counted] > most ? [what] : []))
}

describe('a file that is refused', () => {
  it.each(hostileFiles().map((file) => [file.what, file] as const))(
    '%s: before much of it is read',
    async (_, { name, bytes, refusal, exceeds }) => {
      const file = bytes()
      const counter = createCounter()
      expect(await readGrid(file, name, counter)).toEqual({ ok: false, error: refusal })
      expect(overspent(counter)).toEqual([])
      if (exceeds === undefined) return
      // A reader with a wider limit is found out by what it counted.
      const wide = createCounter({ ...gridLimits, [exceeds]: gridLimits[exceeds] * 1.02 })
      await readGrid(file, name, wide)
      expect(overspent(wide)).toEqual([exceeds])
    },
  )

  it('there is one for each of the limits', () => {
    const exceeded = new Set(hostileFiles().flatMap(({ exceeds }) => exceeds ?? []))
    expect([...exceeded].toSorted()).toEqual(Object.keys(affordable).toSorted())
  })
})

/** How long these take is the bench's question. Who goes over such a file again for each of its parts takes minutes, for which no runner waits. */
describe('a file that takes long to match', () => {
  it.each(tediousFiles().map((file) => [file.what, file] as const))('%s', async (_, { name, bytes }) => {
    expect(await readGrid(bytes(), name)).toMatchObject({ ok: true })
  })

  it('tags that do not end are passed over when a table is marked', async () => {
    const rows = [
      ['姓名', '手机号', '工种'],
      ['示例甲', '', '焊工'],
    ]
    const parts = xlsxPartsOf({ rows, after: `<extLst ${'<row '.repeat(190_000)}/>` })
    const bytes = makeZip(parts.map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, statedSize: 1000 } : part)))
    const grid = await readGrid(bytes, 'a.xlsx')
    if (!grid.ok) throw new Error(grid.error)
    const notes = { title: '错误说明', headRow: 1, of: new Map([[2, '没有填']]) }
    const marked = await markGrid(bytes, grid.value, notes, '2026-11-26T00:00:00.000Z')
    expect(marked.format).toBe('xlsx')
  })

  it('merges that lie over each other are gone through once', () => {
    const cells = ['姓名', '手机号', '工种'].map((value, column) => ({ column, kind: 'text' as const, value }))
    const merges = Array.from({ length: 20_000 }, () => ({ rows: [2, 20_000] as const, columns: [0, 4] as const }))
    const rows = [
      { number: 1, cells },
      { number: 2, cells: cells.map((cell) => ({ ...cell, value: '示例' })) },
    ]
    const read = readRoster({ format: 'xlsx', rows, merges, hiddenColumns: new Set() })
    expect(read.ok && [...read.value.rows()]).toMatchObject([{ faults: [{ code: 'merged' }, { code: 'merged' }, { code: 'merged' }] }])
  })
})
