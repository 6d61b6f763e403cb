import type { CivilDate } from './civil-date.ts'
import { language } from './language.ts'
import { lazily } from './lazily.ts'

/** A civil date as readers see it: `2026-12-05`; in English `5 December 2026`. */
export function dayText(date: CivilDate): string {
  return language() === 'en' ? english().format(new Date(`${date}T00:00:00Z`)) : date
}

/** Made when it is first needed: the first of its kind in a process takes 10 ms. */
const english = lazily(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
