import { join } from 'node:path'
import { settingsOfOpened } from '#shared/indexing/store/indices.ts'
import { epochDay } from '#shared/kernel/civil-date.ts'
import { assess } from '#shared/matching/assess.ts'
import { mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { rotationField, rotationOf } from '#shared/matching/documents/rotation.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { reach } from '#shared/matching/lexicon/places.ts'
import { tradeName } from '#shared/matching/lexicon/trades.ts'
import { offerOf } from '#shared/matching/offer.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import { openShape } from '#shared/matching/queries/open-shape.ts'
import { searchTalentsQuery } from '#shared/matching/queries/search-talents-query.ts'
import { capacityOf, lastTimes } from '../capacity.ts'
import type { Changed } from '../children/change.ts'
import type { RewriteInput } from '../children/rewrite.ts'
import type { Request } from '../event.ts'
import { median, percentile, rounded } from '../figures.ts'
import { costsOf, idealTimes } from '../ideal-queue.ts'
import { inChild } from '../in-child.ts'
import { startLoadClient } from '../load-client.ts'
import type { Row } from '../report.ts'
import { type SearchEngine, startSearchEngine } from './engine.ts'
import { type Measured, measured } from './measure.ts'
import { naiveDocument, naiveMapping, naiveQuery } from './naive.ts'
import { bestPoints, oracleOf } from './oracle.ts'
import { type PeopleColumns, peopleColumns } from './people-columns.ts'
import { benchDay, documentAt, idOf, personAt, vacancyAt } from './population.ts'
import { type Postgres, proves, rowOf, sqlOf, startPostgres } from './postgres.ts'
import { countedTotal, filteredPage, openPage, pageSize, rankingOf } from './shapes.ts'

export type Settings = {
  readonly folder: string
  readonly sizes: readonly number[]
  readonly queries: number
  readonly vacancies: number
  readonly seconds: number
  readonly without: ReadonlySet<string>
  readonly say: (line: string) => void
}

/** A vacancy asked for everywhere, or in its own division and those beside it. */
type Query = { readonly need: VacancyNeed; readonly districts: readonly string[]; best: readonly number[]; listed: number }

const index = 'people'
const settingsOfIndex = {
  number_of_shards: 1,
  number_of_replicas: 0,
  refresh_interval: '-1',
  'translog.durability': 'async',
  'translog.flush_threshold_size': '2gb',
}
/** As in the product: from so many documents on the open shape is asked first. */
const many = 50_000
/** How many points the strict first step of PostgreSQL lets one criterion lose. */
const budget = 12

/** Vacancies → people: both shapes, a naive query and PostgreSQL, each against the oracle, while the index grows. */
export async function forwardRows(settings: Settings): Promise<readonly Row[]> {
  const { folder, sizes, say } = settings
  const most = Math.max(...sizes)
  say(`${most} people for the oracle …`)
  const people = peopleColumns(most, (number) => offerOf(personAt(number)))
  const engine = await startSearchEngine(folder, '2g')
  const postgres = settings.without.has('postgres') ? undefined : await startPostgres(folder)
  if (postgres === undefined) say('PostgreSQL is left out')
  const rows: Row[] = [checkedOracle(people)]
  const medians = new Map<string, number>()
  try {
    await engine.ask('PUT', `/${index}`, {
      settings: { index: { ...settingsOfIndex, ...orderOf('talents-for-employers') } },
      mappings: mappingOf('talents-for-employers'),
    })
    let loaded = 0
    for (const size of sizes) {
      say(`${size}: loading …`)
      const began = performance.now()
      await engine.load(index, documents(loaded, size))
      await engine.inOnePiece(index)
      const seconds = (performance.now() - began) / 1000
      if (postgres !== undefined) {
        await postgres.load(tableRows(loaded, size))
        await postgres.settle()
      }
      say(`${size}: loaded`)
      rows.push({
        id: `size-${size}`,
        what: `${size} 人：每人的索引字节`,
        value: await bytesEach(engine, size),
        from: { 装入秒: rounded(seconds), 人数: size - loaded },
      })
      loaded = size
      await warmUp(engine, settings)
      for (const area of ['national', 'district'] as const) {
        const queries = queriesFor(settings.queries, area)
        for (const query of queries) {
          const { best, listed } = bestPoints(oracleOf(people, query.need, benchDay, query.districts), size, pageSize)
          query.best = best
          query.listed = listed
        }
        rows.push(
          ...(await shapes({
            engine,
            postgres,
            queries,
            size,
            area,
            medians,
            say,
            naive: size === most && !settings.without.has('naive'),
          })),
        )
      }
    }
    rows.push(...growth(medians, sizes))
    rows.push(...(await beside(engine, settings)))
    rows.push(...(await underLoad(engine, settings)))
  } finally {
    await engine.stop()
    await postgres?.stop()
  }
  rows.push(...(await smallHeap(settings, medians)))
  return rows
}

/**
 * The JVM compiles what it runs for minutes, anew for an index of another size; a search domain that has run for weeks is done with that, and
 * PostgreSQL compiles nothing. One query at a time: the second processor is the compiler's.
 */
async function warmUp(engine: SearchEngine, { queries: count, seconds }: Settings): Promise<void> {
  const queries = (['national', 'district'] as const).flatMap((area) => queriesFor(count, area))
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) {
    for (const { need, districts } of queries) {
      if (performance.now() > until) return
      await openPage(engine, index, rankingOf(need, districts))
    }
  }
}

