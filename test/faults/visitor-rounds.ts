import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { wrongsIn } from './history/check-history.ts'
import type { RelayedDynamo } from './proxied-dynamo.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'
import { faultsOf, type Outcome, type Rounds, sumsOf } from './rounds.ts'
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
export async function visitorRounds(store: RelayedDynamo, { from, until, rivals, atOnce, seed: run }: Rounds): Promise<readonly Outcome[]> {
  const setUp = visitorDeps(store.gateway('desk', store.endpoint))
  const seekers = await makeSeekers(setUp, rivals)
  const outcomes: Outcome[] = []
  for (let round = from; round < until; round += 1) {
    const seed = `${run}/seekers/${round}`
    const mark = store.proxy.log.mark()
    store.proxy.setFaults(faultsByChance(seed, 0.25, mix))
    const { history, left, strays } = await rushForPlaces(visitorDeps(store.gateway('desk')), { setUp, seekers, limit, seed, atOnce })
    store.proxy.setFaults(noFaults)
    const held = left.holders.length
    const wrong = [...wrongsIn(history, left), ...strays, ...(held === limit ? [] : [`${held} of ${limit} places are held in the end`])]
    outcomes.push({ seed, wrong, sums: sumsOf(history, faultsOf(store.proxy.log.since(mark))) })
  }
  return outcomes
}

export function visitorDeps(dynamo: Dynamo): Deps {
  const clock = { now: (): string => noon }
  return { dynamo, clock, ids: randomIds(clock) }
}
