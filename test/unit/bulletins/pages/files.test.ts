import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { bulletinFeed, bulletinsCsv } from '#functions/public/bulletins/bulletin-feed.ts'
import { OpenBulletin, openBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { tableTitle } from '#shared/bulletins/domain/wording.ts'
import { csvFor } from '#shared/bulletins/files/bulletin-csv.ts'
import { bulletinJson } from '#shared/bulletins/files/bulletin-json.ts'
import { bulletinSheets } from '#shared/bulletins/files/bulletin-sheets.ts'
import { speaking } from '#shared/kernel/language.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { dayCalendarOf } from '#shared/platform/feeds/day-calendar.ts'
import { writeWorkbook } from '#shared/platform/workbook/write-workbook.ts'
import { calendarFaults } from '../../../support/rfc5545.ts'
import { anIssue, versionOf, viewOfIssue } from './an-issue.ts'

const compiled = anIssue()
const view = viewOfIssue(compiled)
const address = 'https://jiangcai.example/bulletins/k3m8p2x7qa/v1'
const baseUrl = 'https://jiangcai.example'

describe('the workbook', async () => {
  const bytes = await writeWorkbook(bulletinSheets(compiled, address), { title: '公报', at: '2026-10-11T02:00:00.000Z' })
  const { sheets } = await readXlsx(bytes)

  it('has what it is, and a sheet a table, by Chinese names', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['说明', ...compiled.tables.map(({ key }) => tableTitle(key))])
  })

  it('holds numbers as numbers, words as words, and marks where nothing is told', () => {
    const rows = sheets.find(({ name }) => name === tableTitle('occupations'))?.rows ?? []
    const [head = [], ...data] = rows
    const of = (title: string) => data.map((row) => row[head.indexOf(title)])
    expect(of('招聘人数').filter((value) => typeof value !== 'number' && value !== '*')).toEqual([])
    expect(sheets.find(({ name }) => name === tableTitle('clusterDistricts'))?.rows.flat()).toContain('*')
    expect(of('职业编码').every((value) => typeof value === 'string' && /^\d-\d\d-\d\d-\d\d$/.test(value))).toBe(true)
    expect(data).toHaveLength(compiled.tables.find(({ key }) => key === 'occupations')?.rows.length ?? 0)
  })

  it('is small, and the same when it is made again', async () => {
    expect(bytes.byteLength).toBeLessThan(60_000)
    const again = await writeWorkbook(bulletinSheets(compiled, address), { title: '公报', at: '2026-10-11T02:00:00.000Z' })
    expect((await readXlsx(again)).sheets.map(({ rows }) => rows)).toEqual(sheets.map(({ rows }) => rows))
  })
})

describe('CSV', () => {
  it('of a table is heads and rows, for programs', () => {
    const csv = csvFor(compiled, 'levels') ?? ''
    const lines = csv
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n')
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(lines).toHaveLength(1 + (compiled.tables.find(({ key }) => key === 'levels')?.rows.length ?? 0))
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1)
  })

  it('of all has each table under its name, and one mark of its encoding', () => {
    const csv = csvFor(compiled, undefined) ?? ''
    expect(csv.match(/\ufeff/g)).toHaveLength(1)
    for (const { key } of compiled.tables) expect(csv).toContain(`\r\n\r\n${tableTitle(key)},`)
  })

  it('of a table that the series does not have is none', () => {
    expect(csvFor(anIssue('demand'), 'levelRatios')).toBeUndefined()
  })

  it('shows pay in yuan and shares in per cent', () => {
    const [head = '', first = ''] = (csvFor(compiled, 'pay') ?? '').replace(/^\ufeff/, '').split('\r\n')
    expect(head).toContain('元/月')
    const cells = compiled.tables.find(({ key }) => key === 'pay')?.rows[0]?.cells
    expect(first).toContain(String(Number(cells?.p50) / 100))
  })
})

describe('JSON', () => {
  it('has the tables unrounded, with titles and sentences', () => {
    const read = JSON.parse(bulletinJson({ view, version: versionOf(), compiled }, address)) as {
      tables: { key: string; rows: unknown }[]
      findings: string[]
    }
    expect(read.tables.map(({ key, rows }) => [key, rows])).toEqual(compiled.tables.map(({ key, rows }) => [key, rows]))
    expect(read.findings.every((sentence) => /\p{Script=Han}.*。$/u.test(sentence))).toBe(true)
  })
})

describe('the list as feeds', () => {
  const corrected = viewOfIssue(compiled, {
    code: 'k3m8p2x7qc',
    state: 'CORRECTED',
    versions: [versionOf(1), versionOf(2, { reason: '补录两家单位' })],
    updatedAt: '2026-10-12T02:00:00.000Z',
  })
  const asked = { query: new URLSearchParams(), ending: 'atom', baseUrl, now: '2026-11-01T00:00:00.000Z' } as const

  it('tells of corrections as changes of the same entry, the latest first', () => {
    const feed = bulletinFeed([view, corrected], asked)
    expect(feed.entries.map(({ title }) => title)).toEqual([expect.stringContaining('[已更正]'), expect.stringMatching(/^2026年第三季度/)])
    expect(feed.entries[0]?.id).toBe(`${baseUrl}/bulletins/k3m8p2x7qc`)
    expect(feed.entries[0]?.text).toContain('补录两家单位')
    expect(atomOf(feed)).toContain('<updated>2026-10-12T02:00:00.000Z</updated>')
  })

  it('keeps its ids in English, and leads to English pages', () => {
    const [entry] = speaking('en', () => bulletinFeed([view], asked)).entries
    expect([entry?.id, entry?.url]).toEqual([`${baseUrl}/bulletins/k3m8p2x7qa`, `${baseUrl}/en/bulletins/k3m8p2x7qa`])
  })

  it('stands in a calendar on the days of publishing, with corrections as later versions', () => {
    const calendar = dayCalendarOf(bulletinFeed([view, corrected], { ...asked, ending: 'ics' }), 'bulletins')
    expect(calendarFaults(calendar)).toEqual([])
    expect([...calendar.matchAll(/UID:(.*)\r\nSEQUENCE:(\d)/g)].map(([, uid, sequence]) => [uid, sequence])).toEqual([
      ['bulletin-k3m8p2x7qc@jiangcai', '1'],
      ['bulletin-k3m8p2x7qa@jiangcai', '0'],
    ])
  })

  it('is a table with the address of each workbook', () => {
    expect(bulletinsCsv([view], baseUrl)).toContain(`${baseUrl}/bulletins/k3m8p2x7qa/data.xlsx`)
  })
})

describe('the open interface', () => {
  it('tells an issue in words, with the hashes of its files and nothing of where they lie', () => {
    const open = OpenBulletin.parse(openBulletin(view))
    expect(open).toMatchObject({ title: '2026年第三季度技能人才供求分析', versions: [{ version: 1, sha256: { cube: 'a'.repeat(64) } }] })
    expect(open.headline).toMatch(/求人倍率/)
    expect(JSON.stringify(open)).not.toContain('.json')
  })
})
