import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { boothRounds, type MovedDeps, movedDeps } from './booth-rounds.ts'
import { makeRivals, type Rival, rush } from './booth-rush.ts'
import { wrongsIn } from './history/check-history.ts'
import { inLanes } from './lanes.ts'
import { type RelayedDynamo, relayedDynamo } from './proxied-dynamo.ts'
import { pieces, summed } from './rounds.ts'
import { figure, full, seedOfRun } from './size.ts'

let store: RelayedDynamo

const size = full ? { rounds: 200, rivals: 1000 } : { rounds: 1, rivals: 400 }

beforeAll(async () => {
  store = await relayedDynamo()
}, 120_000)
afterAll(() => store?.stop())

describe('a thousand rivals for fifty booths', () => {
  it(
    'while calls to the store fail: none is sold twice, no key and no organisation has two, no cancellation is lost',
    async () => {
      const begun = performance.now()
      const given = { rivals: size.rivals, atOnce: 100, seed: seedOfRun }
      const outcomes = full
        ? await inLanes(pieces(size.rounds, 10).map((piece) => ({ rush: 'booths', rounds: { ...piece, ...given } })))
        : await boothRounds(store, { from: 0, until: size.rounds, ...given })
      const sums = summed(outcomes)
      figure('booths', `${size.rounds} rounds, ${JSON.stringify(sums)}, ${Math.round(performance.now() - begun)} ms`)
      expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([])
      expect(outcomes).toHaveLength(size.rounds)
      if (full) expect(sums.requests).toBeGreaterThan(100_000)
      expect(Math.min(sums.took, sums.gave, sums.refused, sums.repeats, sums.faults)).toBeGreaterThan(size.rounds * 20)
    },
    full ? 10_800_000 : 120_000,
  )
})

/** A gateway that does to a transaction what a mistake would. */
function mistaken(change: (operations: readonly Operation[]) => readonly Operation[]): MovedDeps {
  const dynamo = store.gateway('desk')
  return movedDeps({
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
const few = 60

describe('a planted mistake is found', () => {
  let rivals: readonly Rival[]
  beforeAll(async () => {
    rivals = await makeRivals(movedDeps(store.gateway('desk')), mostRushes * few)
  })

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
          rivals: rivals.slice(turn * few, (turn + 1) * few),
          booths: 6,
          seed: `${seedOfRun}/planted/${what}/${turn}`,
          atOnce: 100,
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