function queriesFor(count: number, area: 'national' | 'district'): readonly Query[] {
  return Array.from({ length: count }, (_, number) => {
    const need = vacancyAt(number)
    const own = need.district?.district ?? '330106'
    return { need, districts: area === 'district' ? reach([own], 1) : [], best: [], listed: 0 }
  })
}

/** The oracle itself is held against the product's own judgement, pair by pair. */
function checkedOracle(people: PeopleColumns): Row {
  let wrong = 0
  let pairs = 0
  for (let vacancy = 0; vacancy < 100; vacancy += 1) {
    const need = vacancyAt(vacancy)
    const oracle = oracleOf(people, need, benchDay)
    for (let person = 0; person < Math.min(200, people.count); person += 1) {
      const facts = personAt(person)
      const expected = admits(need, facts) ? assess(need, facts, benchDay).score : -1
      pairs += 1
      if (oracle(person) !== expected) wrong += 1
    }
  }
  return { id: 'oracle-wrong', what: '逐一计算的对照与本系统的判定不一致的对数', value: wrong, bar: '<= 0', from: { 对数: pairs } }
}

function* documents(from: number, to: number): Iterable<{ readonly id: string }> {
  for (let number = from; number < to; number += 1) yield documentAt(number)
}

function* naiveDocuments(count: number): Iterable<{ readonly id: string }> {
  for (let number = 0; number < count; number += 1) yield naiveDocument(idOf(number), turnOf(number), offerOf(personAt(number)))
}

function* tableRows(from: number, to: number): Iterable<string> {
  for (let number = from; number < to; number += 1) yield rowOf(number, turnOf(number), offerOf(personAt(number)))
}

function turnOf(number: number): number {
  return rotationOf(idOf(number))[rotationField(epochDay(benchDay))] ?? 0
}

async function bytesEach(engine: SearchEngine, size: number, name: string = index): Promise<number> {
  type Stats = { readonly _all: { readonly primaries: { readonly store: { readonly size_in_bytes: number } } } }
  return Math.round((await engine.ask<Stats>('GET', `/${name}/_stats/store`))._all.primaries.store.size_in_bytes / size)
}

type Turn = {
  readonly engine: SearchEngine
  readonly postgres: Postgres | undefined
  readonly queries: readonly Query[]
  readonly size: number
  readonly area: 'national' | 'district'
  readonly medians: Map<string, number>
  readonly naive: boolean
  readonly say: (line: string) => void
}

