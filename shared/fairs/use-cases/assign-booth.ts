import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { fitsZone } from '../domain/booth.ts'
import { offerUntil } from '../domain/booth-phase.ts'
import { Exhibitor, mayComeAgain } from '../domain/exhibitor.ts'
import { newExhibitor } from '../domain/exhibitor-life.ts'
import { createBooths } from '../store/booths.ts'
import { noSuchBooth, wrongZone } from './claim-booth.ts'
import { offering } from './hand-on.ts'
import { type MayExhibitFailure, mayExhibit } from './may-exhibit.ts'
import { organisationsCalled } from './organisations-called.ts'
import { parkBoothFair } from './park-booth.ts'

export type AssignFailure =
  | MayExhibitFailure
  | Failure<
      'booking-not-open' | 'no-such-booth' | 'booth-in-use' | 'already-booked' | 'unknown-organisation' | 'zone-wrong' | 'deadline-passed'
    >

type Command = { readonly by: Member; readonly once: Once; readonly id: string; readonly booth: string; readonly organisation: string }

/**
 * The park keeps a booth for an organisation, out of turn from the waiting list or one that it invites; the organisation accepts it with its
 * posts within the hours for that. A reserved booth can be assigned, too.
 */
export function assignBooth(deps: Deps): (command: Command) => Promise<Result<Exhibitor, AssignFailure | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Exhibitor.parse(command.once.earlier))
    return persistently<Exhibitor, AssignFailure>(() => assign(deps, command))
  }
}

async function assign(
  deps: Deps,
  { by, once, id, booth: number, organisation: text }: Command,
): Promise<Result<Exhibitor, AssignFailure | MovedOn | CommitFailure>> {
  const [found, named] = await Promise.all([parkBoothFair(deps)({ by, id }), organisationsCalled(deps, text)])
  if (!found.ok) return found
  const { fair, plan } = found.value
  const [organisation, another] = named
  if (organisation === undefined || another !== undefined) return fail(unknown)
  const { exhibitor, standing, booth } = await createBooths(deps.dynamo).snapshot({
    fairId: fair.id,
    parkId: fair.park.id,
    organisationId: organisation.id,
    booth: number,
  })
  if (booth === undefined) return fail(noSuchBooth(number))
  if (booth.state !== 'FREE' && booth.state !== 'RESERVED') return fail({ kind: 'booth-in-use' })
  const waits = exhibitor?.state === 'WAITING'
  if (exhibitor !== undefined && !waits && !mayComeAgain(exhibitor)) return fail({ kind: 'already-booked' })
  if (waits && !fitsZone(booth, exhibitor.posts)) return fail(wrongZone(booth))
  const now = deps.clock.now()
  const until = fair.state === 'CANCELLED' ? undefined : offerUntil(plan, fair, now)
  if (until === undefined) return fail({ kind: 'deadline-passed' })
  const admitted = await mayExhibit(deps)({ fair, plan, organisation, standing })
  if (!admitted.ok) return admitted.error.kind === 'not-found' ? fail(unknown) : admitted
  const base = exhibitor ?? newExhibitor({ fair, ...admitted.value, at: now })
  // Who comes again chooses its posts anew.
  const from = waits ? base : { ...base, posts: [] }
  const { offered, steps } = offering(deps, { fair, booth, exhibitor: from, until, by })
  return commit<Exhibitor, MovedOn>(deps.dynamo, once, offered, steps)
}

const unknown: Failure<'unknown-organisation'> = { kind: 'unknown-organisation' }
