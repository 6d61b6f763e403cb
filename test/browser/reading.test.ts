import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { openBrowser, openWindow } from './browser.ts'
import { lostByKeys, overflowOf, violationsOf } from './checks.ts'

declare const document: {
  readonly activeElement: { readonly textContent: string | null; readonly id: string } | null
  readonly documentElement: { readonly dataset: Readonly<Record<string, string>> }
}

let browser: Browser
const { url } = sharedSystem()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser.close())

describe('the first screen of a phone', () => {
  it('holds the search and the first fair within 640 px', async () => {
    const page = await (await openWindow(browser, url)).newPage()
    await page.goto('/')
    const search = await page.locator('.hero form').boundingBox()
    const fair = await page.locator('.fair').first().boundingBox()
    expect((search?.y ?? 0) + (search?.height ?? 999)).toBeLessThan(320)
    expect((fair?.y ?? 0) + (fair?.height ?? 999)).toBeLessThan(640)
  })
})

describe('without scripts', () => {
  it.each(['/', '/fairs', '/vacancies', '/privacy', '/help/matching'])('%s reads and its form works', async (address) => {
    const page = await (await openWindow(browser, url, { scripts: false })).newPage()
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    expect(await page.locator('h1').count()).toBe(1)
    const submit = page.locator('main form[method="get"] button[type="submit"]').first()
    if ((await submit.count()) > 0) {
      await submit.click()
      expect(new URL(page.url()).pathname).toMatch(/^\/(fairs|vacancies)$/)
    }
  })

  it('the district filter of fairs says what removing it would bring', async () => {
    const page = await (await openWindow(browser, url, { scripts: false })).newPage()
    await page.goto('/fairs?district=330127&month=2031-01')
    expect(await page.textContent('.empty')).toMatch(/去掉“.+”有 \d+ 场|去掉全部条件有 \d+ 场/)
  })
})

describe('the keyboard', () => {
  it('first reaches the skip link, which leads to the text', async () => {
    const page = await (await openWindow(browser, url, { width: 1280 })).newPage()
    await page.goto('/fairs')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到正文')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})

/** The first page of a kind that a list links to. */
async function firstIn(list: string): Promise<string> {
  return new RegExp(`href="(${list}/[2-9a-z]{10})"`).exec(await (await fetch(`${url}${list}`)).text())?.[1] ?? list
}

describe('keys alone, in the colours of the system', () => {
  it.each([
    ['fairs with conditions', async () => '/fairs?district=330109&kind=special'],
    ['bulletins with conditions', async () => '/bulletins?kind=demand'],
    ['vacancies at fairs', async () => '/vacancies?fair=1'],
    ['a fair', async () => firstIn('/fairs')],
    ['the plan of a fair', async () => `${await firstIn('/fairs')}/plan`],
    ['a bulletin', async () => firstIn('/bulletins')],
  ])('%s: everything is reached, and one sees where one is', async (_, address) => {
    const page = await (await openWindow(browser, url, { width: 1280 })).newPage()
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(await address())
    expect(await lostByKeys(page)).toEqual([])
  })
})

describe('other ways of reading', () => {
  it.each(['长辈版', '高对比'])('%s stays chosen, has no violation and does not scroll sideways', async (view) => {
    const page = await (await openWindow(browser, url)).newPage()
    await page.goto('/')
    await page.getByRole('link', { name: view, exact: true }).click()
    await page.goto('/fairs')
    expect(await page.getByRole('link', { name: `退出${view}` }).count()).toBe(1)
    expect(await violationsOf(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  })

  it.each(['/', '/fairs', '/help/matching'])('%s has no violation in the dark', async (address) => {
    const page = await (await openWindow(browser, url)).newPage()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(address)
    expect(await violationsOf(page)).toEqual([])
  })
})

describe('on paper', () => {
  it.each(['vacancy', 'poster'])('a %s is one sheet, with a code to scan', async (what) => {
    const page = await (await openWindow(browser, url, { width: 794 })).newPage()
    const list = what === 'vacancy' ? '/vacancies' : '/fairs'
    const [, address] = new RegExp(`href="(${list}/[2-9a-z]{10})"`).exec(await (await fetch(`${url}${list}`)).text()) ?? []
    await page.goto(what === 'vacancy' ? `${address}` : `${address}/poster`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('svg.qr').isVisible()).toBe(true)
    const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets).toHaveLength(1)
  })
})

describe('errors', () => {
  it.each([
    ['/nothing-here', 404],
    ['/fairs/zzzzzzzzzz', 404],
    ['/fairs?district=330103', 400],
    ['/problems/no-such-code', 404],
  ])('%s is a page of status %i without a violation, with a way on', async (address, status) => {
    const page = await (await openWindow(browser, url)).newPage()
    expect((await page.goto(address))?.status()).toBe(status)
    expect(await violationsOf(page)).toEqual([])
    expect(await page.locator('main a[href="/fairs"]').count()).toBeGreaterThan(0)
  })

  it('an unknown method is answered with what is allowed', async () => {
    const answer = await fetch(`${url}/fairs`, { method: 'DELETE', headers: { origin: url, accept: 'text/html' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await answer.text()).toContain('<h1>')
  })
})

describe('weight', () => {
  it.each(['/', '/vacancies', '/fairs', '/bulletins', '/open-data'])(
    'the first view of %s is at most 40 kB, all of it ours',
    async (address) => {
      const page = await (await openWindow(browser, url)).newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(address, { waitUntil: 'load' })
      expect(asked.filter((one) => !one.startsWith(`${url}/`))).toEqual([])
      const packed = await Promise.all(asked.map(async (one) => gzipSync(await (await fetch(one)).arrayBuffer()).byteLength))
      expect(asked.length).toBeLessThan(5)
      expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40_000)
    },
  )

  it.each([
    ['site.css', 8_000],
    ['site.js', 5_000],
  ])('%s stays below %i bytes', async (name, most) => {
    const text = await (await fetch(`${url}/assets/${name}`)).text()
    expect(gzipSync(text).byteLength).toBeLessThan(most)
  })
})
