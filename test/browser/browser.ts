import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser, openWindow } from '../support/launch-browser.ts'

export { openWindow }

/** The browser of the suite. */
export async function openBrowser(): Promise<Browser> {
  return launchBrowser({ chromium: inject('chromium'), fontconfig: inject('fontconfig') })
}
