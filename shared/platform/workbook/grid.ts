/** Formats of tables that people bring along. */
export type TableFormat = 'xlsx' | 'xls' | 'csv'

/**
 * A cell that holds something. `number` is written as the file has it (`13800000000`, `1.38E+10`), `date` as `YYYY-MM-DD`. `formula`: the
 * value was worked out from elsewhere when the file was last saved.
 */
export type GridCell = {
  /** From 0. */
  readonly column: number
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly value: string
  readonly formula?: true
}

/** A row that holds something. `number` is what its reader sees beside it, from 1. */
export type GridRow = { readonly number: number; readonly hidden?: true; readonly cells: readonly GridCell[] }

/** Cells that stand as one; numbers as of rows and columns, both ends included. */
export type Merge = { readonly rows: readonly [first: number, last: number]; readonly columns: readonly [first: number, last: number] }

/** The first sheet that is in sight. */
export type Grid = {
  readonly format: TableFormat
  /** Absent in CSV. */
  readonly sheet?: string
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: ReadonlySet<number>
}

/** Why a file is not read. Each has a sentence of its own for whoever brought it. */
const fileRefusals = [
  'empty',
  'too-large',
  'unknown-format',
  'mislabelled',
  'encrypted',
  'macros',
  'external-links',
  'packed-too-tight',
  'packed-twice',
  'overlapping',
  'too-many-parts',
  'too-much-text',
  'too-many-rows',
  'too-many-columns',
  'old-format',
  'unknown-encoding',
  'broken',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** Thrown where a file is found out, caught where reading begins: what is read is deep inside of it. */
export class Refused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/**
 * What is read at most: a roster has ten thousand people and some lines above them. Bytes unpacked are counted while unpacking, whatever
 * the file says of itself.
 */
export const gridLimits = {
  bytes: 4 * 1024 * 1024,
  parts: 200,
  unpacked: 50 * 1024 * 1024,
  /** Unpacked to packed: tables are packed eight times, long runs of like rows thirty times. */
  ratio: 120,
  /** Characters of all texts together. */
  text: 3_000_000,
  /** The same with texts that cells share counted in each of them: a short file can so show very much. */
  shown: 20_000_000,
  /** Characters of one cell, as programs have it. */
  cellText: 32_767,
  cells: 500_000,
  /** Fields of a table as text, also the empty ones. */
  fields: 1_000_000,
  /** Of XML, whatever they are called. A cell has two or three. */
  tags: 4_000_000,
  /** Different texts of a workbook. */
  texts: 120_000,
  rows: 10_050,
  /** Rows that hold nothing but their format, together with those that do. */
  allRows: 20_000,
  columns: 200,
  /** The last row that programs have. */
  lastRow: 1_048_576,
  merges: 20_000,
  /** Formats, sheets and links to parts, together. */
  listed: 70_000,
} as const
export type GridLimits = { readonly [K in keyof typeof gridLimits]: number }

/** What is counted of a file while it is read, and what it is refused as once it is too much. */
const refusedAs = {
  unpacked: 'packed-too-tight',
  tags: 'packed-too-tight',
  text: 'too-much-text',
  shown: 'too-much-text',
  cells: 'too-much-text',
  fields: 'too-much-text',
  texts: 'too-much-text',
  rows: 'too-many-rows',
  allRows: 'too-many-rows',
  merges: 'too-many-parts',
  listed: 'too-many-parts',
} as const satisfies Partial<Record<keyof GridLimits, FileRefusal>>
export type Counted = keyof typeof refusedAs

/** Hears what is read of one file as it is read; throws `Refused` at what is more than a list of people has. */
export type Counter = {
  readonly limits: GridLimits
  readonly counts: Readonly<Record<Counted, number>>
  readonly add: (what: Counted, many?: number) => void
  readonly addCell: (cell: Pick<GridCell, 'value'>) => void
}

export function createCounter(limits: GridLimits = gridLimits): Counter {
  const counts = { unpacked: 0, tags: 0, text: 0, shown: 0, cells: 0, fields: 0, texts: 0, rows: 0, allRows: 0, merges: 0, listed: 0 }
  const add: Counter['add'] = (what, many = 1) => {
    counts[what] += many
    if (counts[what] > limits[what]) throw new Refused(refusedAs[what])
  }
  const addCell: Counter['addCell'] = ({ value }) => {
    if (value.length > limits.cellText) throw new Refused('too-much-text')
    add('cells')
    add('shown', value.length)
  }
  return { limits, counts, add, addCell }
}
