import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { readConfig, required } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createSite, type Site } from '#shared/platform/http/create-site.ts'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { footerOf } from '#shared/platform/pages/footer.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import type { Queue } from './home/queue.ts'

/** Everything the bureau is made of: queues and decisions. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly site: Site
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('bureau', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('bureau')
  const dynamo = createDynamo(config)
  const baseUrl = config.BASE_URL
  const deps = { dynamo, clock, ids: randomIds(clock), baseUrl, search: createSearch(config), prompt: true as const }
  const site = createSite(
    [
      { under: ['/bureau'], load: async () => (await import('./home/home-bindings.ts')).homeBindings(await queues(deps)) },
      {
        under: ['/bureau/organisations', '/v1/bureau/organisations'],
        load: async () => (await import('./accounts/bindings.ts')).organisationReviewBindings(deps),
      },
      {
        under: ['/bureau/vacancies', '/bureau/feeds', '/v1/bureau/vacancies', '/v1/bureau/feeds'],
        load: async () => (await import('./demand/bindings.ts')).vacancyReviewBindings(deps),
      },
      {
        under: ['/bureau/clusters', '/v1/bureau/clusters'],
        load: async () => (await import('./clusters/bindings.ts')).clusterBindings(deps),
      },
      {
        under: ['/bureau/certificates', '/v1/bureau/certificates'],
        load: async () => {
          const { createObjects } = await import('#shared/platform/objects/objects.ts')
          const uploads = createObjects(config, 'uploads')
          return (await import('./certificates/bindings.ts')).certificateReviewBindings({ ...deps, uploads })
        },
      },
      {
        under: ['/bureau/complaints', '/bureau/complaint-figures', '/v1/bureau/complaints', '/v1/bureau/complaint-figures'],
        load: async () => (await import('./complaints/bindings.ts')).complaintReviewBindings(deps),
      },
      {
        under: ['/bureau/retention', '/bureau/retention.csv'],
        load: async () => (await import('./retention/bindings.ts')).retentionBindings(deps),
      },
      {
        under: ['/bureau/introductions', '/v1/bureau/introductions'],
        load: async () => (await import('./introductions/bindings.ts')).introductionFigureBindings(deps),
      },
      { under: ['/v1/bureau/health'], load: async () => (await import('./indexing/bindings.ts')).indexingBindings(deps) },
    ],
    {
      log,
      cursors: createCursors(required(config.SECRET, 'SECRET'), clock),
      baseUrl,
      layout: createLayout(footerOf(config), process.env.ASSETS_VERSION ?? '', baseUrl),
      authenticate: createAuthenticate(deps),
      idempotency: createIdempotency(dynamo, clock),
    },
  )
  return { site, clock, log }
}

/** What waits in each context, for the home page. */
async function queues(deps: Deps): Promise<readonly Queue[]> {
  const [accounts, demand, certificates, complaints] = await Promise.all([
    import('./accounts/queue.ts'),
    import('./demand/queue.ts'),
    import('./certificates/queue.ts'),
    import('./complaints/queue.ts'),
  ])
  return [
    ...accounts.organisationQueues(deps),
    demand.vacancyQueue(deps),
    certificates.certificateQueue(deps),
    complaints.complaintQueue(deps),
  ]
}
