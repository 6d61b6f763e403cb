import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deliveries, schedule } from './schedule.ts'

it('a schedule delivers every record at least once, and schedules do permute, repeat and cut', () => {
  let [permuted, repeated, cut] = [0, 0, 0]
  fc.assert(
    fc.property(schedule, fc.integer({ min: 1, max: 12 }), (one, count) => {
      const records = Array.from({ length: count }, (_, at) => at)
      const batches = deliveries(one, records)
      const delivered = batches.flat()
      expect(new Set(delivered)).toEqual(new Set(records))
      const firsts = [...new Set(delivered)]
      if (firsts.some((record, at) => record !== at)) permuted += 1
      if (delivered.length > count) repeated += 1
      if (batches.some((batch, at) => batches[at + 1]?.slice(0, batch.length).join() === batch.join())) cut += 1
    }),
    { numRuns: 500 },
  )
  expect(Math.min(permuted, repeated, cut)).toBeGreaterThan(100)
})
