import { type SkillLevelKey, skillLevelKeys } from '#shared/reference/levels.ts'
import { none, type PayRow } from './cube.ts'
import type { Post } from './posts.ts'
import { rules } from './rules.ts'

const ladder: readonly string[] = [...skillLevelKeys, none]

/** Monthly pay by occupation, at all levels together and at each, where there is enough of it. `isTold`: whether their heads are published. */
export function payRowsOf(
  posts: readonly Post[],
  isTold: { readonly occupation: (code: string) => boolean; readonly level: (key: string) => boolean },
): PayRow[] {
  const paid = posts.filter(({ occupation, pay }) => pay !== undefined && occupation !== none && isTold.occupation(occupation))
  const byOccupation = [...Map.groupBy(paid, ({ occupation }) => occupation)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return byOccupation.flatMap(([occupation, ofOccupation]) => {
    const levels = [...Map.groupBy(ofOccupation, ({ level }) => level)]
      .filter(([level]) => isTold.level(level))
      .toSorted(([a], [b]) => ladder.indexOf(a) - ladder.indexOf(b))
    return [['all', ofOccupation] as const, ...levels].flatMap(([level, some]) => {
      if (some.length < rules.leastPosts || new Set(some.map(({ employer }) => employer)).size < rules.leastEmployers) return []
      const sorted = some.flatMap(({ pay }) => (pay === undefined ? [] : [pay])).toSorted((a, b) => a - b)
      const [p25, p50, p75] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
      return [{ occupation, level: level as SkillLevelKey | 'none' | 'all', p25, p50, p75 }]
    })
  })
}

/** The value below which that part of sorted values lies, straight between the two nearest. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
