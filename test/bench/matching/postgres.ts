import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { levelFloor } from '#shared/matching/criteria/level.ts'
import { asksNothing } from '#shared/matching/criteria/licences.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { isQuick, licenceIds } from '#shared/matching/lexicon/licences.ts'
import { neighboursOf } from '#shared/matching/lexicon/nearness.ts'
import type { Offer } from '#shared/matching/offer.ts'
import { fullMarks, points } from '#shared/matching/points.ts'
import { licenceSlots, mustSlots, niceSlots, partOf } from '#shared/matching/slots.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { codeNumbers, districtBits, licenceNumber, postNumber, refusalBits, skillNumbers, tradeNumbers } from './people-columns.ts'

export type Postgres = {
  readonly load: (rows: Iterable<string>) => Promise<void>
  /** Builds the indexes and the statistics. */
  readonly settle: () => Promise<void>
  readonly query: (sql: string) => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** PostgreSQL as an experienced user would set it up for this machine; undefined where it is not installed. */
export async function startPostgres(folder: string): Promise<Postgres | undefined> {
  const bin = ['/usr/lib/postgresql/15/bin', '/usr/local/bin'].find((path) => existsSync(join(path, 'initdb')))
  if (bin === undefined) return undefined
  const user = process.getuid?.() === 0 ? idsOf('postgres') : undefined
  const data = join(folder, 'postgres')
  mkdirSync(data, { recursive: true })
  if (user !== undefined) {
    chmodSync(folder, 0o755)
    chownSync(data, user.uid, user.gid)
  }
  const run = (name: string, ...args: readonly string[]): void =>
    void execFileSync(join(bin, name), args, { ...user, stdio: 'ignore', cwd: data })
  run('initdb', '-D', data, '-A', 'trust', '-U', 'bench', '--no-sync', '-E', 'UTF8', '--locale=C')
  const settings = {
    listen_addresses: '',
    unix_socket_directories: data,
    shared_buffers: '2GB',
    effective_cache_size: '6GB',
    work_mem: '64MB',
    maintenance_work_mem: '1GB',
    jit: 'off',
    max_parallel_workers_per_gather: '1',
    random_page_cost: '1.1',
    fsync: 'off',
    max_wal_size: '8GB',
  }
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...user,
      stdio: 'ignore',
    },
  )
  const socket = ['-h', data, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1']
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      execFileSync(join(bin, 'psql'), [...socket, '-c', 'select 1'], { stdio: 'ignore' })
      break
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const session = openSession(join(bin, 'psql'), socket)
  await session.query('set client_min_messages = warning; create extension intarray')
  await session.query(`create table people (${columns.join(', ')})`)
  return {
    load: async (rows) => {
      await session.query(
        'drop index if exists people_trades; drop index if exists people_skills; drop index if exists people_districts; drop index if exists people_code',
      )
      const copy = spawn(join(bin, 'psql'), [...socket, '-c', `copy people from stdin with (null '')`], {
        stdio: ['pipe', 'ignore', 'inherit'],
      })
      let lines: string[] = []
      for (const row of rows) {
        lines.push(row)
        if (lines.length < 5000) continue
        if (!copy.stdin.write(`${lines.join('\n')}\n`)) await new Promise((resolve) => copy.stdin.once('drain', resolve))
        lines = []
      }
      copy.stdin.end(lines.length === 0 ? '' : `${lines.join('\n')}\n`)
      const code = await new Promise<number | null>((resolve) => copy.once('exit', resolve))
      if (code !== 0) throw new Error('PostgreSQL refused the rows')
    },
    settle: async () => {
      for (const statement of [
        'create index people_trades on people using gin (all_trades gin__int_ops)',
        'create index people_skills on people using gin (all_skills gin__int_ops)',
        'create index people_districts on people using gin (districts gin__int_ops)',
        'create index people_code on people (code)',
        'vacuum analyze people',
        'checkpoint',
      ])
        await session.query(statement)
    },
    query: session.query,
    stop: async () => {
      session.end()
      server.kill('SIGINT')
      await new Promise((resolve) => server.once('exit', resolve))
    },
  }
}

