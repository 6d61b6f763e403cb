import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { asMember, type Employed, makeOrganisation, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeMandate } from '../support/things/mandate.ts'
import { makeVacancy } from '../support/things/vacancy.ts'
import { openBrowser, openWindow } from './browser.ts'
import { type Looks, looksIn } from './looks.ts'

/**
 * One welder's way, by hand: invited by an association, found by an agency, introduced, reached; reads who looked, and withdraws. Each on a phone,
 * without scripts; the welder in the view for the elderly. Every page on the way is looked at.
 */

const system = sharedSystem()
const { url, dynamo, logs } = system
const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
const name = '仲孙焊'
const other = '澹台不'
const number = Date.now() % 9000
const phone = `1300003${String(number).padStart(4, '0')}`
const otherPhone = `1300003${number + 1000}`
const note = '下月可到岗，愿倒班'

let browser: Browser
let looks: Looks
let association: Employed
let agency: Employed
let clerk: Page
let welder: Page
let searcher: Page
let talentId: string
let searchAt: string
let listAt: string
let introductionAt: string
let passport: string

beforeAll(async () => {
  await system.moveClock()
  browser = await openBrowser()
  looks = await looksIn(browser, import.meta)
  const employer = await makeOrganisation(deps, 'employer')
  association = await makeOrganisation(deps, 'association')
  agency = await makeOrganisation(deps, 'agency')
  const { id: mandateId } = await makeMandate(deps, { agency, employer })
  await makeVacancy(deps, asMember(deps, agency), { mandateId, title: '电焊工', occupationCode: '6-18-02-04', mustSkills: ['氩弧焊'] })
  ;[clerk, welder, searcher] = await Promise.all([phoneOf(association), phoneOf(), phoneOf(agency)])
})
afterEach(async () => expect(await looks.mistakes()).toEqual([]))
afterAll(async () => browser.close())

/** A page in a window of somebody's own. */
async function phoneOf(whose?: Employed): Promise<Page> {
  const session = whose === undefined ? {} : await signedIn(deps, whose)
  const page = await (await openWindow(browser, url, { scripts: false, ...session })).newPage()
  page.setDefaultTimeout(5000)
  return page
}

/** The link in the last SMS that a phone got. */
async function linkTo(number: string, said: string): Promise<string> {
  await system.drainStreams()
  const letters = (await (await fetch(`${url}/dev/mailbox`)).text()).split('<article>')
  const letter = letters.find((one) => one.includes(`寄给 +86${number}`)) ?? ''
  expect(letter).toContain(said)
  return new RegExp(`href="${url}(/[^"]+)"`).exec(letter)?.[1] ?? ''
}

async function textOf(page: Page): Promise<string> {
  return (await page.textContent('main')) ?? ''
}

/** Looks again, for some seconds, until it is there. */
async function until(page: Page, selector: string, again: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 50 && (await page.locator(selector).count()) === 0; turn += 1) {
    await sleep(100)
    await again()
  }
  expect(await page.locator(selector).count()).toBe(1)
}

const button = (text: string): string => `main button:text-is("${text}")`
const link = (text: string): string => `main a:text-is("${text}")`

it('个人信息保护法 5, 51: an association signs, uploads its list, is told what is wrong with it, and sends it', async () => {
  await clerk.goto('/association')
  await looks.at(clerk)
  expect(await (await clerk.request.get('/association/import')).text()).toContain('还没有签署')
  await clerk.click(link('集体开户协议'))
  await looks.at(clerk)
  await clerk.check('[name="version"]')
  await clerk.fill('[name="officer"]', '示例经办人')
  await clerk.fill('[name="post"]', '秘书长')
  await clerk.click(button('代表协会签署'))
  await clerk.click(link('去上传名单'))
  await looks.at(clerk)
  const rows = [`${name},${phone},电焊工,高级工,`, `${other},${otherPhone},焊工,,每周六有免费体检`, '示例丙,0571-87654321,焊工,,']
  const file = { name: '会员.csv', mimeType: 'text/csv', buffer: Buffer.from(['姓名,手机号,工种,等级,备注', ...rows, ''].join('\r\n')) }
  await clerk.setInputFiles('[name="file"]', file)
  await clerk.click(button('上传并检查'))
  const list = new URL(clerk.url()).pathname
  const refresh = () => clerk.click(link('刷新查看进度'))
  await until(clerk, '.tag:text-is("等您决定")', refresh)
  const checked = await textOf(clerk)
  expect(checked).toContain(`130****${phone.slice(-4)}`)
  expect(checked).toContain('固定电话')
  expect(checked).not.toContain(phone)
  await looks.at(clerk)
  expect(await (await clerk.request.get(`${list}/marked`)).text()).toContain('错误说明')
  await clerk.click(button('邀请填写正确的 2 人'))
  await until(clerk, '.tag:text-is("已完成")', refresh)
  await looks.at(clerk)
  await clerk.click(link('查看回执'))
  expect(await textOf(clerk)).toContain('发出邀请 2 人')
  expect(await textOf(clerk)).toContain('文件摘要')
  await looks.at(clerk)
  await clerk.goto('/association/import')
  await clerk.setInputFiles('[name="file"]', file)
  await clerk.click(button('上传并检查'))
  expect(clerk.url()).toBe(`${url}${list}?done=same`)
  for (const fn of ['desk', 'intake', 'vault'])
    expect(readFileSync(join(logs, `${fn}.log`), 'utf8')).not.toMatch(new RegExp(`${name}|${phone}`))
})