async function shapes({ engine, postgres, queries, size, area, medians, naive, say }: Turn): Promise<readonly Row[]> {
  const best = (query: Query): readonly number[] => query.best
  const key = `${size}-${area}`
  const open = await measured(queries, (query) => openPage(engine, index, rankingOf(query.need, query.districts)), best)
  const filtered = await measured(queries, (query) => filteredPage(engine, index, rankingOf(query.need, query.districts)), best)
  const shipped = size < many ? filtered : open
  const listed = rounded(queries.reduce((sum, query) => sum + query.listed, 0) / queries.length, 0)
  medians.set(`${key}-p50`, shipped.p50)
  medians.set(`${key}-p95`, shipped.p95)
  say(`${key}: open ${open.p50}/${open.p95} (twice ${open.twice}), filtered ${filtered.p50}/${filtered.p95}`)
  const rows: Row[] = [
    exact(`open-${key}`, `${size} 人、${areaName[area]}：敞开的查询`, open, {
      平均列出: listed,
      问了两次的占比: rounded(open.twice / open.queries, 3),
    }),
    exact(`filtered-${key}`, `${size} 人、${areaName[area]}：带过滤的查询`, filtered, { 平均列出: listed }),
  ]
  if (postgres !== undefined) {
    const one = await measured(
      queries,
      async (query) => ({ points: pointsOf(await postgres.query(sqlOf(query.need, benchDay, pageSize, query.districts))) }),
      best,
    )
    const two = await measured(queries.slice(0, 100), (query) => twoSteps(postgres, query), best)
    say(`${key}: postgres ${one.p50}/${one.p95}, two steps ${two.p50}/${two.p95} (twice ${two.twice})`)
    const bar = size === 1_000_000 ? { bar: area === 'national' ? '>= 8' : '>= 4' } : {}
    rows.push(
      exact(`postgres-${key}`, `${size} 人、${areaName[area]}：PostgreSQL`, one, {}),
      exact(`postgres-two-${key}`, `${size} 人、${areaName[area]}：PostgreSQL 两步`, two, {
        问了两次的占比: rounded(two.twice / two.queries, 3),
      }),
      ...(['p50', 'p95'] as const).flatMap((part) => [
        {
          id: `postgres-times-${part}-${key}`,
          what: `PostgreSQL ÷ 本系统(${part})，${size} 人、${areaName[area]}`,
          value: rounded(one[part] / shipped[part]),
          ...bar,
          from: {},
        },
        {
          id: `postgres-two-times-${part}-${key}`,
          what: `PostgreSQL 两步 ÷ 本系统(${part})，${size} 人、${areaName[area]}`,
          value: rounded(two[part] / shipped[part]),
          from: {},
        },
      ]),
    )
  }
  if (naive) {
    if (area === 'national') await loadNaive(engine, size, say)
    const some = queries.slice(0, 40)
    const plain = await measured(some, async (query) => ({ points: await naivePoints(engine, query) }), best)
    const own = await measured(some, (query) => openPage(engine, index, rankingOf(query.need, query.districts)), best)
    say(`${key}: naive ${plain.p50}/${plain.p95}, shipped on the same ${own.p50}/${own.p95}`)
    const bar = size === 1_000_000 ? { bar: area === 'national' ? '>= 10' : '>= 3.5' } : {}
    rows.push(
      exact(`naive-${key}`, `${size} 人、${areaName[area]}：嵌套加脚本的写法`, plain, {}),
      ...(['p50', 'p95'] as const).map(
        (part): Row => ({
          id: `naive-times-${part}-${key}`,
          what: `嵌套加脚本 ÷ 本系统(${part})，${size} 人、${areaName[area]}`,
          value: rounded(plain[part] / own[part]),
          ...bar,
          from: { 本系统: own[part] },
        }),
      ),
    )
  }
  return rows
}

const areaName = { national: '不限地区', district: '本区和邻区' } as const

/** A row of one shape: its median, and that all its pages were the oracle's. */
function exact(id: string, what: string, { p50, p95, queries, right, compared }: Measured, more: Readonly<Record<string, number>>): Row {
  return {
    id: `overlap-${id}`,
    what: `${what}：前 20 与逐一计算相同的占比`,
    value: compared === 0 ? 0 : right / compared,
    bar: '>= 1',
    from: { p50, p95, 查询: queries, ...more },
  }
}

function pointsOf(lines: readonly string[]): readonly number[] {
  return lines.map((line) => Number(line.split('|')[1]))
}

async function twoSteps(
  postgres: Postgres,
  { need, districts }: Query,
): Promise<{ readonly points: readonly number[]; readonly twice: boolean }> {
  const strict = pointsOf(await postgres.query(sqlOf(need, benchDay, pageSize, districts, budget)))
  if (proves(strict, pageSize, budget)) return { points: strict, twice: false }
  return { points: pointsOf(await postgres.query(sqlOf(need, benchDay, pageSize, districts))), twice: true }
}

async function loadNaive(engine: SearchEngine, size: number, say: (line: string) => void): Promise<void> {
  say(`naive: loading ${size} …`)
  await engine.ask('PUT', '/naive', { settings: { index: settingsOfIndex }, mappings: naiveMapping })
  await engine.load('naive', naiveDocuments(size))
  await engine.inOnePiece('naive')
}

async function naivePoints(engine: SearchEngine, { need, districts }: Query): Promise<readonly number[]> {
  const { hits } = await engine.ask<{ readonly hits: { readonly hits: readonly { readonly sort: readonly number[] }[] } }>(
    'POST',
    '/naive/_search',
    naiveQuery(need, benchDay, pageSize, districts),
  )
  return hits.hits.map(({ sort }) => sort[0] ?? 0)
}

