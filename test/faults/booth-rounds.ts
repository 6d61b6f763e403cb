import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { makeRivals, noon, rush } from './booth-rush.ts'
import type { RelayedDynamo } from './proxied-dynamo.ts'
import type { Mix } from './proxy/fault.ts'
import { faultyRounds, type Outcome, type Rounds } from './rounds.ts'

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
export async function boothRounds(store: RelayedDynamo, rounds: Rounds): Promise<readonly Outcome[]> {
  const deps = movedDeps(store.gateway('desk'))
  const setUp = { ...deps, dynamo: store.gateway('desk', store.endpoint) }
  const rivals = await makeRivals(setUp, rounds.rivals)
  return faultyRounds(store, rounds, {
    name: 'booths',
    share: 0.08,
    mix,
    rush: async (seed) => {
      const { history, left, idle } = await rush(deps, { setUp, rivals, booths, seed, atOnce: rounds.atOnce })
      return { history, left, also: idle === 0 ? [] : [`${idle} booths are free while somebody waits`] }
    },
  })
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
