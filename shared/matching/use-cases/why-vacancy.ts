import { isOpen, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { gapClosings } from '../sentences/gap-closing.ts'
import { type ExplainedWhy, explainedWhy } from '../views/explained-why.ts'
import { whyVacancy as whyOf } from '../why.ts'
import type { SearchDeps } from './search-deps.ts'

/** `closings`: what closes the gaps, for the person. */
export type VacancyWhy = { readonly vacancy: Vacancy; readonly why: ExplainedWhy; readonly closings: readonly string[] }

/**
 * Why a vacancy is, or is not, among those for a person's own profile, by its public code. One that is not before the public, or was hidden
 * from it, is not found; one that has ended says so, as its public page does.
 */
export function whyVacancy(
  deps: Omit<SearchDeps, 'search' | 'ids'>,
): (asked: {
  readonly personId: string
  readonly code: string
}) => Promise<Result<VacancyWhy, { readonly kind: 'not-found' | 'not-enrolled' | 'vacancy-ended' }>> {
  return async ({ personId, code }) => {
    const talent = await findTalentOfPerson(deps)(personId)
    if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
    const vacancy = await findVacancyByCode(deps)(code)
    if (vacancy === undefined) return fail({ kind: 'not-found' })
    const day = civilDateOf(deps.clock.now())
    if (!(await openAmong(deps)([vacancy])).has(vacancy)) return fail({ kind: hasEnded(vacancy, day) ? 'vacancy-ended' : 'not-found' })
    const why = whyOf(needOf(vacancy.content), factsOf(talent.profile), day)
    return ok({ vacancy, why: explainedWhy(why), closings: gapClosings(why.assessment) })
  }
}

function hasEnded(vacancy: Vacancy, day: string): boolean {
  if (vacancy.publishedAt === undefined) return false
  return ['FILLED', 'CLOSED', 'EXPIRED', 'REMOVED'].includes(vacancy.state) || (vacancy.state === 'PUBLISHED' && !isOpen(vacancy, day))
}
