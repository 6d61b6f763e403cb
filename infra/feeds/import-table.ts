import { type ImportReceipt, importStatuses } from '#shared/demand/domain/import.ts'

type Row = { readonly label: string; readonly count: number }

const names: Readonly<Record<ImportReceipt['status'], string>> = {
  created: '已发布(新增)',
  updated: '已发布(更新)',
  unchanged: '与上次相同',
  held: '已保存，未公开',
  refused: '未接收',
}

/** What became of a feed: counts by outcome, and under held and refused by reason. An item may have several reasons. */
export function importTable(receipts: Iterable<ImportReceipt>): string {
  const all = [...receipts]
  const rows: Row[] = []
  for (const status of importStatuses) {
    const group = all.filter((receipt) => receipt.status === status)
    if (group.length === 0) continue
    rows.push({ label: names[status], count: group.length }, ...reasonRows(group))
  }
  return [...rows, { label: '合计', count: all.length }].map((row) => `${String(row.count).padStart(8)}  ${row.label}`).join('\n')
}

function reasonRows(group: readonly ImportReceipt[]): readonly Row[] {
  const counts = new Map<string, number>()
  for (const receipt of group) {
    for (const label of new Set(
      receipt.reasons.map((reason) => `${reason.code}${reason.pointer === undefined ? '' : ` ${reason.pointer}`}`),
    )) {
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([label, count]) => ({ label: `    ${label}`, count }))
}
