import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundle } from '../../../infra/bundle.ts'
import { type Bench, times } from '../bench-system.ts'
import { eventFor, type Request } from '../event.ts'
import { median, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

type Start = { readonly bundle?: string; readonly request?: Request; readonly environment: Readonly<Record<string, string>> }
type Took = { readonly wall: number; readonly cpu: number; readonly imported: number }

const child: string = join(import.meta.dirname, '../children/cold.mjs')

/** Process start to first 200, minus bare Node, ÷ the same of a bare Hono bundle; the bundles as they are shipped, started in turns. */
export async function coldPart(bench: Pick<Bench, 'environment' | 'bundle' | 'folder' | 'share' | 'employed'>): Promise<readonly Row[]> {
  await bundle('bare', { source: join(import.meta.dirname, '..'), output: bench.folder })
  const page = (path: string, query?: string): Request => ({ method: 'GET', path, ...(query === undefined ? {} : { query }) })
  const shipped = (fn: 'public' | 'desk', request: Request): Start => ({
    bundle: bench.bundle(fn),
    request,
    environment: bench.environment(fn),
  })
  const [employer] = await bench.employed(1)
  const kinds = {
    node: { environment: {} },
    hono: { bundle: join(bench.folder, 'bare/main.mjs'), request: page('/'), environment: {} },
    public: shipped('public', page('/help/matching')),
    desk: shipped('desk', page('/login/start')),
    ...(employer === undefined ? {} : { deskSignedIn: shipped('desk', { ...page('/employer'), cookies: [employer.cookie] }) }),
    publicSearch: shipped('public', page('/v1/open/vacancies', 'q=数控车工')),
    publicOpenData: shipped('public', page('/open-data')),
    publicChanges: shipped('public', page('/v1/open/changes', 'limit=1')),
    publicSnapshot: shipped('public', page('/v1/open/snapshots/latest/fair-1.ndjson.gz')),
  } satisfies Record<string, Start>
  type Kind = keyof typeof kinds
  const took: Record<Kind, Took[]> = {
    node: [],
    hono: [],
    public: [],
    desk: [],
    deskSignedIn: [],
    publicSearch: [],
    publicOpenData: [],
    publicChanges: [],
    publicSnapshot: [],
  }
  for (let turn = 0; turn < times(bench, 21, 1); turn += 1)
    for (const [name, start] of Object.entries(kinds)) took[name as Kind].push(await startOnce(start))
  const wall = (name: Kind): number => median(took[name].map((one) => one.wall))
  const cpu = (name: Kind): number => median(took[name].map((one) => one.cpu))
  const imported = (name: Kind): number => median(took[name].map((one) => one.imported))
  const row = (id: string, name: Kind, what: string, bar?: string): Row => ({
    id,
    what,
    value: rounded((wall(name) - wall('node')) / (wall('hono') - wall('node'))),
    ...(bar === undefined ? {} : { bar }),
    from: {
      毫秒: rounded(wall(name), 1),
      只有Node: rounded(wall('node'), 1),
      只有Hono: rounded(wall('hono'), 1),
      按处理器时间之比: rounded((cpu(name) - cpu('node')) / (cpu('hono') - cpu('node'))),
      次数: took[name].length,
    },
  })
  return [
    row('cold.public', 'public', '冷启动到第一个 200(public 的页面)，减去 Node ÷ 只有 Hono', '<= 2.0'),
    row('cold.desk', 'desk', '冷启动到第一个 200(desk 的页面)，减去 Node ÷ 只有 Hono', '<= 2.5'),
    ...(employer === undefined
      ? []
      : [row('cold.desk.signed-in', 'deskSignedIn', '冷启动到登录者的第一个 200(单位的工作台),含数据库的第一次连接')]),
    {
      id: 'cold.public.import',
      what: '导入 public 的包 ÷ 导入只有 Hono 的包',
      value: rounded(imported('public') / imported('hono')),
      from: { 毫秒: rounded(imported('public'), 1), 只有Hono: rounded(imported('hono'), 1), 次数: took.public.length },
    },
    row('cold.public.open-data', 'publicOpenData', '冷启动到开放数据页的 200,含数据库的第一次连接'),
    row('cold.public.changes', 'publicChanges', '冷启动到变化接口的 200,含数据库的第一次连接'),
    row('cold.public.snapshot', 'publicSnapshot', '冷启动到快照文件的 200,含数据库和对象存储各自的第一次连接'),
    row('cold.public.search', 'publicSearch', '冷启动到第一次查找岗位的 200,含两个引擎各自的第一次连接'),
  ]
}

/** Starts a process and gives its milliseconds until it has ended, and of the processor. */
async function startOnce({ bundle: file, request, environment }: Start): Promise<Took> {
  const args = file === undefined || request === undefined ? [] : [file, JSON.stringify(eventFor(request))]
  const began = performance.now()
  const started = spawn(process.execPath, [child, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [started.stdout, started.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise((resolve) => started.once('close', resolve))
  const wall = performance.now() - began
  if (code !== 0) throw new Error(`a cold start failed: ${output.slice(-500)}`)
  const printed = JSON.parse(output.split('\n').at(-1) ?? '') as Omit<Took, 'wall'>
  return { wall, cpu: printed.cpu, imported: printed.imported }
}
