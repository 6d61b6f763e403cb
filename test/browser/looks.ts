import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { mistakesIn } from '../support/html-mistakes.ts'
import { overflowOf, violationsOf } from './checks.ts'

export type Looks = {
  /** Takes a page as it stands; it is looked at while the test goes on. */
  readonly at: (page: Page) => Promise<void>
  /** What was wrong with the pages since this was asked last, each with its address. */
  readonly mistakes: () => Promise<readonly string[]>
}

/**
 * Whether pages are right as they stand on a phone: nothing for axe to say, nothing wider than the screen, valid HTML. axe works on a copy, in a
 * window of its own: the page's may run no scripts. With `SHOTS` each page is also kept as a picture in that folder, under the name of the test.
 */
export async function looksIn(browser: Browser, { filename }: Pick<ImportMeta, 'filename'>): Promise<Looks> {
  const copy = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  let style: string | undefined
  let looks = 0
  let line: Promise<readonly string[]> = Promise.resolve([])
  return {
    at: async (page) => {
      looks += 1
      const [address, html] = [new URL(page.url()).pathname, await page.content()]
      style ??= await (await page.request.get('/assets/site.css')).text()
      const styled = html.replace('</head>', `<style>${style}</style></head>`)
      line = line.then(async (found) => [...found, ...(await mistakesOn(copy, { html, styled })).map((one) => `${address}: ${one}`)])
      // Whoever asks for mistakes meets it.
      line.catch(() => undefined)
      await keepPicture(page, `${basename(filename, '.test.ts')}-${String(looks).padStart(2, '0')}`)
    },
    mistakes: async () => {
      const found = await line
      line = Promise.resolve([])
      return found
    },
  }
}

async function mistakesOn(copy: Page, { html, styled }: { readonly html: string; readonly styled: string }): Promise<readonly string[]> {
  await copy.setContent(styled)
  const overflow = await overflowOf(copy)
  return [...(await violationsOf(copy)), ...(await mistakesIn(html)), ...(overflow === 0 ? [] : [`${overflow} px wider than the screen`])]
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const { SHOTS: folder } = process.env
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
