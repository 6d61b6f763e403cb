import type { Child } from 'hono/jsx'
import { Figures } from '#shared/platform/pages/parts.tsx'
import { type Compiled, tableOf } from '../domain/compiled.ts'
import { rowName, textAt } from './cells.ts'

/** 需求人数, 求职人数, 求人倍率 at a glance. */
export function LeadingFigures({ compiled }: { readonly compiled: Pick<Compiled, 'tables'> }): Child {
  const rows = (['overall', 'overallRatio'] as const).flatMap((key) => {
    const table = tableOf(compiled, key)
    return table === undefined ? [] : table.rows.map((row) => [rowName(table, row), textAt(table, row, 'value')] as const)
  })
  return <Figures rows={rows} />
}
