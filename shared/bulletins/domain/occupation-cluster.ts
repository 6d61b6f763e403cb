import { type IndustryClusterKey, industryClusterKeys } from '#shared/reference/clusters.ts'
import { none, other } from './cube.ts'

/**
 * Which of the 1+6 clusters an occupation is counted in: by the longest of these beginnings of its code, each occupation in one. The plan
 * names clusters of industries and no occupations; this table is the platform's own reading, printed on the method page.
 */
export const clusterOccupations = {
  information: ['2-02-10', '2-02-38', '2-02-30-08', '2-02-30-09', '4-01-06', '4-04', '4-12-02', '6-25'],
  culture: ['2-09', '2-10', '4-08-08', '4-08-09', '4-13-01', '4-13-02', '4-13-03', '6-08', '6-09'],
  tourism: ['4-02-04-01', '4-03', '4-07-04', '4-07-07', '4-14-05'],
  finance: ['2-06-09', '2-06-10', '2-06-11', '2-06-14', '4-05'],
  health: ['2-02-32', '2-05', '4-10-01', '4-10-04', '4-14', '6-12'],
  fashion: [
    '2-09-06',
    ...['4-08-08-02', '4-08-08-03', '4-08-08-11', '4-08-08-12', '4-08-08-16', '4-08-08-17', '4-08-08-20', '4-10-02', '4-10-03'],
    ...['6-04', '6-05', '6-06-04', '6-11-10'],
  ],
  equipment: [
    ...['2-02-07', '2-02-38-05', '2-02-38-10', '2-02-38-11'],
    ...['6-18', '6-20', '6-21', '6-22', '6-23', '6-24', '6-26', '6-31-01', '6-31-02', '6-31-07'],
  ],
} as const satisfies Readonly<Record<IndustryClusterKey, readonly string[]>>

/** The rows of the cluster table: the seven, occupations of none of them, ads and people without an occupation. */
export const clusterRows: readonly string[] = [...industryClusterKeys, other, none]

/** The row of the cluster table that an occupation is counted in. */
export function clusterOf(occupation: string): string {
  if (occupation === none) return none
  for (const length of [10, 7, 4]) {
    const found = byBeginning.get(occupation.slice(0, length))
    if (found !== undefined) return found
  }
  return other
}

const byBeginning: ReadonlyMap<string, IndustryClusterKey> = new Map(
  industryClusterKeys.flatMap((key) => clusterOccupations[key].map((beginning) => [beginning, key] as const)),
)
