import { occupationAnswer } from '#shared/demand/domain/occupation-answer.ts'
import { openOccupations } from '#shared/demand/routes/open-occupations.routes.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { ok } from '#shared/kernel/result.ts'
import { vacancyFiltersOf, vacancyParameters } from '#shared/matching/routes/filters.ts'
import { notesOf, wayOf } from '#shared/matching/routes/notes.ts'
import { openVacancies } from '#shared/matching/routes/search.routes.ts'
import { suggestions } from '#shared/matching/routes/suggestions.routes.ts'
import { type FoundVacancies, searchVacancies, vacancyFacets } from '#shared/matching/use-cases/search-vacancies.ts'
import { suggestWords } from '#shared/matching/use-cases/suggest-words.ts'
import { foldedRows } from '#shared/matching/views/folded.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { vacanciesPage as page } from './vacancies.page.tsx'
import { vacanciesPage } from './vacancy-pages.routes.ts'

/** The list of open vacancies for everybody, as a page and as JSON, and the suggestions of its search box. */
export function openVacancyBindings(deps: { readonly dynamo: Dynamo; readonly search: Search; readonly clock: Clock }): readonly Binding[] {
  return [
    bind(vacanciesPage, async ({ query, cursor, request: { url } }) => {
      const found = await searchVacancies(deps)({ ...query, filters: vacancyFiltersOf(query), after: cursor.after })
      if (!found.ok) return found
      const next = found.value.next === undefined ? undefined : cursor.seal(found.value.next)
      return ok(page({ found: found.value, next, query, today: civilDateOf(deps.clock.now()), url }))
    }),
    bind(openVacancies, async ({ query, cursor }) => {
      const found = await searchVacancies(deps)({ ...query, filters: vacancyFiltersOf(query), after: cursor.after })
      if (!found.ok) return found
      const { items, total, headcount, near, standIn, understanding, ways, facets, next } = found.value
      return ok({
        items: [...items],
        folded: foldedRows(items),
        total,
        headcount,
        near,
        standIn,
        ...notesOf(understanding),
        loosened: ways.map(({ count, ...way }) => ({ ...wayOf(way, vacancyParameters(way.filters)), count })),
        ...(facets === undefined ? {} : { facets: facetsOf(facets) }),
        ...(next === undefined ? {} : { next: cursor.seal(next) }),
      })
    }),
    bind(openOccupations, async ({ query: { q } }) => ok(occupationAnswer(q))),
    bind(suggestions, async ({ query: { q } }) => {
      const { items, standIn } = await suggestWords(deps)(q)
      return ok({ items: [...items], standIn })
    }),
  ]
}

function facetsOf(facets: NonNullable<FoundVacancies['facets']>) {
  return Object.fromEntries(vacancyFacets.map((name) => [name, facets[name].options.map((option) => ({ ...option }))]))
}
