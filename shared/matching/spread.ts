/**
 * Spreads a whole number of points over `parts` equal shares by largest remainder: the earlier parts take the rest.
 * `spread(16, 3)` is `[6, 5, 5]`.
 */
export function spread(total: number, parts: number): readonly number[] {
  if (parts === 0) return []
  const share = Math.floor(total / parts)
  return Array.from({ length: parts }, (_, index) => share + (index < total - share * parts ? 1 : 0))
}
