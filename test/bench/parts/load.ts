import { readFileSync } from 'node:fs'
import type { Bench } from '../bench-system.ts'
import type { LoadAnswers } from '../children/load.ts'
import type { Request } from '../event.ts'
import { percentile, rounded, slope } from '../figures.ts'
import type { Row } from '../report.ts'
import { searches } from '../requests.ts'
import { isGood, loadClientOf, shortened, steadyLoad } from '../steady-load.ts'
import { idealRow, kindOf, steadyRows } from '../steady-rows.ts'

const overloadSeconds = 30

/**
 * The whole local system on this machine under the steady load, in the end under twice what it can answer. Requests rotate: lists by words,
 * people for vacancies. Tails are told of each kind by itself: one takes several times as long as the other.
 */
export async function loadPart(bench: Bench, seconds: number): Promise<readonly Row[]> {
  const requests = await searches(bench)
  const client = loadClientOf(bench, requests)
  try {
    const steady = await steadyLoad(bench, client, seconds, () => watchMemory(bench))
    const capacity = await steady.capacityNow()
    const overload = await client.drive({ rate: capacity * 2 }, shortened(overloadSeconds, seconds))
    return [
      ...steadyRows('load', '七成负载下', steady),
      memoryRow(steady.beside),
      idealRow('load', steady),
      ...overloadRows(requests, overload, capacity),
    ]
  } finally {
    client.end()
  }
}

function memoryRow(growth: Growth): Row {
  return {
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
  }
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

type Growth = { readonly each: number; readonly total: number; readonly processes: number; readonly first: number; readonly last: number }

/** The resident memory of all handler processes every two seconds; its slope from a tenth of the time on, when all have started. */
function watchMemory({ system }: Bench): () => Growth {
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
  return () => {
    clearInterval(timer)
    look()
    const settled = seen.slice(Math.floor(seen.length / 10))
    const total = slope(settled.map(({ minute, total: megabytes }) => [minute, megabytes]))
    const processes = settled.at(-1)?.processes ?? 1
    return { each: total / processes, total, processes, first: settled[0]?.total ?? 0, last: settled.at(-1)?.total ?? 0 }
  }
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
