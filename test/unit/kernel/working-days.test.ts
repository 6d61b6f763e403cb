import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kernel/civil-date.ts'
import { addWorkingDays, isWorkingDay, workingDaysUntil } from '#shared/kernel/working-days.ts'

describe('working days', () => {
  it.each([
    ['2026-11-26', true, 'a Thursday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-02-14', true, 'a Saturday worked before the Spring Festival'],
    ['2026-02-15', false, 'the first free day of the Spring Festival'],
    ['2026-02-23', false, 'the last'],
    ['2026-02-24', true, 'the day after'],
    ['2026-02-28', true, 'a Saturday worked after it'],
    ['2026-09-24', true, 'the day before Mid-Autumn'],
    ['2026-09-25', false, 'Mid-Autumn'],
    ['2026-10-08', true, 'after the National Day'],
    ['2025-10-08', false, 'the longer National Day of 2025'],
    ['2025-01-26', true, 'a Sunday worked'],
    ['2027-01-01', false, 'New Year’s Day of a year without a table: the law names its date'],
    ['2027-01-04', true, 'a Monday of that year'],
    ['2027-01-02', false, 'a Saturday of that year'],
  ])('%s: %s, %s', (date, worked) => {
    expect(isWorkingDay(date)).toBe(worked)
  })

  /** The notices give 2025 and 2026 248 working days each. */
  it.each([
    ['2025', 248],
    ['2026', 248],
  ])('%s has %i of them', (year, count) => {
    expect(workingDaysUntil(addDays(`${year}-01-01`, -1), `${year}-12-31`)).toBe(count)
  })

  it.each([
    ['2026-11-26', 1, { on: '2026-11-27', provisional: false }],
    ['2026-11-26', 2, { on: '2026-11-30', provisional: false }],
    ['2026-11-28', 1, { on: '2026-11-30', provisional: false }],
    ['2026-02-13', 3, { on: '2026-02-25', provisional: false }],
    ['2026-12-30', 1, { on: '2026-12-31', provisional: false }],
    ['2026-12-30', 2, { on: '2027-01-04', provisional: true }],
  ])('%s and %i more: %o', (date, count, day) => {
    expect(addWorkingDays(date, count)).toEqual(day)
    expect(workingDaysUntil(date, day.on)).toBe(count)
  })

  it('counts none backwards or on the day itself', () => {
    expect(workingDaysUntil('2026-11-26', '2026-11-26')).toBe(0)
    expect(workingDaysUntil('2026-11-26', '2026-11-20')).toBe(0)
  })
})
