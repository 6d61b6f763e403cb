import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Projection } from '../domain/projection.ts'

/** Reading the texts of so many takes a few milliseconds. */
const few: number = 20

/**
 * Makes documents: those of one caller after those of the other, so that the first are on their way early, and a few at a time, so that
 * what arrives meanwhile is seen to.
 */
export function documentMaker(): (projections: readonly Projection[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return async (projections) => {
    const made = last.then(() => make(projections))
    last = made.catch(() => undefined)
    return made
  }
}

async function make(projections: readonly Projection[]): Promise<void> {
  for (let from = 0; from < projections.length; from += few) {
    for (const one of projections.slice(from, from + few)) one.document()
    await nextTurn()
  }
}
