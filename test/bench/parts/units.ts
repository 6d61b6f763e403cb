import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { keys as accounts } from '#shared/accounts/store/keys.ts'
import { keys as demand, partitions } from '#shared/demand/store/keys.ts'
import { blockOf } from '#shared/demand/store/likenesses.ts'
import type { FunctionName } from '#shared/platform/access.ts'
import type { Item, Key } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { readToken } from '#shared/platform/tokens.ts'
import { personGuardKey, talentKey } from '#shared/talent/store/keys.ts'
import { tableName } from '../../../infra/environment.ts'
import { limits } from '../../../infra/functions.ts'
import { type FunctionPool, functionPool } from '../../../infra/local/function-pool.ts'
import { accessKeyOf } from '../../../infra/local/invoke-api.ts'
import { localConnection } from '../../../infra/local/local-connection.ts'
import { startProxies } from '../../faults/proxied.ts'
import { unitsOf } from '../../faults/proxy/call.ts'
import { makePerson, signedIn } from '../../support/roles.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { vacancyContentOf } from '../../support/things/vacancy.ts'
import type { Bench } from '../bench-system.ts'
import { type Answer, eventFor, type Request } from '../event.ts'
import { rounded } from '../figures.ts'
import type { Row } from '../report.ts'
import { queryOf, readOf, writeOf } from '../unit-costs.ts'

type Units = { readonly read: number; readonly write: number }

/** A route as somebody asks it, and the least it can cost: which items must be read and written, and why no fewer. */
type Case = {
  readonly id: string
  readonly fn: FunctionName
  readonly request: Request
  readonly least: (answer: Answer) => Promise<Units>
  readonly why: string
}

/** Read and write units of each main route, as the engine counts them ÷ what it takes at the least, by hand. */
export async function unitsPart(bench: Bench): Promise<readonly Row[]> {
  const proxies = await startProxies(bench.system.engines)
  const pools = new Map<FunctionName, FunctionPool>()
  const poolOf = (fn: FunctionName): FunctionPool => {
    const pool =
      pools.get(fn) ??
      functionPool({
        name: `bench-${fn}`,
        file: bench.bundle(fn),
        environment: bench.environment(fn, { DYNAMODB_ENDPOINT: proxies.dynamo.url, AWS_ACCESS_KEY_ID: accessKeyOf(fn) }),
        timeoutSeconds: limits[fn].timeoutSeconds,
        most: 1,
        log: `${bench.folder}/bench-units.log`,
        say: bench.say,
      })
    pools.set(fn, pool)
    return pool
  }
  try {
    const rows: Row[] = []
    for (const one of await casesOf(bench)) {
      const mark = proxies.dynamo.log.mark()
      const outcome = await poolOf(one.fn).invoke(eventFor(one.request))
      if (outcome.kind !== 'answered') throw new Error(`${one.id}: ${JSON.stringify(outcome)}`)
      const answer = outcome.answer as Answer
      if (answer.statusCode >= 300) throw new Error(`${one.id}: ${answer.statusCode} ${answer.body?.slice(0, 300)}`)
      const spent = unitsOf(proxies.dynamo.log.since(mark, one.fn))
      rows.push(rowOf(one, spent, await one.least(answer)))
    }
    return rows
  } finally {
    for (const pool of pools.values()) await pool.stop()
    await proxies.stop()
  }
}

function rowOf({ id, request, why }: Case, spent: Units, least: Units): Row {
  return {
    id: `units.${id}`,
    what: `${request.method} ${request.path.replace(/\/(vac|tal)_\w+/, '/:id')} 的读写单位 ÷ 最少`,
    value: rounded((spent.read + spent.write) / (least.read + least.write)),
    bar: '<= 1.15',
    from: { 读: spent.read, 最少读: least.read, 写: spent.write, 最少写: least.write, 为什么: why },
  }
}

