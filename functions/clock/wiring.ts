import { readConfig } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { jobHandler } from './jobs/jobs.ts'

/** Everything the clock is made of: scheduled work. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly handle: ReturnType<typeof jobHandler>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('clock', env)
  const clock = eventClock(config.CLOCK)
  return {
    handle: jobHandler({ dynamo: createDynamo(config), objects: createObjects(config, 'published'), clock, ids: randomIds(clock) }),
    clock,
    log: createLog('clock'),
  }
}
