/** A row of a list, with those of the same employer that are folded under it. */
export type Folded<T> = { readonly item: T; readonly position: number; readonly more: readonly T[] }

const shownOfEach: number = 3

/** Folds an employer's posts beyond the third of a page under the third. The order of what stays is never changed. */
export function folded<T extends { readonly employer: { readonly name: string } }>(items: readonly T[]): readonly Folded<T>[] {
  const byEmployer = Map.groupBy(items, (item) => item.employer.name)
  return items.flatMap((item, at) => {
    const own = byEmployer.get(item.employer.name) ?? []
    const place = own.indexOf(item)
    if (place >= shownOfEach) return []
    return [{ item, position: at + 1, more: place === shownOfEach - 1 ? own.slice(shownOfEach) : [] }]
  })
}
