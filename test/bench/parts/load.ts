import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schedules } from '#shared/platform/schedules.ts'
import type { Bench } from '../bench-system.ts'
import type { LoadAnswers, LoadInput } from '../children/load.ts'
import type { Request } from '../event.ts'
import { median, percentile, rounded, slope } from '../figures.ts'
import { costsOf, idealTimes } from '../ideal-queue.ts'
import { inChild } from '../in-child.ts'
import { watchOtherWork } from '../other-work.ts'
import type { Row } from '../report.ts'
import { searches } from '../requests.ts'

/** More than twice as many as the two functions have processes: with fewer, one kind of request waits for its own while the other's are idle. */
const lanes = 16
/** The JVM compiles the search engine in the background for minutes; in that time it answers fewer, and less evenly. */
const warmLanes = 3
const warmSeconds = 180
const fullSeconds = 60
/** The steady load comes in so many turns. Who shares a machine with others has its speed change by a quarter within minutes: 70 % of what was so a moment ago. */
const turns = 10
/** What can be answered at most is taken before each turn and is the middle of the last five times: now and then the machine is a seventh quicker for half a minute. */
const capacitySeconds = 20
const lastTimes = 5
const overloadSeconds = 30
/** How often each request is asked by itself, to know what it costs. */
const aloneTurns = 5

/**
 * The whole local system on this machine under an open loop: what it can answer at most (a closed loop), then 70 % of that, in turns; in the
 * end twice that. Requests rotate: lists by words, people for vacancies. Tails are told of each kind by itself: one takes several times as long as the other.
 * A machine on which other work runs measures that work: nice does not reach across sessions where the kernel groups them (decision 0020).
 */
export async function loadPart(bench: Bench, seconds: number): Promise<readonly Row[]> {
  const requests = await searches(bench)
  const share = Math.min(1, seconds / 600)
  const short = (usual: number): number => Math.max(5, usual * share)
  await runJobs(bench)
  // Some of the processor is left to the compiler.
  await drive(bench, requests, { lanes: warmLanes }, short(warmSeconds))
  const alone = await drive(bench, requests, { turns: aloneTurns }, short(warmSeconds))
  await drive(bench, requests, { lanes }, short(fullSeconds))
  const capacities: number[] = []
  const capacityNow = async (): Promise<number> => {
    capacities.push(goodASecond(await drive(bench, requests, { lanes }, short(capacitySeconds))))
    return median(capacities.slice(-lastTimes))
  }
  while (capacities.length < lastTimes - 1) await capacityNow()
  // The process of the gateway also filled, bundled and signed in; V8 would clean up after that in the middle of the measurement.
  globalThis.gc?.()
  const memory = watchMemory(bench)
  const others = watchOtherWork(() => {
    const { engines, functions } = bench.system.processIds()
    return [...engines, ...Object.values(functions).flat()]
  })
  const minutes: Minute[] = []
  while (minutes.length < turns) {
    const capacity = await capacityNow()
    minutes.push({ capacity, ...(await drive(bench, requests, { rate: capacity * 0.7 }, seconds / turns)) })
  }
  const growth = memory.stop()
  const otherWork = others.stop()
  const capacity = await capacityNow()
  const overload = await drive(bench, requests, { rate: capacity * 2 }, short(overloadSeconds))
  return [
    ...steadyRows(requests, minutes, { growth, otherWork, capacities }),
    idealRow(requests, alone, median(minutes.map((minute) => minute.capacity)) * 0.7),
    ...overloadRows(requests, overload, capacity),
  ]
}

/**
 * Every job of the clock, twice: what a job asks of the search engine for the first time keeps its compiler busy for seconds. In a system that
 * has run for a day no job is new; here one that is due each ten minutes would meet the steady load as a stranger (decision 0020).
 */
async function runJobs({ system }: Bench): Promise<void> {
  for (const { fn, job } of [...schedules, ...schedules]) await system.invoke(fn, { job, time: system.now() })
}

type Minute = LoadAnswers & { readonly capacity: number }
type Meanwhile = {
  readonly growth: Growth
  readonly otherWork: { readonly others: string; readonly own: string }
  /** Each time that it was taken. */
  readonly capacities: readonly number[]
}

