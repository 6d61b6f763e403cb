import { language } from '#shared/kernel/language.ts'

/** Where a calendar is found in the reader's language. Pages' links are moved among the English pages, links to files are not. */
export function calendarPath(path: string): string {
  return language() === 'en' ? `/en${path}` : path
}
