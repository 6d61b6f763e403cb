import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FairContent } from '#shared/fairs/domain/fair.ts'
import { shownCode } from '#shared/fairs/domain/visitor.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { countAttendance } from '#shared/fairs/use-cases/read-door.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { always } from '#shared/platform/http/once.ts'
import { sharedSystem } from '../support/local-system.ts'
import { asMember, type Employed, made, makeOrganisation, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeTalent, personAs } from '../support/things/talent.ts'
import { openBrowser, openWindow } from './browser.ts'
import { lostByKeys, violationsOf } from './checks.ts'

declare const navigator: { readonly serviceWorker: { readonly ready: Promise<unknown> } }
declare const caches: { open(name: string): Promise<{ keys(): Promise<readonly unknown[]> }> }

const { url, dynamo } = sharedSystem()
const hour = 60 * 60 * 1000
const from = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()
const deps = storeOn(dynamo, 'local', { now: () => from(0) })('desk')
const monthAgo = storeOn(dynamo, 'local', { now: () => from(-30 * 24 * hour) })('desk')

let browser: Browser
let park: Employed
let id: string
let codes: readonly string[]

/** A fair that began an hour ago, with three who registered. */
beforeAll(async () => {
  browser = await openBrowser()
  park = await makeOrganisation(deps, 'park')
  const by = asMember(deps, park)
  const { checkIn: _, ...rest } = FairContent.parse(exampleFairContent)
  const content = { ...rest, startsAt: from(-hour), endsAt: from(3 * hour) }
  const fair = made(await createFair(monthAgo)({ by, once: always, content }))
  const plan = { title: '方案', date: from(-31 * 24 * hour).slice(0, 10), responsible: '工作组' }
  const plans = { implementation: plan, emergency: plan, security: plan }
  made(await recordPlans(monthAgo)({ by, once: always, id: fair.id, plans }))
  made(await announceFair(monthAgo)({ by, once: always, id: fair.id }))
  id = fair.id
  codes = await Promise.all([0, 1, 2].map(async () => register(fair.id)))
})
afterAll(async () => browser.close())

async function register(fair: string): Promise<string> {
  const { personId } = await makeTalent(deps)
  return made(await registerVisitor(deps)({ by: personAs(deps, personId), once: always, fair, trades: [] })).code
}

/** The door on one phone of the park. */
async function atTheDoor(options: { readonly scripts?: boolean } = {}): Promise<{ readonly window: BrowserContext; readonly page: Page }> {
  const window = await openWindow(browser, url, { ...options, ...(await signedIn(deps, park)) })
  const page = await window.newPage()
  await page.goto(`/park/fairs/${id}/door`)
  return { window, page }
}

async function enter(page: Page, code: string): Promise<string> {
  await page.getByLabel('入场码').first().fill(code)
  await page.getByRole('button', { name: '登记入场' }).click()
  return said(page)
}

async function said(page: Page): Promise<string> {
  return (await page.locator('[data-at="said"]:not([hidden])').textContent()) ?? ''
}

const network = async (page: Page, text: string): Promise<void> =>
  page.locator('[data-at="network"]', { hasText: text }).waitFor({ timeout: 15_000 })

describe('the door of a fair on a phone', () => {
  it('works for an hour without network, is opened again without it, and comes to the same totals with another phone', async () => {
    const [first, second] = [await atTheDoor(), await atTheDoor()]
    await network(first.page, '已连接')
    expect(await violationsOf(first.page)).toEqual([])
    await second.page.emulateMedia({ forcedColors: 'active' })
    expect(await lostByKeys(second.page)).toEqual([])
    const [a = '', b = '', c = ''] = codes
    await first.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await first.page.waitForFunction(async () => (await (await caches.open('door')).keys()).length > 3)

    await first.window.setOffline(true)
    expect(await enter(first.page, shownCode(a))).toBe(`${shownCode(a)} 可以入场。`)
    expect(await enter(first.page, a)).toMatch(/已入场（\d\d:\d\d），不重复计入/)
    await first.page.getByRole('button', { name: '计入' }).click()
    await first.page.getByRole('button', { name: '计入' }).click()
    await first.page.getByRole('button', { name: '撤销上一次' }).click()
    expect(await enter(first.page, 'zzzz-zzzz')).toContain('不在这台手机的名单里')
    await network(first.page, '断网')
    await first.page.reload()
    await network(first.page, '3 条等待上传')
    expect(await first.page.textContent('[data-at="total"]')).toBe('3')

    expect(await enter(second.page, a)).toContain('可以入场')
    expect(await enter(second.page, b)).toContain('可以入场')
    await second.page.getByRole('button', { name: '计入' }).click()
    await network(second.page, '已连接')

    await first.window.setOffline(false)
    await network(first.page, '已连接')
    expect(await said(first.page)).toContain('不是这一场有效的入场码')
    expect(await first.page.textContent('[data-at="total"]')).toBe('4')
    expect(await countAttendance(deps)(id)).toMatchObject({ registered: 3, entered: 2, walkIns: 2, total: 4 })

    const plain = await atTheDoor({ scripts: false })
    await plain.page.goto(`/park/fairs/${id}/door?code=${c}`)
    await plain.page.getByRole('button', { name: '登记入场' }).click()
    expect(await plain.page.textContent('main')).toContain('可以入场（')
    await plain.page.getByLabel('入场码').first().fill(b)
    await plain.page.getByRole('button', { name: '登记入场' }).click()
    expect(await plain.page.textContent('main')).toContain('已入场，不重复计入')
    await plain.page.getByLabel('人数').fill('5')
    await plain.page.getByRole('button', { name: '计入' }).click()
    await plain.page.getByRole('button', { name: '撤销上一次' }).click()
    expect(await plain.page.textContent('[data-at="total"]')).toBe('9')
  })
})
