import { readXls, readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Grid } from '#shared/platform/workbook/grid.ts'
import { markGrid } from '#shared/platform/workbook/mark-grid.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { encoded } from '#shared/platform/workbook/text-encoding.ts'
import { writeTemplate } from '#shared/platform/workbook/write-template.ts'
import { makeXls } from '../../support/workbooks/make-xls.ts'
import { formula, makeXlsx, number } from '../../support/workbooks/make-xlsx.ts'

async function gridOf(bytes: Uint8Array, name: string): Promise<Grid> {
  const read = await readGrid(bytes, name)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

/** What a test compares: rows by number, cells as `kind value`. */
function plain({ rows }: Pick<Grid, 'rows'>): Record<number, string[]> {
  return Object.fromEntries(
    rows.map(({ number: row, cells }) => [
      row,
      cells.map(({ column, kind, value, formula: f }) => `${column} ${kind} ${value}${f ? ' =' : ''}`),
    ]),
  )
}

const people = [
  ['姓名', '手机号', '工种'],
  ['示例甲', '13000000001', '焊工'],
  ['示例乙', '13000000002', '钳工'],
]

describe('an .xlsx file', () => {
  it('is read with its places, numbers as they are written, dates as days, formulas marked', async () => {
    const bytes = makeXlsx({
      rows: [
        people[0] ?? [],
        ['示例甲', number('13000000001'), number('45000', 1)],
        [],
        ['乙 & 丙', number('330106199001010000'), formula('A1', '值')],
      ],
    })
    expect(plain(await gridOf(bytes, 'a.xlsx'))).toEqual({
      1: ['0 text 姓名', '1 text 手机号', '2 text 工种'],
      2: ['0 text 示例甲', '1 number 13000000001', '2 date 2023-03-15'],
      4: ['0 text 乙 & 丙', '1 number 330106199001010000', '2 text 值 ='],
    })
  })

  it('counts days from 1904 where the file does', async () => {
    const grid = await gridOf(makeXlsx({ rows: [[number('43538', 1)]], from1904: true }), 'a.xlsx')
    expect(plain(grid)).toEqual({ 1: ['0 date 2023-03-15'] })
  })

  it('tells hidden rows and columns and merged cells', async () => {
    const grid = await gridOf(
      makeXlsx({
        rows: people,
        rowAttributes: { 3: 'hidden="1"' },
        columns: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
        after: '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
      }),
      'a.xlsx',
    )
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([undefined, undefined, true])
    expect([...grid.hiddenColumns]).toEqual([1])
    expect(grid.merges).toEqual([{ rows: [2, 3], columns: [2, 2] }])
  })

  it('is read as the library reads it, texts in cells and rich texts too', async () => {
    const rich = {
      xml: '<c t="inlineStr"><is><r><t>示</t></r><r><t xml:space="preserve">例 </t></r><rPh sb="0" eb="1"><t>shi</t></rPh></is></c>',
    }
    const bytes = makeXlsx({ rows: [...people, [rich, '丁_x000D_戊']], inline: true })
    const theirs = (await readXlsx(bytes)).sheets[0]?.rows ?? []
    const ours = await gridOf(bytes, 'a.xlsx')
    expect(ours.rows.slice(0, 3).map(({ cells }) => cells.map(({ value }) => value))).toEqual(theirs.slice(0, 3))
    expect(ours.rows[3]?.cells.map(({ value }) => value)).toEqual(['示例 ', '丁\r戊'])
  })

  it('reads what is written as a template', async () => {
    const guide = { name: '说明', columns: ['列'], rows: [['姓名']] }
    const bytes = await writeTemplate(
      { name: '会员名单', title: '模板', columns: [{ title: '姓名' }, { title: '等级', oneOf: ['技师'] }], rows: 10, guide },
      { at: '2026-11-26T00:00:00.000Z' },
    )
    expect(plain(await gridOf(bytes, 'a.xlsx'))).toEqual({ 1: ['0 text 模板'], 2: ['0 text 姓名', '1 text 等级'] })
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'B3:B12' })
  })
})

