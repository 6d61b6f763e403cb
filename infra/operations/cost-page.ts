import type { Measurements } from './actions.ts'
import { costTables } from './cost-tables.ts'

const [begin, end] = ['<!-- 数字由 infra/cli/write-cost.ts 写入，请勿手改 -->', '<!-- 数字到此为止 -->'] as const

/** The cost page with its figures as they follow from measurements, assumptions and prices. The text around them stays. */
export function withFigures(page: string, measured: Measurements): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error('cost.md has lost the two comments between which its figures stand')
  return `${page.slice(0, from + begin.length)}\n\n${costTables(measured)}\n\n${page.slice(to)}`
}
