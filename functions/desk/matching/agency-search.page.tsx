import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { TalentSort } from '#shared/matching/queries/search-talents-query.ts'
import { unstated } from '#shared/matching/queries/vacancy-filters.ts'
import { talentParameters } from '#shared/matching/routes/filters.ts'
import type { talentSearch } from '#shared/matching/routes/search.routes.ts'
import type { FoundCard, FoundTalents, TalentWay } from '#shared/matching/use-cases/search-talents.ts'
import { changeText } from '#shared/matching/views/search-notes.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { SearchBox } from '#shared/platform/pages/search-box.tsx'
import { SearchSelect } from '#shared/platform/pages/search-select.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { AddToList } from '../lists/add-to-list.tsx'
import { SaveSearch } from '../searches/save-search.tsx'
import { Echo } from './echo.tsx'
import { PersonFacts, PersonTitle, personTitle } from './person-card.tsx'
import { TalentFilters } from './talent-filters.tsx'
import { texts } from './texts.ts'
import { whyTexts } from './why-texts.ts'

type Query = z.output<typeof talentSearch.query>

export type AgencySearchModel = {
  readonly query: Query
  /** Mandates under which the agency may search today. */
  readonly mandates: readonly Mandate[]
  /** Absent before a purpose was stated. */
  readonly found?: FoundTalents
  readonly next?: string | undefined
  readonly url: URL
  /** The key of the form that saves the search. */
  readonly fresh: string
}

/** The purpose first, then the search: blind cards of people who consented to agencies. */
export function agencySearchPage(model: AgencySearchModel): Page {
  return { title: texts.search.title, body: model.found === undefined ? <Purpose {...model} /> : <Search {...model} found={model.found} /> }
}

function Purpose({ mandates, query }: AgencySearchModel): Child {
  const t = texts.search
  return (
    <article class="narrow">
      <h1>{t.title}</h1>
      <h2>{t.purposeTitle}</h2>
      <p>{t.purposeLead}</p>
      <form method="get" action="/agency/search">
        {query.q !== '' && <input type="hidden" name="q" value={query.q} />}
        <div class="field">
          <label for="mandate">{t.mandate}</label>
          {mandates.length === 0 && <p class="hint">{t.mandateEmpty}</p>}
          <select id="mandate" name="mandate">
            <option value="">{t.noMandate}</option>
            {mandates.map(({ id, employer }) => (
              <option value={id}>{employer.name}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="purpose">{t.purpose}</label>
          <p class="hint" id="purpose-hint">
            {t.purposeHint}
          </p>
          <input id="purpose" name="purpose" type="text" minlength={4} maxlength={100} aria-describedby="purpose-hint" />
        </div>
        <p class="actions">
          <button type="submit">{t.start}</button>
          <a href="/agency/mandates">{t.mandates}</a>
        </p>
      </form>
    </article>
  )
}

function Search({ query, mandates, found, next, url, fresh }: AgencySearchModel & { readonly found: FoundTalents }): Child {
  const t = texts.search
  const { facets, items, people, understanding, near } = found
  const unknown = (options: typeof facets.payMax) => options.find(({ id }) => id === unstated)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="notice">
        {t.under(statedPurpose(query, mandates))} <a href="/agency/search">{t.change}</a>
      </p>
      <SearchBar query={query} found={found} />
      <Echo understanding={understanding} />
      <p role="status">{t.count(texts.people(people))}</p>
      <div class="with-filters">
        <TalentFilters
          query={query}
          trades={facets.trades}
          districts={facets.districts}
          licences={facets.licences}
          levelOptions={facets.minLevel}
          unstated={{ payMax: unknown(facets.payMax), availableBy: unknown(facets.availableBy) }}
        />
        <section aria-label={t.results}>
          {near !== undefined && <p class="hint">{t.nearest(districtName(near))}</p>}
          {items.length === 0 ? (
            <Nobody query={query} found={found} />
          ) : (
            <ul class="cards">
              {items.map((card, at) => (
                <PersonRow card={card} at={at} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
          <SaveSearch action="/agency/searches" of="people" query={url.search} fresh={fresh} />
        </section>
      </div>
    </>
  )
}

/** Nobody found: what each word or filter less would bring. */
function Nobody({ query, found }: { readonly query: Query; readonly found: FoundTalents }): Child {
  const t = texts.search
  return (
    <Empty>
      <p>{t.empty}</p>
      {found.ways.length > 0 && (
        <>
          <p>{t.ways}</p>
          <ul>
            {found.ways.map((way) => (
              <li>
                <a href={addressOf(query, way)}>{t.way(changeText(way.change), texts.people(way.people))}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  )
}

/** The address of a search that asks less, for the same purpose and in the same order. */
function addressOf({ mandate, purpose, sort, near }: Query, { q, filters }: TalentWay): string {
  const pairs = [
    ['mandate', mandate],
    ['purpose', purpose],
    ['q', q],
    ...talentParameters(filters),
    ['sort', sort],
    ['near', near],
  ] as const
  const given = pairs.flatMap(([name, value]): [string, string][] => (value === undefined || value === '' ? [] : [[name, value]]))
  return `/agency/search?${new URLSearchParams(given)}`
}

function SearchBar({ query, found }: { readonly query: Query; readonly found: FoundTalents }): Child {
  const t = texts.search
  const sort: TalentSort = query.sort ?? (found.understanding.clauses.length === 0 ? 'newest' : 'relevance')
  return (
    <search>
      <form class="search" id="search" method="get" action="/agency/search">
        {query.mandate !== undefined && <input type="hidden" name="mandate" value={query.mandate} />}
        {query.purpose !== undefined && <input type="hidden" name="purpose" value={query.purpose} />}
        <SearchBox label={t.q} hint={t.qHint} value={query.q} counts={false} />
        <SearchSelect name="sort" label={t.sort} options={Object.entries(t.sorts)} value={sort} />
        <SearchSelect
          name="near"
          label={t.nearLabel}
          none={t.nearNone}
          options={districtCodes.map((code) => [code, districtName(code)] as const)}
          value={query.near ?? found.near}
        />
        <button type="submit">{t.submit}</button>
      </form>
    </search>
  )
}

function PersonRow({ card, at }: { readonly card: FoundCard; readonly at: number }): Child {
  return (
    <li class="card" id={`result-${at + 1}`}>
      <h2>
        <PersonTitle card={card} matched={card.matched} />
      </h2>
      <PersonFacts card={card} matched={card.matched} />
      <p class="quiet">{whyTexts.person.number(card.id)}</p>
      <p class="actions">
        <a class="button" href={`/agency/introductions/new?talent=${card.id}`} aria-label={labelled(texts.contact, personTitle(card))}>
          {texts.contact}
        </a>
        <AddToList desk="agency" card={card} />
      </p>
    </li>
  )
}

function statedPurpose({ mandate, purpose }: Query, mandates: readonly Mandate[]): string {
  const under = mandates.find(({ id }) => id === mandate)
  const parts = [under === undefined ? '' : texts.search.byMandate(under.employer.name), purpose ?? '']
  return inOneLine(parts.filter((part) => part !== ''))
}
