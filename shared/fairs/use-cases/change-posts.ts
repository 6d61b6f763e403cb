import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
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
import { Exhibitor, holdsBooth } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import { postsOf } from '../domain/exhibitor-materials.ts'
import { createBooths } from '../store/booths.ts'
import { boothFairOfExhibitor } from './booth-fair.ts'
import { wrongZone } from './claim-booth.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'

export type ChangePostsFailure = Failure<'not-found' | 'not-booked' | 'deadline-passed' | 'posts-wrong' | 'zone-wrong'>

const changeable: readonly string[] = ['WAITING', 'BOOKED', 'CONFIRMED']

/** Other posts for a booth that is booked or waited for, until booking closes; the public sees them at once. */
export function changePosts(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly code: string
  readonly posts: ChosenPosts
}) => Promise<Result<Exhibitor, ChangePostsFailure | CommitFailure>> {
  return async ({ by, once, code, posts: chosen }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, ChangePostsFailure>(async () => {
      const found = await boothFairOfExhibitor(deps)({ by, code })
      if (!found.ok) return found
      const { fair, plan, exhibitor } = found.value
      const now = deps.clock.now()
      if (!changeable.includes(exhibitor.state)) return fail({ kind: 'not-booked' })
      if (bookingPhase(plan, fair, now) !== 'open') return fail({ kind: 'deadline-passed' })
      const vacancies = await findVacancies(deps)(chosen.map(({ vacancyId }) => vacancyId))
      const most = boothParametersOn(civilDateOf(now)).mostPosts
      const posts = postsOf(chosen, vacancies, { organisationId: by.member.organisationId, now, most })
      if (!posts.ok) return posts
      const held = holdsBooth(exhibitor) ? exhibitor.booth : undefined
      const booth = held === undefined ? undefined : await createBooths(deps.dynamo).booth(fair.id, held.number)
      if (booth !== undefined && !fitsZone(booth, posts.value)) return fail(wrongZone(booth))
      const changed = after(exhibitor, { posts: posts.value }, { at: now, by: 'exhibitor', action: 'posts-changed' })
      return commit<Exhibitor, MovedOn>(deps.dynamo, once, changed, [
        ...exhibitorSteps(exhibitor, changed),
        { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.posts-changed', by }) },
      ])
    })
  }
}