it('个人信息保护法 14, 16, 23: a member opens the link, reads what was written and joins tick by tick', async () => {
  const at = await linkTo(phone, association.organisation.content.name)
  await welder.goto(at)
  // From here on in large letters.
  await welder.click('a:text-is("长辈版")')
  expect(new URL(welder.url()).pathname).toBe(at)
  expect(await textOf(welder)).toContain(name)
  expect(await textOf(welder)).not.toContain(phone)
  await looks.at(welder)
  await welder.click(link('去核对并登记'))
  expect(new URL(welder.url()).pathname).toBe('/login/start')
  await looks.at(welder)
  await welder.click('main a.button')
  await welder.fill('#name', name)
  await welder.click('button:text-is("以此姓名登录")')
  expect(new URL(welder.url()).pathname).toBe(`${at}/form`)
  expect(await welder.inputValue('[name="contact.phone"]')).toBe(phone)
  expect(await welder.locator('main input:checked').count()).toBe(0)
  await looks.at(welder)
  await welder.fill('[name="profile.trades.0.title"]', '电焊工')
  await welder.fill('[name="profile.skills:lines"]', '氩弧焊\n单面焊双面成形')
  await welder.check('[name="profile.districts:list"][value="330109"]')
  await welder.check('[name="consents.agencies"]')
  await welder.click(button('登记'))
  // Without the registry's consent nothing is made, and nothing that was typed is lost.
  expect(await welder.title()).toMatch(/^错误：/)
  expect(await welder.inputValue('[name="profile.trades.0.title"]')).toBe('电焊工')
  expect(await welder.inputValue('[name="profile.skills:lines"]')).toContain('单面焊双面成形')
  await looks.at(welder)
  await welder.check('[name="consents.registry"]')
  await welder.check('[name="consents.associationStatus"]')
  await welder.click(button('登记'))
  expect(await welder.textContent('.done')).toContain('登记好了')
  expect(await welder.textContent('main table')).toContain('同意')
  expect(await welder.locator('main table td:text-is("没有勾选")').count()).toBe(2)
  await looks.at(welder)
  const own = (await (await welder.request.get('/v1/me/talent')).json()) as { readonly id: string }
  talentId = own.id
  await clerk.goto('/association/members')
  expect(await clerk.locator('main td:has-text("已登记")').count()).toBe(1)
  await looks.at(clerk)
  const late = await phoneOf()
  await late.goto(at)
  expect(await late.textContent('h1')).toContain('已经用过')
  await looks.at(late)
})

it('网络数据安全管理条例 22: another member says no in two taps, and is asked no more', async () => {
  const invited = await phoneOf()
  await invited.goto(await linkTo(otherPhone, association.organisation.content.name))
  await invited.click(link('不参加'))
  await looks.at(invited)
  await invited.click(button('确认不参加'))
  expect(await invited.textContent('h1')).toContain('不会再打扰您')
  await looks.at(invited)
})

it('个人信息保护法 6: an agency says what for, finds the member as a card without a name, and puts the card on a list', async () => {
  await searcher.goto('/agency/search')
  await searcher.fill('[name="purpose"]', '为萧山的钢结构厂找焊工')
  await searcher.click(button('开始查找'))
  await searcher.fill('#q', '氩弧焊 萧山')
  await searcher.selectOption('[name="sort"]', 'newest')
  await searcher.click(button('查找'))
  searchAt = searcher.url()
  const card = `main li.card:has(a[href$="talent=${talentId}"])`
  await until(searcher, card, () => searcher.reload())
  expect(await searcher.textContent(card)).toContain('高级工')
  await nothingOfWelder(searcher)
  await looks.at(searcher)
  await searcher.click(`${card} a:text-is("放进名单")`)
  await looks.at(searcher)
  await searcher.fill('[name="name"]', '萧山焊工')
  await searcher.fill('[name="purpose"]', '为萧山的钢结构厂储备焊工')
  await searcher.click(button('建立并继续'))
  await looks.at(searcher)
  await searcher.selectOption('[name="list"]', { label: '萧山焊工' })
  await searcher.fill('[name="note"]', note)
  await searcher.click(button('放进名单'))
  listAt = searcher.url()
  expect(await textOf(searcher)).toContain(note)
  await looks.at(searcher)
})

