import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { MoveFair } from './commands.ts'
import { differences } from './differences.ts'
import { type Fair, type FairChange, FairContent, type FairState } from './fair.ts'
import { parametersOn } from './parameters.ts'
import { dateWrong, type PoliceFailure } from './police.ts'
import { resting, statutes } from './statutes.ts'

export type MoveFailure = PoliceFailure | Failure<'nothing-changed' | 'permit-needed' | 'approval-needed' | 'time-wrong'>

/**
 * The fair as it is after a change of time, place or scale, and what changed. Article 15: with a permit, another time needs the police's
 * consent before the original time; another place or a larger scale needs a new permit. Fairs below the threshold need neither.
 */
export function moved(
  fair: Fair,
  command: MoveFair,
  now: string,
): Result<{ readonly fair: Fair; readonly change: FairChange }, MoveFailure> {
  const parsed = FairContent.safeParse(contentAfter(fair.content, command))
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      code: 'time-wrong',
      detail: issue.message,
    }))
    return fail({ kind: 'time-wrong', detail: errors.map((error) => error.detail).join(texts.and), errors })
  }
  const content = parsed.data
  if (content.startsAt <= now) {
    const detail = texts.past
    return fail({ kind: 'time-wrong', detail, errors: [{ pointer: '/startsAt', code: 'in-the-past', detail }] })
  }
  const change = differences(fair.content, content)
  if (change === undefined) return fail({ kind: 'nothing-changed' })
  const police = policeHasAgreed(fair, command, change, now)
  if (!police.ok) return police
  return ok({
    change,
    fair: {
      ...fair,
      content,
      state: stateAfter(fair.state, change),
      ...(command.permit === undefined ? {} : { permit: command.permit }),
      ...(command.approval === undefined ? {} : { approval: command.approval }),
    },
  })
}

function contentAfter(content: FairContent, command: MoveFair): FairContent {
  const startsAt = command.startsAt ?? content.startsAt
  const shift = Date.parse(startsAt) - Date.parse(content.startsAt)
  const later = (instant: string): string => new Date(Date.parse(instant) + shift).toISOString()
  return {
    ...content,
    startsAt,
    endsAt: command.endsAt ?? later(content.endsAt),
    venue: command.venue ?? content.venue,
    expectedAttendance: command.expectedAttendance ?? content.expectedAttendance,
    checkIn: command.checkIn ?? (content.checkIn && { from: later(content.checkIn.from), until: later(content.checkIn.until) }),
  }
}

/** A change of place outweighs one of time: whoever comes on the wrong day finds nobody, whoever comes to the wrong hall neither. */
function stateAfter(state: FairState, change: FairChange): FairState {
  if (change.place !== undefined) return 'RELOCATED'
  return change.time === undefined ? state : 'POSTPONED'
}

function policeHasAgreed(fair: Fair, command: MoveFair, change: FairChange, now: string): Result<void, MoveFailure> {
  const today = civilDateOf(now)
  const { permitAttendance } = parametersOn(today)
  const expected = change.scale?.to ?? fair.content.expectedAttendance ?? 0
  if (command.permit !== undefined && command.permit.date > today) return fail(dateWrong('/permit/date', texts.permitInFuture))
  if (command.approval !== undefined && command.approval.date > today) return fail(dateWrong('/approval/date', texts.approvalInFuture))
  if (expected < permitAttendance && fair.permit === undefined) return ok()
  if (command.permit !== undefined) return ok()
  const larger = change.scale !== undefined && change.scale.to > change.scale.from
  if (change.place !== undefined || larger) {
    const needed = change.place === undefined ? texts.permitForScale : texts.permitForPlace
    return fail(police('permit-needed', '/permit', resting(needed, statutes.massEventChange)))
  }
  if (change.time !== undefined && command.approval === undefined) {
    return fail(police('approval-needed', '/approval', resting(texts.approvalNeeded, statutes.massEventChange)))
  }
  return ok()
}

function police<K extends 'permit-needed' | 'approval-needed'>(kind: K, pointer: string, detail: string): Failure<K> {
  return { kind, detail, errors: [{ pointer, code: kind, detail }] }
}

const texts = bilingual(
  {
    and: '；',
    past: '新的开始时间已经过去，请改到以后',
    permitInFuture: '许可日期不能晚于今天',
    approvalInFuture: '同意变更的日期不能晚于今天',
    permitForScale: '大型群众性活动扩大规模须重新取得安全许可，请登记新的许可',
    permitForPlace: '大型群众性活动变更地点须重新取得安全许可，请登记新的许可',
    approvalNeeded: '变更时间须在原定时间之前经公安机关同意，请登记同意的机关和日期',
  },
  {
    and: '; ',
    past: 'The new start has passed; choose a later one',
    permitInFuture: 'The day of the permit cannot be later than today',
    approvalInFuture: 'The day of the consent cannot be later than today',
    permitForScale: 'A mass event that grows larger needs a new safety permit; record the new permit',
    permitForPlace: 'A mass event that moves to another place needs a new safety permit; record the new permit',
    approvalNeeded: 'The police have to consent to another time before the original one; record who consented, and when',
  },
)
