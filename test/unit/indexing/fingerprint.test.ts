import { expect, it } from 'vitest'
import { fingerprintOf } from '#shared/indexing/domain/fingerprint.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { districts } from '#shared/reference/districts.ts'

const index = 'talents-for-employers'
const all = [...trades.values()]

it('stays the same for the same trades and districts', () => {
  expect(fingerprintOf(index, { trades: all, districts })).toBe(fingerprintOf(index))
})

it.each(['close', 'related', 'skills'] as const)(
  'is another one when what is %s to one trade changes, so that the index is built anew',
  (part) => {
    const changed = all.map((trade, at) => (at === 7 ? { ...trade, [part]: 'millingOperator' } : trade))
    expect(fingerprintOf(index, { trades: changed, districts })).not.toBe(fingerprintOf(index))
  },
)

it('is another one when other districts lie beside one', () => {
  const changed = { ...districts, '330105': { ...districts['330105'], neighbours: ['330102'] } }
  expect(fingerprintOf(index, { trades: all, districts: changed })).not.toBe(fingerprintOf(index))
})

it('is another one for another index', () => {
  expect(fingerprintOf('vacancies')).not.toBe(fingerprintOf(index))
})