async function casesOf(bench: Bench): Promise<readonly Case[]> {
  const { get, query } = readerOf(bench)
  const [employed] = await bench.employed(1)
  if (employed === undefined) throw new Error('nobody has a vacancy')
  const { vacancy, cookie, organisationId, personId } = employed
  const id = (text: string): string => readToken('session', text.split('=')[1] ?? '')?.id ?? ''
  const member = async (): Promise<number> =>
    readOf([
      ...(await get('accounts', accounts.session(id(cookie)))),
      ...(await get('accounts', accounts.person(personId))),
      ...(await get('accounts', accounts.member(organisationId, personId))),
      ...(await get('accounts', accounts.organisation(organisationId))),
    ])
  const root = async (): Promise<readonly Item[]> => get('market', demand.vacancy(vacancy.id))
  const person = await makePerson(bench.deps)
  const own = await signedIn(bench.deps, { person })
  const talent = await makeTalent(bench.deps, { by: personAs(bench.deps, person.id) })
  const themselves = async (): Promise<number> =>
    readOf([...(await get('accounts', accounts.session(id(own.cookie)))), ...(await get('accounts', accounts.person(person.id)))])
  const profile = async (): Promise<readonly Item[]> => get('talent', talentKey(talent.id))
  const guard = async (): Promise<readonly Item[]> => get('talent', personGuardKey(person.id))
  const shown = async (answer: Answer, table: TableName, keyOf: (item: never) => Key): Promise<readonly Item[]> => {
    const { items } = JSON.parse(answer.body ?? '') as { readonly items: readonly never[] }
    return (await Promise.all(items.map((item) => get(table, keyOf(item))))).flat()
  }
  const json = (cookies: string, body: object): Partial<Request> => ({
    cookies: [cookies],
    headers: { 'content-type': 'application/json', origin: bench.system.url },
    body: JSON.stringify(body),
  })
  const read = (path: string, more: Partial<Request> = {}): Request => ({ method: 'GET', path, ...more })
  return [
    {
      id: 'public-search',
      fn: 'public',
      request: read('/v1/open/vacancies', { query: new URLSearchParams({ q: '焊工' }).toString() }),
      least: async (answer) => ({
        read: readOf(await shown(answer, 'public', ({ code }: { readonly code: string }) => demand.view(code))) + hidden,
        write: 0,
      }),
      why: '每个显示的岗位读一次公开内容，被暂停的单位一次(下架的和暂停的立即看不见)',
    },
    {
      id: 'public-vacancy',
      fn: 'public',
      request: read(`/v1/open/vacancies/${vacancy.code}`),
      least: async () => ({ read: readOf(await get('public', demand.view(vacancy.code))) + hidden + answers + verification, write: 0 }),
      why: '公开内容，被暂停的单位一次(立即看不见)，单位的答复率一次，最近一次核验一次(对公众公开)',
    },
    {
      id: 'own-vacancies',
      fn: 'desk',
      request: read('/v1/vacancies', { cookies: [cookie], query: 'state=PUBLISHED' }),
      least: async () => ({
        read: (await member()) + queryOf(await query('market', 'byOrganisation', partitions.vacanciesOf(organisationId), 'PUBLISHED#')),
        write: 0,
      }),
      why: '会话、人、成员、单位(停用立即生效)，一次索引查询',
    },
    {
      id: 'own-vacancy',
      fn: 'desk',
      request: read(`/v1/vacancies/${vacancy.id}`, { cookies: [cookie] }),
      least: async () => ({ read: (await member()) + readOf(await root()), write: 0 }),
      why: '会话、人、成员、单位，岗位',
    },
    {
      id: 'matches',
      fn: 'desk',
      request: read(`/v1/vacancies/${vacancy.id}/matches`, { cookies: [cookie] }),
      least: async (answer) => {
        const people = await shown(answer, 'talent', ({ card }: { readonly card: { readonly id: string } }) => talentKey(card.id))
        const entry = (await query('ledger', undefined, `SUBJECT#${organisationId}`)).at(-1)
        return {
          read: (await member()) + readOf(await root()) + queryOf([]) + readOf(people),
          write: writeOf(entry === undefined ? [] : [entry]),
        }
      },
      why: '会话、人、成员、单位，岗位，集团成员的一次查询，20 人各读一次(撤回同意立即生效)，一条查阅记录',
    },
    {
      id: 'own-entry',
      fn: 'desk',
      request: read('/v1/me/talent', { cookies: [own.cookie] }),
      least: async () => ({ read: (await themselves()) + readOf(await guard()) + readOf(await profile()), write: 0 }),
      why: '会话、人，由人到档案的一项，档案',
    },
    {
      id: 'own-matches',
      fn: 'desk',
      request: read('/v1/me/matches', { cookies: [own.cookie] }),
      least: async (answer) => {
        const keyOf = ({ vacancy: one }: { readonly vacancy: { readonly id: string } }): Key => demand.vacancy(one.id)
        const vacancies = await shown(answer, 'market', keyOf)
        const parties = new Set(vacancies.flatMap(partiesOf))
        const organisations = (await Promise.all([...parties].map((party) => get('accounts', accounts.organisation(party))))).flat()
        const theirs = (await themselves()) + readOf(await guard()) + readOf(await profile())
        return { read: theirs + readOf(vacancies) + readOf(organisations), write: 0 }
      },
      why: '会话、人，由人到档案的一项，档案，20 个岗位各读一次，它们的单位各读一次(被暂停的立即看不见)',
    },
    {
      id: 'post-vacancy',
      fn: 'desk',
      request: {
        method: 'POST',
        path: '/v1/vacancies',
        ...json(cookie, { content: vacancyContentOf(bench.deps, { title: '数控车工（测单位）' }), submit: true }),
      },
      least: async (answer) => {
        const { id: made, code } = JSON.parse(answer.body ?? '') as { readonly id: string; readonly code: string }
        const written = [
          ...(await query('market', undefined, `VACANCY#${made}`)),
          ...(await query('market', undefined, `VACANCY-CODE#${code}`)),
          ...(await query('public', undefined, `VACANCY#${code}`)),
          ...(await query('ledger', undefined, `SUBJECT#${made}`)),
        ]
        const poster = await get('market', demand.poster(organisationId))
        const others = await query('market', undefined, demand.likenessTurn(blockOf(vacancy)).pk)
        const kept = others.filter(({ sk }) => String(sk).includes(made))
        return {
          read: (await member()) + readOf(poster) + 2 * queryOf(others),
          write: writeOf(written) + 2 * (writeOf(kept) + waiting(kept)) + sameDemand,
        }
      },
      why: '会话、人、成员、单位，发布者，同一单位的招聘一次(找重复);写岗位、编号、同一需求的占位、比对用的一份两次(先标明待比，比完去掉：中途断了也有人接着比)、两份公开内容、一条记录，各在一个事务里(两倍)，索引各一份',
    },
    {
      id: 'change-profile',
      fn: 'desk',
      request: { method: 'PUT', path: '/v1/me/talent', ...json(own.cookie, { rev: talent.rev, profile: profileOf({ years: 13 }) }) },
      least: async () => {
        const entry = (await query('ledger', undefined, `SUBJECT#${person.id}`)).at(-1)
        const written = [...(await profile()), ...(entry === undefined ? [] : [entry])]
        return { read: (await themselves()) + readOf(await guard()) + readOf(await profile()), write: writeOf(written) }
      },
      why: '会话、人，由人到档案的一项，档案；写档案和一条记录',
    },
  ]
}

