import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createInvoke } from '#shared/platform/lambda/invoke.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSealInvited } from '#shared/rosters/store/seal-invited.ts'
import { intakeHandler } from './rosters/handler.ts'

/** Everything intake is made of: it reads foreign files, and has no key to what it writes into the contacts. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly handle: ReturnType<typeof intakeHandler>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('intake', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('intake')
  const handle = intakeHandler({
    dynamo: createDynamo(config),
    uploads: createObjects(config, 'uploads'),
    seal: createSealInvited(createInvoke(config, required(config.FUNCTION_VAULT, 'FUNCTION_VAULT')), clock),
    clock,
    ids: randomIds(clock),
    log,
  })
  return { handle, clock, log }
}
