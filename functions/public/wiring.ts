import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createSite, type Site } from '#shared/platform/http/create-site.ts'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
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
  const deps = {
    dynamo: createDynamo(config),
    search: createSearch(config),
    objects: createObjects(config, 'published'),
    clock,
    baseUrl: config.BASE_URL,
    footer: footerOf(config),
    assetsVersion: process.env.ASSETS_VERSION ?? '',
  }
  const site = createSite(
    [
      { under: ['/'], load: async () => (await import('./site/home-bindings.ts')).homeBindings(deps) },
      {
        under: ['/help/introductions', '/v1/open/introductions'],
        load: async () => (await import('./introductions/bindings.ts')).openIntroductionBindings(deps),
      },
      { under: ['/help'], load: async () => (await import('./help/help-bindings.ts')).helpBindings() },
      {
        under: ['/privacy', '/a11y', '/problems'],
        load: async () => (await import('./site/site-bindings.ts')).siteBindings(deps),
      },
      {
        under: ['/assets', '/openapi.json', '/robots.txt', '/view'],
        load: async () => (await import('./site/asset-bindings.ts')).assetBindings(deps),
      },
      {
        under: ['/sitemap.xml', '/s'],
        load: async () => (await import('./site/sitemap-bindings.ts')).sitemapBindings(deps),
      },
      { under: ['/developers'], load: async () => (await import('./developers/bindings.ts')).developersBindings(deps) },
      {
        under: ['/fairs', '/fairs.ics', '/fairs.atom', '/fairs.json', '/fairs.csv', '/v1/open/fairs'],
        load: async () => (await import('./fairs/bindings.ts')).publishedFairBindings(deps),
      },
      {
        under: ['/vacancies', '/v1/open/vacancies', '/v1/open/suggestions', '/v1/open/occupations'],
        load: async () => (await import('./vacancies/bindings.ts')).openVacancyBindings(deps),
      },
      {
        under: ['/vacancies.ics', '/vacancies.atom', '/vacancies.json', '/vacancies.csv'],
        load: async () => (await import('./vacancies/feed-bindings.ts')).vacancyFeedBindings(deps),
      },
      {
        under: ['/open-data', '/v1/open/changes', '/v1/open/snapshots'],
        load: async () => (await import('./open/bindings.ts')).openDataBindings(deps),
      },
      {
        under: ['/bulletins/:code/verification', '/v1/open/bulletins/:code/verification'],
        load: async () => (await import('./bulletins/verification-bindings.ts')).verificationBindings(deps),
      },
      {
        under: ['/bulletins', '/v1/open/bulletins'],
        load: async () => (await import('./bulletins/bindings.ts')).publishedBulletinBindings(deps),
      },
      {
        under: [
          ...['ics', 'atom', 'json', 'csv'].map((ending) => `/bulletins.${ending}`),
          ...['data.csv', 'data.json', 'cube.json', 'compiled.json'].map((file) => `/bulletins/:code/${file}`),
        ],
        load: async () => (await import('./bulletins/file-bindings.ts')).bulletinFileBindings(deps),
      },
      {
        under: ['/bulletins/:code/data.xlsx'],
        load: async () => (await import('./bulletins/workbook-bindings.ts')).bulletinWorkbookBindings(deps),
      },
      {
        under: ['/passport', '/v1/open/passport-keys', '/v1/open/passport-revocations', '/v1/open/passport-checks'],
        load: async () => (await import('./passports/bindings.ts')).passportCheckBindings(deps),
      },
      {
        under: ['/embed', '/v1/open/parks'],
        load: async () => (await import('./embeds/bindings.ts')).embedBindings(deps),
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
      layout: createLayout(deps.footer, deps.assetsVersion, config.BASE_URL),
      authenticate: async () => ({ kind: 'anonymous' }),
    },
  )
  return { site, clock, log }
}
