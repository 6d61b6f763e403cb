import type { Hidden } from './cube.ts'
import { rules } from './rules.ts'

export const hidden: Hidden = { hidden: true }

/** Whether a number is too small to be published. Zero is not: that there is nobody tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < rules.smallestTold
}
