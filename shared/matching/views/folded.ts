import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'

/** A row of a list, with those of the same employer that are folded under it. */
export type Folded<T> = { readonly item: T; readonly position: number; readonly more: readonly T[] }

/** What of a page is folded under which row, for readers of the JSON: the items themselves stand in their order. */
export const FoldedRows = z
  .array(z.object({ employer: z.string(), under: PublicCode, codes: z.array(PublicCode).min(1) }))
  .meta({ description: '同一单位在这一页的岗位超过三个时，第四个起（codes）折叠在第三个（under）下面；items 的次序和数目不变' })

/** So many posts of one employer are shown in full on a page. */
export const shownOfEach = 3

/** Folds an employer's posts beyond the third of a page under the third. The order of what stays is never changed. */
export function folded<T>(items: readonly T[], employerOf: (item: T) => string): readonly Folded<T>[] {
  const byEmployer = Map.groupBy(items, employerOf)
  return items.flatMap((item, at) => {
    const own = byEmployer.get(employerOf(item)) ?? []
    const place = own.indexOf(item)
    if (place >= shownOfEach) return []
    return [{ item, position: at + 1, more: place === shownOfEach - 1 ? own.slice(shownOfEach) : [] }]
  })
}

/** The same as it is answered in JSON. */
export function foldedRows(
  items: readonly { readonly code: string; readonly employer: { readonly name: string } }[],
): z.infer<typeof FoldedRows> {
  return folded(items, ({ employer }) => employer.name).flatMap(({ item, more }) =>
    more.length === 0 ? [] : [{ employer: item.employer.name, under: item.code, codes: more.map(({ code }) => code) }],
  )
}
