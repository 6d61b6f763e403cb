import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createSite, type Site } from '#shared/platform/http/create-site.ts'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { createSearch } from '#shared/platform/search/client.ts'

/** Everything the public function is made of. It reads what is published, and nothing else: no session, no person. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly site: Site
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('public', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('public')
  const deps = { dynamo: createDynamo(config), search: createSearch(config), clock, baseUrl: config.BASE_URL, footer: footerOf(config) }
  const site = createSite(
    [
      { under: ['/'], load: async () => (await import('./site/home-bindings.ts')).homeBindings(deps) },
      {
        under: ['/help', '/privacy', '/a11y', '/problems'],
        load: async () => (await import('./site/site-bindings.ts')).siteBindings(deps),
      },
      {
        under: ['/assets', '/openapi.json', '/robots.txt'],
        load: async () => (await import('./site/asset-bindings.ts')).assetBindings(deps),
      },
      { under: ['/developers'], load: async () => (await import('./developers/bindings.ts')).developersBindings(deps) },
      {
        under: ['/fairs', '/fairs.ics', '/v1/open/fairs'],
        load: async () => (await import('./fairs/bindings.ts')).publishedFairBindings(deps),
      },
      {
        under: ['/vacancies', '/v1/open/vacancies', '/v1/open/suggestions', '/v1/open/occupations'],
        load: async () => (await import('./vacancies/bindings.ts')).openVacancyBindings(deps),
      },
      {
        under: ['/vacancies/:code', '/v1/open/vacancies/:code'],
        load: async () => (await import('./demand/bindings.ts')).publishedVacancyBindings(deps),
      },
    ],
    {
      log,
      cursors: createCursors(required(config.SECRET, 'SECRET'), clock),
      baseUrl: config.BASE_URL,
      layout: createLayout(deps.footer, process.env.ASSETS_VERSION ?? ''),
      authenticate: async () => ({ kind: 'anonymous' }),
    },
  )
  return { site, clock, log }
}
