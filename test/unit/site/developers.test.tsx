import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { groupPage } from '#functions/public/developers/group.page.tsx'
import { guidePage } from '#functions/public/developers/guide.page.tsx'
import { typesPage } from '#functions/public/developers/types.page.tsx'
import { addressOfType, typesParts } from '#functions/public/developers/types-parts.ts'
import { type Language, speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { inEnglish } from '#shared/platform/pages/english-html.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { allRoutes } from '../../../infra/all-routes.ts'
import { handbookOf } from '../../../infra/developers/handbook-of.ts'
import { openApiOf } from '../../../infra/openapi.ts'

const routes = await allRoutes()
const handbook = handbookOf(openApiOf(routes), routes)
const layout = createLayout({ operator: 'Operator', contact: '0571-00000000', licences: [] }, 'v1')

const pages: readonly (readonly [path: string, page: () => Page])[] = [
  ['', () => guidePage(handbook, 'https://jiangcai.example')],
  ...typesParts.map((part) => [`/types?part=${part}`, () => typesPage(handbook.types, part)] as const),
  ...handbook.groups.map((group) => [`/${group.name}`, () => groupPage(group)] as const),
]

const headings = ['title', 'h1', 'h2', 'h3', 'caption', 'th', 'dt', 'dd', 'summary', 'small', 'nav']

/** The page as it is sent. */
async function sent(spoken: Language, path: string, page: () => Page): Promise<string> {
  return speaking(spoken, async () => {
    const html = await layout({ page: page(), principal: { kind: 'anonymous' }, path: `/developers/api${path}` })
    return spoken === 'en' ? inEnglish(String(html)) : String(html)
  })
}

/** What an element of these names says, and what it is called. */
function textsOf(html: string, names: readonly string[]): readonly string[] {
  const inside = names.flatMap((name) => [...html.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gs'))].map(([element]) => element))
  const labels = [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, label = '']) => label)
  return [...inside.map((element) => element.replaceAll(/<[^>]*>/g, '')), ...labels]
}

describe('the pages for developers', () => {
  it('tell every operation of the description once', () => {
    const told = handbook.groups.flatMap(({ endpoints }) => endpoints.map(({ method, path }) => `${method} ${path}`))
    expect(told.length).toBeGreaterThan(80)
    expect(new Set(told).size).toBe(told.length)
    expect(told.toSorted()).toEqual(
      routes.flatMap(({ method, path }) => (path.startsWith('/v1/') ? [`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`] : [])).toSorted(),
    )
  })

  describe.each(['zh', 'en'] as const)('in %s', (spoken) => {
    it.each(pages)('/developers/api%s is small enough for a slow line', async (path, page) => {
      const html = await sent(spoken, path, page)
      expect(html.match(/<[a-z]/g)?.length).toBeLessThan(1500)
      expect(gzipSync(html).length).toBeLessThan(15_000)
    })
  })

  it.each(pages)('/developers/api%s has English headings and labels', async (path, page) => {
    const chineseIn = async (spoken: Language): Promise<readonly string[]> => {
      const html = (await sent(spoken, path, page)).replace(/<header.*?<\/header>/s, '')
      return textsOf(html, headings).filter((text) => /\p{Script=Han}/u.test(text))
    }
    expect(await chineseIn('en')).toEqual([])
    expect((await chineseIn('zh')).length).toBeGreaterThan(2)
  })

  it.each([
    ['zh', '将停用：2026-12-01 起不建议使用，2027-06-30 起停止服务'],
    ['en', 'Will go: discouraged since 2026-12-01, no longer answered from 2027-06-30'],
  ] as const)('tell in %s what will go, and what takes its place', (spoken, text) => {
    const deprecated = { since: '2026-12-01', sunset: '2027-06-30', instead: '/v1/other' }
    const [group] = handbook.groups.map(({ name, endpoints }) => ({ name, endpoints: endpoints.map((one) => ({ ...one, deprecated })) }))
    const html = speaking(spoken, () => String(group === undefined ? '' : groupPage(group).body))
    expect(html).toContain(text)
    expect(html).toContain('<code>/v1/other</code>')
  })

  it('tell what any operation may answer once, and with each operation what is its own', () => {
    const codes = (problems: typeof handbook.problems) => problems.flatMap((one) => one.codes.map((code) => `${one.status} ${code}`))
    expect(codes(handbook.problems)).toContain('503 unavailable')
    const matches = handbook.groups.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === 'getVacanciesIdMatches')
    expect(codes(matches?.problems ?? [])).toEqual(['409 vacancy-not-open', '409 mandate-missing', '503 search-unavailable'])
    const html = String(guidePage(handbook, 'https://jiangcai.example').body)
    for (const { codes } of handbook.problems) for (const code of codes) expect(html).toContain(`href="/problems/${code}"`)
  })

  it('tell every type once, where its links lead', async () => {
    const told = await Promise.all(
      typesParts.map(async (part) => [part, await sent('zh', '/types', () => typesPage(handbook.types, part))] as const),
    )
    for (const { name } of handbook.types) {
      const parts = told
        .filter(([, html]) => html.includes(`<pre id="${name}"`))
        .map(([part]) => `/developers/api/types?part=${part}#${name}`)
      expect(parts).toEqual([addressOfType(name)])
    }
  })

  it('has a name for every group in both languages', () => {
    const titles = (spoken: Language) => speaking(spoken, () => handbook.groups.map((group) => groupPage(group).title))
    expect(titles('zh').filter((title) => !/\p{Script=Han}/u.test(title))).toEqual([])
    expect(titles('en').filter((title) => !/^[A-Z]/.test(title))).toEqual([])
  })
})