describe('an .xls file', () => {
  it('is read with its places, as the library reads its values', async () => {
    const bytes = makeXls({
      rows: [people[0] ?? [], ['示例甲', 13000000001, { day: 45000 }], [undefined, 12, { formula: '值' }], [], ['乙', 3.5, { formula: 7 }]],
      hiddenRows: [3],
      hiddenColumns: [2],
      merges: [[2, 3, 0, 0]],
    })
    const grid = await gridOf(bytes, 'a.xls')
    expect(plain(grid)).toEqual({
      1: ['0 text 姓名', '1 text 手机号', '2 text 工种'],
      2: ['0 text 示例甲', '1 number 13000000001', '2 date 2023-03-15'],
      3: ['1 number 12', '2 text 值 ='],
      5: ['0 text 乙', '1 number 3.5', '2 number 7 ='],
    })
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([undefined, undefined, true, undefined])
    expect([...grid.hiddenColumns]).toEqual([2])
    expect(grid.merges).toEqual([{ rows: [2, 3], columns: [0, 0] }])
    const theirs = (await readXls(bytes)).sheets[0]
    expect(theirs?.rows[1]?.slice(0, 2)).toEqual(['示例甲', 13000000001])
    expect(theirs?.merges).toEqual([{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }])
  })

  // Inside of a text, and where one begins; never between the two bytes of a letter.
  it.each([31, 36, 38, 40, 45, 59])('reads texts that are cut after %i bytes', async (cut) => {
    const grid = await gridOf(makeXls({ rows: people, cut }), 'a.xls')
    expect(grid.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(people)
  })

  it('counts days from 1904 where the file does', async () => {
    expect(plain(await gridOf(makeXls({ rows: [[{ day: 43538 }]], from1904: true }), 'a.xls'))).toEqual({ 1: ['0 date 2023-03-15'] })
  })
})

const table = '姓名,手机号,工种\r\n"示例甲, ""号""",13000000001,焊工\r\n\r\n示例乙,="13000000002",\'钳工\r\n'
const asUtf16 = (text: string): Uint8Array => encoded(`\ufeff${text}`, 'utf-16le')

describe('a table as text', () => {
  it.each([
    ['UTF-8', encoded(table, 'utf-8')],
    ['UTF-8 with its mark', encoded(`\ufeff${table}`, 'utf-8')],
    ['GB18030', encoded(table, 'gb18030')],
    ['UTF-16 with tabs', asUtf16(table.replaceAll(',', '\t').replace('示例甲\t', '示例甲,'))],
    ['semicolons', encoded(table.replaceAll(',', ';').replace('示例甲;', '示例甲,'), 'utf-8')],
  ])('is read from %s', async (_, bytes) => {
    expect(plain(await gridOf(bytes, 'a.csv'))).toEqual({
      1: ['0 text 姓名', '1 text 手机号', '2 text 工种'],
      2: ['0 text 示例甲, "号"', '1 text 13000000001', '2 text 焊工'],
      4: ['0 text 示例乙', '1 text 13000000002', '2 text 钳工'],
    })
  })
})

const notes = {
  title: '错误说明',
  headRow: 1,
  of: new Map([
    [2, '手机号（B2）<不对> & 请改'],
    [3, '第二处'],
  ]),
}
const at = '2026-11-26T00:00:00.000Z'

describe('a table that comes back with a column more', () => {
  it('keeps every part of an .xlsx byte for byte but the sheet, and of that every cell', async () => {
    const more = [{ name: 'xl/theme/theme1.xml', data: '<a:theme/>' }]
    const bytes = makeXlsx({ rows: people, columns: '<cols><col min="1" max="1" width="20"/></cols>' }, more)
    const grid = await gridOf(bytes, 'a.xlsx')
    const marked = await markGrid(bytes, grid, notes, at)
    const again = await gridOf(marked.bytes, 'a.xlsx')
    expect(again.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [...(people[0] ?? []), '错误说明'],
      [...(people[1] ?? []), '手机号（B2）<不对> & 请改'],
      [...(people[2] ?? []), '第二处'],
    ])
    expect((await readXlsx(marked.bytes)).sheets[0]?.rows[1]?.[3]).toBe('手机号（B2）<不对> & 请改')
    for (const part of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml'])
      expect(Buffer.from(marked.bytes).includes(part)).toBe(true)
  })

  it.each(['utf-8', 'utf-8-marked', 'gb18030', 'utf-16le'] as const)('keeps the bytes of a text in %s', async (encoding) => {
    const text = encoding.startsWith('utf-8-') || encoding === 'utf-16le' ? `\ufeff${table}` : table
    const bytes = encoded(text, encoding)
    const marked = await markGrid(bytes, await gridOf(bytes, 'a.csv'), { ...notes, of: new Map([[2, '请改']]) }, at)
    const wanted = text.replace('工种\r\n', '工种,"错误说明"\r\n').replace('焊工\r\n', '焊工,"请改"\r\n')
    expect(Buffer.from(marked.bytes).equals(encoded(wanted, encoding))).toBe(true)
  })

  it('brings an .xls back as an .xlsx with its values', async () => {
    const bytes = makeXls({ rows: people })
    const marked = await markGrid(bytes, await gridOf(bytes, 'a.xls'), notes, at)
    expect(marked.format).toBe('xlsx')
    expect(plain(await gridOf(marked.bytes, 'a.xlsx'))[2]).toContain('3 text 手机号（B2）<不对> & 请改')
  })
})
