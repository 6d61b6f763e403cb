import type { Child } from 'hono/jsx'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { type ParkTab, parkTabs } from '#shared/fairs/domain/park-tabs.ts'
import { period, place } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { StateTags } from './fair-parts.tsx'
import { texts } from './texts.ts'

export type ParkModel = {
  readonly fairs: readonly Fair[]
  readonly tab: ParkTab
  readonly next?: string
  readonly verified: boolean
  readonly now: string
  readonly url: URL
}

export function parkPage(model: ParkModel): Page {
  return { title: texts.park.title, body: <Park {...model} /> }
}

function Park({ fairs, tab, next, verified, now, url }: ParkModel): Child {
  return (
    <>
      <h1>{texts.park.title}</h1>
      <p class="lead">{texts.park.lead}</p>
      <Done texts={texts.done} url={url} />
      {!verified && <p class="notice">{texts.park.notVerified}</p>}
      <p class="actions">
        <a class="button" href="/park/fairs/new">
          {texts.park.create}
        </a>
        <a class="button second" href="/park/bulletins">
          {texts.park.bulletins}
        </a>
        <a href="/park/embed">{texts.park.embed}</a>
      </p>
      <nav class="tabs" aria-label={texts.park.title}>
        {parkTabs.map((key) => (
          <a href={`/park?tab=${key}`} aria-current={key === tab ? 'page' : undefined}>
            {texts.park.tabs[key]}
          </a>
        ))}
      </nav>
      {fairs.length === 0 ? (
        <Empty>
          <p>{texts.park.empty[tab]}</p>
        </Empty>
      ) : (
        <ul class="cards">
          {fairs.map((fair) => (
            <FairRow fair={fair} now={now} />
          ))}
        </ul>
      )}
      <NextPage url={url} next={next} />
    </>
  )
}

function FairRow({ fair, now }: { readonly fair: Fair; readonly now: string }): Child {
  const { title, venue } = fair.content
  return (
    <li class="card">
      <h2 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>
        <a href={`/park/fairs/${fair.id}`}>{title}</a>
      </h2>
      <p class="row">
        <StateTags fair={fair} now={now} />
        <span>{period(fair.content)}</span>
        <span>{venue === undefined ? texts.park.noPlace : place(venue)}</span>
      </p>
    </li>
  )
}
