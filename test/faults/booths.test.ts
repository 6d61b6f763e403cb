import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { makeRivals, noon, type Rival, rush } from './booth-rush.ts'
import { wrongsIn } from './history/check-history.ts'
import { type ProxiedDynamo, proxiedDynamo } from './proxied-dynamo.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'
import { figure, full, seedOfRun } from './size.ts'

let store: ProxiedDynamo
let rivals: readonly Rival[]
let now = noon
const clock = { now: (): string => now }
const setClock = (next: string): void => {
  now = next
}

/** What goes wrong with DynamoDB while rivals rush. */
const mix: Mix = [
  [{ kind: 'throttle' }, 3],
  [{ kind: 'throttled-inside' }, 1],
  [{ kind: 'conflict' }, 3],
  [{ kind: 'lost-reply' }, 3],
  [{ kind: 'server-error' }, 1],
  [{ kind: 'reset' }, 1],
  [{ kind: 'unprocessed' }, 1],
  [{ kind: 'delay', milliseconds: 30 }, 1],
]

const size = full ? { rounds: 200, rivals: 1000 } : { rounds: 1, rivals: 400 }
const booths = 50
const atOnce = 100

function depsOn(dynamo: Dynamo): Deps & { readonly setClock: typeof setClock } {
  return { dynamo, clock, ids: randomIds(clock), setClock }
}

beforeAll(async () => {
  store = await proxiedDynamo()
  rivals = await makeRivals(depsOn(store.gateway('desk')), size.rivals)
}, 120_000)
afterAll(() => store?.stop())

describe('a thousand rivals for fifty booths', () => {
  it(
    'while calls to the store fail: none is sold twice, no key and no organisation has two, no cancellation is lost',
    async () => {
      const deps = depsOn(store.gateway('desk'))
      const begun = performance.now()
      const sums = { requests: 0, took: 0, gave: 0, refused: 0, repeats: 0 }
      for (let round = 0; round < size.rounds; round += 1) {
        const seed = `${seedOfRun}/booths/${round}`
        store.proxy.setFaults(faultsByChance(seed, 0.08, mix))
        const setUp = { ...deps, dynamo: past(deps.dynamo) }
        const { history, left, idle } = await rush(deps, { setUp, rivals, booths, seed, atOnce })
        store.proxy.setFaults(noFaults)
        expect({ seed, wrong: wrongsIn(history, left), idle }).toEqual({ seed, wrong: [], idle: 0 })
        for (const { deed, attempts } of history) {
          sums.requests += 1
          sums.repeats += attempts - 1
          if (deed.kind !== 'done' && deed.kind !== 'unanswered') sums[deed.kind] += 1
        }
      }
      figure('booths', `${size.rounds} rounds, ${JSON.stringify(sums)}, ${Math.round(performance.now() - begun)} ms`)
      if (full) expect(sums.requests).toBeGreaterThan(100_000)
      expect(Math.min(sums.took, sums.gave, sums.refused, sums.repeats)).toBeGreaterThan(size.rounds * 20)
    },
    full ? 3_600_000 : 120_000,
  )
})

/** What sets a round up and looks at it afterwards is not hit: it asks until it is answered. */
function past(dynamo: Dynamo): Dynamo {
  const until = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work()
      } catch (error) {
        if (attempt === 20) throw error
      }
    }
  }
  return {
    get: (...given) => until(() => dynamo.get(...given)),
    query: (...given) => until(() => dynamo.query(...given)),
    batchGet: (...given) => until(() => dynamo.batchGet(...given)),
    vacant: (...given) => until(() => dynamo.vacant(...given)),
    transact: (...given) => until(() => dynamo.transact(...given)),
    scan: (...given) => until(() => dynamo.scan(...given)),
  }
}

/** A gateway that does to a transaction what a mistake would. */
function mistaken(change: (operations: readonly Operation[]) => readonly Operation[]): Deps & { readonly setClock: typeof setClock } {
  const dynamo = store.gateway('desk')
  return depsOn({
    ...dynamo,
    transact: (operations) => {
      const changed = change(operations)
      return changed.length === 0 ? Promise.resolve({ ok: true, value: undefined }) : dynamo.transact(changed)
    },
  })
}

const entityOf = (operation: Operation): unknown => (operation.kind === 'put' ? operation.item.entity : undefined)
const careless =
  (...entities: readonly string[]) =>
  (operations: readonly Operation[]): readonly Operation[] =>
    operations.map(
      (operation) => (entities.includes(String(entityOf(operation))) ? { ...operation, when: undefined } : operation) as Operation,
    )

/** Everybody gives up again, repeats and asks twice at once: a small round is enough. */
const often = { tabs: 0.5, cancels: 1, replays: 1, again: 1, deaf: 0.3 } as const

/** The checker is worth what it would find. */
const mostRushes = 6

describe('a planted mistake is found', () => {
  it.each([
    ['a booth that is claimed without a condition', careless('booth'), true, /promised to|is held by|holders, \d+ say so/],
    [
      'a cancellation that is acknowledged and not written',
      (operations: readonly Operation[]) =>
        operations.some((one) => one.kind === 'put' && one.item.action === 'booth.cancelled') ? [] : operations,
      true,
      /gave up .* and still has it|cancel: \d+ keys were acknowledged, 0/,
    ],
    ['a key that is not kept', (operations: readonly Operation[]) => operations, false, /was answered with|keys were acknowledged/],
  ] as const)(
    '%s',
    async (what, change, keyed, told) => {
      const deps = mistaken(change)
      // A mistake shows only where two meet: some rushes have no such meeting, and then another one is looked at.
      let found = ''
      for (let turn = 0; turn < mostRushes && found === ''; turn += 1) {
        const { history, left } = await rush(deps, {
          setUp: deps,
          rivals: rivals.slice(turn * 60, turn * 60 + 60),
          booths: 6,
          seed: `${seedOfRun}/planted/${what}/${turn}`,
          atOnce,
          keyed,
          chances: often,
          mostAttempts: 4,
        })
        found = wrongsIn(history, left).join('\n')
      }
      expect(found).toMatch(told)
    },
    60_000,
  )
})
