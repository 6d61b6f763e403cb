import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { CancelFair } from './commands.ts'
import type { Fair } from './fair.ts'
import { dateWrong, type PoliceFailure } from './police.ts'
import { resting, statutes } from './statutes.ts'

export type CancelFailure = PoliceFailure | Failure<'police-notice-needed'>

/** The fair, cancelled. Where the police gave a permit, they must have been told in writing before (article 15). */
export function cancelled(fair: Fair, command: CancelFair, now: string): Result<Fair, CancelFailure> {
  const { policeNotice } = command
  if (policeNotice !== undefined && policeNotice.date > civilDateOf(now)) return fail(dateWrong('/policeNotice/date', texts.noticeInFuture))
  if (fair.permit !== undefined && policeNotice === undefined) {
    const detail = resting(texts.noticeNeeded, statutes.massEventChange)
    return fail({ kind: 'police-notice-needed', detail, errors: [{ pointer: '/policeNotice', code: 'police-notice-needed', detail }] })
  }
  return ok({ ...fair, state: 'CANCELLED', ...(policeNotice === undefined ? {} : { policeNotice }) })
}

const texts = bilingual(
  {
    noticeInFuture: '告知公安机关的日期不能晚于今天',
    noticeNeeded: '这场招聘会已取得安全许可。取消须在原定时间之前书面告知作出许可的公安机关，并交回许可证件；请登记告知的机关和日期',
  },
  {
    noticeInFuture: 'The day on which the police were told cannot be later than today',
    noticeNeeded:
      'This fair has a safety permit. Before its original time, tell the police that granted it in writing and hand the permit back; then record whom you told, and when',
  },
)
