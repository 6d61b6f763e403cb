import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo, type Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { storeEnvironment } from '../../infra/environment.ts'
import { wrongsIn } from './history/check-history.ts'
import { type ProxiedDynamo, proxiedDynamo } from './proxied-dynamo.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'
import { figure, full, seedOfRun } from './size.ts'
import { makeSeekers, rushForPlaces, type Seeker } from './visitor-rush.ts'

let store: ProxiedDynamo
let setUp: Deps
let seekers: readonly Seeker[]
const clock = { now: (): string => '2026-12-12T04:00:00.000Z' }

/** What goes wrong with DynamoDB while seekers rush. */
const mix: Mix = [
  [{ kind: 'throttle' }, 3],
  [{ kind: 'throttled-inside' }, 1],
  [{ kind: 'conflict' }, 3],
  [{ kind: 'lost-reply' }, 3],
  [{ kind: 'server-error' }, 1],
  [{ kind: 'reset' }, 1],
  [{ kind: 'delay', milliseconds: 30 }, 1],
]

const size = full ? { rounds: 100, seekers: 1000 } : { rounds: 2, seekers: 150 }
const limit = 50
const atOnce = 100

function depsOn(dynamo: Dynamo): Deps {
  return { dynamo, clock, ids: randomIds(clock) }
}

beforeAll(async () => {
  store = await proxiedDynamo()
  setUp = depsOn(createDynamo(readConfig('desk', storeEnvironment('proxied', store.endpoint, { caller: 'operator' }))))
  seekers = await makeSeekers(setUp, size.seekers)
}, 120_000)
afterAll(() => store?.stop())

describe('more seekers than a fair has places', () => {
  it(
    'while calls to the store fail: never more than the limit, nobody twice, every answer kept, also when the limit is raised',
    async () => {
      const begun = performance.now()
      const sums = { requests: 0, took: 0, gave: 0, refused: 0, repeats: 0, faults: 0 }
      for (let round = 0; round < size.rounds; round += 1) {
        const seed = `${seedOfRun}/seekers/${round}`
        const mark = store.proxy.log.mark()
        store.proxy.setFaults(faultsByChance(seed, 0.25, mix))
        const { history, left, strays } = await rushForPlaces(depsOn(store.gateway('desk')), { setUp, seekers, limit, seed, atOnce })
        store.proxy.setFaults(noFaults)
        sums.faults += store.proxy.log.since(mark).filter(({ fault }) => fault !== undefined).length
        expect({ seed, wrong: wrongsIn(history, left), strays }).toEqual({ seed, wrong: [], strays: [] })
        expect(left.holders).toHaveLength(limit)
        for (const { deed, attempts } of history) {
          sums.requests += 1
          sums.repeats += attempts - 1
          if (deed.kind !== 'done' && deed.kind !== 'unanswered') sums[deed.kind] += 1
        }
      }
      figure('seekers', `${size.rounds} rounds, ${JSON.stringify(sums)}, ${Math.round(performance.now() - begun)} ms`)
      if (full) expect(sums.requests).toBeGreaterThan(100_000)
      expect(sums.faults).toBeGreaterThan(sums.requests / 4)
      expect(Math.min(sums.took, sums.gave, sums.refused)).toBeGreaterThan(size.rounds * 10)
      expect(sums.repeats).toBeGreaterThan(0)
    },
    full ? 3_600_000 : 120_000,
  )
})

/** A gateway that does to a transaction what a mistake would. */
function mistaken(change: (operations: readonly Operation[]) => readonly Operation[]): Deps {
  return depsOn({
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
      seekers: seekers.slice(0, 120),
      limit: 40,
      seed: `${seedOfRun}/planted/${mistake}`,
      atOnce,
    })
    expect(wrongsIn(history, left).join('\n')).toMatch(told)
  })
})