const columns = [
  'id int primary key',
  'turn int',
  'trades int[]',
  'weak int[]',
  'all_trades int[]',
  'code int',
  'skills int[]',
  'denied int[]',
  'all_skills int[]',
  'level int',
  'stated bool',
  'limits int',
  'districts int[]',
  'within0 int',
  'within1 int',
  'within2 int',
  'pay int',
  'refuses int',
  'available int',
  'post int',
  ...licenceIds.map((_, at) => `licence${at} int`),
]

/** A row of COPY. */
export function rowOf(id: number, turn: number, offer: Offer): string {
  const array = (values: readonly number[]): string => `{${values.join(',')}}`
  const trades = offer.trades.map(tradeNumbers.of)
  const weak = offer.tradesWeak.map(tradeNumbers.of)
  const skills = offer.skills.map(skillNumbers.of)
  return [
    id,
    turn,
    array(trades),
    array(weak),
    array([...trades, ...weak]),
    offer.codes[0] === undefined ? '' : codeNumbers.of(offer.codes[0]),
    array(skills),
    array(offer.skillsDenied.map(skillNumbers.of)),
    array([...skills, ...offer.skillsPartial.map(skillNumbers.of)]),
    offer.level ?? '',
    offer.licencesStated,
    offer.limits,
    array(offer.districts.map((code) => districtCodes.indexOf(code as (typeof districtCodes)[number]))),
    ...offer.within.map(districtBits),
    offer.pay ?? '',
    refusalBits(offer.refuses),
    offer.available ?? '',
    postNumber[offer.post],
    ...licenceIds.map((licence) => offer.licences.get(licence) ?? ''),
  ].join('\t')
}

