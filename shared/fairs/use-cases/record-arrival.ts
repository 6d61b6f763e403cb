import { civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { lateAfter } from '../domain/booth-phase.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import type { Fair } from '../domain/fair.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { parkExhibitor } from './park-booth.ts'

export type ArrivalFailure = Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'not-booked' | 'too-early' | 'arrived-late'>

/**
 * Records at the door that an exhibitor has come. After the check-in its booth is forfeited (Xiamen: after 9:30), unless the park lets it in
 * all the same, which is kept as late.
 */
export function recordArrival(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly organisationId: string
  readonly admitLate: boolean
}) => Promise<Result<Exhibitor, ArrivalFailure | CommitFailure>> {
  return async ({ by, once, id, organisationId, admitLate }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, ArrivalFailure>(async () => {
      const found = await parkExhibitor(deps)({ by, id, organisationId })
      if (!found.ok) return found
      const { fair, exhibitor } = found.value
      const now = deps.clock.now()
      if (exhibitor.state !== 'BOOKED' && exhibitor.state !== 'CONFIRMED') return fail({ kind: 'not-booked' })
      if (!doorIsOpen(fair, now)) return fail({ kind: 'too-early' })
      const until = lateAfter(fair, boothParametersOn(civilDateOf(now)).lateMinutes)
      const late = now > until
      if (late && !admitLate) return fail({ kind: 'arrived-late', detail: texts.late(localOf(until).slice(11)) })
      const arrived = after(exhibitor, { state: 'ARRIVED', arrived: { at: now, late } }, { at: now, by: 'park', action: 'arrived' })
      return commit<Exhibitor, MovedOn>(deps.dynamo, once, arrived, [
        ...exhibitorSteps(exhibitor, arrived),
        { write: ledgerEntry(deps, { subject: id, action: 'booth.arrived', by, ids: [organisationId] }) },
      ])
    })
  }
}

/** Whether exhibitors may be checked in now: from the fair's first day on until it ends. */
export function doorIsOpen({ content }: Pick<Fair, 'content'>, now: string): boolean {
  return civilDateOf(now) >= civilDateOf(content.startsAt) && now < content.endsAt
}

const texts = bilingual(
  { late: (until: string) => `签到到 ${until} 截止，现在已过。按规定展位作废；仍准入场的请勾选“仍准入场”` },
  {
    late: (until) =>
      `Check-in closed at ${until}. By the rules the booth is forfeited; to let the exhibitor in, tick “let it in all the same”`,
  },
)
