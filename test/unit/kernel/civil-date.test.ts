import { describe, expect, it } from 'vitest'
import { addDays, civilDateOf, daysBetween, epochDay, instantOfLocal, localOf, startOf } from '#shared/kernel/civil-date.ts'

describe('civil dates of Hangzhou', () => {
  it.each([
    ['2026-11-30T15:59:59.999Z', '2026-11-30'],
    ['2026-11-30T16:00:00.000Z', '2026-12-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('%s is %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date)
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (date, days, other) => {
    expect(addDays(date, days)).toBe(other)
    expect(daysBetween(date, other)).toBe(days)
  })

  it('begins when it does in Hangzhou, whatever zone the machine is in', () => {
    expect(startOf('2026-12-01')).toBe('2026-11-30T16:00:00.000Z')
    expect(civilDateOf(startOf('2026-12-01'))).toBe('2026-12-01')
    expect(epochDay('1970-01-02')).toBe(1)
  })

  it('reads a wall-clock time and writes it back', () => {
    expect(instantOfLocal('2026-12-05T08:30')).toBe('2026-12-05T00:30:00.000Z')
    expect(localOf('2026-12-05T00:30:00.000Z')).toBe('2026-12-05T08:30')
  })
})
