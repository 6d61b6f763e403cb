import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const root: string = join(import.meta.dirname, '../..')

export type BrowserPaths = { readonly chromium: string; readonly fontconfig: string }

/** Unpacks the browser (or takes CHROMIUM_PATH) and points fontconfig at the Chinese font package. */
export async function prepareBrowser(): Promise<BrowserPaths> {
  const folder = join(root, '.cache/fonts')
  mkdirSync(folder, { recursive: true })
  const fontconfig = join(folder, 'fonts.conf')
  const fonts = ['400Regular', '700Bold'].map((weight) => `<dir>${root}/node_modules/@expo-google-fonts/noto-sans-sc/${weight}</dir>`)
  writeFileSync(
    fontconfig,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  return { chromium: process.env.CHROMIUM_PATH ?? (await packed.executablePath()), fontconfig }
}

/** A browser with the Chinese font and nothing that phones home. */
export async function launchBrowser(paths: BrowserPaths): Promise<Browser> {
  return chromium.launch({
    executablePath: paths.chromium,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: paths.fontconfig },
  })
}

type WindowOptions = {
  /** One of the seeded people, or a newcomer, who signs in. */
  readonly as?: string | undefined
  /** A session that exists, as `signedIn` gives it. */
  readonly cookie?: string
  readonly width?: number
  readonly height?: number
  readonly scripts?: boolean
}

/** A window as a person in Hangzhou has it, signed in when `as` or `cookie` says as whom. */
export async function openWindow(browser: Browser, url: string, options: WindowOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: options.width ?? 360, height: options.height ?? 640 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.scripts ?? true,
  })
  if (options.cookie !== undefined) {
    const [name = '', value = ''] = options.cookie.split('=')
    await context.addCookies([{ name, value, url }])
  }
  if (options.as !== undefined) {
    const page = await context.newPage()
    await page.goto(`/login?as=${options.as}`)
    await page.close()
  }
  return context
}
