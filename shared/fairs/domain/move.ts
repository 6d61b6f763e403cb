import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { MoveFair } from './commands.ts'
import { differences } from './differences.ts'
import { type Fair, type FairChange, FairContent, type FairState } from './fair.ts'
import { dateWrong, isMassEvent, type PoliceFailure } from './police.ts'
import { resting, statutes } from './statutes.ts'
import { withInstants } from './with-instants.ts'

export type MoveFailure =
  | PoliceFailure
  | Failure<'nothing-changed' | 'permit-needed' | 'approval-needed' | 'police-notice-needed' | 'time-wrong'>

/**
 * The fair as it is after a change of time, place, mode or scale, and what changed. Article 15: with a permit, another time needs the
 * police's consent before the original time; another place or a larger scale needs a new application and permit; a hall given up for an
 * online fair is an event cancelled, of which they are told in writing. Fairs below the threshold need none of it.
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
  if (content.mode !== 'onsite' && content.online.length === 0) {
    const detail = texts.noPlatform
    return fail({ kind: 'time-wrong', detail, errors: [{ pointer: '/online', code: 'missing', detail }] })
  }
  if (content.mode !== 'online' && content.venue === undefined) {
    const detail = texts.noVenue
    return fail({ kind: 'time-wrong', detail, errors: [{ pointer: '/venue', code: 'missing', detail }] })
  }
  const change = differences(fair.content, content)
  if (change === undefined) return fail({ kind: 'nothing-changed' })
  const police = policeHasAgreed(fair, content, command, { change, now })
  if (!police.ok) return police
  const { permit, ...rest } = fair
  const { approval, application, policeNotice } = command
  const granted = command.permit ?? (content.mode === 'online' ? undefined : permit)
  return ok({
    change,
    fair: {
      ...rest,
      content,
      state: stateAfter(fair.state, change),
      ...(granted === undefined ? {} : { permit: granted }),
      ...(approval === undefined ? {} : { approval }),
      ...(application === undefined ? {} : { application }),
      ...(policeNotice === undefined ? {} : { policeNotice }),
    },
  })
}

function contentAfter(content: FairContent, command: MoveFair): FairContent {
  const startsAt = command.startsAt ?? content.startsAt
  const shift = Date.parse(startsAt) - Date.parse(content.startsAt)
  const later = (instant: string): string => new Date(Date.parse(instant) + shift).toISOString()
  const { startsAt: _from, endsAt: _until, venue, moreVenues, areas, checkIn, booking, ...rest } = content
  const mode = command.mode ?? content.mode
  const hall = mode !== 'online'
  const place = command.venue ?? venue
  const window = command.checkIn ?? checkIn
  return {
    ...withInstants(rest, later),
    mode,
    startsAt,
    endsAt: command.endsAt ?? later(content.endsAt),
    ...(booking === undefined ? {} : { booking: { ...booking, ...(booking.until === undefined ? {} : { until: later(booking.until) }) } }),
    ...(command.days === undefined ? {} : { days: command.days }),
    ...(command.online === undefined ? {} : { online: command.online }),
    ...(mode === 'onsite' && content.mode !== 'onsite' ? { online: [] } : {}),
    ...(command.expectedAttendance === undefined ? {} : { expectedAttendance: command.expectedAttendance }),
    ...(hall && place !== undefined ? { venue: place } : {}),
    moreVenues: hall ? (command.moreVenues ?? moreVenues) : [],
    areas: hall ? areas : [],
    ...(hall && window !== undefined ? { checkIn: command.checkIn ?? withInstants(window, later) } : {}),
  }
}

/** A change of place outweighs one of time: whoever comes on the wrong day finds nobody, whoever comes to the wrong hall neither. */
function stateAfter(state: FairState, change: FairChange): FairState {
  if (change.place !== undefined || change.mode !== undefined || change.online !== undefined) return 'RELOCATED'
  if (change.details?.includes('moreVenues') === true) return 'RELOCATED'
  return change.time === undefined ? state : 'POSTPONED'
}

