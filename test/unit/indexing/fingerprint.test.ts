import { expect, it } from 'vitest'
import { fingerprintOf } from '#shared/indexing/domain/fingerprint.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'

const index = 'talents-for-employers'
const all = [...trades.values()]

it('stays the same for the same trades', () => {
  expect(fingerprintOf(index, all)).toBe(fingerprintOf(index))
})

it.each(['close', 'related', 'skills'] as const)(
  'is another one when what is %s to one trade changes, so that the index is built anew',
  (part) => {
    const changed = all.map((trade, at) => (at === 7 ? { ...trade, [part]: 'millingOperator' } : trade))
    expect(fingerprintOf(index, changed)).not.toBe(fingerprintOf(index))
  },
)

it('is another one for another index', () => {
  expect(fingerprintOf('vacancies')).not.toBe(fingerprintOf(index))
})
