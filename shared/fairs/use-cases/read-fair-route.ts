import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { type FairRoute, routeThrough } from '../domain/fair-route.ts'
import { listExhibitors } from './list-exhibitors.ts'
import { openVacanciesOf } from './open-vacancies-of.ts'
import { ownVisitor } from './read-visit.ts'

/**
 * Pre-matching for a seeker who registered: which booths to go to, and why. Made from the person's own profile for the person alone; no
 * exhibitor learns of it. Without a registration, the fair is not found here.
 */
export function readFairRoute(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly by: Person
  readonly code: string
}) => Promise<Result<FairRoute, Failure<'not-found' | 'fair-cancelled' | 'not-enrolled'>>> {
  return async (query) => {
    const [own, talent] = await Promise.all([ownVisitor(deps)(query), findTalentOfPerson(deps)(query.by.personId)])
    if (own === undefined) return fail({ kind: 'not-found' })
    const { fair } = own
    if (fair.state === 'CANCELLED') return fail({ kind: 'fair-cancelled' })
    if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
    const exhibitors = await listExhibitors(deps)(fair.id)
    const stops = routeThrough(exhibitors, {
      facts: factsOf(talent.profile),
      day: civilDateOf(deps.clock.now()),
      open: await openVacanciesOf(deps)(exhibitors),
      hiddenFrom: talent.exclusions,
    })
    return ok({ code: fair.code, title: fair.content.title, exhibitors: exhibitors.length, stops: [...stops] })
  }
}
