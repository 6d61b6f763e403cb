import * as z from 'zod'
import { type Kind, retentionRules } from './rules.ts'
import type { Group, Why } from './texts.ts'

/** Of each kind of item: how many were removed since the report before, how many should be gone already, how many stay, and for which reason. */
export const Counts = z.record(z.string(), z.object({ removed: z.int(), late: z.int(), kept: z.record(z.string(), z.int()) }))
export type Counts = z.infer<typeof Counts>

/** How far the walk of a month is. Position and counts are written together. */
export const Turn = z.object({
  rev: z.int().min(1),
  month: z.string(),
  source: z.enum(['talent', 'market', 'done']),
  position: z.record(z.string(), z.string()).optional(),
  counts: Counts,
  begunAt: z.iso.datetime(),
  /** When the walk before it began; absent for the first. */
  since: z.iso.datetime().optional(),
})
export type Turn = z.infer<typeof Turn>

export const RetentionReport = z.object({
  month: z.string(),
  begunAt: z.iso.datetime(),
  at: z.iso.datetime(),
  counts: Counts,
})
export type RetentionReport = z.infer<typeof RetentionReport>

type Fate = { readonly kind: 'gone' | 'late' } | { readonly kind: 'kept'; readonly why: Why }

/** The counts with one item more. */
export function counted(counts: Counts, entity: string, fate: Fate): Counts {
  const { removed, late, kept } = counts[entity] ?? { removed: 0, late: 0, kept: {} }
  const row = {
    removed: removed + (fate.kind === 'gone' ? 1 : 0),
    late: late + (fate.kind === 'late' ? 1 : 0),
    kept: fate.kind === 'kept' ? { ...kept, [fate.why]: (kept[fate.why] ?? 0) + 1 } : kept,
  }
  return { ...counts, [entity]: row }
}

export type ReportRow = {
  readonly group: Group
  readonly removed: number
  readonly late: number
  readonly kept: number
  readonly whys: readonly (readonly [why: Why, count: number])[]
}

/** The report by what a reader calls it, in the order of the notice; what no rule knows is left out, since there is nothing of the kind. */
export function rowsOf({ counts }: Pick<RetentionReport, 'counts'>, groups: readonly Group[]): readonly ReportRow[] {
  return groups.flatMap((group) => {
    const mine = Object.entries(counts).filter(([entity]) => retentionRules[entity as Kind]?.group === group)
    if (mine.length === 0) return []
    const whys = new Map<Why, number>()
    for (const [, { kept }] of mine)
      for (const [why, count] of Object.entries(kept)) whys.set(why as Why, (whys.get(why as Why) ?? 0) + count)
    const sum = (of: 'removed' | 'late'): number => mine.reduce((total, [, row]) => total + row[of], 0)
    return [{ group, removed: sum('removed'), late: sum('late'), kept: [...whys.values()].reduce((a, b) => a + b, 0), whys: [...whys] }]
  })
}

/** What everybody is told: how much was removed because its time was over, and how many profiles because the person asked. */
export function sumsOf({ counts }: Pick<RetentionReport, 'counts'>): readonly [removed: number, gone: number] {
  const gone = counts.talent?.removed ?? 0
  return [Object.values(counts).reduce((sum, { removed }) => sum + removed, 0) - gone, gone]
}
