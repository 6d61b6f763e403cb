import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bulletinPage } from '#functions/public/bulletins/bulletin.page.tsx'
import { bulletinsPage } from '#functions/public/bulletins/bulletins.page.tsx'
import { methodPage } from '#functions/public/bulletins/method.page.tsx'
import { tablePage } from '#functions/public/bulletins/table.page.tsx'
import { choicesOf, withoutEach } from '#shared/bulletins/domain/bulletin-listing.ts'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { type SeriesKind, seriesKinds } from '#shared/bulletins/domain/series.ts'
import { BulletinArticle } from '#shared/bulletins/pages/bulletin-article.tsx'
import { speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { inEnglish } from '#shared/platform/pages/english-html.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { mistakesIn } from '../../../support/html-mistakes.ts'
import { aFirstIssue, anIssue, versionOf, viewOfIssue } from './an-issue.ts'

const baseUrl = 'https://jiangcai.example'
const layout = createLayout({ operator: '演示', contact: '演示', licences: ['演示'] }, 'test')
const issues = Object.fromEntries(seriesKinds.map((kind) => [kind, anIssue(kind)])) as Record<SeriesKind, ReturnType<typeof anIssue>>
const compiled = issues.supplyAndDemand
const view = viewOfIssue(compiled)

async function htmlOf(page: Page): Promise<string> {
  return layout({ page, principal: { kind: 'anonymous' }, path: '/bulletins', address: '/bulletins' })
}

function issuePage(more: Partial<BulletinView> = {}, kind: SeriesKind = 'supplyAndDemand', version = versionOf()): Page {
  return bulletinPage({ view: viewOfIssue(issues[kind], more), version, compiled: issues[kind], baseUrl })
}

function listPage(views: readonly BulletinView[], filter: Parameters<typeof bulletinsPage>[0]['filter'] = {}): Page {
  const list = {
    items: views,
    total: views.length,
    without: withoutEach(views, filter),
    choices: choicesOf(views, filter),
    older: '2024-08-01',
  }
  return bulletinsPage({ list, filter, until: undefined, next: undefined, url: new URL(`${baseUrl}/bulletins`) })
}

const twenty = Array.from({ length: 20 }, (_, at) =>
  viewOfIssue(compiled, { code: `k3m8p2x7${'23456789ab'[at % 10]}${at < 10 ? 'a' : 'b'}`, number: at + 1 }),
)

describe('budgets (ux-and-ecosystem.md 6)', () => {
  it.each([
    ...seriesKinds.map((kind) => [kind, () => issuePage({}, kind), 60, 15] as const),
    ['the list of twenty', () => listPage(twenty), 60, 8] as const,
    ['a whole table', () => shown(tablePage({ view, version: versionOf(), compiled, table: 'occupations' })), 60, 15] as const,
    ['the method', methodPage, 60, 15] as const,
  ])('%s stays small, in both languages', async (_, page, raw, packed) => {
    for (const language of ['zh', 'en'] as const) {
      const html = await speaking(language, async () => (language === 'en' ? inEnglish(await htmlOf(page())) : htmlOf(page())))
      expect(Buffer.byteLength(html)).toBeLessThan(raw * 1000)
      expect(gzipSync(html).byteLength).toBeLessThan(packed * 1000)
      expect(html.match(/<[a-z][^>]*>/gi)?.length).toBeLessThan(1500)
    }
  })
})

function shown(page: ReturnType<typeof tablePage>): Page {
  if (!page.ok) throw new Error('no such table')
  return page.value
}

describe('valid HTML', () => {
  it.each([
    ...seriesKinds.map((kind) => [kind, () => issuePage({}, kind)] as const),
    ['a first issue', () => bulletinPage({ view, version: versionOf(), compiled: aFirstIssue(), baseUrl })] as const,
    ['the list', () => listPage([view])] as const,
    ['an empty list', () => listPage([], { year: '2025' })] as const,
    ['a table', () => shown(tablePage({ view, version: versionOf(), compiled, table: 'pay' }))] as const,
    ['the method', methodPage] as const,
  ])('%s', async (_, page) => {
    const html = await htmlOf(page())
    expect(await mistakesIn(html)).toEqual([])
    expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  })
})

describe('an issue', () => {
  const html = String(issuePage().body)

  it('tells first what it found, then shows each table once, with its file', () => {
    expect(html.indexOf('id="findings"')).toBeLessThan(html.indexOf('<figure'))
    // The ratio of all stands in the first table; how ranks moved is told in words; the classes stand in the files.
    const apart = ['overallRatio', 'movements', 'classes']
    for (const { key } of compiled.tables.filter(({ key, rows }) => !apart.includes(key) && rows.length > 0)) {
      expect(html.match(new RegExp(`id="${key}"`, 'g'))).toHaveLength(1)
      expect(html).toContain(`data.csv?table=${key}"`)
    }
  })

  it('draws what it tells of: five figures and more, each with its table below', () => {
    expect(html.match(/<svg [^>]*role="img"/g)?.length).toBeGreaterThanOrEqual(5)
    const figures = [...html.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => figure)
    const without = figures.filter((figure) => !figure.includes('<table')).map((figure) => /id="(\w+)"/.exec(figure)?.[1])
    expect(without).toEqual(['topShortage'])
    expect(html.indexOf('id="occupations"')).toBeGreaterThan(html.indexOf('id="topShortage"'))
  })

  it('has every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('leads to the issue before, its method, its versions and its hashes', () => {
    expect(html).toContain('href="/bulletins/k3m8p2x7qb"')
    expect(html).toContain('href="/bulletins/method"')
    expect(html).toContain('a'.repeat(64))
    expect(html).toContain('href="/bulletins/k3m8p2x7qa/cube.json"')
  })

  it('that was withdrawn stays, with the notice first and nothing for search engines', () => {
    const page = issuePage({ state: 'WITHDRAWN', withdrawn: { at: '2026-10-20T02:00:00.000Z', reason: '采集范围有误' } })
    expect(page.status ?? 200).toBe(200)
    expect(page.data).toEqual([])
    expect(String(page.body)).toMatch(/class="notice bad"[\s\S]*采集范围有误[\s\S]*id="findings"/)
  })

  it('that was corrected says why; its earlier version says that it is one and where the present one is', () => {
    const versions = [versionOf(1), versionOf(2, { reason: '补录两家单位' })]
    const now = issuePage({ state: 'CORRECTED', versions }, 'supplyAndDemand', versions[1])
    expect(String(now.body)).toMatch(/本期公报更正过[\s\S]*补录两家单位/)
    const then = issuePage({ state: 'CORRECTED', versions }, 'supplyAndDemand', versions[0])
    expect(then.canonical).toBe('/bulletins/k3m8p2x7qa')
    expect(String(then.body)).toMatch(/这是第 1 版，已被更正/)
    expect(String(then.body)).toContain('data.xlsx?version=1')
    expect(String(then.body)).toContain('cube.json?version=1')
  })

  it('is a Dataset with its files and Baidu’s times', () => {
    expect(issuePage().data?.[0]).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2026-07-01/2026-09-30',
      url: `${baseUrl}/bulletins/k3m8p2x7qa`,
      distribution: [
        { contentUrl: `${baseUrl}/bulletins/k3m8p2x7qa/data.xlsx` },
        { contentUrl: `${baseUrl}/bulletins/k3m8p2x7qa/data.csv`, encodingFormat: 'text/csv' },
        { contentUrl: `${baseUrl}/bulletins/k3m8p2x7qa/data.json` },
      ],
      pubDate: '2026-10-11T10:00:00',
      upDate: '2026-10-11T10:00:00',
    })
  })

  it('is seen by its park before anybody else: every table whole, and no address that is not there yet', () => {
    const preview = String(<BulletinArticle compiled={compiled} number={7} />)
    expect(preview).not.toContain('href="/bulletins/')
    expect(preview.match(/<th scope="row">/g)?.length).toBeGreaterThan(html.match(/<th scope="row">/g)?.length ?? 0)
  })
})

