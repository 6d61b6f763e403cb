import { skillLevelKeys } from '#shared/reference/levels.ts'
import { ageBands } from './age-bands.ts'
import { none } from './cube.ts'
import { clusterOf, clusterRows } from './occupation-cluster.ts'
import type { Counts } from './suppression.ts'

/** How many there are in the whole city by `occupation|district`, by `level|district`, and, of people, by `age band|district`. */
export type Raw = {
  readonly places: Readonly<Record<string, number>>
  readonly levels: Readonly<Record<string, number>>
  readonly ages?: Readonly<Record<string, number>> | undefined
}

/** Those of some divisions, and those of none, in all published cuts: occupations that are not zero, every row of the others. */
export function countsOf(raw: Raw, districts: readonly string[]): Counts {
  return countsIn(raw, [...districts, none])
}

/** The same of these divisions alone, `none` being one like the others. */
export function countsIn({ places, levels, ages = {} }: Raw, rows: readonly string[]): Counts {
  const counts = {
    occupations: new Map<string, number>(),
    levels: new Map<string, number>([...skillLevelKeys, none].map((level) => [level, 0])),
    ages: new Map<string, number>([...ageBands, none].map((band) => [band, 0])),
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
  for (const cut of [
    { into: counts.levels, of: levels },
    { into: counts.ages, of: ages },
  ]) {
    for (const [place, count] of Object.entries(cut.of)) {
      const [key = none, district = none] = place.split('|')
      if (rows.includes(district)) add(cut.into, key, count)
    }
  }
  return { total, ...counts }
}

function add(counts: Map<string, number> | undefined, key: string, count: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + count)
}
