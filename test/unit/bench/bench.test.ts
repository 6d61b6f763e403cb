import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../../infra/bundle.ts'
import { eventFor } from '../../bench/event.ts'
import { median, percentile, slope } from '../../bench/figures.ts'
import { inChild } from '../../bench/in-child.ts'
import { optionsFrom } from '../../bench/options.ts'
import { keeps, markdownOf, type Report, reportOf } from '../../bench/report.ts'
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
