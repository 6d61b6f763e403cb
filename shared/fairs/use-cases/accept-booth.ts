import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { fitsZone } from '../domain/booth.ts'
import type { AcceptBooth } from '../domain/booth-commands.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { scheduleFor } from '../domain/booth-plan.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import { postsOf } from '../domain/exhibitor-materials.ts'
import { withSession } from '../domain/exhibitor-standing.ts'
import { createBooths, putAttendees, putStanding } from '../store/booths.ts'
import { attendeesFor, tooManyNames } from './attendees-for.ts'
import { applicantOf, boothFairOfExhibitor } from './booth-fair.ts'
import { wrongZone } from './claim-booth.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { type MayExhibitFailure, mayExhibit } from './may-exhibit.ts'

export type AcceptFailure =
  | MayExhibitFailure
  | Failure<'not-booked' | 'deadline-passed' | 'posts-wrong' | 'zone-wrong' | 'attendees-needed' | 'attendees-too-many'>

type Command = AcceptBooth & { readonly by: Member; readonly once: Once; readonly code: string }

/** Takes the booth that is kept for the organisation, with its posts; once the day for the second confirmation is past, with the names too. */
export function acceptBooth(deps: Deps): (command: Command) => Promise<Result<Exhibitor, AcceptFailure | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Exhibitor.parse(command.once.earlier))
    return persistently<Exhibitor, AcceptFailure>(() => accept(deps, command))
  }
}

async function accept(
  deps: Deps,
  { by, once, code, posts: chosen, attendees }: Command,
): Promise<Result<Exhibitor, AcceptFailure | MovedOn | CommitFailure>> {
  const [found, applicant] = await Promise.all([boothFairOfExhibitor(deps)({ by, code }), applicantOf(deps, by, chosen)])
  if (!found.ok) return found
  const { fair, plan, exhibitor } = found.value
  const now = deps.clock.now()
  if (exhibitor.state !== 'OFFERED' || exhibitor.booth === undefined || fair.state === 'CANCELLED') return fail({ kind: 'not-booked' })
  if (now >= (exhibitor.offeredUntil ?? '') || now >= fair.content.startsAt) return fail({ kind: 'deadline-passed' })
  const admitted = await mayExhibit(deps)({ ...found.value, organisation: applicant.organisation })
  if (!admitted.ok) return admitted
  const parameters = boothParametersOn(civilDateOf(now))
  const posts = postsOf(chosen, applicant.vacancies, { organisationId: by.member.organisationId, now, most: parameters.mostPosts })
  if (!posts.ok) return posts
  const booth = await createBooths(deps.dynamo).booth(fair.id, exhibitor.booth.number)
  if (booth !== undefined && !fitsZone(booth, posts.value)) return fail(wrongZone(booth))
  if (attendees === undefined && now >= scheduleFor(plan, fair.content.startsAt).confirmUntil) return fail({ kind: 'attendees-needed' })
  if (attendees !== undefined && attendees.length > parameters.mostAttendees) return fail(tooManyNames(parameters.mostAttendees))
  const { organisation, materials, standing } = admitted.value
  const booked = after(
    exhibitor,
    {
      organisation,
      materials,
      state: attendees === undefined ? 'BOOKED' : 'CONFIRMED',
      posts: posts.value,
      offeredUntil: undefined,
      bookedAt: now,
      confirmed: attendees === undefined ? undefined : { at: now, attendees: attendees.length },
    },
    { at: now, by: 'exhibitor', action: 'accepted' },
  )
  const names = attendees === undefined ? [] : [{ write: putAttendees(attendeesFor(fair, by.member.organisationId, attendees)) }]
  return commit<Exhibitor, MovedOn>(deps.dynamo, once, booked, [
    ...exhibitorSteps(exhibitor, booked),
    { write: putStanding(withSession(standing, { id: fair.id, startsAt: fair.content.startsAt })), otherwise: movedOn },
    ...names,
    { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.accepted', by, ids: [exhibitor.booth.number] }) },
  ])
}
