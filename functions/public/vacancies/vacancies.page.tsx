import type { Child } from 'hono/jsx'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import { shownConcept } from '#shared/matching/sentences/shown-names.ts'
import type { FoundVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { addressOf, type Chosen, chosenIn, type VacanciesQuery } from './addresses.ts'
import { Filters } from './filters.tsx'
import { folded } from './folded.ts'
import { texts } from './texts.ts'
import { VacancyCard } from './vacancy-card.tsx'

export type VacanciesModel = {
  readonly found: FoundVacancies
  readonly next: string | undefined
  readonly query: VacanciesQuery
  readonly today: CivilDate
  readonly url: URL
}

/** The list of open vacancies: the search on top, the conditions beside it, the results. Works as a plain address, without scripts. */
export function vacanciesPage(model: VacanciesModel): Page {
  const { q } = model.query
  const title = q === '' ? texts.title : texts.titleWith(q)
  // What stands in for the list is not kept: the next reader may have the list itself.
  const kept = model.found.standIn ? {} : { cache: 30 }
  return { title, description: texts.description, body: <Vacancies {...model} />, ...kept }
}

function Vacancies(model: VacanciesModel): Child {
  const { found, next, query, today, url } = model
  const chosen = chosenIn(query)
  return (
    <>
      <h1>{texts.heading(found.total)}</h1>
      <SearchBar query={query} />
      <Echo understanding={found.understanding} />
      {found.standIn && <StandIn query={query} />}
      <div class={found.facets === undefined ? undefined : 'with-filters'}>
        {found.facets !== undefined && <Filters facets={found.facets} query={query} total={found.total ?? 0} count={chosen.length} />}
        <section aria-label={texts.results}>
          <Chips chosen={chosen} query={query} />
          {found.items.length === 0 ? (
            <Nothing {...model} chosen={chosen} />
          ) : (
            <ul class="cards">
              {folded(found.items).map((row) => (
                <VacancyCard row={row} today={today} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
        </section>
      </div>
    </>
  )
}

function SearchBar({ query }: { readonly query: VacanciesQuery }): Child {
  const sort = query.sort ?? (query.q === '' ? 'newest' : 'relevance')
  return (
    <search>
      <form class="search" id="search" method="get" action="/vacancies">
        <div class="field">
          <label for="q">{texts.searchLabel}</label>
          <input id="q" name="q" type="search" value={query.q} maxlength={200} placeholder={texts.searchHint} autocomplete="off" />
        </div>
        <div class="field">
          <label for="sort">{texts.sortLabel}</label>
          <select id="sort" name="sort">
            {Object.entries(texts.sorts).map(([key, name]) => (
              <option value={key} selected={key === sort}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{texts.search}</button>
      </form>
    </search>
  )
}

/** What was made of the words, so that a misreading is seen at once. */
function Echo({ understanding: { understood, sought, ignored } }: { readonly understanding: FoundVacancies['understanding'] }): Child {
  const names = [...new Set(understood.map((one) => texts.echo.as(one.words, shownConcept(one))))]
  const told = [
    ...(names.length === 0 ? [] : [texts.echo.understood(listed(names))]),
    ...(sought.length === 0 ? [] : [texts.echo.sought(listed(sought))]),
    ...(ignored.length === 0 ? [] : [texts.echo.ignored(listed(ignored))]),
  ]
  return told.length === 0 ? null : (
    <p class="hint" role="status">
      {texts.echo.all(told)}
    </p>
  )
}

function StandIn({ query: { district } }: { readonly query: VacanciesQuery }): Child {
  const [only, ...others] = district
  return (
    <div class="notice" role="status">
      <strong>{texts.standIn.title}</strong>{' '}
      {only !== undefined && others.length === 0 ? texts.standIn.district(districtName(only)) : texts.standIn.all}
    </div>
  )
}

function Chips({ chosen, query }: { readonly chosen: readonly Chosen[]; readonly query: VacanciesQuery }): Child {
  return chosen.length === 0 ? null : (
    <ul class="chips" aria-label={texts.chosen}>
      {chosen.map(({ name, without }) => (
        <li>
          <a href={without}>{texts.remove(name)}</a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={addressOf({ ...query, trade: [], district: [], level: [], pay: undefined })}>{texts.clearAll}</a>
        </li>
      )}
    </ul>
  )
}

/** Nothing to show says why, and what each condition less would bring. */
function Nothing({ found, query, chosen }: VacanciesModel & { readonly chosen: readonly Chosen[] }): Child {
  const ways = chosen.map((one) => ({ ...one, count: found.facets?.[one.facet].without ?? 0 })).filter(({ count }) => count > 0)
  const { withoutWords = 0 } = found
  if ((found.total ?? 0) > 0) return <Empty>{texts.empty.page}</Empty>
  if (query.q === '' && chosen.length === 0) return <Empty>{texts.empty.none}</Empty>
  return (
    <Empty>
      <p>{chosen.length === 0 ? texts.empty.words(query.q) : texts.empty.filtered}</p>
      <ul>
        {ways.map(({ name, without, count }) => (
          <li>
            <a href={without}>{texts.empty.without(name, count)}</a>
          </li>
        ))}
        {withoutWords > 0 && (
          <li>
            <a href={addressOf({ ...query, q: '' })}>{texts.empty.withoutWords(withoutWords)}</a>
          </li>
        )}
        {query.q !== '' && <li>{texts.empty.shorter}</li>}
        <li>
          <a href="/vacancies">{texts.empty.all}</a>
        </li>
      </ul>
    </Empty>
  )
}
