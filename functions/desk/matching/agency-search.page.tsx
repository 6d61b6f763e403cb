import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { talentSearch } from '#shared/matching/routes/search.routes.ts'
import type { FoundTalents } from '#shared/matching/use-cases/search-talents.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { Echo } from './echo.tsx'
import { PersonFacts, personTitle } from './person-card.tsx'
import { TalentFilters } from './talent-filters.tsx'
import { texts } from './texts.ts'

type Query = z.output<typeof talentSearch.query>

export type AgencySearchModel = {
  readonly query: Query
  /** Mandates under which the agency may search today. */
  readonly mandates: readonly Mandate[]
  /** Absent before a purpose was stated. */
  readonly found?: FoundTalents
  readonly next?: string | undefined
  readonly url: URL
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

function Search({ query, mandates, found, next, url }: AgencySearchModel & { readonly found: FoundTalents }): Child {
  const t = texts.search
  const { facets, items, people, understanding } = found
  return (
    <>
      <h1>{t.title}</h1>
      <p class="notice">
        {t.under(statedPurpose(query, mandates))} <a href="/agency/search">{t.change}</a>
      </p>
      <SearchBar query={query} />
      <Echo understanding={understanding} />
      <p role="status">{t.count(texts.people(people))}</p>
      <div class="with-filters">
        <TalentFilters
          query={query}
          trades={facets.trades}
          districts={facets.districts}
          licences={facets.licences}
          levelOptions={facets.minLevel}
        />
        <section aria-label={t.results}>
          {items.length === 0 ? (
            <Empty>
              <p>{t.empty}</p>
            </Empty>
          ) : (
            <ul class="cards">
              {items.map((card, at) => (
                <PersonRow card={card} at={at} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
        </section>
      </div>
    </>
  )
}

function SearchBar({ query }: { readonly query: Query }): Child {
  const t = texts.search
  return (
    <search>
      <form class="search" id="search" method="get" action="/agency/search">
        {query.mandate !== undefined && <input type="hidden" name="mandate" value={query.mandate} />}
        {query.purpose !== undefined && <input type="hidden" name="purpose" value={query.purpose} />}
        <div class="field">
          <label for="q">{t.q}</label>
          <input id="q" name="q" type="search" value={query.q} maxlength={200} placeholder={t.qHint} autocomplete="off" />
        </div>
        <div class="field">
          <label for="sort">{t.sort}</label>
          <select id="sort" name="sort">
            {Object.entries(t.sorts).map(([key, name]) => (
              <option value={key} selected={key === (query.sort ?? (query.q === '' ? 'newest' : 'relevance'))}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t.submit}</button>
      </form>
    </search>
  )
}

function PersonRow({ card, at }: { readonly card: BlindCard; readonly at: number }): Child {
  return (
    <li class="card" id={`result-${at + 1}`}>
      <h2>{personTitle(card)}</h2>
      <PersonFacts card={card} />
      <p class="actions">
        <a class="button" href={`/agency/introductions/new?talent=${card.id}`} aria-label={labelled(texts.contact, personTitle(card))}>
          {texts.contact}
        </a>
      </p>
    </li>
  )
}

function statedPurpose({ mandate, purpose }: Query, mandates: readonly Mandate[]): string {
  const under = mandates.find(({ id }) => id === mandate)
  const parts = [under === undefined ? '' : texts.search.byMandate(under.employer.name), purpose ?? '']
  return inOneLine(parts.filter((part) => part !== ''))
}
