import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { newcomerOf } from '../../infra/local/people.ts'
import { sharedSystem } from '../support/local-system.ts'
import { newUscc } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { openBrowser, openWindow } from './browser.ts'
import { type Looks, looksIn } from './looks.ts'

const { url, dynamo } = sharedSystem()
const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
const name = `桐荫机械${deps.ids.code()}有限公司`
const uscc = newUscc(deps)

let browser: Browser
let looks: Looks
let applicant: BrowserContext
let reviewer: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
  looks = await looksIn(browser, import.meta)
  // Everything here works without scripts, on a phone.
  applicant = await openWindow(browser, url, { as: newcomerOf('乔登记'), scripts: false })
  reviewer = await openWindow(browser, url, { as: 'bureau-reviewer', scripts: false })
  for (const window of [applicant, reviewer]) window.setDefaultTimeout(5000)
})
afterEach(async () => expect(await looks.mistakes()).toEqual([]))
afterAll(async () => browser.close())

it('a new person registers an organisation, is told what is wrong, mends it, and waits', async () => {
  const page = await applicant.newPage()
  await page.goto('/account')
  expect(await page.textContent('main')).toContain('您还没有加入单位')
  await looks.at(page)
  await page.click('main a.button:has-text("登记单位")')
  await looks.at(page)
  await page.click('main a:has-text("人力资源服务机构")')
  await looks.at(page)
  await page.goto('/register?kind=employer')
  await page.fill('[name="name"]', name)
  await page.fill('[name="uscc"]', `${uscc.slice(0, 17)}${uscc.endsWith('0') ? '1' : '0'}`)
  await page.selectOption('[name="district"]', '330110')
  await page.fill('[name="contact.function"]', '人力资源部')
  await page.fill('[name="contact.phone"]', '0571-8765')
  await page.click('button:has-text("提交登记")')
  // Nothing typed is lost, and each error leads to its field.
  expect(await page.title()).toMatch(/^错误：/)
  expect(await page.inputValue('[name="name"]')).toBe(name)
  expect(await page.locator('.summary a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '#f-uscc',
    '#f-contact-phone',
  ])
  await looks.at(page)
  await page.fill('[name="uscc"]', uscc.toLowerCase())
  await page.fill('[name="contact.phone"]', '0571 87654321')
  await page.click('button:has-text("提交登记")')
  expect(new URL(page.url()).pathname).toBe('/account/organisation')
  expect(await page.textContent('main')).toContain('待核验')
  await looks.at(page)
})

it('the code cannot be registered twice, and the refusal names nobody', async () => {
  const other = await openWindow(browser, url, { as: newcomerOf('另一人'), scripts: false })
  const page = await other.newPage()
  await page.goto('/register?kind=employer')
  await page.fill('[name="name"]', '冒名单位')
  await page.fill('[name="uscc"]', uscc)
  await page.selectOption('[name="district"]', '330110')
  await page.fill('[name="contact.function"]', '办公室')
  await page.fill('[name="contact.phone"]', '13800000000')
  await page.click('button:has-text("提交登记")')
  const said = await page.textContent('main')
  expect(said).toContain('这个统一社会信用代码已经登记')
  expect(said).not.toContain(name)
  expect(said).not.toContain('乔登记')
  await looks.at(page)
  await other.close()
})

it('a reviewer takes it, sends it back with a reason, and passes it when it is mended', async () => {
  const desk = await reviewer.newPage()
  await desk.goto('/bureau')
  await looks.at(desk)
  await desk.click('main a:has-text("单位核验")')
  await looks.at(desk)
  await desk.goto(`/bureau/organisations/${await organisationId()}`)
  await looks.at(desk)
  await desk.fill('[name="remarks.name"]', '与营业执照不一致，请照执照填写')
  await desk.click('button:has-text("通过")')
  expect(await desk.textContent('.summary')).toContain('写了退回理由')
  await looks.at(desk)
  await desk.click('button:has-text("退回补正")')
  expect(await desk.textContent('.done')).toContain('已退回')

  const page = await applicant.newPage()
  await page.goto('/account/organisation')
  expect(await page.textContent('.notice')).toContain('单位名称：与营业执照不一致，请照执照填写')
  await looks.at(page)
  await page.click('a:has-text("补正并重新提交")')
  expect(await page.inputValue('[name="content.uscc"]')).toBe(uscc)
  await looks.at(page)
  await page.fill('[name="content.name"]', `${name}（更名）`)
  await page.click('main >> button:has-text("提交")')
  expect(await page.textContent('main')).toContain('待核验')

  await desk.goto(`/bureau/organisations/${await organisationId()}`)
  expect(await desk.textContent('.notice')).toContain('上次审核后有改动：单位名称')
  await looks.at(desk)
  await desk.click('button:has-text("通过")')
  expect(await desk.textContent('.done')).toContain('已通过')
  await page.reload()
  await page.goto('/account/organisation')
  expect(await page.textContent('main')).toContain('已核验')
  await looks.at(page)
})

