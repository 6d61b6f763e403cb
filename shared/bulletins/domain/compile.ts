import type { Compiled } from './compiled.ts'
import type { Cube } from './cube.ts'

/** What an issue is compared with: the issue before it, that of a year before, and earlier ones for the trend (in any order; more than 8 do no harm). */
export type Earlier = { readonly previous?: Cube | undefined; readonly yearBefore?: Cube | undefined; readonly trend: readonly Cube[] }

/** The issue of a cube: tables, and sentences that point into them. Pure: the same cubes give the same issue. */
export function compile(cube: Cube, earlier: Earlier): Compiled {
  throw new Error(`not yet: ${cube.period} ${earlier.trend.length}`)
}
