import { describe, expect, it } from 'vitest'
import { markGrid } from '#shared/platform/workbook/mark-grid.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { readRoster } from '#shared/rosters/reading/read-roster.ts'
import { hostileFiles } from '../../support/workbooks/hostile-files.ts'
import { makeXlsx, xlsxPartsOf } from '../../support/workbooks/make-xlsx.ts'
import { makeZip } from '../../support/workbooks/make-zip.ts'

/** Milliseconds. How fast is the bench's question; whatever goes over its input once for each of its parts takes longer than this also on a quick machine. */
const lenient = 15_000

describe('a file that is refused before it is read', () => {
  it.each(hostileFiles().map((file) => [file.what, file] as const))('%s', async (_, { name, bytes, refusal }) => {
    const read = await readGrid(bytes(), name)
    expect(read).toEqual({ ok: false, error: refusal })
  })
})

describe('a file that takes long to match', () => {
  const columns = '<cols><col min="-1000000000" max="5" hidden="1"/></cols>'
  const format = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(60_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  const heads = [
    ['姓名', '手机号', '工种'],
    ['示例甲', '', '焊工'],
  ]

  it.each([
    ['hidden columns from far below the first', 'a.xlsx', () => makeXlsx({ rows: heads, columns })],
    [
      'a format of brackets',
      'a.xlsx',
      () => makeZip(xlsxPartsOf({ rows: heads }).map((part) => (part.name === 'xl/styles.xml' ? { ...part, data: format } : part))),
    ],
    ['spaces before a quotation mark', 'a.csv', () => Buffer.from(`姓名,手机号\n${`="${' '.repeat(15_000)}"b,`.repeat(100)}`)],
  ] as const)('%s', async (_, name, bytes) => {
    const began = performance.now()
    await readGrid(bytes(), name)
    expect(performance.now() - began).toBeLessThan(lenient)
  })

  it('tags that do not end are passed over when a table is marked', async () => {
    const parts = xlsxPartsOf({ rows: heads, after: `<extLst ${'<row '.repeat(190_000)}/>` })
    const bytes = makeZip(parts.map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, statedSize: 1000 } : part)))
    const grid = await readGrid(bytes, 'a.xlsx')
    if (!grid.ok) throw new Error(grid.error)
    const began = performance.now()
    await markGrid(bytes, grid.value, { title: '错误说明', headRow: 1, of: new Map([[2, '没有填']]) }, '2026-11-26T00:00:00.000Z')
    expect(performance.now() - began).toBeLessThan(lenient)
  })

  it('merges that lie over each other are gone through once', () => {
    const cells = ['姓名', '手机号', '工种'].map((value, column) => ({ column, kind: 'text' as const, value }))
    const merges = Array.from({ length: 20_000 }, () => ({ rows: [2, 20_000] as const, columns: [0, 4] as const }))
    const rows = [
      { number: 1, cells },
      { number: 2, cells: cells.map((cell) => ({ ...cell, value: '示例' })) },
    ]
    const began = performance.now()
    const read = readRoster({ format: 'xlsx', rows, merges, hiddenColumns: new Set() })
    expect(read).toMatchObject({ ok: true, value: { rows: [{ faults: [{ code: 'merged' }, { code: 'merged' }, { code: 'merged' }] }] } })
    expect(performance.now() - began).toBeLessThan(lenient)
  })
})
