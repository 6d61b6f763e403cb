import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { findPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { type Likeness, likenessQuery, similarVacanciesQuery } from '../queries/similar-vacancies-query.ts'
import { hitOf } from '../search/ask.ts'

type Deps = { readonly dynamo: Dynamo; readonly search: Search; readonly clock: Clock }

/** So many are shown. */
const most = 5
/** The page of a vacancy does not wait long for others. Milliseconds, for each of the two questions. */
const budget = 250

/**
 * Open vacancies like an open one, as the public may read them. Copies of the same demand are left out, and those of the same employer come
 * behind the others'. Empty while the engine is away, and when there is nothing alike.
 */
export function similarVacancies({
  dynamo,
  search,
  clock,
}: Deps): (view: Pick<VacancyView, 'code' | 'title' | 'employer' | 'cluster'>) => Promise<readonly VacancyView[]> {
  return async (view) => {
    const day = civilDateOf(clock.now())
    const [like] = await hitsOf<{ readonly _source: Likeness }>(search, likenessQuery(view.code))
    const body = like === undefined ? undefined : similarVacanciesQuery(like._source, { day, size: most * 3 })
    if (body === undefined) return []
    const found = await hitsOf<FoundHit>(search, body)
    const views = await findPublishedVacancies({ dynamo })(
      found.flatMap((hit) => hitOf(hit).code ?? []),
      day,
    )
    const news = views.filter(({ cluster }) => cluster === undefined || cluster.id !== view.cluster?.id)
    const others = news.filter(({ employer }) => employer.name !== view.employer.name)
    const own = news.filter(({ employer, title }) => employer.name === view.employer.name && title !== view.title)
    return [...onceEach(others), ...own].slice(0, most)
  }
}

/** The same title of the same employer once: re-posts by several agencies. */
function onceEach(views: readonly VacancyView[]): readonly VacancyView[] {
  return [...Map.groupBy(views, ({ title, employer }) => `${employer.name}\n${title}`).values()].flatMap(([first]) => first ?? [])
}

type FoundHit = Parameters<typeof hitOf>[0]

async function hitsOf<H>(search: Search, body: Readonly<Record<string, unknown>>): Promise<readonly H[]> {
  const answer = await search.query<{ readonly hits: { readonly hits: readonly H[] } }>('vacancies', body, budget)
  return answer.ok ? answer.value.hits.hits : []
}
