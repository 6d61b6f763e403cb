import type { CivilDate } from './civil-date.ts'
import { language } from './language.ts'

/** A civil date as readers see it: `2026-12-05`; in English `5 December 2026`. */
export function dayText(date: CivilDate): string {
  return language() === 'en' ? english.format(new Date(`${date}T00:00:00Z`)) : date
}

const english: Intl.DateTimeFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
