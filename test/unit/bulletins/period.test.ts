import { describe, expect, it } from 'vitest'
import { daysOf, instantsOf, Period, periodAt, periodsUntil, previousPeriod, yearBefore } from '#shared/bulletins/domain/period.ts'
import { periodText } from '#shared/bulletins/domain/wording.ts'
import { speaking } from '#shared/kernel/language.ts'

describe('the period of an issue', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4', '2025-Q1'],
    ['2026-Q2', '2026-04-01', '2026-06-30', '2026-Q1', '2025-Q2'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3', '2025-Q4'],
    ['2026-01', '2026-01-01', '2026-01-31', '2025-12', '2025-01'],
    ['2028-02', '2028-02-01', '2028-02-29', '2028-01', '2027-02'],
    ['2026-12', '2026-12-01', '2026-12-31', '2026-11', '2025-12'],
  ])('%s has its days, the one before and the one of a year before', (period, first, last, before, year) => {
    expect([daysOf(period), previousPeriod(period), yearBefore(period)]).toEqual([{ first, last }, before, year])
  })

  it('begins and ends at midnight in Hangzhou', () => {
    expect(instantsOf('2026-Q2')).toEqual({ from: '2026-03-31T16:00:00.000Z', before: '2026-06-30T16:00:00.000Z' })
  })

  it.each([
    ['2026-03-31T15:59:59.999Z', '2026-Q1', '2026-03'],
    ['2026-03-31T16:00:00.000Z', '2026-Q2', '2026-04'],
    ['2026-12-31T16:00:00.000Z', '2027-Q1', '2027-01'],
  ])('is found for %s', (instant, quarter, month) => {
    expect([periodAt('quarter', instant), periodAt('month', instant)]).toEqual([quarter, month])
  })

  it('stands in a row of eight', () => {
    expect(periodsUntil('2026-Q2', 8)).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
  })

  it.each(['2026-Q5', '2026-00', '2026-13', '26-Q1', '2026Q1', '2026'])('is not %s', (text) => {
    expect(Period.safeParse(text).success).toBe(false)
  })

  it('is called as people call it', () => {
    expect([periodText('2026-Q2'), periodText('2026-06')]).toEqual(['2026年第二季度', '2026年6月'])
    expect(speaking('en', () => [periodText('2026-Q2'), periodText('2026-06')])).toEqual(['second quarter of 2026', 'June 2026'])
  })
})
