import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { anyPorts } from '../../infra/local/ports.ts'
import { seed } from '../../infra/local/seed.ts'
import { startSystem } from '../../infra/local/system.ts'
import { launchBrowser, openWindow, prepareBrowser } from '../support/launch-browser.ts'
import { frontPage, type Screen, screens } from './screens.ts'

/**
 * Takes pictures of the pages from a system of its own, with the example city at a fixed day, so that two runs look the same.
 * `node test/screens/take.ts [folder] [name …]`; without names all of them, and the picture of the front page beside this file.
 */
const day = '2026-12-01T02:00:00.000Z'
const [folder = '.cache/screens', ...names] = process.argv.slice(2)

const data = mkdtempSync(join(tmpdir(), 'jiangcai-screens-'))
const system = await startSystem({ folder: data, ports: await anyPorts(), say: () => undefined })
try {
  await system.moveClock(day)
  await seed(system, () => undefined, 'small')
  await system.drainStreams()
  const browser = await launchBrowser(await prepareBrowser())
  mkdirSync(folder, { recursive: true })
  for (const screen of screens) {
    if (names.length > 0 && !names.includes(screen.name)) continue
    const file = resolve(folder, `${screen.name}.png`)
    await take(browser, screen, async (page) => void (await page.screenshot({ path: file, fullPage: screen.height === undefined })))
    console.log(file)
  }
  if (names.length === 0) {
    const file = join(import.meta.dirname, `${frontPage.name}.jpg`)
    await take(browser, frontPage, async (page) => void (await page.screenshot({ path: file, type: 'jpeg', quality: 75 })))
    console.log(file)
  }
  await browser.close()
} finally {
  await system.stop()
  rmSync(data, { recursive: true, force: true })
}

async function take(browser: Browser, screen: Screen, shoot: (page: Page) => Promise<void>): Promise<void> {
  const context = await openWindow(browser, system.url, {
    as: screen.as,
    width: screen.width ?? 360,
    height: screen.height ?? 800,
  })
  const page = await context.newPage()
  if (screen.dark === true) await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(screen.path)
  for (const start of screen.find ?? []) await page.locator(`main a[href^="${start}"]`).first().click()
  await page.waitForLoadState('load')
  await shoot(page)
  await context.close()
}
