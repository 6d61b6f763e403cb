import { ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { beyondTalentsQuery } from '../queries/beyond-talents-query.ts'
import { type AskFailure, ask } from '../search/ask.ts'
import { bucketsOf } from '../search/buckets.ts'
import type { BlindCard } from '../views/blind-card.ts'
import { type ExplainedWhy, explainedWhy } from '../views/explained-why.ts'
import { tradeOptions } from '../views/facet-options.ts'
import { roundedCount } from '../views/rounded-count.ts'
import { whyPerson } from '../why.ts'
import { logSearch } from './log-search.ts'
import { type MatchedVacancy, matchedVacancy, type NotMatched } from './matched-vacancy.ts'
import type { SearchDeps } from './search-deps.ts'
import { showTalents } from './show-talents.ts'

export type PeopleBeyond = Pick<MatchedVacancy, 'vacancy'> & {
  /** The nearest of those who are not listed, best first. */
  readonly items: readonly { readonly card: BlindCard; readonly why: ExplainedWhy }[]
  /** Of what trades those are who are not listed; rounded down to five, none under five. */
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly people: number }[]
}

/** So many are shown: enough to see why. */
const most = 10

/** The people who agreed to be found and are not among the people for a vacancy: the nearest of them with the reason, and what kinds there are. */
export function peopleBeyond(
  deps: SearchDeps,
): (asked: { readonly by: Member; readonly vacancyId: string }) => Promise<Result<PeopleBeyond, NotMatched | AskFailure>> {
  return async (asked) => {
    const matched = await matchedVacancy(deps)(asked)
    if (!matched.ok) return matched
    const { vacancy, need, viewer, day } = matched.value
    const found = await ask(deps.search, `talents-for-${viewer.scope}`, {
      limit: most,
      day,
      body: ({ size }) => beyondTalentsQuery(need, { day, size }),
    })
    if (!found.ok) return found
    const shown = await showTalents(deps)(found.value.hits, viewer, day)
    const items = shown.map(({ card, facts }) => ({ card, why: explainedWhy(whyPerson(need, facts, day)) }))
    await logSearch(deps, { by: asked.by, purpose: `beyond:${vacancy.id}`, ids: items.map(({ card }) => card.id) })
    const kinds = tradeOptions(bucketsOf(found.value.aggregations, 'kinds')).flatMap(({ id, name, count }) => {
      const people = roundedCount(count)
      return people === null ? [] : [{ id, name, people }]
    })
    return ok({ vacancy, items, kinds })
  }
}