/** How the time grows with the people: log(time) over log(size). */
function growth(medians: ReadonlyMap<string, number>, sizes: readonly number[]): readonly Row[] {
  const bars: Readonly<Record<string, string>> = {
    '10000-1000000': '<= 0.3',
    '100000-1000000-national': '<= 0.4',
    '100000-1000000-district': '<= 0.5',
  }
  const last = sizes.at(-1) ?? 0
  return sizes.slice(0, -1).flatMap((first) =>
    (['national', 'district'] as const).map((area): Row => {
      const from = medians.get(`${first}-${area}-p50`) ?? Number.NaN
      const to = medians.get(`${last}-${area}-p50`) ?? Number.NaN
      const bar = bars[`${first}-${last}-${area}`] ?? bars[`${first}-${last}`]
      return {
        id: `growth-${first}-${last}-${area}`,
        what: `从 ${first} 到 ${last} 人的增长指数，${areaName[area]}`,
        value: rounded(Math.log(to / from) / Math.log(last / first)),
        ...(bar === undefined ? {} : { bar }),
        from: { 起: from, 止: to },
      }
    }),
  )
}

/** What comes beside the first page: later pages, a count, facets. */
async function beside(engine: SearchEngine, { queries: count }: Settings): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const area of ['national', 'district'] as const) {
    const queries = queriesFor(Math.min(count, 100), area)
    const first = await measured(queries, (query) => openPage(engine, index, rankingOf(query.need, query.districts)), undefined, 10)
    const starts = await Promise.all(
      queries.map(async (query) => ({ query, page: await openPage(engine, index, rankingOf(query.need, query.districts)) })),
    )
    const later = await measured(
      starts,
      ({ query, page }) => filteredPage(engine, index, rankingOf(query.need, query.districts), page.last),
      undefined,
      10,
    )
    const counted = await measured(
      queries,
      async (query) => {
        const ranking = rankingOf(query.need, query.districts)
        const [page] = await Promise.all([openPage(engine, index, ranking), countedTotal(engine, index, ranking)])
        return page
      },
      undefined,
      10,
    )
    rows.push(
      {
        id: `second-page-${area}`,
        what: `第二页 ÷ 第一页(p50)，${areaName[area]}`,
        value: rounded(later.p50 / first.p50),
        from: { 第一页: first.p50, 第二页: later.p50, 第二页p95: later.p95 },
      },
      {
        id: `count-beside-${area}`,
        what: `同时数出总人数 ÷ 只要一页(p50)，${areaName[area]}`,
        value: rounded(counted.p50 / first.p50),
        from: { p50: counted.p50, p95: counted.p95 },
      },
    )
  }
  const words = Array.from({ length: 50 }, (_, number) => tradeName(vacancyAt(number).trade?.trade ?? ''))
  const search = async (q: string, facets: boolean): Promise<{ readonly points: readonly number[] }> => {
    await engine.ask('POST', `/${index}/_search`, searchTalentsQuery(q, { day: benchDay, size: pageSize, facets }).body)
    return { points: [] }
  }
  const without = await measured(words, (q) => search(q, false), undefined, 10)
  const facets = await measured(words, (q) => search(q, true), undefined, 10)
  rows.push({
    id: 'facets',
    what: '按词检索：带各条件的数目 ÷ 不带(p50)',
    value: rounded(facets.p50 / without.p50),
    from: { 不带: without.p50, 带: facets.p50, 带p95: facets.p95 },
  })
  return rows
}

/** Turns of the open loop; each takes the capacity anew, since a machine that others share is not as fast in each minute. */
const turns = 6
const changesASecond = 20
/** How often each query is asked by itself, to know what it costs. */
const aloneTurns = 5

/**
 * Open loop at 70 % of capacity, while people are written and become findable every second: the median of six turns. Queries and writes come from
 * processes of their own: this one holds the oracle's columns of a million people, and whenever V8 cleans those up, whatever it does waits
 * (decision 0020). Writes go on while the capacity is taken, too: what they cost is not there for queries.
 */