it('个人信息保护法 23: it asks to be in touch; the member accepts, and agrees by a tick of its own that this agency gets name and number', async () => {
  await searcher.click(`main a[href$="introductions/new?talent=${talentId}"]`)
  await looks.at(searcher)
  await searcher.selectOption('[name="vacancyId"]', { index: 1 })
  await searcher.fill('[name="note"]', '单位包吃住，想请您来厂里看看')
  await searcher.click(button('想联系'))
  expect(await searcher.textContent('.done')).toContain('已告诉对方')
  await looks.at(searcher)

  await welder.goto(await linkTo(phone, `${agency.organisation.content.name}想联系您`))
  introductionAt = new URL(welder.url()).pathname.replace('/me/', '/agency/')
  expect(await welder.locator('main input:checked').count()).toBe(0)
  await looks.at(welder)
  await welder.check('[name="contact"]')
  await welder.click(button('同意继续'))
  expect(await welder.textContent('.done')).toContain('已同意提供联系方式')
  await looks.at(welder)
})

it('个人信息保护法 44: the agency says what for and sees name and number; the member reads that it did', async () => {
  await searcher.goto(introductionAt)
  await looks.at(searcher)
  await nothingOfWelder(searcher)
  await searcher.selectOption('[name="purpose"]', 'arrange-interview')
  await searcher.click(button('查看联系方式'))
  expect(await textOf(searcher)).toContain(name)
  expect(await textOf(searcher)).toContain(phone)
  await looks.at(searcher)

  await welder.goto('/me/looks')
  const looked = await welder.textContent(`main li.card:has(h3:text-is("${agency.organisation.content.name}"))`)
  expect(looked).toContain('得到您的姓名和电话')
  expect(looked).toContain('约面试或试工')
  await looks.at(welder)
})

it('the member makes a skill passport, which anybody can check', async () => {
  await welder.goto('/me/passport')
  await welder.check('[value="name"]')
  await welder.check('[value="level"]')
  await looks.at(welder)
  await welder.click(button('做一份'))
  await looks.at(welder)
  const sheet = new URL(welder.url()).pathname.split('/').at(-1)
  passport = await (await welder.request.get(`/v1/me/passports/${sheet}`)).text()
  const checked = await checkedPassport()
  expect(await textOf(checked)).toContain('有效')
  expect(await textOf(checked)).toContain(name)
  await looks.at(checked)
})

async function checkedPassport(): Promise<Page> {
  const anybody = await phoneOf()
  await anybody.goto('/passport')
  await anybody.fill('[name="passport"]', passport)
  await anybody.click('main button[type="submit"]')
  return anybody
}

it('个人信息保护法 15: the member withdraws, and the agency finds, lists, sees and reaches nobody from that moment on', async () => {
  const before = await phoneOf(agency)
  await before.goto(introductionAt)
  await before.selectOption('[name="purpose"]', 'make-offer')

  await welder.goto('/me/consent')
  await welder.click('#agencies button:text-is("撤回")')
  expect(await welder.textContent('.done')).toContain('现在就生效')
  await looks.at(welder)

  await before.click(button('查看联系方式'))
  await nothingOfWelder(before)
  await looks.at(before)
  await goneFromAgency()
  await welder.goto('/me/introductions')
  expect(await textOf(welder)).toContain('对方已看不到您')
  await looks.at(welder)
})

it('个人信息保护法 47: the member leaves at once: the passport is void, the association sees no status, and the index changes nothing of it', async () => {
  await welder.goto('/me/consent')
  await welder.click('#registry a:text-is("撤回")')
  await welder.click('summary:text-is("不想等，现在就删除")')
  await looks.at(welder)
  await welder.click(button('马上全部删除'))
  expect(await textOf(welder)).toContain('已退出信息库')
  await looks.at(welder)

  const checked = await checkedPassport()
  expect(await textOf(checked)).toContain('已作废')
  await nothingOfWelder(checked)
  await looks.at(checked)
  await clerk.goto('/association/members')
  expect(await clerk.locator('main td:has-text("已登记")').count()).toBe(0)
  await system.drainStreams()
  await goneFromAgency()
})

/** Neither name, number nor what was written of the welder is on the page. */
async function nothingOfWelder(page: Page): Promise<void> {
  const html = await page.content()
  expect([name, phone].filter((one) => html.includes(one))).toEqual([])
}

/** Wherever the agency looks: search, list, introductions, the page of the introduction, and that of asking again. */
async function goneFromAgency(): Promise<void> {
  for (const at of [searchAt, listAt, '/agency/introductions', introductionAt, `/agency/lists/add?talent=${talentId}`]) {
    const answer = await searcher.goto(at)
    const html = await searcher.content()
    expect(
      [name, phone, note, talentId].filter((one) => (searcher.url().includes(one) ? false : html.includes(one))),
      at,
    ).toEqual([])
    expect(await searcher.locator(`main a[href*="${introductionAt}"]`).count(), at).toBe(0)
    if (at === introductionAt || at.startsWith('/agency/lists/add')) expect(answer?.status(), at).toBe(404)
  }
}
