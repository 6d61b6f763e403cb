import { expect, it } from 'vitest'
import { recently } from '#shared/kernel/recently.ts'

it('makes a thing once while it is asked for, and forgets what was not asked for longest', () => {
  const made: number[] = []
  const double = recently(2, String, (input: number) => {
    made.push(input)
    return { value: input * 2 }
  })
  expect([1, 2, 1, 3].map((input) => double(input).value)).toEqual([2, 4, 2, 6])
  expect(made).toEqual([1, 2, 3])
  expect(double(1)).toBe(double(1))
  double(2)
  expect(made).toEqual([1, 2, 3, 2])
})
