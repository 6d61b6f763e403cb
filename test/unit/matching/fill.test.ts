import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillsOf } from '#shared/matching/fill.ts'

const opening = (headcount: number, people: number, shared: string | null = 'welder') => ({ headcount, people, shared })

describe('how openings are likely to be filled (M-13, pre-matching)', () => {
  it.each([
    { what: 'more people than places', openings: [opening(4, 23)], fills: [{ people: 20, rivals: 0, filled: 4 }] },
    { what: 'fewer people than places', openings: [opening(30, 12)], fills: [{ people: 10, rivals: 0, filled: 10 }] },
    { what: 'too few people to be told', openings: [opening(3, 4)], fills: [{ people: null, rivals: 0, filled: null }] },
    {
      what: 'the same people wanted twice are shared by places',
      openings: [opening(30, 20), opening(10, 20)],
      fills: [
        { people: 20, rivals: 10, filled: 15 },
        { people: 20, rivals: 30, filled: 5 },
      ],
    },
    {
      what: 'other trades do not share',
      openings: [opening(10, 5), opening(10, 5, 'turner')],
      fills: [
        { people: 5, rivals: 0, filled: 5 },
        { people: 5, rivals: 0, filled: 5 },
      ],
    },
    {
      what: 'posts of no known trade share with nobody',
      openings: [opening(10, 10, null), opening(10, 10, null)],
      fills: [
        { people: 10, rivals: 0, filled: 10 },
        { people: 10, rivals: 0, filled: 10 },
      ],
    },
  ])('$what', ({ openings, fills }) => {
    expect(fillsOf(openings)).toEqual(fills)
  })

  it('never fills more places than there are, nor with more people than are told', () => {
    const some = fc.array(
      fc.record({ headcount: fc.integer({ min: 1, max: 500 }), people: fc.nat(2000), shared: fc.constantFrom('a', 'b', null) }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(some, (openings) => {
        for (const [at, { people, filled }] of fillsOf(openings).entries()) {
          expect(filled ?? 0).toBeLessThanOrEqual(openings[at]?.headcount ?? 0)
          expect(filled === null).toBe(people === null)
          expect(filled ?? 0).toBeLessThanOrEqual(people ?? 0)
        }
      }),
    )
  })
})
