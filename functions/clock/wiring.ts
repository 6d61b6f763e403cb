import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { paced } from '#shared/platform/dynamo/paced.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createNotify } from '#shared/platform/lambda/invoke.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { createWakeIntake } from '#shared/rosters/store/wake-intake.ts'
import { jobHandler } from './jobs/jobs.ts'

/** Everything the clock is made of: scheduled work. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly handle: ReturnType<typeof jobHandler>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('clock', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('clock')
  const notify = createNotify(config, required(config.FUNCTION_INTAKE, 'FUNCTION_INTAKE'))
  const handle = jobHandler({
    dynamo: paced(createDynamo(config), pace),
    objects: createObjects(config, 'published'),
    uploads: createObjects(config, 'uploads'),
    clock,
    ids: randomIds(clock),
    search: createSearch(config),
    wakeIntake: createWakeIntake(notify, { clock, log }),
  })
  return { handle, clock, log }
}

/** An organisation's ads go out of sight at once, a city's in minutes. */
const pace = { burst: 50, perSecond: 10 } as const
