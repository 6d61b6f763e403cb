import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare const axe: { run(root: unknown, options: RunOptions): Promise<AxeResults> }
declare const document: {
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number }
  querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string | null }>
}

const axeSource: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page as it stands, each with the first elements; empty when nothing is. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(async (runOnly) => await axe.run(document, { runOnly, resultTypes: ['violations'] }), tags)
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

export async function elementsOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}
