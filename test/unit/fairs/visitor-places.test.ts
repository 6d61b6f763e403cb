import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOf, chosenPlace, freePlaces, unlimitedPlace } from '#shared/fairs/domain/visitor-places.ts'

const far = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => 1_000_000 + index)

describe('places for seekers (must-show 3)', () => {
  it.each([
    ['nobody has come', 3, [], [1, 2, 3]],
    ['some are taken', 3, [2], [1, 3]],
    ['all are taken', 3, [1, 2, 3], []],
    ['the limit was lowered below some that are taken', 3, [4, 5], [1]],
    ['the limit was lowered below all that are taken', 2, [3, 4, 5], []],
    ['it was lowered, and what is left is taken', 3, [1, 4, 5], []],
    ['a limit was set while two had registered without one', 4, far(2), [1, 2]],
    ['a limit was set at fewer than had registered', 2, far(3), []],
    ['it was raised again', 5, [4, 5], [1, 2, 3]],
  ] as const)('%s', (_, limit, taken, free) => {
    expect(freePlaces(limit, taken)).toEqual(free)
  })

  it('the bound is the highest that leaves room for all that are taken above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.uniqueArray(fc.integer({ min: 1, max: 20 })), (limit, taken) => {
        const fits = (bound: number) => bound + taken.filter((place) => place > bound).length <= limit
        const best = Array.from({ length: limit + 1 }, (_, bound) => bound).findLast(fits)
        expect(boundOf(limit, taken)).toBe(best ?? 0)
      }),
    )
  })

  it('never hands out more than the limit, however stale the view of each rival, also when the limit changes', () => {
    const step = fc.record({
      act: fc.constantFrom('look', 'claim', 'cancel', 'limit'),
      who: fc.integer({ min: 0, max: 5 }),
      chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
      limit: fc.integer({ min: 1, max: 8 }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 80 }), (first, steps) => {
        let limit = first
        /** The highest limit under which anybody who still claims has looked. */
        const taken = new Set<number>()
        const views = new Map<number, readonly number[]>()
        let most = limit
        for (const { act, who, chance, limit: next } of steps) {
          // A limit counts once those who looked under another have claimed or looked again.
          if (act === 'limit') {
            limit = next
            views.clear()
            most = Math.max(limit, taken.size)
          }
          if (act === 'look') views.set(who, freePlaces(limit, [...taken]))
          const place = chosenPlace(views.get(who) ?? [], chance)
          if (act === 'claim' && place !== undefined && !taken.has(place)) taken.add(place)
          if (act === 'cancel') taken.delete([...taken][Math.floor(chance * taken.size)] ?? 0)
          most = Math.max(limit, Math.min(most, taken.size))
          expect(taken.size).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('without a limit lie above every limit', () => {
    expect([0, 0.5, 0.999999].every((chance) => unlimitedPlace(chance) >= 1_000_000 && unlimitedPlace(chance) <= 9_999_999)).toBe(true)
  })
})