function policeHasAgreed(
  fair: Fair,
  content: FairContent,
  command: MoveFair,
  { change, now }: { readonly change: FairChange; readonly now: string },
): Result<void, MoveFailure> {
  const papers = papersFit(fair, command, civilDateOf(now))
  if (!papers.ok) return papers
  if (content.mode === 'online') {
    if (fair.permit === undefined || command.policeNotice !== undefined) return ok()
    return fail(police('police-notice-needed', '/policeNotice', resting(texts.noticeNeeded, statutes.massEventChange)))
  }
  if (!isMassEvent(content, now) && fair.permit === undefined) return ok()
  if (command.permit !== undefined) {
    // Granted is granted: whether it was asked for twenty days before is between the police and the park; the public must hear of the change.
    if (command.application !== undefined) return ok()
    return fail(police('permit-needed', '/application', resting(texts.applicationNeeded, statutes.massEventChange)))
  }
  const larger = change.scale !== undefined && change.scale.to > change.scale.from
  const elsewhere = change.place !== undefined || change.mode !== undefined || change.details?.includes('moreVenues') === true
  if (elsewhere || larger) {
    const needed = elsewhere ? texts.permitForPlace : texts.permitForScale
    return fail(police('permit-needed', '/permit', resting(needed, statutes.massEventChange)))
  }
  if (change.time !== undefined && command.approval === undefined) {
    return fail(police('approval-needed', '/approval', resting(texts.approvalNeeded, statutes.massEventChange)))
  }
  return ok()
}

/** The days on the papers: not in the future, in their order, and a new permit is another one than the old. */
function papersFit(fair: Fair, { permit, approval, application, policeNotice }: MoveFair, today: CivilDate): Result<void, MoveFailure> {
  const wrong = (
    [
      [permit !== undefined && permit.date > today, '/permit/date', texts.permitInFuture],
      [approval !== undefined && approval.date > today, '/approval/date', texts.approvalInFuture],
      [application !== undefined && application.date > today, '/application/date', texts.applicationInFuture],
      [policeNotice !== undefined && policeNotice.date > today, '/policeNotice/date', texts.noticeInFuture],
      [permit !== undefined && application !== undefined && permit.date < application.date, '/permit/date', texts.permitTooEarly],
      [permit !== undefined && permit.number === fair.permit?.number, '/permit/number', texts.samePermit],
      [approval !== undefined && fair.permit !== undefined && approval.date < fair.permit.date, '/approval/date', texts.approvalTooEarly],
    ] as const
  ).find(([is]) => is)
  return wrong === undefined ? ok() : fail(dateWrong(wrong[1], wrong[2]))
}

function police<K extends 'permit-needed' | 'approval-needed' | 'police-notice-needed'>(
  kind: K,
  pointer: string,
  detail: string,
): Failure<K> {
  return { kind, detail, errors: [{ pointer, code: kind, detail }] }
}

const texts = bilingual(
  {
    and: '；',
    past: '新的开始时间已经过去，请改到以后',
    noPlatform: '请填写线上平台的名称和网址',
    noVenue: '请填写场馆、区县和地址',
    permitInFuture: '许可日期不能晚于今天',
    approvalInFuture: '同意变更的日期不能晚于今天',
    applicationInFuture: '申请日期不能晚于今天',
    noticeInFuture: '告知公安机关的日期不能晚于今天',
    permitTooEarly: '许可日期不能早于申请日期',
    approvalTooEarly: '同意变更的日期不能早于原许可的日期',
    samePermit: '这是原来的许可文号；变更地点或扩大规模须登记新的许可',
    applicationNeeded: '新的许可须先重新申请，请一并登记申请的机关和日期',
    noticeNeeded:
      '这场招聘会已取得安全许可。改为线上就是取消现场活动，须在原定时间之前书面告知公安机关并交回许可证件；请登记告知的机关和日期',
    permitForScale: '大型群众性活动扩大规模须重新取得安全许可，请登记新的许可',
    permitForPlace: '大型群众性活动变更地点须重新取得安全许可，请登记新的许可',
    approvalNeeded: '变更时间须在原定时间之前经公安机关同意，请登记同意的机关和日期',
  },
  {
    and: '; ',
    past: 'The new start has passed; choose a later one',
    noPlatform: 'Please give the name and the address of the online platform',
    noVenue: 'Please give venue, district and address',
    permitInFuture: 'The day of the permit cannot be later than today',
    approvalInFuture: 'The day of the consent cannot be later than today',
    applicationInFuture: 'The day of the application cannot be later than today',
    noticeInFuture: 'The day on which the police were told cannot be later than today',
    permitTooEarly: 'The permit cannot be older than its application',
    approvalTooEarly: 'The consent cannot be older than the permit that it changes',
    samePermit: 'This is the number of the present permit; another place or a larger scale needs a new one',
    applicationNeeded: 'A new permit is applied for first; record the authority and the day of the application as well',
    noticeNeeded:
      'This fair has a safety permit. Going online cancels the event in the hall: before its original time, tell the police in writing and hand the permit back; then record whom you told, and when',
    permitForScale: 'A mass event that grows larger needs a new safety permit; record the new permit',
    permitForPlace: 'A mass event that moves to another place needs a new safety permit; record the new permit',
    approvalNeeded: 'The police have to consent to another time before the original one; record who consented, and when',
  },
)