function steadyRows(
  requests: readonly Request[],
  minutes: readonly Minute[],
  { growth, otherWork, capacities }: Meanwhile,
): readonly Row[] {
  const steady = joined(minutes)
  const kinds = byKind(requests, steady.of, steady.took)
  // A capacity that was taken in a quick stretch of the machine spoils one turn, and all of them together.
  const ratios = minutes.map(({ of, took }) => worstOf(byKind(requests, of, took)))
  const wrong = steady.status.filter((status) => !isGood(status)).length
  const from = {
    每秒最多: capacities.map((one) => rounded(one, 0)).join(' '),
    每轮按: minutes.map(({ capacity }) => rounded(capacity, 0)).join(' '),
    请求: steady.took.length,
    秒: rounded(steady.seconds, 0),
    ...toldByKind(kinds),
    不分种类: rounded(percentile(steady.took, 99) / percentile(steady.took, 50)),
    最慢的十秒: slowestOf(steady),
    机器停顿: stoodOf(steady),
    各轮: `中位${rounded(median(ratios))} ${ratios.join(' ')}`,
    本系统占用处理器: otherWork.own,
    别的工作占用处理器: otherWork.others,
  }
  return [
    { id: 'load.tail', what: '七成负载下 p99 ÷ p50(两种请求中较大的)', value: worstOf(kinds), bar: '<= 3', from },
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

/**
 * The same tail on an ideal machine of two processors: the same requests in the same order at the same rate, each costing what it takes when
 * it is asked alone. No implementation can be under it without making requests cost the same.
 */
function idealRow(requests: readonly Request[], alone: LoadAnswers, rate: number): Row {
  const costs = costsOf(alone, requests.length)
  const places = Array.from({ length: 100 * requests.length }, (_, at) => at % requests.length)
  const times = idealTimes(
    places.map((place) => costs[place] ?? 0),
    1000 / rate,
    processors,
  )
  const kinds = byKind(requests, places, times)
  const busy = (costs.reduce((sum, cost) => sum + cost, 0) / costs.length / 1000) * (rate / processors)
  return {
    id: 'load.ideal',
    what: '同样的请求在没有别的开销的两核上排队:p99 ÷ p50(两种请求中较大的)',
    value: worstOf(kinds),
    from: {
      占用: rounded(busy),
      ...toldByKind(kinds),
      ...toldByKind(byKind(requests, [...requests.keys()], costs), '单独'),
    },
  }
}

const processors = 2

type Tail = { readonly kind: string; readonly p50: number; readonly p95: number; readonly p99: number }

/** Middle and tail of each kind of request by itself. `of`: to which of the requests each time belongs. */
function byKind(requests: readonly Request[], of: readonly number[], took: readonly number[]): readonly Tail[] {
  return [...Map.groupBy(took.keys(), (at) => kindOf(requests, of[at]))].map(([kind, places]) => {
    const times = places.map((at) => took[at] ?? 0)
    return { kind, p50: percentile(times, 50), p95: percentile(times, 95), p99: percentile(times, 99) }
  })
}

function worstOf(tails: readonly Tail[]): number {
  return rounded(Math.max(...tails.map(({ p50, p99 }) => p99 / p50)))
}

function toldByKind(tails: readonly Tail[], prefix = ''): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tails.flatMap(({ kind, ...figures }) => Object.entries(figures).map(([name, value]) => [`${prefix}${kind}${name}`, rounded(value, 1)])),
  )
}

/** The turns as one. */
function joined(minutes: readonly Minute[]): LoadAnswers {
  const before = (turn: number): number => minutes.slice(0, turn).reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    of: minutes.flatMap(({ of }) => of),
    took: minutes.flatMap(({ took }) => took),
    status: minutes.flatMap(({ status }) => status),
    due: minutes.flatMap(({ due }, turn) => due.map((at) => at + before(turn))),
    seconds: before(minutes.length),
    stood: minutes.flatMap(({ stood }, turn) => stood.map(({ at, gap }) => ({ at: at + before(turn), gap }))),
  }
}

/** The ten-second stretches that hold most of the slow hundredth of the requests: a single standstill looks other than a long tail. */
function slowestOf({ took, due }: LoadAnswers): string {
  const limit = percentile(took, 99)
  const stretches = Map.groupBy(
    [...took.keys()].filter((at) => (took[at] ?? 0) >= limit),
    (at) => Math.floor((due[at] ?? 0) / 10) * 10,
  )
  return [...stretches]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 5)
    .map(([from, slow]) => `${from}s:${slow.length}`)
    .join(' ')
}

function stoodOf({ stood }: LoadAnswers): string {
  const worst = stood.toSorted((a, b) => b.gap - a.gap).slice(0, 3)
  return `${stood.length}次 ${worst.map(({ at, gap }) => `${rounded(at, 0)}s:${rounded(gap, 0)}ms`).join(' ')}`.trim()
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

function goodASecond({ status, seconds }: LoadAnswers): number {
  return status.filter(isGood).length / seconds
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
