import type { Hono } from 'hono'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { createIssuer } from '#shared/accounts/sign-in/issuer.ts'
import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createInvoke } from '#shared/platform/lambda/invoke.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { accountsBindings } from './accounts/bindings.ts'
import { demandBindings } from './demand/bindings.ts'
import { fairBindings } from './fairs/bindings.ts'
import { introductionBindings } from './introductions/bindings.ts'
import { matchingBindings } from './matching/bindings.ts'
import { talentApiBindings } from './talent/api-bindings.ts'
import { talentPageBindings } from './talent/page-bindings.ts'

/** Everything the desk is made of: the pages and the API of everyone signed in, except the bureau. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly app: Hono
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('desk', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('desk')
  const dynamo = createDynamo(config)
  const cursors = createCursors(required(config.SECRET, 'SECRET'), clock)
  const baseUrl = config.BASE_URL
  const issuerUrl = required(config.OIDC_ISSUER, 'OIDC_ISSUER')
  const clientId = required(config.OIDC_CLIENT_ID, 'OIDC_CLIENT_ID')
  const issuer = createIssuer({ issuer: issuerUrl, clientId, baseUrl, realm: config.OIDC_REALM })
  const vault = createContactVault(createInvoke(config, required(config.FUNCTION_VAULT, 'FUNCTION_VAULT')), clock)
  const deps = { dynamo, clock, ids: randomIds(clock), baseUrl, cursors, issuer, issuerUrl, vault, search: createSearch(config) }
  const app = createApp(
    [
      ...accountsBindings(deps),
      ...fairBindings(deps),
      ...talentApiBindings(deps),
      ...talentPageBindings(deps),
      ...matchingBindings(deps),
      ...introductionBindings(deps),
      ...demandBindings(deps),
    ],
    {
      log,
      cursors,
      baseUrl,
      layout: createLayout(footerOf(config), process.env.ASSETS_VERSION ?? ''),
      authenticate: createAuthenticate(deps),
      idempotency: createIdempotency(dynamo, clock),
    },
  )
  return { app, clock, log }
}
