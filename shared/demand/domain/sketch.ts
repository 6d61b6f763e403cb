/** How many of the smallest digests stand for a text: shares of longer texts are estimates, good to a few percent. */
const kept = 128

/** A text as the smallest digests of its runs of three characters, ascending: enough to tell how much two texts share. */
export function sketchOf(text: string): number[] {
  const digests = new Set<number>()
  for (let at = 0; at + 3 <= text.length; at += 1) digests.add(digest(text, at))
  return [...digests].toSorted((a, b) => a - b).slice(0, kept)
}

/** The share of all runs of two texts that stand in both (Jaccard), 0–1; exact while both are kept whole. */
export function sketchShare(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const [first, second] = [new Set(one), new Set(other)]
  const whole = one.length < kept && other.length < kept
  const union = [...new Set([...one, ...other])].toSorted((a, b) => a - b)
  const compared = whole ? union : union.slice(0, kept)
  return compared.filter((value) => first.has(value) && second.has(value)).length / compared.length
}

/** FNV-1a of three characters, in 32 bits. */
function digest(text: string, from: number): number {
  let value = 0x811c9dc5
  for (let at = from; at < from + 3; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
