import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { fitsZone, freed, taken } from '../domain/booth.ts'
import { movedMessage } from '../domain/booth-messages.ts'
import { Exhibitor, holdsBooth } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import { createBooths, putBooth } from '../store/booths.ts'
import { noSuchBooth, wrongZone } from './claim-booth.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { parkExhibitor } from './park-booth.ts'

export type MoveExhibitorFailure = Failure<
  'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'no-such-booth' | 'booth-in-use' | 'not-booked' | 'zone-wrong'
>

type Command = {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly organisationId: string
  readonly booth: string
  readonly reason: string
}

/** The park puts an exhibitor into another booth, free or reserved; it is told why. The booth it leaves is free, for whoever waits first. */
export function moveExhibitor(deps: Deps): (command: Command) => Promise<Result<Exhibitor, MoveExhibitorFailure | CommitFailure>> {
  return async ({ by, once, id, organisationId, booth: number, reason }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, MoveExhibitorFailure>(async () => {
      const found = await parkExhibitor(deps)({ by, id, organisationId })
      if (!found.ok) return found
      const { fair, exhibitor } = found.value
      const from = exhibitor.booth
      if (!holdsBooth(exhibitor) || from === undefined) return fail({ kind: 'not-booked' })
      const booths = createBooths(deps.dynamo)
      const [old, target] = await Promise.all([booths.booth(id, from.number), booths.booth(id, number)])
      if (old?.holder?.id !== organisationId) return fail(movedOn)
      if (target === undefined) return fail(noSuchBooth(number))
      if (target.state !== 'FREE' && target.state !== 'RESERVED') return fail({ kind: 'booth-in-use' })
      if (!fitsZone(target, exhibitor.posts)) return fail(wrongZone(target))
      const held = taken(target, exhibitor.organisation)
      const moved = after(
        exhibitor,
        { booth: { number, hall: target.hall, tenancy: held.tenancy } },
        { at: deps.clock.now(), by: 'park', action: 'moved', reason },
      )
      return commit<Exhibitor, MovedOn>(deps.dynamo, once, moved, [
        { write: putBooth(held), otherwise: movedOn },
        { write: putBooth(freed(old)), otherwise: movedOn },
        ...exhibitorSteps(exhibitor, moved),
        { write: ledgerEntry(deps, { subject: id, action: 'booth.moved', by, reason, ids: [from.number, number, organisationId] }) },
        { write: outboxMessage(deps, movedMessage({ fair, exhibitor: moved }, from.number, reason)) },
      ])
    })
  }
}