/** The same points as SQL: every admitted row is scored. `within`: only rows that lost at most so many points in any one criterion. */
export function sqlOf(need: VacancyNeed, day: CivilDate, size: number, districts: readonly string[], within?: number): string {
  const today = epochDay(day)
  const near = need.trade === null ? { close: [], related: [] } : neighboursOf(need.trade.trade)
  const wanted = need.trade === null ? [] : [need.trade.trade]
  const numbers = (ids: readonly string[]): string => `'{${ids.map(tradeNumbers.of).join(',')}}'::int[]`
  const concepts = (ids: readonly string[]): string => `'{${ids.map(skillNumbers.of).join(',')}}'::int[]`
  const { same, close, related } = points.trade.tiers
  const trade = `case when trades && ${numbers(wanted)} then ${same}
    when trades && ${numbers(near.close)} or weak && ${numbers(wanted)} then ${close}
    when trades && ${numbers(near.related)} or weak && ${numbers(near.close)} then ${related} else 0 end`
  const must = mustSlots(need)
  const skill = [...must, ...niceSlots(need)].map(({ share, of }) => {
    const denied = of.concepts.length > 1 ? ` and not denied && ${concepts(of.concepts)}` : ''
    return `case when skills && ${concepts(of.concepts)}${denied} then ${share} when all_skills && ${concepts(of.concepts)} then ${partOf(share, points.skills.partialShare)} else 0 end`
  })
  const { none: unlimited, one } = points.skills.limits
  const limits = need.must.length + need.nice.length === 0 ? [] : [`case limits when 0 then ${unlimited} when 1 then ${one} else 0 end`]
  const licence = licenceSlots(need).map(({ share, of }) => {
    const column = `licence${licenceNumber.get(of.licence)}`
    const quick = isQuick(of.licence)
    const lesser = partOf(share, quick ? points.licences.quickShare : points.licences.expiredShare)
    return `case when ${column} >= ${today} then ${share} when ${column} is not null${quick ? ' or stated' : ''} then ${lesser} else 0 end`
  })
  const district = need.district === null ? undefined : districtBits([need.district.district])
  const { same: here, next, twoAway } = points.place.tiers
  const place =
    district === undefined
      ? String(points.place.max)
      : `case when within0 & ${district} <> 0 then ${here} when within1 & ${district} <> 0 then ${next} when within2 & ${district} <> 0 then ${twoAway} else 0 end`
  const floor = levelFloor(need)
  const level =
    floor === null
      ? String(points.level.max)
      : `case when level >= ${floor} then ${points.level.tiers.met} when level = ${floor - 1} then ${points.level.tiers.oneBelow} else 0 end`
  const top = need.payMax
  const { within: inside, tenPercentOver, quarterOver } = points.pay.tiers
  const pay =
    top === null
      ? String(points.pay.max)
      : `case when pay <= ${top} then ${inside} when pay <= ${Math.floor(top * 1.1 + 1e-9)} then ${tenPercentOver} when pay <= ${Math.floor(top * 1.25 + 1e-9)} then ${quarterOver} else 0 end`
  const refused = refusalBits(need.conditions.map(({ condition }) => condition))
  const { soon, within120Days, accepted } = points.conditions.tiers
  const conditions = `case when refuses & ${refused} <> 0 or post not in (0, ${postNumber[need.post]}) then 0 when available <= ${today + 45} then ${soon} when available <= ${today + 120} then ${within120Days} else ${accepted} end`
  const base =
    (need.must.length === 0 ? points.skills.must : 0) +
    (need.nice.length === 0 ? points.skills.nice : 0) +
    (need.must.length + need.nice.length === 0 ? points.skills.limits.none : 0) +
    (asksNothing(need) ? points.licences.max : 0)
  const answered = must.map(({ of }) => `(all_skills && ${concepts(of.concepts)})::int`).join(' + ')
  const gates = [
    `all_trades && ${numbers([...wanted, ...near.close, ...near.related])} and (${trade}) > 0`,
    ...(must.length === 0
      ? []
      : [`all_skills && ${concepts(must.flatMap(({ of }) => of.concepts))} and ${answered} >= ${Math.min(2, must.length)}`]),
    ...(need.code === null ? [] : [`code = ${codeNumbers.of(need.code)}`]),
  ]
  const strict =
    within === undefined
      ? []
      : [
          `all_trades && ${numbers([...wanted, ...(same - close <= within ? near.close : []), ...(same - related <= within ? near.related : [])])} and (${trade}) >= ${same - within}`,
          `(${place}) >= ${points.place.max - within}`,
          ...(licence.length === 0 ? [] : [`(${licence.join(' + ')}) >= ${points.licences.max - within}`]),
        ]
  const where = [
    within === undefined ? `(${gates.map((gate) => `(${gate})`).join(' or ')})` : strict.join(' and '),
    ...(districts.length === 0
      ? []
      : [`districts && '{${districts.map((code) => districtCodes.indexOf(code as (typeof districtCodes)[number])).join(',')}}'::int[]`]),
  ]
  const sum = [String(base), trade, ...skill, ...limits, ...licence, place, level, pay, conditions].map((part) => `(${part})`).join(' + ')
  return `select id, points from (select id, turn, ${sum} as points from people where ${where.join(' and ')}) scored order by points desc, turn, id limit ${size};`
}

/** The strict first step is the whole answer when its last row lost less than anyone it left out. */
export function proves(rows: readonly number[], size: number, within: number): boolean {
  return rows.length >= size && (rows.at(-1) ?? 0) >= fullMarks - within
}

type Session = { readonly query: (sql: string) => Promise<readonly string[]>; readonly end: () => void }

/** One psql that stays open: a query goes in by its standard input, the rows come out until the mark. */
function openSession(psql: string, args: readonly string[]): Session {
  const child = spawn(psql, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const mark = '--end--'
  let gathered = ''
  let wake: ((rows: readonly string[]) => void) | undefined
  let fail: ((error: Error) => void) | undefined
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    gathered += part
    if (!gathered.endsWith(`${mark}\n`)) return
    const rows = gathered
      .slice(0, -mark.length - 1)
      .split('\n')
      .filter((row) => row !== '')
    gathered = ''
    wake?.(rows)
  })
  child.once('exit', (code) => fail?.(new Error(`psql ended with ${code}`)))
  return {
    query: (sql) =>
      new Promise((resolve, reject) => {
        wake = resolve
        fail = reject
        child.stdin.write(`${sql.trimEnd().endsWith(';') ? sql : `${sql};`}\n\\echo ${mark}\n`)
      }),
    end: () => child.stdin.end(),
  }
}

/** It refuses to run as root. */
function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
