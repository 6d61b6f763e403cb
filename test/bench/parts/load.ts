import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from '../bench-system.ts'
import type { LoadAnswers, LoadInput } from '../children/load.ts'
import type { Request } from '../event.ts'
import { percentile, rounded, slope } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'
import { searches } from '../requests.ts'

/** Twice as many as the two functions have processes: with fewer, one kind of request waits for its own while the other's are idle. */
const lanes = 16
/** The JVM compiles the search engine in the background for minutes; in that time it answers fewer, and less evenly. */
const warmLanes = 3
const warmSeconds = 180
const capacitySeconds = 60
const overloadSeconds = 30

/**
 * The whole local system on this machine under an open loop: first what it can answer at most (a closed loop), then 70 % of that for long,
 * then twice that. Requests rotate: lists by words, people for vacancies. Tails are told of each kind by itself: one takes several times as long as the other.
 * A machine on which other work runs measures that work: nice does not reach across sessions where the kernel groups them (decision 0020).
 */
export async function loadPart(bench: Bench, seconds: number): Promise<readonly Row[]> {
  const requests = await searches(bench)
  const share = Math.min(1, seconds / 600)
  const short = (usual: number): number => Math.max(5, usual * share)
  // Some of the processor is left to the compiler.
  await drive(bench, requests, { lanes: warmLanes }, short(warmSeconds))
  const full = await drive(bench, requests, { lanes }, short(capacitySeconds))
  const capacity = full.status.filter(isGood).length / full.seconds
  const memory = watchMemory(bench)
  const steady = await drive(bench, requests, { rate: capacity * 0.7 }, seconds)
  const growth = memory.stop()
  const overload = await drive(bench, requests, { rate: capacity * 2 }, short(overloadSeconds))
  return [...steadyRows(requests, steady, growth, capacity), ...overloadRows(requests, overload, capacity)]
}

function steadyRows(requests: readonly Request[], steady: LoadAnswers, growth: Growth, capacity: number): readonly Row[] {
  const kinds = [...Map.groupBy(steady.took.keys(), (at) => kindOf(requests, steady.of[at]))].map(([kind, places]) => {
    const took = places.map((at) => steady.took[at] ?? 0)
    return { kind, p50: percentile(took, 50), p95: percentile(took, 95), p99: percentile(took, 99) }
  })
  const wrong = steady.status.filter((status) => !isGood(status)).length
  const from = {
    每秒最多: rounded(capacity, 1),
    每秒: rounded(capacity * 0.7, 1),
    请求: steady.took.length,
    秒: rounded(steady.seconds, 0),
    ...Object.fromEntries(
      kinds.flatMap(({ kind, p50, p95, p99 }) =>
        Object.entries({ p50, p95, p99 }).map(([name, value]) => [`${kind}${name}`, rounded(value, 1)]),
      ),
    ),
    不分种类: rounded(percentile(steady.took, 99) / percentile(steady.took, 50)),
  }
  const worst = Math.max(...kinds.map(({ p50, p99 }) => p99 / p50))
  return [
    { id: 'load.tail', what: '七成负载下 p99 ÷ p50(两种请求中较大的)', value: rounded(worst), bar: '<= 3', from },
    {
      id: 'load.errors',
      what: '七成负载下出错的请求',
      value: wrong,
      bar: '<= 0',
      from: { 请求: steady.took.length, ...failuresOf(steady) },
    },
    {
      id: 'load.memory',
      what: '七成负载下函数进程的内存增长(每个进程每分钟 MB)',
      value: rounded(growth.each),
      bar: '<= 1',
      from: {
        合计每分钟: rounded(growth.total),
        进程: growth.processes,
        开始MB: rounded(growth.first, 0),
        结束MB: rounded(growth.last, 0),
      },
    },
  ]
}

function overloadRows(requests: readonly Request[], overload: LoadAnswers, capacity: number): readonly Row[] {
  const answered = [...overload.took.keys()].filter((at) => isGood(overload.status[at] ?? 0))
  const lists = answered.filter((at) => kindOf(requests, overload.of[at]) === '岗位列表').length
  const good = overload.took.filter((_, at) => isGood(overload.status[at] ?? 0))
  const shed = overload.took.filter((_, at) => overload.status[at] === 503)
  const goodput = good.length / overload.seconds
  const from = {
    请求: overload.took.length,
    答复: good.length,
    其中列表: lists,
    其中匹配: good.length - lists,
    拒绝: shed.length,
    其他: overload.took.length - good.length - shed.length,
    秒: rounded(overload.seconds, 0),
    答复p99: rounded(percentile(good, 99), 0),
  }
  return [
    { id: 'overload.goodput', what: '两倍负载下每秒答复 ÷ 最多每秒', value: rounded(goodput / capacity), bar: '>= 0.8', from },
    {
      id: 'overload.shed',
      what: '两倍负载下被拒绝(503)的请求的等待(p99,毫秒)',
      value: shed.length === 0 ? 0 : rounded(percentile(shed, 99), 1),
      bar: '<= 100',
      from: { 拒绝: shed.length, p50: shed.length === 0 ? 0 : rounded(percentile(shed, 50), 1) },
    },
  ]
}

function kindOf(requests: readonly Request[], place: number = 0): string {
  return requests[place]?.path.startsWith('/v1/open') ? '岗位列表' : '匹配人选'
}

/** How many answers came with which status (0: the connection broke). */
function failuresOf({ status }: LoadAnswers): Readonly<Record<string, number>> {
  const failed = Map.groupBy(
    status.filter((one) => !isGood(one)),
    (one) => `状态${one}`,
  )
  return Object.fromEntries([...failed].map(([name, all]) => [name, all.length]))
}

function isGood(status: number): boolean {
  return status >= 200 && status < 400
}

async function drive(bench: Bench, requests: readonly Request[], by: LoadInput['by'], seconds: number): Promise<LoadAnswers> {
  const input: LoadInput = { url: bench.system.url.replace('localhost', '127.0.0.1'), requests, seconds, by }
  return inChild('load.ts', input, { environment: {}, log: join(bench.folder, 'bench-load.log') })
}

type Growth = { readonly each: number; readonly total: number; readonly processes: number; readonly first: number; readonly last: number }

/** The resident memory of all handler processes every two seconds; its slope from a tenth of the time on, when all have started. */
function watchMemory({ system }: Bench): { readonly stop: () => Growth } {
  const seen: { readonly minute: number; readonly total: number; readonly processes: number }[] = []
  const began = performance.now()
  const look = (): void => {
    const pids = Object.values(system.processIds().functions).flat()
    seen.push({
      minute: (performance.now() - began) / 60_000,
      total: pids.reduce((sum, pid) => sum + residentMegabytes(pid), 0),
      processes: pids.length,
    })
  }
  const timer = setInterval(look, 2000)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      const settled = seen.slice(Math.floor(seen.length / 10))
      const total = slope(settled.map(({ minute, total: megabytes }) => [minute, megabytes]))
      const processes = settled.at(-1)?.processes ?? 1
      return { each: total / processes, total, processes, first: settled[0]?.total ?? 0, last: settled.at(-1)?.total ?? 0 }
    },
  }
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
