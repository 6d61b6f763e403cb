import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { openBrowser, openWindow } from './browser.ts'
import { violationsOf } from './checks.ts'

let browser: Browser
const { url } = sharedSystem()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser.close())

describe.each([
  ['the list of vacancies', '/vacancies', undefined],
  ['the front page', '/', undefined],
  ['the agencies’ search', `/agency/search?purpose=${encodeURIComponent('为本市用人单位寻找焊工')}`, 'agency'],
])('the search box of %s', (_, path, as) => {
  it('suggests words while somebody types, on a phone, with the keyboard alone', async () => {
    const context = await openWindow(browser, url, { as, width: 360, height: 700 })
    const page = await context.newPage()
    await page.goto(path)
    const box = page.locator('#q')
    expect(await page.getByRole('combobox', { name: /./, expanded: false }).and(box).count()).toBe(1)
    await box.pressSequentially('-叉车 hangong')
    const list = page.getByRole('listbox')
    await list.waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    const options = await list.getByRole('option').allTextContents()
    expect(options.some((option) => option.startsWith('电焊工'))).toBe(true)
    // Numbers are of open vacancies: at a desk that looks for people they would be taken for people.
    expect(options.every((option) => /\d 个岗位$/.test(option))).toBe(as === undefined)
    await box.press('ArrowUp')
    await box.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await violationsOf(page)).toEqual([])
    await box.press('Enter')
    expect(await box.inputValue()).toMatch(/^-叉车 \S+ $/)
    expect([await box.getAttribute('aria-expanded'), await list.isVisible(), new URL(page.url()).pathname]).toEqual([
      'false',
      false,
      new URL(path, url).pathname,
    ])
    await box.pressSequentially('焊')
    await list.waitFor()
    await box.press('Escape')
    expect([await list.isVisible(), await box.inputValue()]).toEqual([false, expect.stringMatching(/焊$/)])
    await context.close()
  })
})

it('without scripts the browser itself offers words, and a search by pinyin leads on', async () => {
  const context = await openWindow(browser, url, { scripts: false })
  const page = await context.newPage()
  await page.goto('/vacancies')
  expect(await page.locator('datalist#common-words option').count()).toBeGreaterThan(3)
  await page.locator('#q').fill('hangong')
  await page.getByRole('button', { name: '搜索' }).click()
  const way = page.getByRole('link', { name: /把“hangong”换成“电焊工”/ })
  const count = /有 (\d+) 个岗位/.exec((await way.textContent()) ?? '')?.[1]
  await way.click()
  expect(await page.textContent('h1')).toMatch(new RegExp(`^${count} 个岗位，共招 \\d+ 人$`))
  await context.close()
})
