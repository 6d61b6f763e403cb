/**
 * For each code, up to two others that stand nearest to it in the classification and are named most like it: what a form offers when nothing
 * else is known of a title. Within the 小类; where that holds but one occupation, within the 中类.
 */
export function siblingsOf(names: readonly { readonly name: string; readonly code: string }[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, Set<string>>()
  for (const { name, code } of names) pairs.set(code, new Set([...(pairs.get(code) ?? []), ...pairsIn(name)]))
  const codes = [...pairs.keys()]
  const minor = Map.groupBy(codes, (code) => code.slice(0, 7))
  const middle = Map.groupBy(codes, (code) => code.slice(0, 4))
  return new Map(
    codes.map((code) => {
      const close = minor.get(code.slice(0, 7)) ?? []
      const others = close.length > 1 ? close : (middle.get(code.slice(0, 4)) ?? [])
      const own = pairs.get(code) ?? new Set()
      return [
        code,
        others
          .filter((other) => other !== code)
          .map((other) => ({ other, alike: likeness(own, pairs.get(other) ?? new Set()) }))
          .toSorted((one, two) => two.alike - one.alike)
          .slice(0, 2)
          .map(({ other }) => other)
          .join(' '),
      ]
    }),
  )
}

function pairsIn(name: string): readonly string[] {
  return Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2))
}

/** Share of the pairs of characters that two have in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}
