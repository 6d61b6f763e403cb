import type { Count, Cube, Measure } from './cube.ts'
import { difference, type Known } from './known.ts'
import type { Pair } from './ratios.ts'
import { hidden } from './small.ts'

/** The cuts of which each row has a demand and its seekers. */
export type Cut = 'occupations' | 'levels' | 'clusters' | 'districts'

/** The row of the whole in every cut. */
export const all = 'all'

const unknown: Pair = { demand: null, seekers: null }

/** Heads wanted and people, of one row of a cut or of all; of no cube nothing is known. An occupation that is not listed is zero, where anything is told. */
export function pairOf(cube: Cube | undefined, cut: Cut, key: string): Pair {
  return cube === undefined ? unknown : { demand: countIn(cube.demand, cut, key), seekers: countIn(cube.seekers, cut, key) }
}

export function gapOf({ demand, seekers }: Pair): Known {
  return difference(demand, seekers)
}

function countIn(measure: Measure, cut: Cut, key: string): Count {
  return key === all ? measure.total : (measure[cut][key] ?? (typeof measure.total === 'number' ? 0 : hidden))
}
