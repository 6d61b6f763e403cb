import type { VacancyGone, VacancyView } from '#shared/demand/domain/public-view.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { searchVacancies } from './search-vacancies.ts'

/** So many are shown. */
const most = 5

/**
 * Open vacancies like one that has ended, by what is left of it: its title or its occupation. Empty when nothing of that is left, nothing is
 * found, or the engine is away.
 */
export function likeGone(deps: {
  readonly dynamo: Dynamo
  readonly search: Search
  readonly clock: Clock
}): (gone: VacancyGone) => Promise<readonly VacancyView[]> {
  return async ({ title, occupation }) => {
    const q = title ?? occupation?.name
    if (q === undefined) return []
    const found = await searchVacancies(deps)({ q, filters: {}, limit: most })
    return found.ok && !found.value.standIn ? found.value.items.map(({ highlights: _, ...view }) => view) : []
  }
}
