import * as z from 'zod'

/** What a park publishes again and again: 岗位需求, 最缺工排行, 供求分析. */
export const seriesKinds = ['demand', 'shortageRanking', 'supplyAndDemand'] as const
export type SeriesKind = (typeof seriesKinds)[number]
export const SeriesKind = z.enum(seriesKinds)

/** Whether a series tells of the park's fairs. */
export function tellsOfFairs(kind: SeriesKind): boolean {
  return kind !== 'shortageRanking'
}