async function underLoad(engine: SearchEngine, { queries: count, seconds, folder, say }: Settings): Promise<readonly Row[]> {
  await engine.ask('PUT', `/${index}/_settings`, settingsOfOpened)
  const requests = queriesFor(count, 'national').map(({ need, districts }): Request => {
    const body = JSON.stringify(openShape(rankingOf(need, districts), pageSize))
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    return { method: 'POST', path: `/${index}/_search`, headers, body }
  })
  const { drive, end } = startLoadClient(engine.endpoint, requests, join(folder, 'load.log'))
  const stop = new AbortController()
  const input: RewriteInput = { endpoint: engine.endpoint, index, aSecond: changesASecond }
  const writing = inChild<Changed>('rewrite.ts', input, { environment: {}, log: join(folder, 'rewrite.log'), until: stop.signal })
  const capacities: number[] = []
  const capacityNow = async (): Promise<number> => {
    const { took, seconds: lasted } = await drive({ lanes: 4 }, seconds / 6)
    capacities.push(took.length / lasted)
    return capacityOf(capacities)
  }
  let costs: readonly number[] = []
  const taken: { capacity: number; rate: number; p50: number; p99: number; count: number; failed: number }[] = []
  try {
    // Writing makes the JVM compile anew what reads (see `warmUp`), for longer: after twenty minutes its second compiler is all but still (decision 0044).
    await drive({ lanes: 2 }, seconds * 20)
    costs = costsOf(await drive({ turns: aloneTurns }, seconds), requests.length)
    while (capacities.length < lastTimes - 1) await capacityNow()
    for (let turn = 0; turn < turns; turn += 1) {
      const capacity = await capacityNow()
      const rate = capacity * 0.7
      const { took, status } = await drive({ rate }, seconds / 3)
      const [p50, p99] = [percentile(took, 50), percentile(took, 99)]
      taken.push({ capacity, rate, p50, p99, count: took.length, failed: status.filter((one) => one !== 200).length })
      say(`open loop ${turn + 1}: ${rounded(rate)} a second of ${rounded(capacity)}, ${rounded(p50)}/${rounded(p99)}`)
    }
  } finally {
    end()
    stop.abort()
  }
  const { saved, refused } = await writing
  const middle = (of: (one: (typeof taken)[number]) => number): number => rounded(median(taken.map(of)))
  const row: Row = {
    id: 'open-loop',
    what: `七成负荷、每秒写入 ${changesASecond} 人时的 p99 ÷ p50，各轮的中位数`,
    value: middle(({ p50, p99 }) => p99 / p50),
    bar: '<= 3',
    from: {
      能力每秒: middle(({ capacity }) => capacity),
      每秒: middle(({ rate }) => rate),
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
      各轮: taken.map(({ p50, p99 }) => rounded(p99 / p50)).join('、'),
      次数: taken.reduce((sum, { count: one }) => sum + one, 0),
      失败: taken.reduce((sum, { failed }) => sum + failed, 0),
      改写的人: saved,
      没有写成: refused,
    },
  }
  return [row, idealRow(costs, median(taken.map(({ rate }) => rate)))]
}

/** The same queries at the same rate on two processors that do nothing else: no implementation has less of a tail, unless queries cost the same. */
function idealRow(costs: readonly number[], rate: number): Row {
  const demands = Array.from({ length: 100 * costs.length }, (_, at) => costs[at % costs.length] ?? 0)
  const times = idealTimes(demands, 1000 / rate, 2)
  return {
    id: 'open-loop-ideal',
    what: '同样的查询在没有别的开销的两核上排队：p99 ÷ p50',
    value: rounded(percentile(times, 99) / percentile(times, 50)),
    from: {
      p50: rounded(percentile(times, 50)),
      p99: rounded(percentile(times, 99)),
      单独p50: rounded(percentile(costs, 50)),
      单独p99: rounded(percentile(costs, 99)),
    },
  }
}

/** The same index under a quarter of the heap. */
async function smallHeap(settings: Settings, medians: ReadonlyMap<string, number>): Promise<readonly Row[]> {
  const { folder, queries: count, sizes, say } = settings
  const engine = await startSearchEngine(folder, '512m')
  const size = Math.max(...sizes)
  try {
    await warmUp(engine, settings)
    const rows: Row[] = []
    for (const area of ['national', 'district'] as const) {
      const { p50, p95 } = await measured(queriesFor(count, area), (query) =>
        openPage(engine, index, rankingOf(query.need, query.districts)),
      )
      say(`512 MB ${area}: ${p50}/${p95}`)
      rows.push({
        id: `small-heap-${area}`,
        what: `512 MB 堆 ÷ 2 GB 堆(p50)，${size} 人、${areaName[area]}`,
        value: rounded(p50 / (medians.get(`${size}-${area}-p50`) ?? Number.NaN)),
        bar: '<= 1.5',
        from: { p50, p95 },
      })
    }
    return rows
  } finally {
    await engine.stop()
  }
}