describe('words and tables', () => {
  it('cannot differ: every number of the findings stands in a table', () => {
    const text = String(issuePage().body).replace(/<figure[\s\S]*/, '')
    const inTables = new Set(
      String(<BulletinArticle compiled={compiled} number={7} />)
        .replace(/[\s\S]*?<figure/, '')
        .match(/\d[\d,]*(?:\.\d+)?/g),
    )
    const said = text.slice(text.indexOf('class="lead"')).match(/\d[\d,]*(?:\.\d+)?(?=[人%家个元。；，、])/g) ?? []
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((number) => !inTables.has(number))).toEqual([])
  })
})

describe('a table of an issue', () => {
  it('that the series does not have is not found', () => {
    expect(tablePage({ view, version: versionOf(), compiled: issues.demand, table: 'levelRatios' })).toMatchObject({ ok: false })
  })

  it('has all rows and columns', () => {
    const html = String(shown(tablePage({ view, version: versionOf(), compiled, table: 'occupations' })).body)
    const table = compiled.tables.find(({ key }) => key === 'occupations')
    expect(html.match(/<th scope="row">/g)).toHaveLength(table?.rows.length ?? 0)
    expect(html.match(/<th scope="col"/g)).toHaveLength(table?.columns.length ?? 0)
  })
})

describe('the list', () => {
  it('says what each removed filter would bring', () => {
    const list = { items: [], total: 0, without: { kind: 3, year: 0, any: 12 }, choices: choicesOf([], {}), older: '2024-08-01' }
    const page = bulletinsPage({
      list,
      filter: { kind: 'demand', year: '2025' },
      until: undefined,
      next: undefined,
      url: new URL(`${baseUrl}/bulletins`),
    })
    expect(String(page.body)).toMatch(/去掉“技能岗位需求公报”有 3 期/)
    expect(String(page.body)).toContain('href="/bulletins?year=2025"')
  })

  it('tells feed readers where its feeds are', () => {
    expect(listPage([view], { kind: 'demand' }).feeds?.map(({ href }) => href)).toEqual([
      '/bulletins.atom?kind=demand',
      '/bulletins.json?kind=demand',
    ])
  })

  it('shows a withdrawn issue as such, without its figures', () => {
    const html = String(
      listPage([viewOfIssue(compiled, { state: 'WITHDRAWN', withdrawn: { at: '2026-10-20T02:00:00.000Z', reason: 'x' } })]).body,
    )
    expect(html).toContain('class="struck"')
    expect(html).not.toContain('class="figures"')
  })
})

describe('in English', () => {
  it.each([
    ['an issue', () => issuePage()],
    ['the list', () => listPage([view])],
    ['the method', methodPage],
  ])('%s has no Chinese but names', (_, page) => {
    const html = speaking('en', () => String(page().body))
    const names = /[\p{Script=Han}]+/gu
    const ours = [...html.matchAll(/<(?:h[1-3]|th scope="col"[^>]*|caption|dt|summary|legend|label[^>]*|button[^>]*)>([^<]*)</g)].map(
      ([, text]) => text ?? '',
    )
    // Occupations have Chinese names alone.
    expect(ours.filter((text) => names.test(text) && !/[a-z]{4}/.test(text))).toEqual([])
  })
})
