import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createSite, type Site } from '#shared/platform/http/create-site.ts'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createInvoke, createNotify } from '#shared/platform/lambda/invoke.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { besidePages } from './messages/beside-pages.ts'

/** Everything the desk is made of: the pages and the API of everyone signed in, except the bureau. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly site: Site
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
  const invokeVault = createInvoke(config, required(config.FUNCTION_VAULT, 'FUNCTION_VAULT'))
  const deps = {
    dynamo,
    objects: createObjects(config, 'published'),
    clock,
    ids: randomIds(clock),
    baseUrl,
    cursors,
    issuerUrl,
    search: createSearch(config),
    prompt: true as const,
  }
  const countNews: Parameters<typeof besidePages>[0] = async (principal) =>
    (await import('#shared/messages/use-cases/count-new-messages.ts')).countNewMessages(deps)(principal)
  const site = createSite(
    [
      {
        under: ['/login/start', '/login/ended'],
        load: async () => (await import('./accounts/sign-in-page-bindings.ts')).signInPageBindings(deps),
      },
      {
        under: ['/login', '/logout'],
        load: async () => {
          const { createIssuer } = await import('#shared/accounts/sign-in/issuer.ts')
          const issuer = createIssuer({ issuer: issuerUrl, clientId, baseUrl, realm: config.OIDC_REALM })
          return (await import('./accounts/sign-in-bindings.ts')).signInBindings({ ...deps, issuer })
        },
      },
      {
        under: ['/account', '/register', '/v1/account', '/v1/sessions', '/v1/organisations', '/v1/members', '/v1/invitations', '/v1/keys'],
        load: async () => (await import('./accounts/bindings.ts')).accountsBindings(deps),
      },
      {
        under: [
          '/me/fairs/:code/route',
          '/park/fairs/:id/forecast',
          '/employer/fairs/:code/forecast',
          '/agency/fairs/:code/forecast',
          '/v1/me/fairs/:code/route',
          '/v1/fairs/:id/forecast',
          '/v1/bookable-fairs/:code/forecast',
        ],
        load: async () => (await import('./prematch/bindings.ts')).prematchBindings(deps),
      },
      {
        under: ['/me/messages', '/account/messages', '/v1/me/messages', '/v1/account/messages'],
        load: async () => (await import('./messages/bindings.ts')).messageBindings(deps),
      },
      {
        under: ['/reports', '/me/reports', '/account/complaints', '/v1/reports'],
        load: async () =>
          (await import('./complaints/bindings.ts')).complaintBindings({ ...deps, secretKey: required(config.SECRET, 'SECRET') }),
      },
      {
        under: ['/me/fairs', '/v1/me/fairs'],
        load: async () => (await import('./visits/bindings.ts')).visitBindings(deps),
      },
      {
        under: ['/park/fairs/:id/door', '/park/fairs/:id/results', '/v1/fairs/:id/door', '/v1/fairs/:id/results'],
        load: async () => (await import('./door/bindings.ts')).doorBindings(deps),
      },
      {
        under: ['/employer/fairs/:code/outcome', '/agency/fairs/:code/outcome', '/v1/bookable-fairs/:code/outcome'],
        load: async () => (await import('./door/outcome-bindings.ts')).outcomeBindings(deps),
      },
      {
        under: ['/employer/fairs', '/agency/fairs', '/park/fairs/:id/booths', '/v1/bookable-fairs', '/v1/exhibits', '/v1/fairs/:id/booths'],
        load: async () => (await import('./booths/bindings.ts')).boothBindings(deps),
      },
      { under: ['/park/embed'], load: async () => (await import('./embeds/bindings.ts')).embedBindings(deps) },
      { under: ['/park', '/v1/fairs'], load: async () => (await import('./fairs/bindings.ts')).fairBindings(deps) },
      {
        under: ['/park/bulletins', '/v1/bulletins', '/v1/bulletin-series'],
        load: async () => (await import('./bulletins/bindings.ts')).bulletinBindings(deps),
      },
      {
        under: ['/me', '/v1/me'],
        load: async () => {
          const { createContactVault } = await import('#shared/talent/store/contact-vault.ts')
          const vault = createContactVault(invokeVault, clock)
          return (await import('./talent/bindings.ts')).talentBindings({ ...deps, uploads: createObjects(config, 'uploads'), vault })
        },
      },
      {
        under: ['/join', '/me/invitations', '/association/members', '/v1/me/invitations', '/v1/association/members'],
        load: async () => {
          const { createContactVault } = await import('#shared/talent/store/contact-vault.ts')
          return (await import('./joining/bindings.ts')).joiningBindings({ ...deps, vault: createContactVault(invokeVault, clock) })
        },
      },
      {
        under: ['/association'],
        load: async () => {
          const { createWakeIntake } = await import('#shared/rosters/store/wake-intake.ts')
          const notify = createNotify(config, required(config.FUNCTION_INTAKE, 'FUNCTION_INTAKE'))
          const uploads = createObjects(config, 'uploads')
          return (await import('./rosters/bindings.ts')).rosterBindings({
            ...deps,
            uploads,
            wakeIntake: createWakeIntake(notify, { clock, log }),
          })
        },
      },
      { under: ['/v1/readings'], load: async () => (await import('./readings/bindings.ts')).readingBindings() },
      {
        under: [
          '/employer/vacancies/:id/matches',
          '/agency/vacancies/:id/matches',
          '/agency/search',
          '/me/matches',
          '/v1/vacancies/:id/matches',
          '/v1/me/matches',
          '/v1/talent-searches',
        ],
        load: async () => (await import('./matching/bindings.ts')).matchingBindings(deps),
      },
      {
        under: [
          '/me/introductions',
          '/employer/introductions',
          '/agency/introductions',
          '/v1/me/introductions',
          '/v1/me/interest-notices',
          '/v1/introductions',
        ],
        load: async () => {
          const { createContactVault } = await import('#shared/talent/store/contact-vault.ts')
          return (await import('./introductions/bindings.ts')).introductionBindings({
            ...deps,
            vault: createContactVault(invokeVault, clock),
          })
        },
      },
      {
        under: ['/me/searches', '/employer/searches', '/agency/searches', '/v1/searches', '/v1/me/searches'],
        load: async () => (await import('./searches/bindings.ts')).searchBindings(deps),
      },
      {
        under: ['/agency/ledger'],
        load: async () => (await import('./service-ledger/bindings.ts')).serviceLedgerBindings(deps),
      },
      {
        under: ['/employer/lists', '/agency/lists', '/v1/lists'],
        load: async () => (await import('./lists/bindings.ts')).listBindings(deps),
      },
      {
        under: ['/employer/vacancies/:id/cluster', '/agency/vacancies/:id/cluster', '/v1/vacancies/:id/cluster'],
        load: async () => (await import('./copies/bindings.ts')).copiesBindings(deps),
      },
      {
        under: ['/employer', '/agency', '/v1/vacancies', '/v1/mandates', '/v1/occupations'],
        load: async () => (await import('./demand/bindings.ts')).demandBindings(deps),
      },
    ],
    {
      log,
      cursors,
      baseUrl,
      ...besidePages(countNews, log, {
        layout: createLayout(footerOf(config), process.env.ASSETS_VERSION ?? '', baseUrl),
        authenticate: createAuthenticate(deps),
      }),
      idempotency: createIdempotency(dynamo, clock),
    },
  )
  return { site, clock, log }
}