/** The employer of a stored vacancy and whoever posted it. */
function partiesOf({ employer, postedBy }: Item): readonly string[] {
  return [employer, postedBy].flatMap((party) => (party as { readonly id?: string } | undefined)?.id ?? [])
}

/** An ad waits to be compared by standing in an index, and does so no longer by leaving it. */
function waiting(kept: readonly Item[]): number {
  return writeOf(kept) / 2
}

/** The organisations out of sight, all in one query, under 4 kB. */
const hidden = 1
/** How an employer answers, under 4 kB. */
const answers = 1
/** Since when and until when the employer's verification holds, under 4 kB. */
const verification = 1
/** The guard of a demand, under a kB. */
const sameDemand = 2

function readerOf({ system }: Bench) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(localConnection(system.engines.dynamo)))
  return {
    /** The item, or none. */
    get: async (table: TableName, { pk, sk }: Key): Promise<readonly Item[]> => {
      const { Item: found } = await client.send(new GetCommand({ TableName: tableName(system.stage, table), Key: { pk, sk } }))
      return found === undefined ? [] : [found as Item]
    },
    /** The first twenty of a partition. */
    query: async (table: TableName, index: string | undefined, partition: string, prefix?: string): Promise<readonly Item[]> => {
      const [pk, sk] = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`]
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName(system.stage, table),
          ...(index === undefined ? {} : { IndexName: index }),
          KeyConditionExpression: `#pk = :pk${prefix === undefined ? '' : ' AND begins_with(#sk, :prefix)'}`,
          ExpressionAttributeNames: { '#pk': pk, ...(prefix === undefined ? {} : { '#sk': sk }) },
          ExpressionAttributeValues: { ':pk': partition, ...(prefix === undefined ? {} : { ':prefix': prefix }) },
          Limit: 20,
        }),
      )
      return Items as Item[]
    },
  }
}
