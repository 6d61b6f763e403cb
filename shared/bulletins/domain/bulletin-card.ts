import * as z from 'zod'
import { type Compiled, Sentence, Table } from './compiled.ts'

/** What a list tells of an issue: its headline, and of its tables the rows that the headline and the leading figures are told from. */
export const BulletinCard = z.strictObject({ headline: Sentence, tables: z.array(Table) })
export type BulletinCard = z.infer<typeof BulletinCard>

/** Tables whose figures a card shows whole. */
const leading: readonly string[] = ['overall', 'overallRatio']

/** Of a compiled issue what a card needs. */
export function cardOf({ headline, tables }: Compiled): BulletinCard {
  const told = Object.values(headline.refs)
  const kept = tables.map((table) => ({
    ...table,
    finding: undefined,
    notes: [],
    rows: table.rows.filter(({ key }) => leading.includes(table.key) || told.some((ref) => ref.table === table.key && ref.row === key)),
  }))
  return { headline, tables: kept.filter(({ rows }) => rows.length > 0) }
}
