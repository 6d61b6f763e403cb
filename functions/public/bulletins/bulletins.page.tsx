import type { Child } from 'hono/jsx'
import { type BulletinFacet, type BulletinFilter, bulletinFacets } from '#shared/bulletins/domain/bulletin-listing.ts'
import type { SeriesKind } from '#shared/bulletins/domain/series.ts'
import { seriesName } from '#shared/bulletins/domain/wording.ts'
import type { PublishedBulletinList } from '#shared/bulletins/use-cases/list-published-bulletins.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { FeedLinks, feedsOf } from '#shared/platform/feeds/feed-links.tsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { Chips, NothingFits } from '../lists/filtered.tsx'
import { listAddress, queryOf } from './addresses.ts'
import { BulletinCard } from './bulletin-card.tsx'
import { texts } from './texts.ts'

export type BulletinsModel = {
  readonly list: PublishedBulletinList
  readonly filter: BulletinFilter
  readonly until: string | undefined
  readonly next: string | undefined
  readonly url: URL
}

export function bulletinsPage(model: BulletinsModel): Page {
  return {
    title: texts.list.title,
    description: texts.list.description,
    feeds: feedsOf({ ...feedOf(model), title: texts.list.title }),
    body: <Bulletins {...model} />,
    cache: 60,
  }
}

function feedOf({ filter, until }: BulletinsModel) {
  return { list: '/bulletins', query: queryOf({ ...filter, until }), endings: ['ics', 'atom', 'json', 'csv'] as const }
}

function Bulletins(model: BulletinsModel): Child {
  const { list, filter, until, next, url } = model
  const years = [...Map.groupBy(list.items, ({ period }) => period.slice(0, 4))]
  return (
    <>
      <h1>{texts.list.heading(list.total)}</h1>
      <p>
        {texts.list.lead} <a href="/bulletins/method">{texts.list.method}</a>
      </p>
      <Filters {...model} />
      <Chosen {...model} />
      {list.total === 0 && <Nothing {...model} />}
      {years.map(([year, bulletins]) => (
        <section aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{texts.list.year(year)}</h2>
          <ul class="cards">
            {bulletins.map((bulletin) => (
              <BulletinCard bulletin={bulletin} />
            ))}
          </ul>
        </section>
      ))}
      <NextPage url={url} next={next} />
      {next === undefined && (until ?? list.older) !== undefined && (
        <p class="actions">
          {until !== undefined && (
            <a class="button second" href={listAddress(filter)}>
              {texts.list.latest}
            </a>
          )}
          {list.older !== undefined && (
            <a class="button second" href={listAddress({ ...filter, until: list.older })}>
              {texts.list.older(dayText(list.older))}
            </a>
          )}
        </p>
      )}
      <FeedLinks {...feedOf(model)} />
    </>
  )
}

function Filters({ list, filter, until }: BulletinsModel): Child {
  return (
    <search>
      <form class="bar" method="get" action="/bulletins" aria-label={texts.list.filters}>
        {until !== undefined && <input type="hidden" name="until" value={until} />}
        {bulletinFacets.map((facet) => (
          <div class="field">
            <label for={facet}>{texts.list.facets[facet]}</label>
            <select id={facet} name={facet}>
              <option value="">{texts.list.any[facet]}</option>
              {withChosen(list.choices[facet], filter[facet]).map(({ value, name, count }) => (
                <option value={value} selected={value === filter[facet]}>
                  {texts.list.option(nameOf(facet, value, name), count)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit">{texts.list.apply}</button>
      </form>
    </search>
  )
}

type Option = PublishedBulletinList['choices'][BulletinFacet][number]

/** What is chosen stays to be seen, also when nothing is left of it. */
function withChosen(options: readonly Option[], chosen: string | undefined): readonly Option[] {
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, name: chosen, count: 0 }]
}

/** The name of a choice; of a park, which no list of ours knows, the name that its issues tell. */
function nameOf(facet: BulletinFacet, value: string, name: string): string {
  switch (facet) {
    case 'kind':
      return seriesName(value as SeriesKind)
    case 'year':
      return texts.list.year(value)
    case 'district':
      return districtName(value)
    case 'park':
      return name.startsWith('org_') ? texts.list.thatPark : name
  }
}

type Choice = { readonly name: string; readonly address: string; readonly count: number }

/** The conditions that are set, each with the list as it is without it. */
function chosenOf({ list, filter, until }: BulletinsModel): readonly Choice[] {
  return bulletinFacets.flatMap((facet) => {
    const value = filter[facet]
    if (value === undefined) return []
    const name = list.choices[facet].find((one) => one.value === value)?.name ?? value
    return [
      { name: nameOf(facet, value, name), address: listAddress({ ...filter, until, [facet]: undefined }), count: list.without[facet] ?? 0 },
    ]
  })
}

function Chosen(model: BulletinsModel): Child {
  return (
    <Chips
      label={texts.list.chosen}
      ways={chosenOf(model).map(({ name, address }) => ({ text: texts.list.clear(name), address }))}
      all={{ text: texts.list.clearAll, address: listAddress({ until: model.until }) }}
    />
  )
}

/** No issue at all, or none under these conditions: then what each removed condition would bring. */
function Nothing(model: BulletinsModel): Child {
  const chosen = chosenOf(model)
  if (chosen.length === 0)
    return (
      <Empty>
        <p>{model.until === undefined ? texts.list.none : texts.list.noneBefore}</p>
      </Empty>
    )
  return (
    <NothingFits
      lead={texts.list.emptyFiltered}
      ways={chosen.filter(({ count }) => count > 0).map(({ name, address, count }) => ({ text: texts.list.without(name, count), address }))}
      all={{ text: texts.list.withoutAll(model.list.without.any ?? 0), address: listAddress({ until: model.until }) }}
    />
  )
}
