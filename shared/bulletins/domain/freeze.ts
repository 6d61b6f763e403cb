import type { Cube } from './cube.ts'
import type { Tally } from './tally.ts'

/** The cube of a finished count. The same counts give the same cube, in whatever order and pieces they were counted. */
export function freeze(tally: Tally): Cube {
  throw new Error(`not yet: ${tally.meta.period}`)
}
