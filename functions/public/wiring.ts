import type { Hono } from 'hono'
import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { createSearch } from '#shared/platform/search/client.ts'
import { publishedVacancyBindings } from './demand/bindings.ts'
import { developersBindings } from './developers/bindings.ts'
import { publishedFairBindings } from './fairs/bindings.ts'
import { assetBindings } from './site/asset-bindings.ts'
import { siteBindings } from './site/site-bindings.ts'
import { openVacancyBindings } from './vacancies/bindings.ts'

/** Everything the public function is made of. It reads what is published, and nothing else: no session, no person. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly app: Hono
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('public', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('public')
  const deps = { dynamo: createDynamo(config), search: createSearch(config), clock, baseUrl: config.BASE_URL, footer: footerOf(config) }
  const app = createApp(
    [
      ...assetBindings(deps),
      ...siteBindings(deps),
      ...developersBindings(deps),
      ...publishedFairBindings(deps),
      ...openVacancyBindings(deps),
      ...publishedVacancyBindings(deps),
    ],
    {
      log,
      cursors: createCursors(required(config.SECRET, 'SECRET'), clock),
      baseUrl: config.BASE_URL,
      layout: createLayout(deps.footer, process.env.ASSETS_VERSION ?? ''),
      authenticate: async () => ({ kind: 'anonymous' }),
    },
  )
  return { app, clock, log }
}
