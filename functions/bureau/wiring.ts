import type { Hono } from 'hono'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { organisationReviewBindings } from './accounts/bindings.ts'
import { organisationQueues } from './accounts/queue.ts'
import { vacancyReviewBindings } from './demand/bindings.ts'
import { vacancyQueue } from './demand/queue.ts'
import { homeBindings } from './home/home-bindings.ts'
import { indexingBindings } from './indexing/bindings.ts'

/** Everything the bureau is made of: queues and decisions. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly app: Hono
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('bureau', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('bureau')
  const dynamo = createDynamo(config)
  const baseUrl = config.BASE_URL
  const deps = { dynamo, clock, ids: randomIds(clock), baseUrl, search: createSearch(config) }
  const queues = [...organisationQueues(deps), vacancyQueue(deps)]
  const app = createApp(
    [...homeBindings(queues), ...organisationReviewBindings(deps), ...vacancyReviewBindings(deps), ...indexingBindings(deps)],
    {
      log,
      cursors: createCursors(required(config.SECRET, 'SECRET'), clock),
      baseUrl,
      layout: createLayout(footerOf(config), process.env.ASSETS_VERSION ?? ''),
      authenticate: createAuthenticate(deps),
      idempotency: createIdempotency(dynamo, clock),
    },
  )
  return { app, clock, log }
}
