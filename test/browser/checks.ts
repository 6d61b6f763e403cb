import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare const axe: { run(root: unknown, options: RunOptions): Promise<AxeResults> }
type Element = {
  readonly tagName: string
  readonly textContent: string | null
  readonly type?: string
  readonly disabled?: boolean
  readonly dataset: Record<string, string>
  checkVisibility(): boolean
  getBoundingClientRect(): { readonly top: number; readonly bottom: number; readonly width: number }
}
declare const innerHeight: number
declare function getComputedStyle(element: Element): { readonly outlineStyle: string; readonly outlineWidth: string }
declare const document: {
  readonly activeElement: Element | null
  readonly body: Element
  querySelectorAll(selector: 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'): ArrayLike<Element>
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number }
  querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string | null }>
}

const axeSource: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page as it stands, each with the first elements; empty when nothing is. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Once a document: reading it takes as long as a small page's check.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  // What passed is neither gathered nor brought here.
  const violations = await page.evaluate(async (runOnly) => (await axe.run(document, { runOnly, reporter: 'no-passes' })).violations, tags)
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  )
}

/** How many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Chinese in what is ours on an English page: heads of columns, terms, captions, buttons, legends, navigation. The rest may be names and examples. */
export async function chineseIn(page: Page): Promise<readonly string[]> {
  return page.evaluate((ours) => {
    const texts = Array.from(document.querySelectorAll(ours), ({ textContent }) => (textContent ?? '').trim())
    return texts.filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文')
  }, 'th[scope="col"], caption, button, legend, dt, header nav a, footer nav a')
}

/**
 * Goes through a page with the tabulator key alone: what it does not get to, and where one could not see where one is. Of radio buttons that
 * belong together one is got to.
 */
export async function lostByKeys(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => {
    const usable = Array.from(
      document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'),
    ).filter((one) => one.checkVisibility() && one.disabled !== true)
    return usable.map((one, at) => {
      one.dataset.place = `${at}`
      return `${one.tagName} ${one.type ?? ''} ${(one.textContent ?? '').trim().slice(0, 30)}`
    })
  })
  const met = new Map<number, boolean>()
  for (let turn = 0; turn <= names.length; turn += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const one = document.activeElement
      if (one?.dataset.place === undefined) return undefined
      const { top, bottom, width } = one.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const seen = width > 0 && bottom > 0 && top < innerHeight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return { place: Number(one.dataset.place), seen }
    })
    if (here === undefined || met.has(here.place)) break
    met.set(here.place, here.seen)
  }
  return names.flatMap((name, at) => {
    if (met.get(at) === false) return [`one does not see that one is at ${name}`]
    return met.has(at) || name.startsWith('INPUT radio') ? [] : [`nobody gets to ${name}`]
  })
}

export async function elementsOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}
