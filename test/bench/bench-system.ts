import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { getOrganisation } from '#shared/accounts/store/organisations.ts'
import { getPerson, membersOf } from '#shared/accounts/store/people.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import type { IndexName as MatchingIndex } from '#shared/matching/documents/mappings.ts'
import type { FunctionName } from '#shared/platform/access.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { environmentOf } from '../../infra/environment.ts'
import { secretsOf } from '../../infra/local/data-folder.ts'
import { clientId } from '../../infra/local/issuer.ts'
import { localRegion, operatorKey } from '../../infra/local/local-connection.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { type LocalSystem, startSystem } from '../../infra/local/system.ts'
import type { SeedSize } from '../../infra/seed/size.ts'
import { engineFolder } from '../support/engine-folder.ts'
import { signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { askSearch } from './ask-search.ts'
import type { FillInput } from './children/fill.ts'
import { inChild } from './in-child.ts'

/** The defaults of the JVM but for the heap: no compiler tier is switched off, as the local system does to be up sooner. */
export const benchJvm = '-Xms512m -Xmx512m'

/** What the parts of the bench work on: the local system with its example city, and more employers than can sign in with one click. */
export type Bench = {
  readonly system: LocalSystem
  /** The store as desk sees it. */
  readonly deps: Deps
  /** Logs of the children, and whatever a part wants to keep while it runs. */
  readonly folder: string
  /** The environment of a bundle that runs outside the local system, on the same engines; `more` replaces variables. */
  readonly environment: (fn: FunctionName, more?: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  readonly bundle: (fn: FunctionName) => string
  /** Open vacancies of employers that posted them themselves, with the cookie of somebody who may see their matches. */
  readonly employed: (most: number) => Promise<readonly Employed[]>
  readonly share: number
  /** Flags of Node for the children. */
  readonly flags: readonly string[]
  readonly say: (line: string) => void
  readonly stop: () => Promise<void>
}

export type Employed = { readonly vacancy: Vacancy; readonly cookie: string; readonly organisationId: string; readonly personId: string }

type Settings = {
  readonly data?: string
  readonly profiles?: string
  readonly size: SeedSize
  readonly share: number
  readonly say: (line: string) => void
}

export async function startBench({ data, profiles, size, share, say }: Settings): Promise<Bench> {
  process.env.OPENSEARCH_JAVA_OPTS ??= benchJvm
  // In memory, as the tests: whose disk it is, and who else waits for it, is not what is measured (decision 0037).
  const folder = data ?? engineFolder('bench')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'seed.json'))) await fill({ folder, size }, say)
  const system = await startSystem({ folder, ports: await anyPorts(), say })
  const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  return benchOn(system, { share, say, flags, forgets: data === undefined })
}

/** In a process that ends afterwards: a seeder's garbage made the gateway's collections the longest waits of all (decision 0020). */
async function fill(input: FillInput, say: (line: string) => void): Promise<void> {
  const log = join(input.folder, 'fill.log')
  say(`写入示例数据，进度见 ${log}`)
  await inChild('fill.ts', input, { environment: process.env as Readonly<Record<string, string>>, log })
}

/** The same on a system that runs already. */
function benchOn(
  system: LocalSystem,
  {
    share,
    say,
    flags = [],
    forgets = false,
  }: Pick<Bench, 'share' | 'say'> & { readonly flags?: readonly string[]; readonly forgets?: boolean },
): Bench {
  const { folder } = system
  const deps = storeOn(system.engines.dynamo, system.stage, { now: system.now })('desk')
  const secrets = secretsOf(folder)
  const environment: Bench['environment'] = (fn, more = {}) => ({
    ...environmentOf(fn, {
      name: system.stage,
      baseUrl: system.url,
      clock: 'system',
      issuer: { url: 'http://127.0.0.1:1', clientId, realm: system.issuer },
      secrets,
      endpoints: {
        dynamodb: system.engines.dynamo,
        search: system.engines.opensearch,
        objects: system.engines.objects,
        lambda: 'http://127.0.0.1:1',
      },
    }),
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: operatorKey,
    AWS_SECRET_ACCESS_KEY: operatorKey,
    AWS_LAMBDA_FUNCTION_NAME: `bench-${fn}`,
    TZ: ':UTC',
    ...more,
  })
  return {
    system,
    deps,
    folder,
    environment,
    bundle: (fn) => join(folder, 'functions', fn, 'main.mjs'),
    employed: async (most) => employedOf(system, deps, most),
    share,
    flags,
    say,
    stop: async () => {
      await system.stop()
      if (forgets) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** How often a thing is done, at least `least` times. */
export function times({ share }: Pick<Bench, 'share'>, usual: number, least = 1): number {
  return Math.max(least, Math.round(usual * share))
}

async function employedOf(system: LocalSystem, deps: Deps, most: number): Promise<readonly Employed[]> {
  const ids = await liveIds(system, 'vacancies')
  const found: Employed[] = []
  const cookies = new Map<string, { readonly cookie: string; readonly personId: string } | undefined>()
  for (let from = 0; from < ids.length && found.length < most; from += 100) {
    for (const vacancy of await findVacancies(deps)(ids.slice(from, from + 100))) {
      const own = vacancy?.employer.id
      if (vacancy?.state !== 'PUBLISHED' || own === undefined || own !== vacancy.postedBy.id || found.length >= most) continue
      if (!cookies.has(own)) cookies.set(own, await signInFor(deps, own))
      const session = cookies.get(own)
      if (session !== undefined) found.push({ vacancy, organisationId: own, ...session })
    }
  }
  return found
}

/** What an index shows, up to 5,000, in the order of the ids. */
export async function liveIds({ engines }: LocalSystem, index: MatchingIndex): Promise<readonly string[]> {
  const body = { size: 5000, query: { term: { live: 'y' } }, sort: [{ id: 'asc' }], _source: false }
  type Found = { readonly hits: { readonly hits: readonly { readonly _id: string }[] } }
  const { hits } = await askSearch<Found>(engines.opensearch, 'POST', `/${index}/_search`, body)
  return hits.hits.map(({ _id }) => _id)
}

async function signInFor(deps: Deps, organisationId: string): Promise<{ readonly cookie: string; readonly personId: string } | undefined> {
  const [organisation, members] = await Promise.all([getOrganisation(deps.dynamo, organisationId), membersOf(deps.dynamo, organisationId)])
  const person = members[0] === undefined ? undefined : await getPerson(deps.dynamo, members[0].personId)
  if (organisation === undefined || person === undefined || organisation.suspension !== undefined) return undefined
  if (organisation.content.kind !== 'employer' || organisation.verification.state !== 'VERIFIED') return undefined
  return { ...(await signedIn(deps, { person, organisation })), personId: person.id }
}
