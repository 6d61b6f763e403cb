import type { Child } from 'hono/jsx'
import { type FairTab, fairTabs } from '#shared/fairs/domain/listing.ts'
import { monthText } from '#shared/fairs/domain/wording.ts'
import type { PublishedList } from '#shared/fairs/use-cases/list-published-fairs.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { type DistrictCode, districtCodes, districtName } from '#shared/reference/districts.ts'
import { FairCard } from './fair-card.tsx'
import { Subscribe } from './subscribe.tsx'
import { texts } from './texts.ts'

export type FairsModel = {
  readonly list: PublishedList
  readonly next?: string
  readonly tab: FairTab
  readonly district?: DistrictCode | undefined
  readonly month?: string | undefined
  readonly until?: string | undefined
  readonly now: string
  readonly url: URL
  readonly baseUrl: string
}

export function fairsPage(model: FairsModel): Page {
  return { title: texts.list.title, description: texts.list.description, body: <Fairs {...model} />, cache: 60 }
}

function Fairs(model: FairsModel): Child {
  const { list, next, tab, district, now, url, baseUrl } = model
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
        <Subscribe baseUrl={baseUrl} district={district} />
      </div>
    </>
  )
}

function Filters({ list, tab, district, month, until }: FairsModel): Child {
  const counts = new Map(list.facets.districts.map(({ code, count }) => [code, count]))
  const months = list.facets.months.some((one) => one.month === month) || month === undefined ? [] : [{ month, count: 0 }]
  return (
    <search>
      <form class="bar" method="get" action="/fairs" aria-label={texts.list.filters}>
        {tab !== 'upcoming' && <input type="hidden" name="tab" value={tab} />}
        {until !== undefined && <input type="hidden" name="until" value={until} />}
        <div class="field">
          <label for="district">{texts.list.district}</label>
          <select id="district" name="district">
            <option value="">{texts.list.anyDistrict}</option>
            {districtCodes.map((code) => {
              const count = counts.get(code) ?? 0
              return (
                <option value={code} selected={code === district} disabled={count === 0 && code !== district}>
                  {texts.list.option(districtName(code), count)}
                </option>
              )
            })}
          </select>
        </div>
        <div class="field">
          <label for="month">{texts.list.month}</label>
          <select id="month" name="month">
            <option value="">{texts.list.anyMonth}</option>
            {[...list.facets.months, ...months].map((one) => (
              <option value={one.month} selected={one.month === month}>
                {texts.list.option(monthText(one.month), one.count)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{texts.list.apply}</button>
      </form>
    </search>
  )
}

function Chosen(model: FairsModel): Child {
  const chosen = chosenOf(model)
  return chosen.length === 0 ? null : (
    <ul class="chips" aria-label={texts.list.chosen}>
      {chosen.map(({ name, address }) => (
        <li>
          <a href={address}>{texts.list.clear(name)}</a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={addressOf(model, { district: undefined, month: undefined })}>{texts.list.clearAll}</a>
        </li>
      )}
    </ul>
  )
}

/** No fairs at all, or none under these conditions: then what each removed condition would bring. */
function Nothing(model: FairsModel): Child {
  const ways = chosenOf(model).filter(({ count }) => count > 0)
  const { both = 0 } = model.list.without
  if (chosenOf(model).length === 0) {
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
    <Empty>
      <p>{texts.list.emptyFiltered}</p>
      <ul>
        {ways.map(({ name, address, count }) => (
          <li>
            <a href={address}>{texts.list.without(name, count)}</a>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <a href={addressOf(model, { district: undefined, month: undefined })}>{texts.list.withoutAll(both)}</a>
          </li>
        )}
      </ul>
    </Empty>
  )
}

/** The conditions that are set, each with the list as it is without it. */
function chosenOf(model: FairsModel): readonly { readonly name: string; readonly address: string; readonly count: number }[] {
  const { district, month, list } = model
  return [
    ...(district === undefined
      ? []
      : [{ name: districtName(district), address: addressOf(model, { district: undefined }), count: list.without.district ?? 0 }]),
    ...(month === undefined
      ? []
      : [{ name: monthText(month), address: addressOf(model, { month: undefined }), count: list.without.month ?? 0 }]),
  ]
}

type Choice = Pick<FairsModel, 'tab' | 'district' | 'month' | 'until'>

/** The address of the list with some choices changed. */
function addressOf({ tab, district, month, until }: FairsModel, changed: Partial<Choice>): string {
  const chosen: Choice = { tab, district, month, until, ...changed }
  const query = new URLSearchParams()
  if (chosen.tab !== 'upcoming') query.set('tab', chosen.tab)
  for (const key of ['district', 'month', 'until'] as const) {
    const value = chosen[key]
    if (value !== undefined) query.set(key, value)
  }
  return query.size === 0 ? '/fairs' : `/fairs?${query.toString()}`
}
