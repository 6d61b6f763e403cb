import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** The browser of the suite, with the Chinese font and nothing that phones home. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
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
    env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: inject('fontconfig') },
  })
}

/** A window as a person in Hangzhou has it, signed in as one of the seeded people when `as` names one. */
export async function openWindow(
  browser: Browser,
  url: string,
  options: { readonly as?: string | undefined; readonly width?: number; readonly scripts?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: options.width ?? 360, height: 640 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.scripts ?? true,
  })
  if (options.as !== undefined) {
    const page = await context.newPage()
    await page.goto(`/login?as=${options.as}`)
    await page.close()
  }
  return context
}
