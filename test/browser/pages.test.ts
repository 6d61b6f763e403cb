import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { mistakesIn } from '../support/html-mistakes.ts'
import { inviteSomebody } from '../support/invited.ts'
import { sharedSystem } from '../support/local-system.ts'
import { makeOrganisation } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { evidenceThing } from '../support/things/evidence.ts'
import { makeVacancyInReview } from '../support/things/vacancy.ts'
import { openBrowser, openWindow } from './browser.ts'
import { chineseIn, elementsOf, overflowOf, violationsOf } from './checks.ts'
import { crawl, type FoundPage, functionOf, pageRoutes } from './every-page.ts'

const system = sharedSystem()
const { url, dynamo } = system
const { link } = await inviteSomebody(system)
const aVacancy = /href="\/vacancies\/([2-9a-z]{10})"/.exec(await (await fetch(`${url}/vacancies`)).text())?.[1] ?? ''
const purpose = encodeURIComponent('为本市用人单位寻找焊工')

type Walker = {
  readonly as: string | undefined
  readonly starts: readonly string[]
  /** Buttons that lead on where no link does. */
  readonly presses?: readonly { readonly on: string; readonly button: RegExp }[]
}

/** Who walks through the product, and where each begins. What the first has seen, the next need not. */
const walkers: readonly Walker[] = [
  { as: undefined, starts: ['/', '/problems/not-found', '/login', '/login/ended', `/reports/new?about=vacancy&ref=${aVacancy}`, link] },
  { as: 'talent', starts: ['/me', '/account', '/register', `${link}/form`], presses: [{ on: '/me/passport', button: /做一份/ }] },
  { as: 'employer-admin', starts: ['/employer', '/account'] },
  { as: 'agency', starts: ['/agency', `/agency/search?purpose=${purpose}&q=${encodeURIComponent('焊工')}`] },
  { as: 'association', starts: ['/association', '/account/organisation'] },
  { as: 'park', starts: ['/park', '/park?tab=drafts'] },
  {
    as: 'bureau-reviewer',
    starts: ['/bureau'],
    presses: [
      { on: '/bureau/vacancies', button: /领取/ },
      { on: '/bureau/organisations', button: /领取/ },
      { on: '/bureau/complaints', button: /领取/ },
      { on: '/bureau/certificates', button: /领取/ },
    ],
  },
  { as: 'bureau-head', starts: ['/bureau'] },
]

/** Pages that no link leads to: each is reached by something a person is given, and checked where that is tested. */
const reachedOtherwise: Readonly<Record<string, string>> = {
  '/account/join/:token': 'the link in an invitation',
  '/agency/fairs/:code/outcome': 'the page of an employer, for an agency that had a booth',
  '/agency/searches/:id/stop': 'the address in a digest',
  '/employer/searches/:id/stop': 'the address in a digest',
  '/me/searches/:id/stop': 'the address in a digest',
  '/login/start': 'signed-in people are sent on',
}

/** Bytes of a page as it is made and as it is sent. Lists are what people open first and most, on the way. */
const budgets = {
  list: { raw: 30_000, packed: 8_000 },
  page: { raw: 60_000, packed: 15_000 },
  // Every type of the interface on one page, so that it can be searched: for those who write programs.
  reference: { raw: 100_000, packed: 18_000 },
} as const

/** The public's pages at both widths; of those behind the sign-in, which share their frame and parts, every third at the wide one. */
function widthsOf(page: FoundPage): readonly number[] {
  const place = found.findIndex(({ route }) => route === page.route)
  return functionOf(page.route) === 'public' || place % 3 === 0 ? [360, 1280] : [360]
}

function budgetOf(route: string): { readonly raw: number; readonly packed: number } {
  if (route === '/developers/api/types') return budgets.reference
  if (functionOf(route) !== 'public') return { raw: Number.POSITIVE_INFINITY, packed: budgets.page.packed }
  return ['/', '/fairs', '/vacancies', '/bulletins'].includes(route) ? budgets.list : budgets.page
}

// Other tests work on the same queues: what the reviewer takes here is made here.
const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
await makeVacancyInReview(deps)
await makeOrganisation(deps, 'employer', { verified: false })
await evidenceThing(deps)

const browser: Browser = await openBrowser()
const routes = await pageRoutes()
const windows = new Map<string, BrowserContext>()
const found: FoundPage[] = []
for (const { as, starts, presses = [] } of walkers) {
  const context = await openWindow(browser, url, { as })
  const known = new Set(found.map(({ route }) => route))
  const pressed: string[] = []
  for (const { on, button } of presses) pressed.push(await press(context, on, button))
  const pages = await crawl(context.request, routes, { as, starts: [...starts, ...pressed], known })
  found.push(...pages.filter(({ route }) => !known.has(route)))
  windows.set(as ?? '', context)
}

/** Where a button leads. */
async function press(context: BrowserContext, on: string, name: RegExp): Promise<string> {
  const page = await context.newPage()
  await page.goto(on)
  await page.getByRole('button', { name }).first().click()
  await page.waitForURL(({ pathname }) => pathname !== on)
  const { pathname } = new URL(page.url())
  await page.close()
  return pathname
}

/** Pages that are open and not looked at: a new one takes as long to open, and to learn axe, as a look at it does. */
const spare = new Map<BrowserContext, Page[]>()

async function onAPage(window: BrowserContext, look: (page: Page) => Promise<void>): Promise<void> {
  const free = spare.get(window) ?? []
  spare.set(window, free)
  const page = free.pop() ?? (await window.newPage())
  await look(page)
  free.push(page)
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

// Several pages at a time: a browser waits more than it works.
describe.concurrent.for(found)('$route for $as', ({ address, route, as }) => {
  const open = windows.get(as ?? '') as BrowserContext

  it('has no accessibility violation, at no width, and is there in English', async ({ expect }) => {
    await onAPage(open, async (page) => {
      const [narrow = 0, ...wide] = widthsOf({ address, route, as })
      await page.setViewportSize({ width: narrow, height: 640 })
      await page.goto(address)
      for (const width of [narrow, ...wide]) {
        await page.setViewportSize({ width, height: 640 })
        expect({ width, violations: await violationsOf(page) }).toEqual({ width, violations: [] })
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflowOf(page)).toBe(0)
      expect(await elementsOf(page)).toBeLessThan(functionOf(route) === 'public' ? 1500 : 2500)
      const answer = await page.goto(`/en${address}`)
      expect([answer?.status(), await page.getAttribute('html', 'lang'), await overflowOf(page)]).toEqual([200, 'en', 0])
      expect(await chineseIn(page)).toEqual([])
    })
  })

  it('is valid HTML with one h1, within its budget', async ({ expect }) => {
    const budget = budgetOf(route)
    for (const language of ['', '/en']) {
      const html = await (await open.request.get(`${language}${address}`)).text()
      expect(await mistakesIn(html)).toEqual([])
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
      expect(Buffer.byteLength(html)).toBeLessThan(budget.raw)
      expect(gzipSync(html).byteLength).toBeLessThan(budget.packed)
    }
  })
})
