import type { Child } from 'hono/jsx'
import { type FairFacet, type FairFilter, type FairTab, fairFacets, fairKinds, fairTabs } from '#shared/fairs/domain/listing.ts'
import { monthText } from '#shared/fairs/domain/wording.ts'
import type { PublishedList } from '#shared/fairs/use-cases/list-published-fairs.ts'
import { FeedLinks, feedsOf } from '#shared/platform/feeds/feed-links.tsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { type DistrictCode, districtCodes, districtName } from '#shared/reference/districts.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { Chips, NothingFits } from '../lists/filtered.tsx'
import { FairCard } from './fair-card.tsx'
import { Subscribe } from './subscribe.tsx'
import { texts } from './texts.ts'

export type FairsModel = FairFilter & {
  readonly list: PublishedList
  readonly next?: string
  readonly tab: FairTab
  readonly until?: string | undefined
  readonly now: string
  readonly url: URL
  readonly baseUrl: string
}

/** The forms in which the list can be had; Atom and JSON stand in the page's head too. */
const endings = ['ics', 'atom', 'json', 'csv'] as const

export function fairsPage(model: FairsModel): Page {
  const { title, description } = texts.list
  return {
    title,
    description,
    feeds: feedsOf({ list: '/fairs', query: queryOf(model), endings, title }),
    body: <Fairs {...model} />,
    cache: 60,
  }
}

function Fairs(model: FairsModel): Child {
  const { list, next, tab, now, url, baseUrl } = model
  return (
    <>
      <h1>{texts.list.heading[tab](list.total)}</h1>
      <nav class="tabs" aria-label={texts.list.tabsLabel}>
        {fairTabs.map((key) => (
          <a href={addressOf(model, { tab: key, until: undefined })} aria-current={key === tab ? 'page' : undefined}>
            {texts.list.tabs[key]}
          </a>
        ))}
      </nav>
      <Filters {...model} />
      <Chosen {...model} />
      <div class="with-side">
        <div>
          {list.total === 0 ? (
            <Nothing {...model} />
          ) : (
            <ul class="cards">
              {list.items.map((fair) => (
                <FairCard fair={fair} now={now} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
          {list.older !== undefined && next === undefined && (
            <p class="actions">
              <a class="button second" href={addressOf(model, { until: list.older })}>
                {texts.list.older(monthText(list.older))}
              </a>
            </p>
          )}
        </div>
        <Subscribe baseUrl={baseUrl} query={queryOf(model)} named={chosenNames(model)} />
      </div>
      <FeedLinks list="/fairs" query={queryOf(model)} endings={endings} />
    </>
  )
}

function Filters(model: FairsModel): Child {
  const { tab, until } = model
  return (
    <search>
      <form class="bar" method="get" action="/fairs" aria-label={texts.list.filters}>
        {tab !== 'upcoming' && <input type="hidden" name="tab" value={tab} />}
        {until !== undefined && <input type="hidden" name="until" value={until} />}
        {model.host !== undefined && <input type="hidden" name="host" value={model.host} />}
        {shownFacets.map((facet) => (
          <FacetSelect facet={facet} model={model} />
        ))}
        <button type="submit">{texts.list.apply}</button>
      </form>
    </search>
  )
}

/** Facets with a field of their own; parks come by links alone. */
const shownFacets = ['district', 'kind', 'trade', 'month'] as const satisfies readonly FairFacet[]

/** One facet with what each choice would give; what would give nothing cannot be chosen. */
function FacetSelect({ facet, model }: { readonly facet: (typeof shownFacets)[number]; readonly model: FairsModel }): Child {
  const counts = new Map(model.list.facets[facet].map(({ value, count }) => [value, count]))
  const chosen = model[facet]
  return (
    <div class="field">
      <label for={facet}>{texts.list[facet]}</label>
      <select id={facet} name={facet}>
        <option value="">{texts.list.any[facet]}</option>
        {valuesOf(facet, [...counts.keys(), ...(chosen === undefined ? [] : [chosen])]).map((value) => (
          <option value={value} selected={value === chosen} disabled={!counts.has(value) && value !== chosen}>
            {texts.list.option(nameOf(facet, value), counts.get(value) ?? 0)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Every value of a short facet, of a long one those that are there. */
function valuesOf(facet: FairFacet, found: readonly string[]): readonly string[] {
  if (facet === 'district') return districtCodes
  return facet === 'kind' ? fairKinds : [...new Set(found)].toSorted()
}

function nameOf(facet: FairFacet, value: string): string {
  switch (facet) {
    case 'district':
      return districtName(value as DistrictCode)
    case 'kind':
      return texts.list.kinds[value as (typeof fairKinds)[number]]
    case 'trade': {
      const occupation = occupationByCode(value)
      return occupation.ok ? occupation.value.name : value
    }
    case 'month':
      return monthText(value)
    case 'host':
      return value
  }
}

function Chosen(model: FairsModel): Child {
  return (
    <Chips
      label={texts.list.chosen}
      ways={chosenOf(model).map(({ name, address }) => ({ text: texts.list.clear(name), address }))}
      all={{ text: texts.list.clearAll, address: addressOf(model, nothing) }}
    />
  )
}

/** No fairs at all, or none under these conditions: then what each removed condition would bring. */
function Nothing(model: FairsModel): Child {
  const chosen = chosenOf(model)
  if (chosen.length === 0) {
    return (
      <Empty>
        <p>{texts.list.emptyTab[model.tab]}</p>
        {model.tab !== 'upcoming' && (
          <p>
            <a href="/fairs">{texts.list.seeUpcoming}</a>
          </p>
        )}
      </Empty>
    )
  }
  return (
    <NothingFits
      lead={texts.list.emptyFiltered}
      ways={chosen.filter(({ count }) => count > 0).map(({ name, address, count }) => ({ text: texts.list.without(name, count), address }))}
      all={{ text: texts.list.withoutAll(model.list.all), address: addressOf(model, nothing) }}
    />
  )
}

/** The conditions that are set, as they are called. */
export function chosenNames(filter: FairFilter): readonly string[] {
  return fairFacets.flatMap((facet) => {
    const value = filter[facet]
    return value === undefined ? [] : [nameOf(facet, value)]
  })
}

/** The conditions that are set, each with the list as it is without it. */
function chosenOf(model: FairsModel): readonly { readonly name: string; readonly address: string; readonly count: number }[] {
  return fairFacets.flatMap((facet) => {
    const value = model[facet]
    if (value === undefined) return []
    return [{ name: nameOf(facet, value), address: addressOf(model, { [facet]: undefined }), count: model.list.without[facet] ?? 0 }]
  })
}

type Choice = FairFilter & Pick<FairsModel, 'tab' | 'until'>

const nothing: FairFilter = { district: undefined, kind: undefined, trade: undefined, month: undefined, host: undefined }

/** The address of the list with some choices changed. */
function addressOf(model: FairsModel, changed: Partial<Choice>): string {
  const query = queryOf({ ...model, ...changed })
  return query.size === 0 ? '/fairs' : `/fairs?${query.toString()}`
}

/** What the list was asked for, without the place in it. */
function queryOf(choice: Choice): URLSearchParams {
  const query = new URLSearchParams()
  if (choice.tab !== 'upcoming') query.set('tab', choice.tab)
  for (const key of [...fairFacets, 'until'] as const) {
    const value = choice[key]
    if (value !== undefined) query.set(key, value)
  }
  return query
}
