import { bilingual } from '#shared/kernel/language.ts'
import type { Sheet } from '#shared/platform/workbook/write-workbook.ts'
import type { ColumnKind, Compiled, Table } from '../domain/compiled.ts'
import { issueTitle, sentenceText, tableTitle } from '../domain/wording.ts'
import { fileColumns, marksNote, provenance } from './file-cell.ts'

/** An issue as the sheets of a workbook: what it is and says, then a table a sheet, heads in the first line. */
export function bulletinSheets(compiled: Compiled, address: string): readonly Sheet[] {
  return [aboutSheet(compiled, address), ...compiled.tables.map(tableSheet)]
}

function aboutSheet(compiled: Compiled, address: string): Sheet {
  const said = (sentences: Compiled['findings']) => sentences.map((sentence) => ['', sentenceText(compiled, sentence)])
  return {
    name: texts.about,
    columns: [{ title: issueTitle(compiled) }, { title: '' }],
    rows: [
      ...provenance(compiled),
      [texts.address, address],
      [texts.findings, ''],
      ...said(compiled.findings),
      [texts.notes, ''],
      ...said([...compiled.notes, ...compiled.tables.flatMap(({ notes }) => notes)]),
      ['', marksNote()],
    ],
  }
}

function tableSheet(table: Table): Sheet {
  const columns = fileColumns(table)
  return {
    name: tableTitle(table.key),
    columns: columns.map(({ title, kind }) => ({ title, ...(kind in formats ? { format: formats[kind as keyof typeof formats] } : {}) })),
    rows: table.rows.map((row) => columns.map(({ of }) => of(row))),
  }
}

/** How numbers are shown: the cells hold them as they are. */
const formats = {
  count: '#,##0',
  difference: '+#,##0;-#,##0;0',
  share: '0.00',
  change: '+0.00;-0.00;0.00',
  points: '+0.00;-0.00;0.00',
  ratio: '0.00',
  ratioChange: '+0.00;-0.00;0.00',
  fen: '#,##0.##',
} as const satisfies Partial<Record<ColumnKind, string>>

const texts = bilingual(
  { about: '说明', address: '网址', findings: '主要结论', notes: '说明' },
  { about: 'About', address: 'Address', findings: 'Findings', notes: 'Notes' },
)
