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

/** A row a kind of reason: how many items had it, and what one of them was told. */
function reasonRows(group: readonly ImportReceipt[]): readonly Row[] {
  const kinds = new Map<string, { count: number; readonly example: string }>()
  for (const { reasons } of group) {
    for (const [kind, detail] of new Map(reasons.map((reason) => [`${reason.code} ${reason.pointer ?? ''}`, reason.detail]))) {
      const known = kinds.get(kind)
      if (known === undefined) kinds.set(kind, { count: 1, example: detail })
      else known.count += 1
    }
  }
  return [...kinds]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([kind, { count, example }]) => ({ label: `    ${kind.trim()}，如：${example.split('\n')[0]}`, count }))
}
