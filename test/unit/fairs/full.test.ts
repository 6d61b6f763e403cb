import { describe, expect, it } from 'vitest'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { fullKept, isFull } from '#shared/fairs/domain/full.ts'
import { announced, fairIn } from './fairs-to-test.ts'

const fullAt = '2026-12-20T02:00:00.000Z'
const view = { ...viewOf(announced(fairIn('MATERIALS'))), fullAt }
const later = (milliseconds: number): string => new Date(Date.parse(fullAt) + milliseconds).toISOString()

describe('“登记已满”', () => {
  it('is said while it is fresh, and forgotten when nobody looks any more', () => {
    expect([isFull(view, fullAt), isFull(view, later(fullKept - 1)), isFull(view, later(fullKept))]).toEqual([true, true, false])
  })

  it('is not said of a fair that is cancelled, over, or has places', () => {
    expect(isFull({ ...view, state: 'CANCELLED' }, fullAt)).toBe(false)
    expect(isFull({ ...view, fullAt: later(10 ** 10) }, later(10 ** 10))).toBe(false)
    const { fullAt: _, ...free } = view
    expect(isFull(free, fullAt)).toBe(false)
  })
})
