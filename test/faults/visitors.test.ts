import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { wrongsIn } from './history/check-history.ts'
import { inLanes } from './lanes.ts'
import { type RelayedDynamo, relayedDynamo } from './proxied-dynamo.ts'
import { pieces, summed } from './rounds.ts'
import { figure, full, seedOfRun } from './size.ts'
import { visitorDeps, visitorRounds } from './visitor-rounds.ts'
import { makeSeekers, rushForPlaces, type Seeker } from './visitor-rush.ts'

let store: RelayedDynamo
let setUp: Deps

const size = full ? { rounds: 100, seekers: 1000 } : { rounds: 2, seekers: 150 }
const atOnce = 100

beforeAll(async () => {
  store = await relayedDynamo()
  setUp = visitorDeps(store.gateway('desk', store.endpoint))
}, 120_000)
afterAll(() => store?.stop())

describe('more seekers than a fair has places', () => {
  it(
    'while calls to the store fail: never more than the limit, nobody twice, every answer kept, also when the limit is raised',
    async () => {
      const begun = performance.now()
      const given = { rivals: size.seekers, atOnce, seed: seedOfRun }
      const outcomes = full
        ? await inLanes(pieces(size.rounds, 10).map((piece) => ({ rush: 'visitors', rounds: { ...piece, ...given } })))
        : await visitorRounds(store, { from: 0, until: size.rounds, ...given })
      const sums = summed(outcomes)
      figure('seekers', `${size.rounds} rounds, ${JSON.stringify(sums)}, ${Math.round(performance.now() - begun)} ms`)
      expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([])
      expect(outcomes).toHaveLength(size.rounds)
      if (full) expect(sums.requests).toBeGreaterThan(100_000)
      expect(sums.faults).toBeGreaterThan(sums.requests / 4)
      expect(Math.min(sums.took, sums.gave, sums.refused)).toBeGreaterThan(size.rounds * 10)
      expect(sums.repeats).toBeGreaterThan(0)
    },
    full ? 10_800_000 : 120_000,
  )
})

/** A gateway that does to a transaction what a mistake would. */
function mistaken(change: (operations: readonly Operation[]) => readonly Operation[]): Deps {
  return visitorDeps({
    ...setUp.dynamo,
    transact: (operations) => {
      const changed = change(operations)
      return changed.length === 0 ? Promise.resolve({ ok: true, value: undefined }) : setUp.dynamo.transact(changed)
    },
  })
}

const entityOf = (operation: Operation): unknown => (operation.kind === 'put' ? operation.item.entity : undefined)

/** The checker is worth what it would find. */
describe('a planted mistake is found', () => {
  let seekers: readonly Seeker[]
  beforeAll(async () => {
    seekers = await makeSeekers(setUp, 120)
  })

  it.each([
    [
      'a place that is taken without a condition',
      (operations: readonly Operation[]) =>
        operations.map((one) => (entityOf(one) === 'fair-place' ? { ...one, when: undefined } : one) as Operation),
      /is held by .* and/,
    ],
    [
      'a cancellation that is acknowledged and not written',
      (operations: readonly Operation[]) =>
        operations.some((one) => one.kind === 'put' && one.item.action === 'fair.registration-cancelled') ? [] : operations,
      /gave up .* and still has it/,
    ],
    [
      'a ledger that is not written',
      (operations: readonly Operation[]) => operations.filter((one) => one.table !== 'ledger'),
      /0 are in the ledger/,
    ],
  ] as const)('%s', async (mistake, change, told) => {
    const { history, left } = await rushForPlaces(mistaken(change), {
      setUp,
      seekers,
      limit: 40,
      seed: `${seedOfRun}/planted/${mistake}`,
      atOnce,
    })
    expect(wrongsIn(history, left).join('\n')).toMatch(told)
  })
})
