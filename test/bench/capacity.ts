import { median } from './figures.ts'

/** So many times that the most a second was taken make a capacity. */
export const lastTimes = 3

/** The middle of the last times: now and then the machine is a seventh quicker for some seconds (decision 0042). */
export function capacityOf(taken: readonly number[]): number {
  return median(taken.slice(-lastTimes))
}
