import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { fitsZone } from '../domain/booth.ts'
import type { ChosenPosts } from '../domain/booth-commands.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { bookingPhase } from '../domain/booth-phase.ts'
import { Exhibitor, mayComeAgain } from '../domain/exhibitor.ts'
import { afresh, after, newExhibitor } from '../domain/exhibitor-life.ts'
import { postsOf } from '../domain/exhibitor-materials.ts'
import { addWaiting, createBooths } from '../store/booths.ts'
import { applicantOf, boothFair } from './booth-fair.ts'
import { alreadyThere } from './claim-booth.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { isForTheList } from './hand-on.ts'
import { type MayExhibitFailure, mayExhibit } from './may-exhibit.ts'

export type JoinFailure = MayExhibitFailure | Failure<'booking-not-open' | 'booths-left' | 'already-booked' | 'posts-wrong'>

type Command = { readonly by: Member; readonly once: Once; readonly code: string; readonly posts: ChosenPosts }

/** Puts an organisation on the waiting list of a full fair, behind those who came before. A booth that becomes free is offered in that order. */
export function joinWaitingList(deps: Deps): (command: Command) => Promise<Result<Exhibitor, JoinFailure | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Exhibitor.parse(command.once.earlier))
    return persistently<Exhibitor, JoinFailure>(() => join(deps, command))
  }
}

async function join(
  deps: Deps,
  { by, once, code, posts: chosen }: Command,
): Promise<Result<Exhibitor, JoinFailure | MovedOn | CommitFailure>> {
  const [found, applicant] = await Promise.all([boothFair(deps)({ by, code }), applicantOf(deps, by, chosen)])
  if (!found.ok) return found
  const { fair, plan, exhibitor } = found.value
  const now = deps.clock.now()
  if (bookingPhase(plan, fair, now) !== 'open') return fail({ kind: 'booking-not-open' })
  if (exhibitor !== undefined && !mayComeAgain(exhibitor)) return fail(alreadyThere(exhibitor))
  const admitted = await mayExhibit(deps)({ ...found.value, organisation: applicant.organisation })
  if (!admitted.ok) return admitted
  const most = boothParametersOn(civilDateOf(now)).mostPosts
  const posts = postsOf(chosen, applicant.vacancies, { organisationId: by.member.organisationId, now, most })
  if (!posts.ok) return posts
  const all = await createBooths(deps.dynamo).booths(fair.id)
  const left = all.find((booth) => booth.state === 'FREE' && fitsZone(booth, posts.value))
  if (left !== undefined && !(await isForTheList(deps, { fair, plan, booth: left }))) return fail({ kind: 'booths-left' })
  const { organisation, materials } = admitted.value
  const base = exhibitor ?? newExhibitor({ fair, organisation, materials, at: now })
  const waiting = after(
    base,
    { ...afresh, organisation, materials, state: 'WAITING', posts: posts.value, waitingSince: now },
    { at: now, by: 'exhibitor', action: 'waited' },
  )
  return commit<Exhibitor, MovedOn>(deps.dynamo, once, waiting, [
    ...exhibitorSteps(exhibitor, waiting),
    { write: addWaiting(waiting, now) },
    { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.waited', by }) },
  ])
}
