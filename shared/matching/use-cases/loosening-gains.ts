import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { anyOf } from '../engine.ts'
import type { VacancyNeed } from '../facts.ts'
import { type Loosening, looseningQueries } from '../loosening.ts'
import { admittedTalents } from '../queries/admission.ts'
import { countWays } from '../search/count-ways.ts'
import { roundedCount } from '../views/rounded-count.ts'
import { matchedVacancy, type NotMatched } from './matched-vacancy.ts'
import type { SearchDeps } from './search-deps.ts'
import type { Viewer } from './viewer-of.ts'

/**
 * How many people there are whom nothing stated speaks against, and how many more each loosening would bring: rounded down to five, null
 * (and no gain at all) under five. The largest gain first.
 */
export type LooseningGains = {
  readonly fitting: number | null
  readonly gains: readonly { readonly loosening: Loosening; readonly people: number }[]
}

/** A look at counts: whoever waits for a page does not wait longer. Milliseconds. */
const budget = 300

/** What an employer would gain by asking one thing less, counted in one request; undefined while the engine is away. */
export async function countGains(
  search: Search,
  { need, scope, day }: { readonly need: VacancyNeed; readonly scope: Viewer['scope']; readonly day: CivilDate },
): Promise<LooseningGains | undefined> {
  const { fitting, gains } = looseningQueries(need, day)
  const standing = [admittedTalents(need), anyOf('post', [...new Set(['hands', need.post])])]
  const counts = await countWays(search, `talents-for-${scope}`, { standing, ways: [fitting, ...gains.map(({ query }) => query)], budget })
  if (counts === undefined) return undefined
  const [now = 0, ...more] = counts
  const counted = gains.flatMap(({ loosening }, index) => {
    const people = roundedCount(more[index] ?? 0)
    return people === null ? [] : [{ loosening, people }]
  })
  return { fitting: roundedCount(now), gains: counted.toSorted((one, other) => other.people - one.people) }
}

/** The same for a vacancy, for whoever may look for people for it. */
export function looseningGains(
  deps: SearchDeps,
): (asked: { readonly by: Member; readonly vacancyId: string }) => Promise<Result<LooseningGains | undefined, NotMatched>> {
  return async (asked) => {
    const matched = await matchedVacancy(deps)(asked)
    if (!matched.ok) return matched
    const { need, viewer, day } = matched.value
    return ok(await countGains(deps.search, { need, scope: viewer.scope, day }))
  }
}
