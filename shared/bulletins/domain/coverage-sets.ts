/**
 * Whether two series may both be published: they cover the same divisions or none in common. Of two that overlap otherwise, the figures of
 * one taken from those of the other would give numbers that each of them hides.
 */
export function standTogether(one: readonly string[], second: readonly string[]): boolean {
  const both = one.filter((code) => second.includes(code)).length
  return both === 0 || (both === one.length && both === second.length)
}
