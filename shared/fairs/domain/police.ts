import { type CivilDate, civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, Permit } from './fair.ts'
import { parametersOn } from './parameters.ts'
import { statutes } from './statutes.ts'

export type PoliceFailure = Failure<'permit-not-needed' | 'application-late' | 'date-wrong'>

/** Whether an application of that day is in time: at least twenty days before the fair, not before it was made. */
export function applicationInTime(fair: Fair, appliedOn: CivilDate, now: string): Result<void, PoliceFailure> {
  const { permitAttendance, permitLeadDays } = parametersOn(civilDateOf(now))
  const expected = fair.content.expectedAttendance ?? 0
  if (expected < permitAttendance) {
    const detail = `预计 ${expected} 人，不到 ${permitAttendance} 人，不需要大型群众性活动安全许可。依据：${statutes.massEvent}`
    return fail({ kind: 'permit-not-needed', detail })
  }
  if (appliedOn > civilDateOf(now)) return fail(dateWrong('/application/date', '申请日期不能晚于今天'))
  const days = daysBetween(appliedOn, civilDateOf(fair.content.startsAt))
  if (days < permitLeadDays) {
    const detail = `申请须在举办日的 ${permitLeadDays} 天前提出，${appliedOn} 距举办只有 ${days} 天。请推迟招聘会。依据：${statutes.massEventApplication}`
    return fail({ kind: 'application-late', detail, errors: [{ pointer: '/application/date', code: 'too-late', detail }] })
  }
  return ok()
}

/** Whether a permit's day is possible: after the application, not after today. */
export function permitDateFits(fair: Fair, permit: Permit, now: string): Result<void, PoliceFailure> {
  if (permit.date > civilDateOf(now)) return fail(dateWrong('/permit/date', '许可日期不能晚于今天'))
  if (fair.application !== undefined && permit.date < fair.application.date)
    return fail(dateWrong('/permit/date', `许可日期不能早于申请日期 ${fair.application.date}`))
  return ok()
}

/** A refusal of one date of a command. */
export function dateWrong(pointer: string, detail: string): PoliceFailure {
  return { kind: 'date-wrong', detail, errors: [{ pointer, code: 'date-wrong', detail }] }
}
