import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { makeRivals, noon, rush } from './booth-rush.ts'
import { wrongsIn } from './history/check-history.ts'
import type { RelayedDynamo } from './proxied-dynamo.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'
import { faultsOf, type Outcome, type Rounds, sumsOf } from './rounds.ts'

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

const booths = 50

/**
 * Rivals rush for booths while calls to the store fail, round after round, each at a fair of its own. What sets a round up and looks at it
 * afterwards goes past the faults.
 */
export async function boothRounds(
  store: RelayedDynamo,
  { from, until, rivals: count, atOnce, seed: run }: Rounds,
): Promise<readonly Outcome[]> {
  const deps = movedDeps(store.gateway('desk'))
  const setUp = { ...deps, dynamo: store.gateway('desk', store.endpoint) }
  const rivals = await makeRivals(setUp, count)
  const outcomes: Outcome[] = []
  for (let round = from; round < until; round += 1) {
    const seed = `${run}/booths/${round}`
    const mark = store.proxy.log.mark()
    store.proxy.setFaults(faultsByChance(seed, 0.08, mix))
    const { history, left, idle } = await rush(deps, { setUp, rivals, booths, seed, atOnce })
    store.proxy.setFaults(noFaults)
    const wrong = [...wrongsIn(history, left), ...(idle === 0 ? [] : [`${idle} booths are free while somebody waits`])]
    outcomes.push({ seed, wrong, sums: sumsOf(history, faultsOf(store.proxy.log.since(mark))) })
  }
  return outcomes
}

export type MovedDeps = Deps & { readonly setClock: (next: string) => void }

/** With a clock that is set. */
export function movedDeps(dynamo: Dynamo): MovedDeps {
  let now = noon
  const clock = { now: (): string => now }
  return {
    dynamo,
    clock,
    ids: randomIds(clock),
    setClock: (next) => {
      now = next
    },
  }
}
