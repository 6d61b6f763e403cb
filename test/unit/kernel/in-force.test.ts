import { expect, test } from 'vitest'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'

const editions: Editions<{ readonly from: string; readonly days: number }> = [
  { from: '2018-10-01', days: 5 },
  { from: '2021-11-01', days: 7 },
  { from: '2027-01-01', days: 9 },
]

test.each([
  ['the day before an edition begins', '2021-10-31', 5],
  ['its first day', '2021-11-01', 7],
  ['its last day', '2026-12-31', 7],
  ['long after the last began', '2040-01-01', 9],
  ['before all of them', '1999-01-01', 5],
])('%s', (_, day, days) => {
  expect(inForceOn(editions, day).days).toBe(days)
})
