import type { Child } from 'hono/jsx'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import type { VacancySort } from '#shared/matching/queries/search-vacancies-query.ts'
import { understand } from '#shared/matching/queries/understand.ts'
import { unstated } from '#shared/matching/queries/vacancy-filters.ts'
import { shownConcept } from '#shared/matching/sentences/shown-names.ts'
import type { FoundVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import { folded } from '#shared/matching/views/folded.ts'
import { changeText, faultText, ignoredText } from '#shared/matching/views/search-notes.ts'
import { FeedLinks, feedsOf } from '#shared/platform/feeds/feed-links.tsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { SearchBox, Suggested } from '#shared/platform/pages/search-box.tsx'
import { SearchSelect } from '#shared/platform/pages/search-select.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { Chips } from '../lists/filtered.tsx'
import { type Chosen, chosenIn, loosenedAddress, type VacanciesQuery, withoutConditions } from './addresses.ts'
import { Filters } from './filters.tsx'
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
  const feeds = feedsOf({ list: '/vacancies', query: model.url.searchParams, endings, title })
  return { title, description: texts.description, feeds, body: <Vacancies {...model} />, ...kept }
}

const endings = ['ics', 'atom', 'json', 'csv'] as const

function Vacancies(model: VacanciesModel): Child {
  const { found, next, query, today, url } = model
  const chosen = chosenIn(query)
  return (
    <>
      <h1>{texts.heading(found.total, found.headcount)}</h1>
      <SearchBar query={query} found={found} />
      <Echo understanding={found.understanding} standIn={found.standIn} />
      {found.standIn && <StandIn query={query} />}
      <div class={found.facets === undefined ? undefined : 'with-filters'}>
        {found.facets !== undefined && <Filters facets={found.facets} query={query} count={chosen.length} />}
        <section aria-label={texts.results}>
          <Chips
            label={texts.chosen}
            ways={chosen.map(({ name, without }) => ({ text: texts.remove(name), address: without }))}
            all={{ text: texts.clearAll, address: withoutConditions(query) }}
          />
          {found.near !== undefined && <p class="hint">{texts.nearest(districtName(found.near))}</p>}
          {found.items.length === 0 ? (
            <Nothing {...model} chosen={chosen} />
          ) : (
            <ul class="cards">
              {folded(found.items, ({ employer }) => employer.name).map((row) => (
                <VacancyCard row={row} today={today} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
          <FeedLinks list="/vacancies" query={url.searchParams} endings={endings} />
        </section>
      </div>
    </>
  )
}

function SearchBar({ query, found }: { readonly query: VacanciesQuery; readonly found: FoundVacancies }): Child {
  const sort: VacancySort = query.sort ?? (found.understanding.clauses.length === 0 ? 'newest' : 'relevance')
  return (
    <search>
      <form class="search" id="search" method="get" action="/vacancies">
        <SearchBox label={texts.searchLabel} hint={texts.searchHint} value={query.q} listed />
        <SearchSelect name="sort" label={texts.sortLabel} options={Object.entries(texts.sorts)} value={sort} />
        <SearchSelect
          name="near"
          label={texts.nearLabel}
          none={texts.nearNone}
          options={districtCodes.map((code) => [code, districtName(code)] as const)}
          value={query.near ?? found.near}
        />
        <button type="submit">{texts.search}</button>
        <Suggested options={commonWords(found)} />
      </form>
    </search>
  )
}

/** Words that find something now, for browsers that offer them without a script. */
function commonWords({ facets }: FoundVacancies): readonly { readonly value: string; readonly label: string }[] {
  const options = [...(facets?.trades.options ?? []), ...(facets?.districts.options ?? [])]
  const found = options.filter(({ id, count, name }) => count > 0 && id !== unstated && understand(name).terms.length === 1)
  return found.map(({ name, count }) => ({ value: name, label: texts.option(name, count) }))
}

type EchoProps = { readonly understanding: FoundVacancies['understanding']; readonly standIn: boolean }

/** What was made of the words, and what was not, so that a misreading is seen at once. */
function Echo({ understanding: { understood, sought, phrases, excluded, ignored, faults }, standIn }: EchoProps): Child {
  const t = texts.echo
  const names = [...new Set(understood.map((one) => t.as(one.words, shownConcept(one))))]
  const told = [
    ...(names.length === 0 ? [] : [t.understood(listed(names))]),
    ...(sought.length === 0 ? [] : [t.sought(listed(sought))]),
    ...(phrases.length === 0 ? [] : [t.phrases(listed(phrases.map(t.quoted)))]),
    ...(excluded.length === 0 ? [] : [t.excluded(listed(excluded.map(({ words }) => words)))]),
  ]
  const slips = [...faults.map(faultText), ...ignored.filter(({ reason }) => !standIn || reason !== 'stand-in').map(ignoredText)]
  return told.length + slips.length === 0 ? null : (
    <div class="hint" role="status">
      {told.length > 0 && <p>{t.all(told)}</p>}
      {slips.length > 0 && <p>{t.slips(t.all(slips))}</p>}
    </div>
  )
}

function StandIn({ query: { district } }: { readonly query: VacanciesQuery }): Child {
  const [only, ...others] = district
  return (
    <div class="notice" role="status">
      <strong>{texts.standIn.title}</strong>{' '}
      {only !== undefined && only !== unstated && others.length === 0 ? texts.standIn.district(districtName(only)) : texts.standIn.all}
    </div>
  )
}

/** Nothing to show says why, and what each word or condition less would bring. */
function Nothing({ found, query, chosen }: VacanciesModel & { readonly chosen: readonly Chosen[] }): Child {
  if ((found.total ?? 0) > 0) return <Empty>{texts.empty.page}</Empty>
  if (query.q === '' && chosen.length === 0) return <Empty>{texts.empty.none}</Empty>
  return (
    <Empty>
      <p>{chosen.length === 0 ? texts.empty.words(query.q) : texts.empty.filtered}</p>
      <ul>
        {found.ways.map((way) => (
          <li>
            <a href={loosenedAddress(query, way)}>{texts.empty.way(changeText(way.change), way.count)}</a>
          </li>
        ))}
        {query.q !== '' && <li>{texts.empty.shorter}</li>}
        <li>
          <a href="/vacancies">{texts.empty.all}</a>
        </li>
      </ul>
    </Empty>
  )
}
