import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn } from '#shared/platform/http/moved-on.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type Booth, fitsZone, freed, taken } from '../domain/booth.ts'
import { offeredMessage } from '../domain/booth-messages.ts'
import { offerUntil } from '../domain/booth-phase.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import { afresh, after } from '../domain/exhibitor-life.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths, putBooth, removeWaiting } from '../store/booths.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'

type Of = { readonly fair: Fair; readonly plan: BoothPlan; readonly booth: Booth }

/** How far down the list somebody is looked for whose posts fit the booth's zone. */
const looked = 25

/**
 * The steps by which a booth that is given up goes to the first of the waiting list that fits it, in the same transaction, or becomes free
 * when nobody waits or the fair is about to begin.
 */
export async function handedOn(deps: Deps, { fair, plan, booth }: Of): Promise<readonly Step<MovedOn>[]> {
  const next = await nextFor(deps, { fair, plan, booth })
  return next === undefined
    ? [{ write: putBooth(freed(booth)), otherwise: movedOn }]
    : offering(deps, { fair, booth, ...next, by: 'system' }).steps
}

/** Who is next for a booth, and until when it is kept for it. Whoever is suspended keeps its place and is passed over. */
export async function nextFor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  { fair, plan, booth }: Of,
): Promise<{ readonly exhibitor: Exhibitor; readonly until: string } | undefined> {
  const until = fair.state === 'CANCELLED' ? undefined : offerUntil(plan, fair, deps.clock.now())
  if (until === undefined) return undefined
  const fitting = (await createBooths(deps.dynamo).waiting(fair.id, looked)).filter(({ posts }) => fitsZone(booth, posts))
  const suspended = await suspendedAmong(deps)(fitting.map(({ organisation }) => organisation.id))
  const exhibitor = fitting.find(({ organisation }) => !suspended.has(organisation.id))
  return exhibitor === undefined ? undefined : { exhibitor, until }
}

/** Whether a free booth is for somebody of the waiting list, and not for whoever comes now. */
export async function isForTheList(deps: Pick<Deps, 'dynamo' | 'clock'>, of: Of): Promise<boolean> {
  return (await createBooths(deps.dynamo).someoneWaits(of.fair.id)) && (await nextFor(deps, of)) !== undefined
}

/** A booth kept for an organisation until an hour: one of the list, or (without a place in it) one that is invited. */
export function offering(
  deps: Deps,
  {
    fair,
    booth,
    exhibitor,
    until,
    by,
  }: {
    readonly fair: Fair
    readonly booth: Booth
    readonly exhibitor: Exhibitor
    readonly until: string
    readonly by: Member | 'system'
  },
): { readonly offered: Exhibitor; readonly steps: readonly Step<MovedOn>[] } {
  const { waitingSince } = exhibitor
  const held = taken(booth, exhibitor.organisation)
  const offered = after(
    exhibitor,
    {
      ...afresh,
      state: 'OFFERED',
      booth: { number: booth.number, hall: booth.hall, tenancy: held.tenancy },
      offeredUntil: until,
    },
    { at: deps.clock.now(), by: by === 'system' ? 'system' : 'park', action: by === 'system' ? 'offered' : 'assigned' },
  )
  const entry = { subject: fair.id, action: 'booth.offered', by, ids: [booth.number, exhibitor.organisation.id] }
  const steps = [
    { write: putBooth(held), otherwise: movedOn },
    ...exhibitorSteps(exhibitor.rev === 0 ? undefined : exhibitor, offered),
    ...(waitingSince === undefined ? [] : [{ write: removeWaiting(exhibitor, waitingSince), otherwise: movedOn }]),
    { write: ledgerEntry(deps, entry) },
    { write: outboxMessage(deps, offeredMessage({ fair, exhibitor: offered })) },
  ]
  return { offered, steps }
}
