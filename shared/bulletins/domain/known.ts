import type { Hidden } from './cube.ts'
import { hidden } from './small.ts'

/** A number, `null` where there is none, or a hidden one. */
export type Known = number | null | Hidden

/** What follows from several numbers: none where one is missing, hidden where one is hidden. */
export function from<const Given extends readonly Known[]>(
  given: Given,
  compute: (...numbers: { [Place in keyof Given]: number }) => number | null,
): Known {
  if (given.includes(null)) return null
  if (given.some((one) => typeof one === 'object')) return hidden
  return compute(...(given as unknown as { [Place in keyof Given]: number }))
}

export function difference(now: Known, before: Known): Known {
  return from([now, before], (a, b) => a - b)
}

/** As a part of the earlier number; none when that is zero. */
export function change(now: Known, before: Known): Known {
  return from([now, before], (a, b) => (b === 0 ? null : a / b - 1))
}

/** A part of a whole; none when that is zero. */
export function share(part: Known, whole: Known): Known {
  return from([part, whole], (a, b) => (b === 0 ? null : a / b))
}

export function sum(parts: readonly Known[]): Known {
  return from(parts, (...numbers) => numbers.reduce((all, one) => all + one, 0))
}

/** The number, where there is one that is told. */
export function numberIn(known: Known | undefined): number | undefined {
  return typeof known === 'number' ? known : undefined
}
