import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { BlindCard } from '../views/blind-card.ts'
import { type ExplainedWhy, explainedWhy } from '../views/explained-why.ts'
import { whyPerson as whyOf } from '../why.ts'
import { logOpened } from './log-search.ts'
import { type MatchedVacancy, matchedVacancy, type NotMatched } from './matched-vacancy.ts'
import type { SearchDeps } from './search-deps.ts'
import { showTalents } from './show-talents.ts'

export type PersonWhy = Pick<MatchedVacancy, 'vacancy'> & { readonly card: BlindCard; readonly why: ExplainedWhy }

/**
 * Why a person is, or is not, among the people for a vacancy. Somebody who did not consent, or hides from one of those who look, is answered
 * exactly as somebody who is not there. Leaves an entry in the access log like every look at a card.
 */
export function whyPerson(
  deps: Omit<SearchDeps, 'search'>,
): (asked: { readonly by: Member; readonly vacancyId: string; readonly talentId: string }) => Promise<Result<PersonWhy, NotMatched>> {
  return async ({ by, vacancyId, talentId }) => {
    const found = await matchedVacancy(deps)({ by, vacancyId })
    if (!found.ok) return found
    const { vacancy, need, viewer, day } = found.value
    const [shown] = await showTalents(deps)([{ id: talentId }], viewer, day)
    if (shown === undefined) return fail({ kind: 'not-found' })
    await logOpened(deps, { by, purpose: `why:${vacancy.id}`, talentId: shown.card.id })
    return ok({ vacancy, card: shown.card, why: explainedWhy(whyOf(need, shown.facts, day)) })
  }
}
