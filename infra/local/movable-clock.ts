import type { Clock } from '#shared/kernel/clock.ts'
import { readState, writeState } from './state-file.ts'

/** A clock that runs at the usual speed from wherever it was put. Where it stands survives a restart. */
export type MovableClock = Clock & {
  readonly epoch: () => number
  /** Milliseconds it is ahead of real time; negative when behind. */
  readonly offset: () => number
  readonly moveTo: (instant: string) => void
  readonly backToRealTime: () => void
}

export function movableClock(file: string): MovableClock {
  let { offset } = readState(file, { offset: 0 })
  const put = (next: number): void => {
    offset = next
    writeState(file, { offset })
  }
  const epoch = (): number => Date.now() + offset
  return {
    epoch,
    now: () => new Date(epoch()).toISOString(),
    offset: () => offset,
    moveTo: (instant) => put(Date.parse(instant) - Date.now()),
    backToRealTime: () => put(0),
  }
}
