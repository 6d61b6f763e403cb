import type { Clock } from '#shared/kernel/clock.ts'
import type { Ids } from '#shared/kernel/ids.ts'
import type { Dynamo } from './dynamo/gateway.ts'

/** What nearly every use case needs: the store, the time and new ids. */
export type Deps = {
  readonly dynamo: Dynamo
  readonly clock: Clock
  readonly ids: Ids
  /** Somebody waits for the outcome: what the clock would do within a minute is done before the answer. */
  readonly prompt?: true
}
