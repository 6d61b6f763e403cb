/**
 * Remembers that the engine is away, so that not every reader waits for it in vain: after three failures in a row nothing is asked for two
 * seconds; then one question shows whether it is back.
 */
export type Breaker = {
  readonly isOpen: () => boolean
  readonly note: (outcome: 'answered' | 'failed') => void
}

const failuresInARow: number = 3
const openMilliseconds: number = 2000

export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let failures = 0
  let openUntil = 0
  return {
    isOpen: () => now() < openUntil,
    note: (outcome) => {
      failures = outcome === 'answered' ? 0 : failures + 1
      if (failures >= failuresInARow) openUntil = now() + openMilliseconds
    },
  }
}
