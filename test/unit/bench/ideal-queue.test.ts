import { expect, it } from 'vitest'
import { idealTimes } from '../../bench/ideal-queue.ts'

it.each([
  { what: 'one at a time takes its own time', demands: [10, 20, 10], every: 100, took: [10, 20, 10] },
  { what: 'two have a processor each', demands: [10, 20], every: 0, took: [10, 20] },
  { what: 'three share two processors', demands: [10, 10, 10], every: 0, took: [15, 15, 15] },
  { what: 'a short one slows down the long ones while it is there', demands: [30, 30, 3], every: 10, took: [31.5, 31.5, 4.5] },
  { what: 'more than there is time for pile up', demands: [40, 40, 40, 40], every: 10, took: [56.67, 61.67, 61.67, 58.33] },
])('$what', ({ demands, every, took }) => {
  expect(idealTimes(demands, every, 2).map((time) => Math.round(time * 100) / 100)).toEqual(took)
})
