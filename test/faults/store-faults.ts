import { randomUUID } from 'node:crypto'
import type { Dynamo, Position, Query } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { randomFrom } from '../../infra/seed/random.ts'
import { type Answered, untilAnswered } from './caller.ts'
import { type Cast, newVacancy } from './cast.ts'
import type { FaultySystem } from './faulty-system.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'

/** What goes wrong with DynamoDB: mostly throttles, then conflicts and lost replies, and a little of everything else. */
const mix: Mix = [
  [{ kind: 'throttle' }, 4],
  [{ kind: 'throttled-inside' }, 1],
  [{ kind: 'conflict' }, 2],
  [{ kind: 'lost-reply' }, 2],
  [{ kind: 'server-error' }, 1],
  [{ kind: 'reset' }, 1],
  [{ kind: 'unprocessed' }, 1],
  [{ kind: 'delay', milliseconds: 300 }, 1],
]

type Requests = { readonly posts: number; readonly reads: number }

export type Suffered = {
  readonly requests: number
  /** First answers that a person would see as an error: 500 and above, or none. */
  readonly errors: number
  /** Which statuses those were. */
  readonly statuses: Readonly<Record<number, number>>
  readonly calls: number
  readonly faults: number
  readonly slowestMilliseconds: number
  /** Posts that were never answered well, though repeated: their last answers. */
  readonly unanswered: readonly string[]
  /** What the tables hold too much or too little of, each as a sentence. */
  readonly wrong: readonly string[]
}

const callers: number = 8

/** Posts and reads while a share of the calls to DynamoDB goes wrong; then counts in the tables what the posts left. */
export async function whileFaulty(
  system: FaultySystem,
  cast: Cast,
  seed: string,
  rate: number,
  { posts, reads }: Requests,
): Promise<Suffered> {
  const { proxies } = system
  const mark = proxies.dynamo.log.mark()
  const before = await held(system, cast)
  proxies.dynamo.setFaults(faultsByChance(seed, rate, mix))
  const firsts: Answered[] = []
  const ids: string[] = []
  const unanswered: string[] = []
  const post = async (): Promise<void> => {
    const [key, content] = [randomUUID(), newVacancy('故障')]
    const { first, last } = await untilAnswered(() =>
      cast.employer('POST', '/v1/vacancies', { content, submit: true }, { 'idempotency-key': key }),
    )
    firsts.push(first)
    if (last.status === 201) ids.push((JSON.parse(last.text) as { readonly id: string }).id)
    else unanswered.push(`${last.status} ${last.text.slice(0, 300)}`)
  }
  const addresses: readonly (() => Promise<Answered>)[] = [
    () => cast.employer('GET', '/v1/vacancies'),
    () => cast.employer('GET', `/v1/vacancies/${cast.vacancy.id}`),
    () => cast.anybody('GET', `/vacancies/${cast.vacancy.code}`),
    () => cast.anybody('GET', '/v1/open/vacancies?district=330109'),
    () => cast.employer('GET', `/v1/vacancies/${cast.vacancy.id}/matches`),
    () => cast.talent('GET', '/me'),
    () => cast.bureau('GET', '/v1/bureau/vacancies'),
  ]
  const jobs = [
    ...Array.from({ length: posts }, () => post),
    ...Array.from(
      { length: reads },
      (_, at) => async () => void firsts.push(await (addresses[at % addresses.length] as () => Promise<Answered>)()),
    ),
  ]
  const work = randomFrom(seed).sample(jobs, jobs.length)
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let next = work.pop(); next !== undefined; next = work.pop()) await next()
    }),
  )
  proxies.dynamo.setFaults(noFaults)
  const calls = proxies.dynamo.log.since(mark)
  const bad = firsts.filter(({ status }) => status === 0 || status >= 500)
  return {
    requests: firsts.length,
    errors: bad.length,
    statuses: Object.fromEntries([...Map.groupBy(bad, ({ status }) => status)].map(([status, list]) => [status, list.length])),
    calls: calls.length,
    faults: calls.filter(({ fault }) => fault !== undefined).length,
    slowestMilliseconds: Math.max(...firsts.map(({ milliseconds }) => milliseconds)),
    unanswered,
    wrong: wrongs(before, await held(system, cast), posts, ids),
  }
}

/** Everything that a post leaves, as the tables hold it. */
type Holding = { readonly vacancies: readonly Item[]; readonly entries: readonly Item[] }

export async function held({ deps: { dynamo } }: FaultySystem, { employerId }: Cast): Promise<Holding> {
  return {
    vacancies: await every(dynamo, 'market', { index: 'byOrganisation', pk: `ORG#${employerId}#VACANCY`, limit: 100 }),
    entries: await every(dynamo, 'ledger', { index: 'byOrganisation', pk: `ORG#${employerId}`, limit: 100 }),
  }
}

/** What posts left in the tables beside what they should have left: one vacancy and one ledger entry each. `ids` as they were answered. */
export function wrongs(before: Holding, after: Holding, posts: number, ids: readonly string[]): readonly string[] {
  const vacancies = after.vacancies.length - before.vacancies.length
  const known = new Set(before.entries.map(({ sk }) => sk))
  const created = after.entries.filter(
    ({ sk, action }) => !known.has(sk) && /^vacancy\.(created|published|submitted)$/.test(String(action)),
  )
  const stored = new Set(after.vacancies.map(({ id }) => id))
  return [
    ...(vacancies === posts ? [] : [`${posts} posts left ${vacancies} vacancies`]),
    ...(created.length === posts ? [] : [`${posts} posts left ${created.length} ledger entries`]),
    ...(new Set(ids).size === ids.length ? [] : ['two posts were answered with the same vacancy']),
    ...(ids.every((id) => stored.has(id)) ? [] : ['an acknowledged vacancy is not there']),
  ]
}

async function every(dynamo: Dynamo, table: TableName, query: Query): Promise<readonly Item[]> {
  const found: Item[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.query(table, { ...query, after })
    found.push(...page.items)
    after = page.after
  } while (after !== undefined)
  return found
}
