import { gzipSync } from 'node:zlib'
import { limits } from '../../../infra/functions.ts'
import { type FunctionPool, functionPool } from '../../../infra/local/function-pool.ts'
import { accessKeyOf } from '../../../infra/local/invoke-api.ts'
import { type Proxies, startProxies } from '../../faults/proxied.ts'
import { unitsOf } from '../../faults/proxy/call.ts'
import { type Bench, times } from '../bench-system.ts'
import { type Answer, eventFor, type Request } from '../event.ts'
import { median, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

/** What each public page and open route costs: read units (the figure), reads of objects and searches, the first time and warm, and bytes. */
export async function pagesPart(bench: Bench): Promise<readonly Row[]> {
  const proxies = await startProxies(bench.system.engines)
  try {
    const rows: Row[] = []
    for (const [id, request] of await pagesOf(bench)) rows.push(await rowOf(bench, proxies, id, request))
    return rows
  } finally {
    await proxies.stop()
  }
}

async function pagesOf(bench: Bench): Promise<readonly (readonly [id: string, request: Request])[]> {
  const first = async (list: string): Promise<{ readonly code: string; readonly park?: { readonly id: string } }> => {
    const answer = (await (await fetch(`${bench.system.url}/v1/open/${list}?limit=1`)).json()) as {
      readonly items: readonly { readonly code: string; readonly park?: { readonly id: string } }[]
    }
    const [item] = answer.items
    if (item === undefined) throw new Error(`nothing in ${list}`)
    return item
  }
  const [vacancy, fair, bulletin] = [await first('vacancies'), await first('fairs'), await first('bulletins')]
  const page = (path: string, query = ''): Request => ({ method: 'GET', path, query })
  return [
    ['home', page('/')],
    ['vacancies', page('/vacancies')],
    ['vacancies-found', page('/vacancies', new URLSearchParams({ q: '焊工' }).toString())],
    ['vacancy', page(`/vacancies/${vacancy.code}`)],
    ['fairs', page('/fairs')],
    ['fair', page(`/fairs/${fair.code}`)],
    ['positions', page(`/fairs/${fair.code}/positions`)],
    ['plan', page(`/fairs/${fair.code}/plan`)],
    ['poster', page(`/fairs/${fair.code}/poster`)],
    ['bulletins', page('/bulletins')],
    ['bulletin', page(`/bulletins/${bulletin.code}`)],
    ['bulletin-table', page(`/bulletins/${bulletin.code}/data.csv`)],
    ['verification', page(`/bulletins/${bulletin.code}/verification`)],
    ['open-data', page('/open-data')],
    ['changes', page('/v1/open/changes')],
    ['snapshots', page('/v1/open/snapshots')],
    ['snapshot-file', page('/v1/open/snapshots/latest/vacancy-1.ndjson.gz')],
    ['atom', page('/vacancies.atom')],
    ['csv', page('/vacancies.csv')],
    ['calendar', page('/fairs.ics')],
    ['calendar-vacancies', page('/vacancies.ics')],
    ['calendar-bulletins', page('/bulletins.ics')],
    ['sitemap', page('/sitemap.xml', 'part=vacancy-1')],
    ['short-link', page(`/s/${vacancy.code}`)],
    ['embed', page(`/embed/parks/${fair.park?.id ?? ''}`)],
  ]
}

async function rowOf(bench: Bench, proxies: Proxies, id: string, request: Request): Promise<Row> {
  const pool = poolOf(bench, proxies)
  try {
    // The process is up and has answered something that needs no store: what comes now is the section's own.
    await asked(pool, { method: 'GET', path: '/robots.txt' })
    const first = await asked(pool, request)
    const warm: number[] = []
    const marks = [proxies.dynamo, proxies.objects, proxies.opensearch].map(({ log }) => log.mark())
    const turns = times(bench, 9, 3)
    for (let turn = 0; turn < turns; turn += 1) warm.push((await asked(pool, request)).milliseconds)
    const [dynamo = [], objects = [], searches = []] = [proxies.dynamo, proxies.objects, proxies.opensearch].map(({ log }, at) =>
      log.since(marks[at] ?? 0, 'public'),
    )
    const bytes = Buffer.from(first.answer.body ?? '', first.answer.isBase64Encoded === true ? 'base64' : 'utf8')
    return {
      id: `page.${id}`,
      what: `${request.path.replace(/(?<=\/)[2-9a-z]{10}(?=\/|$)/, ':code').replace(/org_\w+/, ':park')} 一次的读单位`,
      value: rounded(unitsOf(dynamo).read / turns),
      from: {
        数据库调用: dynamo.length / turns,
        对象读取: objects.length / turns,
        检索: searches.length / turns,
        首次毫秒: rounded(first.milliseconds, 1),
        毫秒: rounded(median(warm), 1),
        字节: bytes.length,
        压缩后: gzipSync(bytes).length,
      },
    }
  } finally {
    await pool.stop()
  }
}

type Asked = { readonly answer: Answer & { readonly isBase64Encoded?: boolean }; readonly milliseconds: number }

async function asked(pool: FunctionPool, request: Request): Promise<Asked> {
  const began = performance.now()
  const outcome = await pool.invoke(eventFor(request))
  const milliseconds = performance.now() - began
  if (outcome.kind !== 'answered') throw new Error(`${request.path}: ${JSON.stringify(outcome)}`)
  const answer = outcome.answer as Asked['answer']
  if (answer.statusCode >= 400) throw new Error(`${request.path}: ${answer.statusCode}`)
  return { answer, milliseconds }
}

function poolOf(bench: Bench, proxies: Proxies): FunctionPool {
  const seen = {
    DYNAMODB_ENDPOINT: proxies.dynamo.url,
    SEARCH_ENDPOINT: proxies.opensearch.url,
    OBJECTS_ENDPOINT: proxies.objects.url,
    AWS_ACCESS_KEY_ID: accessKeyOf('public'),
    AWS_SECRET_ACCESS_KEY: 'local',
  }
  return functionPool({
    name: 'bench-public',
    file: bench.bundle('public'),
    environment: bench.environment('public', seen),
    timeoutSeconds: limits.public.timeoutSeconds,
    most: 1,
    log: `${bench.folder}/bench-pages.log`,
    say: bench.say,
  })
}
