import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import type { RelayedDynamo } from './proxied-dynamo.ts'
import type { Mix } from './proxy/fault.ts'
import { faultyRounds, type Outcome, type Rounds } from './rounds.ts'
import { makeSeekers, noon, rushForPlaces } from './visitor-rush.ts'

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

const limit = 50

/** Seekers rush for the places of a fair while calls to the store fail, round after round, each for a fair of its own. */
export async function visitorRounds(store: RelayedDynamo, rounds: Rounds): Promise<readonly Outcome[]> {
  const setUp = visitorDeps(store.gateway('desk', store.endpoint))
  const seekers = await makeSeekers(setUp, rounds.rivals)
  return faultyRounds(store, rounds, {
    name: 'seekers',
    share: 0.25,
    mix,
    rush: async (seed) => {
      const deps = visitorDeps(store.gateway('desk'))
      const { history, left, strays } = await rushForPlaces(deps, { setUp, seekers, limit, seed, atOnce: rounds.atOnce })
      const held = left.holders.length
      return { history, left, also: [...strays, ...(held === limit ? [] : [`${held} of ${limit} places are held in the end`])] }
    },
  })
}

export function visitorDeps(dynamo: Dynamo): Deps {
  const clock = { now: (): string => noon }
  return { dynamo, clock, ids: randomIds(clock) }
}
