import { type CivilDate, civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, FairContent, Permit } from './fair.ts'
import { parametersOn } from './parameters.ts'
import { resting, statutes } from './statutes.ts'

export type PoliceFailure = Failure<'permit-not-needed' | 'application-late' | 'date-wrong'>

/** Whether so many people are expected in one place that the police's permit is needed; nobody gathers online. */
export function isMassEvent({ mode, expectedAttendance = 0 }: FairContent, now: string): boolean {
  return mode !== 'online' && expectedAttendance >= parametersOn(civilDateOf(now)).permitAttendance
}

/** Whether an application of that day is in time: at least twenty days before the fair, not before it was made. */
export function applicationInTime(fair: Fair, appliedOn: CivilDate, now: string): Result<void, PoliceFailure> {
  const { permitAttendance, permitLeadDays } = parametersOn(civilDateOf(now))
  if (!isMassEvent(fair.content, now)) {
    const expected = fair.content.mode === 'online' ? 0 : (fair.content.expectedAttendance ?? 0)
    return fail({ kind: 'permit-not-needed', detail: resting(texts.notNeeded(expected, permitAttendance), statutes.massEvent) })
  }
  if (appliedOn > civilDateOf(now)) return fail(dateWrong('/application/date', texts.applicationInFuture))
  const days = daysBetween(appliedOn, civilDateOf(fair.content.startsAt))
  if (days < permitLeadDays) {
    const detail = resting(texts.late(permitLeadDays, appliedOn, days), statutes.massEventApplication)
    return fail({ kind: 'application-late', detail, errors: [{ pointer: '/application/date', code: 'too-late', detail }] })
  }
  return ok()
}

/** Whether a permit's day is possible: after the application, not after today. */
export function permitDateFits(fair: Fair, permit: Permit, now: string): Result<void, PoliceFailure> {
  if (permit.date > civilDateOf(now)) return fail(dateWrong('/permit/date', texts.permitInFuture))
  if (fair.application !== undefined && permit.date < fair.application.date)
    return fail(dateWrong('/permit/date', texts.permitTooEarly(fair.application.date)))
  return ok()
}

/** A refusal of one date of a command. */
export function dateWrong(pointer: string, detail: string): PoliceFailure {
  return { kind: 'date-wrong', detail, errors: [{ pointer, code: 'date-wrong', detail }] }
}

const texts = bilingual(
  {
    notNeeded: (expected: number, threshold: number) => `预计 ${expected} 人，不到 ${threshold} 人，不需要大型群众性活动安全许可`,
    applicationInFuture: '申请日期不能晚于今天',
    late: (least: number, appliedOn: CivilDate, days: number) =>
      `申请须在举办日的 ${least} 天前提出，${appliedOn} 距举办只有 ${days} 天。请推迟招聘会`,
    permitInFuture: '许可日期不能晚于今天',
    permitTooEarly: (appliedOn: CivilDate) => `许可日期不能早于申请日期 ${appliedOn}`,
  },
  {
    notNeeded: (expected, threshold) =>
      `You expect ${counted(expected, 'person', 'people')}, fewer than ${threshold.toLocaleString('en')}: no safety permit for a mass event is needed`,
    applicationInFuture: 'The day of the application cannot be later than today',
    late: (least, appliedOn, days) =>
      `The application has to be made ${counted(least, 'day', 'days')} before the fair; ${dayText(appliedOn)} is only ${counted(days, 'day', 'days')} before it. Please put the fair off`,
    permitInFuture: 'The day of the permit cannot be later than today',
    permitTooEarly: (appliedOn) => `The permit cannot be older than its application of ${dayText(appliedOn)}`,
  },
)