it('the admin invites a colleague by a link that works once, and cannot leave as the last admin', async () => {
  const page = await applicant.newPage()
  await page.goto('/account/members')
  await looks.at(page)
  await page.click('main >> button:has-text("移出")')
  expect(await page.textContent('.summary')).toContain('单位至少要有一名管理员')
  await looks.at(page)
  await page.fill('[name="note"]', '三车间人事')
  await page.click('button:has-text("生成邀请链接")')
  const link = (await page.textContent('main pre')) ?? ''
  expect(link.startsWith(`${url}/account/join/`)).toBe(true)
  await looks.at(page)
  const colleague = await openWindow(browser, url, { as: newcomerOf('钱同事'), scripts: false })
  const theirs = await colleague.newPage()
  await theirs.goto(link)
  expect(await theirs.textContent('main')).toContain('邀请您以成员身份加入')
  await looks.at(theirs)
  await theirs.click('button:has-text("接受邀请")')
  expect(await theirs.textContent('.done')).toContain('已加入单位')
  await theirs.goto(link)
  await looks.at(theirs)
  const late = await openWindow(browser, url, { as: newcomerOf('迟到者'), scripts: false })
  const refused = await late.newPage()
  expect((await refused.goto(link))?.status()).toBe(410)
  await looks.at(refused)
  await page.goto('/account/members')
  expect(await page.textContent('main table')).toContain('钱同事')
  await looks.at(page)
  await Promise.all([colleague.close(), late.close()])
})

it('the admin makes a key, sees it once, and it opens the API until it is revoked', async () => {
  const page = await applicant.newPage()
  await page.goto('/account/keys')
  await looks.at(page)
  await page.fill('[name="name"]', '招聘系统对接')
  await page.fill('[name="expiresOn"]', '2020-01-01')
  await page.click('main >> button:has-text("创建密钥")')
  expect(await page.textContent('.summary')).toContain('请至少选一项权限')
  await looks.at(page)
  await page.check('[value="demand:read"]')
  await page.click('main >> button:has-text("创建密钥")')
  expect(await page.textContent('.summary a')).toContain('到期日须在')
  await page.fill('[name="expiresOn"]', new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10))
  await page.click('main >> button:has-text("创建密钥")')
  const token = (await page.textContent('main pre')) ?? ''
  expect(token).toMatch(/^jck_/)
  await looks.at(page)
  const call = async () =>
    (await fetch(`${url}/v1/organisations/org_01JDK0000000000000000000AA`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await call()).toBe(403)
  await page.goto('/account/keys')
  expect(await page.content()).not.toContain(token)
  await looks.at(page)
  await page.click('main >> button:has-text("吊销")')
  expect(await page.textContent('.done')).toContain('已吊销')
  expect(await call()).toBe(401)
})

it('a suspension stops the organisation at its next request and says why; the head lifts it', async () => {
  const desk = await reviewer.newPage()
  await desk.goto(`${url}/bureau/organisations/${await organisationId()}`)
  await desk.fill('[name="reason"]', '多次被举报收取押金')
  await desk.click('button:has-text("暂停这个单位")')
  expect(await desk.textContent('main')).toContain('解除暂停由负责人决定')
  await looks.at(desk)
  const page = await applicant.newPage()
  expect((await page.goto('/account/members'))?.status()).toBe(403)
  await looks.at(page)
  await page.goto('/account/organisation')
  expect(await page.textContent('.notice')).toContain('多次被举报收取押金')
  await looks.at(page)
  const head = await openWindow(browser, url, { as: 'bureau-head', scripts: false })
  const boss = await head.newPage()
  await boss.goto(`/bureau/organisations/${await organisationId()}`)
  await looks.at(boss)
  await boss.fill('[name="reason"]', '押金已退还')
  await boss.click('button:has-text("解除暂停")')
  expect((await page.goto('/account/members'))?.status()).toBe(200)
  await head.close()
})

it('the pages of signing in are right', async () => {
  const nobody = await openWindow(browser, url, { scripts: false })
  const page = await nobody.newPage()
  for (const address of ['/login', '/login/ended', '/login/callback']) {
    await page.goto(address)
    await looks.at(page)
  }
  expect(await looks.mistakes()).toEqual([])
  await nobody.close()
})

async function organisationId(): Promise<string> {
  const item = await deps.dynamo.get('accounts', { pk: `USCC#${uscc}`, sk: 'USCC' })
  return String(item?.organisationId)
}
