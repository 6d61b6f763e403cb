import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'

/** What of a page is folded under which row, for readers of the JSON: the items themselves stand in their order. */
export const FoldedRows = z
  .array(z.object({ employer: z.string(), under: PublicCode, codes: z.array(PublicCode).min(1) }))
  .meta({ description: '同一单位在这一页的岗位超过三个时，第四个起（codes）折叠在第三个（under）下面；items 的次序和数目不变' })
export type FoldedRows = z.infer<typeof FoldedRows>
