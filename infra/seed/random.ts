import { createHash } from 'node:crypto'

/**
 * Chance that can be repeated: the same seed gives the same draws on every machine. Our own few lines, because `Math.random` takes no seed
 * and a library's sequence may change with its version, and then every seeded id with it.
 */
export type Random = {
  /** From 0 (included) to 1 (excluded). */
  readonly next: () => number
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Up to `count` different ones, in random order. */
  readonly sample: <T>(list: readonly T[], count: number) => T[]
  /** One of the entries, by weight. */
  readonly weighted: <T>(entries: readonly (readonly [value: T, weight: number])[]) => T
  /** A sequence of its own: draws from it do not move this one, so that one more draw here changes nothing there. */
  readonly fork: (label: string) => Random
}

/** Draws by sfc32 (a small generator of good quality, public domain), begun with the digest of the seed. */
export function randomFrom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest()
  let [a, b, c, counter] = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), 1]
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    sample: (list, count) => {
      const rest = [...list]
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(int(0, rest.length - 1), 1)).flat()
    },
    weighted: (entries) => {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of entries) {
        left -= weight
        if (left < 0) return value
      }
      return pick(entries)[0]
    },
    fork: (label) => randomFrom(`${seed}/${label}`),
  }
}
