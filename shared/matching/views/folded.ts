import type { FoldedRows } from './folded-rows.ts'

/** A row of a list, with those of the same employer that are folded under it. */
export type Folded<T> = { readonly item: T; readonly position: number; readonly more: readonly T[] }

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
export function foldedRows(items: readonly { readonly code: string; readonly employer: { readonly name: string } }[]): FoldedRows {
  return folded(items, ({ employer }) => employer.name).flatMap(({ item, more }) =>
    more.length === 0 ? [] : [{ employer: item.employer.name, under: item.code, codes: more.map(({ code }) => code) }],
  )
}
