import { fail, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import { type Exhibitor, holdsBooth } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import { type ExhibitorStanding, type Miss, newStanding, withMiss, withoutSession } from '../domain/exhibitor-standing.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths, putStanding, removeAttendees, removeWaiting } from '../store/booths.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { handedOn } from './hand-on.ts'

type Ending = {
  readonly state: 'CANCELLED' | 'LAPSED' | 'RELEASED' | 'NO_SHOW'
  /** It counts against the organisation. */
  readonly miss?: Miss['kind']
  readonly reason?: string
}

type GivingUp = {
  readonly fair: Fair
  readonly plan: BoothPlan
  /** As it was read: holding a booth, or waiting. */
  readonly exhibitor: Exhibitor
  readonly ending: Ending
  readonly as: 'exhibitor' | 'park' | 'system'
  readonly by: Member | 'system'
  readonly once: Once
  /** What it is told of it. */
  readonly message?: (given: { readonly exhibitor: Exhibitor; readonly standing: ExhibitorStanding }) => Message
}

const actions = { CANCELLED: 'cancelled', LAPSED: 'lapsed', RELEASED: 'released', NO_SHOW: 'no-show' } as const

/**
 * Ends what an organisation has at a fair, whoever ends it: the booth goes to the next of the waiting list or becomes free, the names and
 * the public view go, the session counts no more (or counts against it), all in one transaction.
 */
export async function giveUpBooth(deps: Deps, given: GivingUp): Promise<Result<Exhibitor, MovedOn | CommitFailure>> {
  const { fair, exhibitor, ending, once } = given
  const booths = createBooths(deps.dynamo)
  const now = deps.clock.now()
  const [booth, known] = await Promise.all([
    exhibitor.booth === undefined || !holdsBooth(exhibitor) ? undefined : booths.booth(fair.id, exhibitor.booth.number),
    booths.standing(exhibitor.organisation.id, fair.park.id),
  ])
  // What was read does not fit together: somebody changed it in between.
  if (holdsBooth(exhibitor) && booth?.holder?.id !== exhibitor.organisation.id) return fail(movedOn)
  const { waitingSince } = exhibitor
  const ended = after(
    exhibitor,
    {
      state: ending.state,
      waitingSince: undefined,
      offeredUntil: undefined,
      ended: { at: now, late: ending.miss === 'late-cancellation', ...(ending.reason === undefined ? {} : { reason: ending.reason }) },
    },
    {
      at: now,
      by: given.as,
      action: actions[ending.state],
      reason: ending.reason,
    },
  )
  const standing = standingAfter(given, known, now)
  const told = given.message?.({ exhibitor: ended, standing })
  const steps: readonly Step<MovedOn>[] = [
    ...exhibitorSteps(exhibitor, ended),
    ...(booth === undefined ? [] : await handedOn(deps, { fair, plan: given.plan, booth })),
    ...(waitingSince === undefined ? [] : [{ write: removeWaiting(exhibitor, waitingSince), otherwise: movedOn }]),
    ...(standing.rev === (known?.rev ?? 0) ? [] : [{ write: putStanding(standing), otherwise: movedOn }]),
    ...(exhibitor.confirmed === undefined ? [] : [{ write: removeAttendees(fair.id, exhibitor.organisation.id) }]),
    {
      write: ledgerEntry(deps, {
        subject: fair.id,
        action: `booth.${actions[ending.state]}`,
        by: given.by,
        ids: [...(booth === undefined ? [] : [booth.number]), exhibitor.organisation.id],
        ...(ending.reason === undefined ? {} : { reason: ending.reason }),
      }),
    },
    ...(told === undefined ? [] : [{ write: outboxMessage(deps, told) }]),
  ]
  return commit<Exhibitor, MovedOn>(deps.dynamo, once, ended, steps)
}

/** A session that was booked counts no more, or counts as missed; one that was only offered or waited for never counted. */
function standingAfter({ fair, exhibitor, ending }: GivingUp, known: ExhibitorStanding | undefined, at: string): ExhibitorStanding {
  const { id, name } = exhibitor.organisation
  const standing = known ?? newStanding({ organisationId: id, organisationName: name, parkId: fair.park.id, at })
  const booked = standing.sessions.some(({ fairId }) => fairId === fair.id)
  const without = booked ? withoutSession(standing, fair.id) : standing
  if (ending.miss === undefined) return without
  const { title, startsAt } = fair.content
  // One change, one revision.
  return { ...withMiss(without, { fairId: fair.id, fairCode: fair.code, title, startsAt, kind: ending.miss, at }), rev: standing.rev + 1 }
}
