import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Introduction } from './introduction.ts'
import type { Details } from './steps.ts'

const yearDays = 366
const halfYearDays = 183

/** An interview lies ahead, within a year; a first or last day not before the beginning, and within half a year. */
export function datesFit({ createdAt }: Pick<Introduction, 'createdAt'>, at: string, { interview, on }: Details): boolean {
  const today = civilDateOf(at)
  if (interview !== undefined && (interview.at < at || civilDateOf(interview.at) > addDays(today, yearDays))) return false
  return on === undefined || (on >= civilDateOf(createdAt) && on <= addDays(today, halfYearDays))
}
