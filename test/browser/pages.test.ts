import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { openBrowser, openWindow } from './browser.ts'
import { elementsOf, mistakesIn, overflowOf, violationsOf } from './checks.ts'
import { crawl, type FoundPage, functionOf, pageRoutes } from './every-page.ts'

/** Who walks through the product, and where each begins. What the first has seen, the next need not. */
const walkers = [
  { as: undefined, starts: ['/', '/problems/not-found', '/login', '/login/ended'] },
  { as: 'talent', starts: ['/me', '/account', '/register'] },
  { as: 'employer-admin', starts: ['/employer', '/account'] },
  { as: 'agency', starts: ['/agency'] },
  { as: 'association', starts: ['/association'] },
  { as: 'park', starts: ['/park', '/park?tab=drafts'] },
  { as: 'bureau-reviewer', starts: ['/bureau'] },
  { as: 'bureau-head', starts: ['/bureau'] },
] as const

/** Pages that no link leads to: each is reached by something a person is given, and checked where that is tested. */
const reachedOtherwise: Readonly<Record<string, string>> = {
  '/account/join/:token': 'the link in an invitation',
  '/login/start': 'signed-in people are sent on',
}

const { url } = sharedSystem()
const browser: Browser = await openBrowser()
const routes = await pageRoutes()
const windows = new Map<string, BrowserContext>()
const found: FoundPage[] = []
for (const { as, starts } of walkers) {
  const context = await openWindow(browser, url, { as })
  const known = new Set(found.map(({ route }) => route))
  const pages = await crawl(context.request, routes, { as, starts })
  found.push(...pages.filter(({ route }) => !known.has(route)))
  windows.set(as ?? '', context)
}

afterAll(async () => browser.close())

describe('the walk through the product', () => {
  it('reaches every page there is', () => {
    const missed = routes
      .map(({ path }) => path)
      .filter((path) => !(path in reachedOtherwise) && !found.some(({ route }) => route === path))
    expect(missed).toEqual([])
  })

  it.each(Object.keys(reachedOtherwise))('%s is still a page', (path) => {
    expect(routes.map((route) => route.path)).toContain(path)
  })
})

describe.each(found)('$route for $as', ({ address, route, as }) => {
  let html: string

  beforeAll(async () => {
    html = await (await (windows.get(as ?? '') as BrowserContext).request.get(address)).text()
  })

  it.each([360, 1280])('has no accessibility violation at %i px', async (width) => {
    const page = await (windows.get(as ?? '') as BrowserContext).newPage()
    await page.setViewportSize({ width, height: 640 })
    await page.goto(address)
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowOf(page)).toBe(0)
    expect(await elementsOf(page)).toBeLessThan(functionOf(route) === 'public' ? 1500 : 2500)
    await page.close()
  })

  it('is valid HTML with one h1, within its budget', async () => {
    expect(await mistakesIn(html)).toEqual([])
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(gzipSync(html).byteLength).toBeLessThan(15_000)
  })
})
