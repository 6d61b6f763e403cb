import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

/** One figure of a run, mostly a ratio of two things measured in turns inside that run. */
export type Row = {
  /** Stays the same between commits: figures are compared by it. */
  readonly id: string
  readonly what: string
  readonly value: number
  /** The most it may be (`>=`: the least); absent for figures that only inform. */
  readonly bar?: string
  /** What it was made of: medians in milliseconds, counts, sizes. */
  readonly from: Readonly<Record<string, number | string>>
}

export type Report = {
  readonly commit: string
  readonly at: string
  readonly node: string
  readonly cores: number
  readonly jvm: string
  /** Load averages of 1 minute: before each part and at the end. */
  readonly load: readonly number[]
  readonly rows: readonly Row[]
}

/** Whether a figure keeps to its bar; `undefined` when it has none. */
export function keeps({ value, bar }: Pick<Row, 'value' | 'bar'>): boolean | undefined {
  const [, sign, limit] = /^(<=|>=) ([\d.]+)$/.exec(bar ?? '') ?? []
  if (sign === undefined) return undefined
  return sign === '<=' ? value <= Number(limit) : value >= Number(limit)
}

/** What is measured: to be asked before a run, since others may commit during it. */
export function commitNow(): string {
  return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
}

export function reportOf(rows: readonly Row[], { commit, jvm, load }: Pick<Report, 'commit' | 'jvm' | 'load'>): Report {
  return {
    commit,
    at: new Date().toISOString(),
    node: process.version,
    cores: cpus().length,
    jvm,
    load,
    rows,
  }
}

/** The load average of the last minute, now. */
export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2))
}

/** A table for people; beside each figure that of an earlier run, when one is given. */
export function markdownOf(report: Report, before?: Report): string {
  const earlier = new Map(before?.rows.map((row) => [row.id, row.value]))
  const head = ['数字', '说明', '本次', ...(before === undefined ? [] : [`${before.commit}`]), '标准', '达到', '由来']
  const rows = report.rows.map((row) => [
    `\`${row.id}\``,
    row.what,
    String(row.value),
    ...(before === undefined ? [] : [compared(row.value, earlier.get(row.id))]),
    (row.bar ?? '–').replace('<=', '≤').replace('>=', '≥'),
    { true: '是', false: '**否**', undefined: '–' }[String(keeps(row)) as 'true'],
    Object.entries(row.from)
      .map(([name, value]) => `${name} ${value}`)
      .join('；'),
  ])
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `# 性能对照 ${report.commit}`,
    '',
    `${report.at}；Node ${report.node}；${report.cores} 核；JVM ${report.jvm}；各段开始时的一分钟负载 ${report.load.join('、')}。`,
    '比值都在同一次运行里轮流测得，取中位数；毫秒数因机器而异，只比较比值。',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

function compared(now: number, then: number | undefined): string {
  if (then === undefined) return '–'
  const change = then === 0 ? 0 : Math.round((now / then - 1) * 100)
  return `${then}（${change > 0 ? '+' : ''}${change}%）`
}
