import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { sheetNames, writeWorkbook } from '#shared/platform/workbook/write-workbook.ts'

const about = { title: '表', at: '2026-10-11T02:00:00.000Z' }

describe('a workbook', () => {
  it('gives back numbers as numbers, and as text whatever looks like a formula', async () => {
    const rows = [
      ['=1+1', -3.5],
      ["'@SUM(A1)", 0],
      ['<焊工>&“钳工”', 1e9],
    ] as const
    const bytes = await writeWorkbook([{ name: '人数', columns: [{ title: '职业' }, { title: '人数', format: '#,##0' }], rows }], about)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name, rows: read }) => [name, read])).toEqual([['人数', [['职业', '人数'], ...rows]]])
  })

  it('of no rows is its heads', async () => {
    const { sheets } = await readXlsx(await writeWorkbook([{ name: '空', columns: [{ title: '甲' }], rows: [] }], about))
    expect(sheets[0]?.rows).toEqual([['甲']])
  })
})

it.each([
  [
    ['供求', '供求'],
    ['供求', '供求 2'],
  ],
  [['a/b:c?[d]*'], ['a b c  d']],
  [[''], ['1']],
  [['很'.repeat(40)], ['很'.repeat(31)]],
  [
    ['很'.repeat(40), '很'.repeat(50)],
    ['很'.repeat(31), `${'很'.repeat(28)} 2`],
  ],
])('sheets called %j are named %j', (names, named) => expect(sheetNames(names)).toEqual(named))
