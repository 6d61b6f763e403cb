import type { Child } from 'hono/jsx'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { districtName } from '#shared/matching/lexicon/places.ts'
import type { FoundVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { addressOf, type Chosen, chosenIn, type VacanciesQuery } from './addresses.ts'
import { Filters } from './filters.tsx'
import { folded } from './folded.ts'
import { zh } from './texts.ts'
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
  const words = model.query.q === '' ? '' : `${model.query.q} – `
  return { title: `${words}${zh.title}`, description: zh.description, body: <Vacancies {...model} />, cache: 30 }
}

function Vacancies(model: VacanciesModel): Child {
  const { found, next, query, today, url } = model
  const chosen = chosenIn(query)
  return (
    <>
      <h1>{zh.heading(found.total)}</h1>
      <SearchBar query={query} />
      <Echo understanding={found.understanding} />
      {found.standIn && <StandIn query={query} />}
      <div class={found.facets === undefined ? undefined : 'with-filters'}>
        {found.facets !== undefined && <Filters facets={found.facets} query={query} total={found.total ?? 0} count={chosen.length} />}
        <section aria-label={zh.results}>
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
          <label for="q">{zh.searchLabel}</label>
          <input id="q" name="q" type="search" value={query.q} maxlength={200} placeholder={zh.searchHint} autocomplete="off" />
        </div>
        <div class="field">
          <label for="sort">{zh.sortLabel}</label>
          <select id="sort" name="sort">
            {Object.entries(zh.sorts).map(([key, name]) => (
              <option value={key} selected={key === sort}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{zh.search}</button>
      </form>
    </search>
  )
}

/** What was made of the words, so that a misreading is seen at once. */
function Echo({ understanding: { understood, sought, ignored } }: { readonly understanding: FoundVacancies['understanding'] }): Child {
  const parts: (readonly [string, readonly string[]])[] = [
    [zh.echo.understood, [...new Set(understood.map(({ words, name }) => zh.echo.as(words, name)))]],
    [zh.echo.sought, sought],
    [zh.echo.ignored, ignored],
  ]
  const told = parts.filter(([, list]) => list.length > 0)
  return told.length === 0 ? null : (
    <p class="hint" role="status">
      {told.map(([label, list]) => `${label}：${list.join('、')}`).join('；')}
    </p>
  )
}

function StandIn({ query: { district } }: { readonly query: VacanciesQuery }): Child {
  const [only, ...others] = district
  return (
    <div class="notice" role="status">
      <strong>{zh.standIn.title}</strong>{' '}
      {only !== undefined && others.length === 0 ? zh.standIn.district(districtName(only)) : zh.standIn.all}
    </div>
  )
}

function Chips({ chosen, query }: { readonly chosen: readonly Chosen[]; readonly query: VacanciesQuery }): Child {
  return chosen.length === 0 ? null : (
    <ul class="chips" aria-label={zh.chosen}>
      {chosen.map(({ name, without }) => (
        <li>
          <a href={without}>{zh.remove(name)}</a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={addressOf({ ...query, trade: [], district: [], level: [], pay: undefined })}>{zh.clearAll}</a>
        </li>
      )}
    </ul>
  )
}

/** Nothing to show says why, and what each condition less would bring. */
function Nothing({ found, query, chosen }: VacanciesModel & { readonly chosen: readonly Chosen[] }): Child {
  const ways = chosen.map((one) => ({ ...one, count: found.facets?.[one.facet].without ?? 0 })).filter(({ count }) => count > 0)
  const { withoutWords = 0 } = found
  if ((found.total ?? 0) > 0) return <Empty>{zh.empty.page}</Empty>
  if (query.q === '' && chosen.length === 0) return <Empty>{zh.empty.none}</Empty>
  return (
    <Empty>
      <p>{chosen.length === 0 ? zh.empty.words(query.q) : zh.empty.filtered}</p>
      <ul>
        {ways.map(({ name, without, count }) => (
          <li>
            <a href={without}>{zh.empty.without(name, count)}</a>
          </li>
        ))}
        {withoutWords > 0 && (
          <li>
            <a href={addressOf({ ...query, q: '' })}>{zh.empty.withoutWords(withoutWords)}</a>
          </li>
        )}
        {query.q !== '' && <li>{zh.empty.shorter}</li>}
        <li>
          <a href="/vacancies">{zh.empty.all}</a>
        </li>
      </ul>
    </Empty>
  )
}
