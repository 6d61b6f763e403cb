import type { Child } from 'hono/jsx'
import { Figures } from '#shared/platform/pages/parts.tsx'
import { type Compiled, tableOf } from '../domain/compiled.ts'
import { numberAt, rowName, textAt } from './cells.ts'

/** 招聘人数, 求职人数, 缺口, 求人倍率 at a glance, as far as they are told. */
export function LeadingFigures({ compiled }: { readonly compiled: Pick<Compiled, 'tables'> }): Child {
  const rows = (['overall', 'overallRatio'] as const).flatMap((key) => {
    const table = tableOf(compiled, key)
    const told = table?.rows.filter((row) => numberAt(row, 'value') !== undefined) ?? []
    return table === undefined ? [] : told.map((row) => [rowName(table, row), textAt(table, row, 'value')] as const)
  })
  return rows.length === 0 ? null : <Figures rows={rows} />
}
