import { skillLevelKeys } from '#shared/reference/levels.ts'
import { none } from './cube.ts'
import { clusterOf, clusterRows } from './occupation-cluster.ts'
import type { Counts } from './suppression.ts'

/** How many there are in the whole city by `occupation|district`, and by `level|district`. */
export type Raw = { readonly places: Readonly<Record<string, number>>; readonly levels: Readonly<Record<string, number>> }

/** Those of some divisions, and those of none, in all published cuts: occupations that are not zero, every row of the others. */
export function countsOf({ places, levels }: Raw, districts: readonly string[]): Counts {
  const rows = [...districts, none]
  const counts = {
    occupations: new Map<string, number>(),
    levels: new Map<string, number>([...skillLevelKeys, none].map((level) => [level, 0])),
    clusters: new Map(clusterRows.map((cluster) => [cluster, 0])),
    districts: new Map(rows.map((district) => [district, 0])),
    crossed: new Map(clusterRows.map((cluster) => [cluster, new Map(rows.map((district) => [district, 0]))])),
  }
  let total = 0
  for (const [place, count] of Object.entries(places)) {
    const [occupation = none, district = none] = place.split('|')
    if (!rows.includes(district)) continue
    const cluster = clusterOf(occupation)
    total += count
    add(counts.occupations, occupation, count)
    add(counts.clusters, cluster, count)
    add(counts.districts, district, count)
    add(counts.crossed.get(cluster), district, count)
  }
  for (const [place, count] of Object.entries(levels)) {
    const [level = none, district = none] = place.split('|')
    if (rows.includes(district)) add(counts.levels, level, count)
  }
  return { total, ...counts }
}

function add(counts: Map<string, number> | undefined, key: string, count: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + count)
}
