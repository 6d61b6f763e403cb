import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { bundle } from '../../../infra/bundle.ts'
import { eventFor } from '../../bench/event.ts'
import { median, percentile, slope } from '../../bench/figures.ts'
import { inChild, keptChild } from '../../bench/in-child.ts'
import { startLoadClient } from '../../bench/load-client.ts'
import { optionsFrom } from '../../bench/options.ts'
import { keeps, markdownOf, type Report, reportOf } from '../../bench/report.ts'
import { steadyRows } from '../../bench/steady-rows.ts'
import { queryOf, readOf, writeOf } from '../../bench/unit-costs.ts'

it('takes the middle, a share and a slope of what was measured', () => {
  expect(median([5, 1, 9])).toBe(5)
  expect(percentile([1, 2, 3, 4], 99)).toBe(4)
  expect(
    slope([
      [0, 10],
      [1, 12],
      [2, 14],
    ]),
  ).toBe(2)
  expect(() => median([])).toThrow('no values')
})

it('measures the memory of a child, not the parent’s that Linux hands on to it', () => {
  const held = Buffer.alloc(300 * 1024 * 1024, 1)
  const peak = join(import.meta.dirname, '../../bench/children/peak.mjs')
  const told = execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { peakMegabytes } from ${JSON.stringify(pathToFileURL(peak).href)}; console.log(peakMegabytes(), process.resourceUsage().maxRSS / 1024)`,
  ])
  const [own, inherited] = String(told).split(' ').map(Number)
  expect(held.length).toBeGreaterThan(0)
  expect(own).toBeGreaterThan(20)
  expect(own).toBeLessThan(200)
  expect(inherited).toBeGreaterThan(300)
})

it('runs every part but the load unless told otherwise, and refuses what it does not know', () => {
  expect(optionsFrom([]).parts).not.toContain('load')
  expect(optionsFrom(['--load']).parts).toContain('load')
  expect(optionsFrom(['--only', 'match,cold']).parts).toEqual(['cold', 'match'])
  expect(() => optionsFrom(['--only', 'mach'])).toThrow('mach')
})

it('fills the city of the size that was asked for, and refuses two', () => {
  expect([[], ['--small'], ['--crowded']].map((args) => optionsFrom(args).size)).toEqual(['full', 'small', 'crowded'])
  expect(() => optionsFrom(['--crowded', '--small'])).toThrow('只能写一个')
})

describe('a report', () => {
  const row = { id: 'match', what: '匹配', value: 1.3, bar: '<= 1.25', from: { p50: 3 } }

  it('says which figures keep to their bars', () => {
    expect([keeps(row), keeps({ value: 0.9, bar: '>= 0.8' }), keeps({ value: 2 })]).toEqual([false, true, undefined])
  })

  it('stands beside an earlier one', () => {
    const report: Report = reportOf([row], { commit: 'now', jvm: '-Xmx512m', load: [1.5] })
    const earlier: Report = { ...report, commit: 'before', rows: [{ ...row, value: 1 }] }
    expect(markdownOf(report, earlier)).toContain('| `match` | 匹配 | 1.3 | 1（+30%） | ≤ 1.25 | **否** | p50 3 |')
  })
})

it('counts units as DynamoDB does', () => {
  const item = (bytes: number, more: object = {}) => ({ pk: 'p', sk: 's', entity: '', text: 'x'.repeat(bytes - 16), ...more })
  expect([readOf([item(4096)]), readOf([item(4097), item(20)]), queryOf([]), queryOf([item(4096), item(4096)])]).toEqual([1, 3, 0.5, 1])
  expect([writeOf([item(1024)]), writeOf([item(1025)]), writeOf([item(1000, { byStatePk: 'a', byStateSk: 'b' })])]).toEqual([2, 4, 3])
})

it('measures a bundle in a process of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-bench-'))
  await bundle('bare', { source: join(import.meta.dirname, '../../bench'), output: folder })
  const input = { bundle: join(folder, 'bare/main.mjs'), events: [eventFor({ method: 'GET', path: '/' })], rounds: 3 }
  const used = await inChild<{ peak: number; statuses: object }>('memory.mjs', input, { environment: {}, log: join(folder, 'log') })
  expect(used.statuses).toEqual({ 200: 3 })
  expect(used.peak).toBeGreaterThan(30)
  rmSync(folder, { recursive: true })
})

describe('a child that stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-kept-'))
  const settings = { environment: {}, log: join(folder, 'log') }
  afterAll(() => rmSync(folder, { recursive: true }))

  it('answers one input after another', async () => {
    const child = keptChild('pace.ts', settings)
    expect(await child.ask({})).toBeTypeOf('number')
    expect(await child.ask({})).toBeTypeOf('number')
    child.end()
  })

  it('let go, or ended by a mistake of its own, answers no more', async () => {
    const gone = keptChild('pace.ts', settings)
    gone.end()
    await expect(gone.ask({})).rejects.toThrow()
    const broken = keptChild('load.ts', settings)
    await expect(broken.ask({ url: 'http://127.0.0.1:1', requests: [undefined], seconds: 1, by: { turns: 1 } })).rejects.toThrow('load.ts')
  })

  it('asks in turn, from one process: so many at once, so many a second, so often each; a broken connection has status 0', async () => {
    const asked: string[] = []
    const server = createServer(({ url = '' }, answer) => {
      asked.push(url)
      if (url === '/broken') answer.destroy()
      else answer.end('ok')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const requests = ['/one', '/two', '/broken'].map((path) => ({ method: 'GET', path }))
    const { drive, end } = startLoadClient(`http://127.0.0.1:${port}`, requests, join(folder, 'log'))
    const turns = await drive({ turns: 2 }, 1)
    expect([turns.of, turns.status]).toEqual([
      [0, 1, 2, 0, 1, 2],
      [200, 200, 0, 200, 200, 0],
    ])
    expect(asked).toEqual(['/one', '/two', '/broken', '/one', '/two', '/broken'])
    expect((await drive({ rate: 100 }, 0.3)).due).toHaveLength(30)
    expect((await drive({ lanes: 2 }, 0.1)).took.length).toBeGreaterThan(2)
    end()
    server.close()
  })
})

it('tells the tail of all turns, and beside it that of those in which the machine was as fast as when its capacity was taken', () => {
  const turn = (slower: number, last: number) => ({
    ...{ of: [0, 0, 0], took: [10, 10, last], status: [200, 200, 200], due: [0, 1, 2], seconds: 3, stood: [] },
    capacity: 1,
    slower,
  })
  const steady = (...turns: ReturnType<typeof turn>[]) => ({
    ...{ requests: [{ method: 'GET', path: '/v1/me' }], alone: turn(1, 10), turns, capacities: [1], beside: undefined },
    otherWork: { own: '', others: '' },
    capacityNow: async () => 1,
  })
  const values = (...turns: ReturnType<typeof turn>[]) =>
    Object.fromEntries(steadyRows('load', '', steady(...turns)).map(({ id, value }) => [id, value]))
  const even = Array.from({ length: 5 }, () => turn(1.1, 20))
  expect(values(...even, turn(1.2, 90))).toEqual({ 'load.tail': 9, 'load.tail-even': 2, 'load.errors': 0 })
  expect(values(...even.slice(1), turn(1.2, 90))).toEqual({ 'load.tail': 9, 'load.errors': 0 })
})
