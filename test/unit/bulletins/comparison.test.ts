import { describe, expect, it } from 'vitest'
import { basisFor, sameBasis } from '#shared/bulletins/domain/comparison.ts'
import { sealed } from './bulletins-to-test.ts'

const published = (period: string, letter: string, more: { readonly version?: number; readonly withdrawn?: boolean } = {}) => ({
  period,
  published: { version: more.version ?? 1, cube: sealed(letter), withdrawn: more.withdrawn ?? false },
})

describe('with what an issue is compared', () => {
  it('is the quarter before, the quarter of the year before, and up to seven before it for the course', () => {
    const issues = [
      published('2024-Q4', 'a'),
      published('2025-Q3', 'b'),
      published('2025-Q4', 'c'),
      published('2026-Q2', 'd'),
      published('2026-Q3', 'e'),
    ]
    const basis = basisFor('2026-Q3', issues)
    expect(basis.previous?.period).toBe('2026-Q2')
    expect(basis.yearBefore?.period).toBe('2025-Q3')
    expect(basis.earlier.map(({ period }) => period)).toEqual(['2024-Q4', '2025-Q3', '2025-Q4', '2026-Q2'])
  })

  it('goes across the turn of the year, by months too', () => {
    expect(basisFor('2027-01', [published('2026-12', 'a'), published('2026-01', 'b')])).toMatchObject({
      previous: { period: '2026-12' },
      yearBefore: { period: '2026-01' },
    })
  })

  it('leaves out what nobody has seen, what was withdrawn, and what is missing: the one before that does not take its place', () => {
    const issues = [published('2025-Q3', 'a', { withdrawn: true }), published('2026-Q1', 'b'), { period: '2026-Q2' }]
    expect(basisFor('2026-Q3', issues)).toEqual({ earlier: [{ period: '2026-Q1', version: 1, cube: sealed('b') }] })
    expect(basisFor('2026-Q3', [])).toEqual({ earlier: [] })
  })

  it('is another one once an earlier issue is corrected, withdrawn or published', () => {
    const before = basisFor('2026-Q3', [published('2026-Q2', 'a')])
    expect(sameBasis(before, basisFor('2026-Q3', [published('2026-Q2', 'a'), { period: '2026-Q1' }]))).toBe(true)
    expect(sameBasis(before, basisFor('2026-Q3', [published('2026-Q2', 'b', { version: 2 })]))).toBe(false)
    expect(sameBasis(before, basisFor('2026-Q3', [published('2026-Q2', 'a', { withdrawn: true })]))).toBe(false)
    expect(sameBasis(before, basisFor('2026-Q3', [published('2026-Q2', 'a'), published('2026-Q1', 'c')]))).toBe(false)
  })
})
