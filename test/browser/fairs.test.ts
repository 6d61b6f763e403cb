import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { sharedSystem } from '../support/local-system.ts'
import { openBrowser, openWindow } from './browser.ts'

let browser: Browser
let park: BrowserContext
let reader: BrowserContext
let page: Page
let publicAddress: string
const { url } = sharedSystem()
/** A title that would end a script element if it were not escaped. */
const title = `改期演练</script>专场招聘会 ${Date.now()}`
const day = addDays(civilDateOf(new Date().toISOString()), 30)
const later = addDays(day, 7)

/** Without scripts: everything a park does must work with forms and links alone. */
beforeAll(async () => {
  browser = await openBrowser()
  park = await openWindow(browser, url, { as: 'park', width: 1280, scripts: false })
  reader = await openWindow(browser, url, { scripts: false })
  page = await park.newPage()
})
afterAll(async () => browser.close())

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: false }).first().fill(value)
}

const seen = async (): Promise<string> => {
  const view = await reader.newPage()
  await view.goto(publicAddress)
  const text = (await view.textContent('main')) ?? ''
  await view.close()
  return text
}

/** What search engines are told of the fair. */
async function eventData(): Promise<unknown> {
  const html = await (await fetch(`${url}${publicAddress}`)).text()
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
}

/** The event of this fair in everybody's calendar, its lines unfolded. */
async function event(): Promise<Readonly<Record<string, string>>> {
  const feed = await (await fetch(`${url}/fairs.ics`)).text()
  const lines = feed.replaceAll('\r\n ', '').split('\r\n')
  const code = publicAddress.split('/').at(-1) ?? ''
  const at = lines.findIndex((line) => line.startsWith('UID:') && line.includes(code))
  const end = lines.indexOf('END:VEVENT', at)
  return Object.fromEntries(lines.slice(at, end).map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]))
}

describe('a park holds a fair (M-14), with forms alone', () => {
  it('writes it down; what is wrong is told beside its field, and nothing typed is lost', async () => {
    await page.goto('/park/fairs/new')
    await fill({ 名称: title, 开始时间: `${day}T09:00`, 结束时间: `${day}T08:00`, 场馆: '一楼招聘大厅' })
    await page.getByLabel('区、县（市）').first().selectOption('330106')
    await fill({ 地址: '文三路 1 号', 展位数: '40', 预计人数: '500', 参加办法: '凭身份证直接入场', 咨询电话: '0571-85001234' })
    await page.getByRole('button', { name: '存为草稿' }).click()
    expect(await page.title()).toMatch(/^错误：/)
    expect(await page.textContent('.summary')).toContain('结束须晚于开始')
    expect(await page.getByLabel('名称').first().inputValue()).toBe(title)
    await fill({ 结束时间: `${day}T12:00` })
    await page.getByRole('button', { name: '存为草稿' }).click()
    expect(await page.textContent('h1')).toBe(title)
    expect(await page.textContent('main')).toContain('已存为草稿')
  })

  it('is told what is missing, with the article, and announces when it is there', async () => {
    expect(await page.textContent('.checklist')).toMatch(/组织实施办法[\s\S]*应急预案[\s\S]*安全保卫工作方案/)
    expect(await page.textContent('.checklist')).toContain('《人力资源市场暂行条例》第二十八条')
    for (const plan of ['组织实施办法', '应急预案', '安全保卫工作方案']) {
      const part = page.locator('details.part', { hasText: plan })
      await part.locator('summary').click()
      await part.getByLabel('文件名称').fill(`${title}${plan}`)
      await part.getByLabel('文件日期').fill(civilDateOf(new Date().toISOString()))
      await part.getByLabel('负责人或部门').fill('招聘会工作组')
      await part.getByRole('button').click()
    }
    await page.getByRole('button', { name: '公布', exact: true }).click()
    expect(await page.textContent('main')).toContain('已公布')
    publicAddress = (await page.getByRole('link', { name: '公众页面' }).getAttribute('href')) ?? ''
    expect(await seen()).toContain('即将举办')
    expect(await event()).toMatchObject({ SEQUENCE: '0', STATUS: 'CONFIRMED', DTSTART: utc(`${day}T09:00`) })
  })

  it('moves it: old and new stand side by side, the calendar follows', async () => {
    await page.getByRole('link', { name: '改期或改址' }).click()
    await fill({
      变更原因: '场馆设备检修',
      开始时间: `${later}T09:00`,
      结束时间: `${later}T12:00`,
      场馆: '会展中心',
      地址: '奔竞大道 1 号',
    })
    await page.getByRole('button', { name: '公布变更' }).click()
    expect(await page.textContent('main')).toContain('变更已公布')
    const text = await seen()
    expect(text).toContain('时间和地点有变')
    expect(text).toContain('场馆设备检修')
    expect(text).toMatch(/一楼招聘大厅.*→.*会展中心/)
    expect(await eventData()).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: `${later}T09:00:00+08:00`,
      previousStartDate: `${day}T09:00:00+08:00`,
    })
    expect(await event()).toMatchObject({ SEQUENCE: '1', STATUS: 'CONFIRMED', DTSTART: utc(`${later}T09:00`) })
  })

  it('cancels it: struck through with the notice, kept in the calendar', async () => {
    const before = await event()
    await page.getByRole('link', { name: '取消招聘会' }).click()
    await fill({ 取消原因: '寒潮预警' })
    await page.getByRole('button', { name: '确认取消' }).click()
    const view = await reader.newPage()
    await view.goto(publicAddress)
    expect(await view.textContent('.notice')).toMatch(/已取消[\s\S]*寒潮预警/)
    expect(await view.locator('h1.struck').count()).toBe(1)
    await view.goto('/fairs')
    expect(await view.locator('.fair .struck', { hasText: title }).count()).toBe(1)
    expect(await eventData()).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled', startDate: `${later}T09:00:00+08:00` })
    expect(await event()).toMatchObject({ UID: before.UID, SEQUENCE: '2', STATUS: 'CANCELLED' })
  })
})

function utc(local: string): string {
  return `${new Date(`${local}:00+08:00`).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
