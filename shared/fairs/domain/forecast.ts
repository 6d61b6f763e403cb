import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { BoothNumber } from './booth.ts'

/** Before a fair, what each post can hope for: counts of people who agreed to be found, never people. */
export const PostForecast = z
  .object({
    vacancyId: idOf('vacancy'),
    code: PublicCode,
    title: z.string(),
    headcount: z.int().min(1),
    people: z.int().nullable().meta({ description: '同意公开、没有一项明说不符的合适的人，向下取到 5 的倍数；不足 5 人为空' }),
    rivals: z.int().min(0).meta({ description: '同场其他岗位对同一工种的招聘人数' }),
    filled: z.int().nullable().meta({ description: '这些人都到场、按招聘人数分摊时，预计可以招到的人数；人数不足 5 时为空' }),
  })
  .meta({ id: 'PostForecast' })
export type PostForecast = z.infer<typeof PostForecast>

export const ExhibitorForecast = z
  .object({
    organisation: z.object({ id: idOf('organisation'), name: z.string() }),
    booth: BoothNumber.optional(),
    posts: z.array(PostForecast),
  })
  .meta({ id: 'ExhibitorForecast' })
export type ExhibitorForecast = z.infer<typeof ExhibitorForecast>

/** `asOf`: when it was counted. */
export const FairForecast = z
  .object({ fairId: idOf('fair'), title: z.string(), asOf: z.iso.datetime(), exhibitors: z.array(ExhibitorForecast) })
  .meta({ id: 'FairForecast' })
export type FairForecast = z.infer<typeof FairForecast>

/** Places, and how many of them are expected to be filled: by posts whose people may be told. */
export function totalsOf(posts: readonly PostForecast[]): { readonly headcount: number; readonly filled: number; readonly untold: number } {
  return {
    headcount: posts.reduce((sum, { headcount }) => sum + headcount, 0),
    filled: posts.reduce((sum, { filled }) => sum + (filled ?? 0), 0),
    untold: posts.filter(({ filled }) => filled === null).length,
  }
}
