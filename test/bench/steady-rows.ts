import type { LoadAnswers } from './children/load.ts'
import type { Request } from './event.ts'
import { median, percentile, rounded } from './figures.ts'
import { costsOf, idealTimes } from './ideal-queue.ts'
import type { Row } from './report.ts'
import { isGood, type SteadyLoad, type Turn } from './steady-load.ts'

/** The tail of the steady load (of the kind of request that has the longer one) and the requests that failed. `beside`: what else to tell. */
export function steadyRows(
  id: string,
  when: string,
  { requests, turns, capacities, otherWork }: SteadyLoad<unknown>,
  beside: Readonly<Record<string, number>> = {},
): readonly Row[] {
  const steady = joined(turns)
  const kinds = byKind(requests, steady.of, steady.took)
  // A capacity that was taken in a quick stretch of the machine spoils one turn, and all of them together.
  const ratios = turns.map(({ of, took }) => worstOf(byKind(requests, of, took)))
  const from = {
    每秒最多: capacities.map((one) => rounded(one, 0)).join(' '),
    每轮按: turns.map(({ capacity }) => rounded(capacity, 0)).join(' '),
    请求: steady.took.length,
    秒: rounded(steady.seconds, 0),
    ...toldByKind(kinds),
    不分种类: rounded(percentile(steady.took, 99) / percentile(steady.took, 50)),
    最慢的十秒: slowestOf(steady),
    机器停顿: stoodOf(steady),
    各轮: `中位${rounded(median(ratios))} ${ratios.join(' ')}`,
    本系统占用处理器: otherWork.own,
    别的工作占用处理器: otherWork.others,
    各轮机器慢了: turns.map(({ slower }) => rounded(slower)).join(' '),
    ...beside,
  }
  return [
    { id: `${id}.tail`, what: `${when} p99 ÷ p50(各种请求中最大的)`, value: worstOf(kinds), bar: '<= 3', from },
    ...evenRows(id, when, requests, turns),
    {
      id: `${id}.errors`,
      what: `${when}出错的请求`,
      value: steady.status.filter((status) => !isGood(status)).length,
      bar: '<= 0',
      from: { 请求: steady.took.length, ...failuresOf(steady) },
    },
  ]
}

/** A turn in which the machine was slower by more than this than when its capacity was taken was not one of 70 %. */
const asFast = 1.1

/** The same tail of those turns in which the machine was as fast as when its capacity was taken; none when there were fewer than five. */
function evenRows(id: string, when: string, requests: readonly Request[], turns: readonly Turn[]): readonly Row[] {
  const even = turns.filter(({ slower }) => slower <= asFast)
  if (even.length < 5) return []
  const { of, took, seconds } = joined(even)
  const kinds = byKind(requests, of, took)
  const from = { 轮: `${even.length}/${turns.length}`, 请求: took.length, 秒: rounded(seconds, 0), ...toldByKind(kinds) }
  return [{ id: `${id}.tail-even`, what: `${when} p99 ÷ p50，只计机器没有比测能力时慢一成以上的各轮`, value: worstOf(kinds), from }]
}

/**
 * The same tail on an ideal machine of two processors: the same requests in the same order at the same rate, each costing what it takes when
 * it is asked alone. No implementation can be under it without making requests cost the same.
 */
export function idealRow(id: string, { requests, alone, turns }: SteadyLoad<unknown>): Row {
  const rate = median(turns.map(({ capacity }) => capacity)) * 0.7
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
    id: `${id}.ideal`,
    what: '同样的请求在没有别的开销的两核上排队:p99 ÷ p50(各种请求中最大的)',
    value: worstOf(kinds),
    from: {
      占用: rounded(busy),
      ...toldByKind(kinds),
      ...toldByKind(byKind(requests, [...requests.keys()], costs), '单独'),
    },
  }
}

export function kindOf(requests: readonly Request[], place: number = 0): '岗位列表' | '匹配人选' {
  return requests[place]?.path.startsWith('/v1/open') ? '岗位列表' : '匹配人选'
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
function joined(turns: readonly Turn[]): LoadAnswers {
  const before = (turn: number): number => turns.slice(0, turn).reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    of: turns.flatMap(({ of }) => of),
    took: turns.flatMap(({ took }) => took),
    status: turns.flatMap(({ status }) => status),
    due: turns.flatMap(({ due }, turn) => due.map((at) => at + before(turn))),
    seconds: before(turns.length),
    stood: turns.flatMap(({ stood }, turn) => stood.map(({ at, gap }) => ({ at: at + before(turn), gap }))),
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

/** How many answers came with which status (0: the connection broke). */
function failuresOf({ status }: LoadAnswers): Readonly<Record<string, number>> {
  const failed = Map.groupBy(
    status.filter((one) => !isGood(one)),
    (one) => `状态${one}`,
  )
  return Object.fromEntries([...failed].map(([name, all]) => [name, all.length]))
}
