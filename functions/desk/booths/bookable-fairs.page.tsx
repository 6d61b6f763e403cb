import type { Child } from 'hono/jsx'
import type { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { moment, period, place } from '#shared/fairs/domain/wording.ts'
import type { ListedFair } from '#shared/fairs/use-cases/read-bookable-fair.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import type { Desk } from '../demand/desk.ts'
import { StateTag } from './booth-parts.tsx'
import { texts } from './texts.ts'

export type ListModel = {
  readonly desk: Desk
  readonly tab: 'open' | 'own'
  readonly fairs: readonly ListedFair[]
  readonly own: readonly { readonly exhibitor: Exhibitor; readonly fair: Fair }[]
  /** What an agency runs for parks. */
  readonly run?: readonly Fair[]
  readonly next?: string
  readonly url: URL
}

export function bookableFairsPage(model: ListModel): Page {
  return { title: texts.list.title, body: <List {...model} /> }
}

function List({ desk, tab, fairs, own, run = [], next, url }: ListModel): Child {
  return (
    <>
      <h1>{texts.list.title}</h1>
      <p class="lead">{texts.list.lead}</p>
      {run.length > 0 && <Run run={run} />}
      <nav class="tabs" aria-label={texts.list.title}>
        {(['open', 'own'] as const).map((key) => (
          <a href={`/${desk}/fairs?tab=${key}`} aria-current={key === tab ? 'page' : undefined}>
            {texts.list.tabs[key]}
          </a>
        ))}
      </nav>
      {tab === 'open' ? <Open desk={desk} fairs={fairs} /> : <Own desk={desk} own={own} />}
      <NextPage url={url} next={next} />
    </>
  )
}

/** Fairs of which the agency has the door. */
function Run({ run }: { readonly run: readonly Fair[] }): Child {
  return (
    <section class="notice">
      <h2>{texts.list.run}</h2>
      <ul>
        {run.map(({ id, code, content }) => (
          <li>
            <a href={`/fairs/${code}`}>{content.title}</a> {period(content)} <a href={`/park/fairs/${id}/door`}>{texts.list.door}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Open({ desk, fairs }: Pick<ListModel, 'desk' | 'fairs'>): Child {
  if (fairs.length === 0) {
    return (
      <Empty>
        <p>
          {texts.list.none} <a href="/fairs">{texts.list.toFairs}</a>
        </p>
      </Empty>
    )
  }
  return (
    <ul class="cards">
      {fairs.map(({ fair, phase, schedule, free, exhibitor }) => (
        <li class="card">
          <h2>
            <a href={`/${desk}/fairs/${fair.code}`}>{fair.content.title}</a>
          </h2>
          <p class="row">
            <Tag tone={phase === 'open' ? 'good' : 'plain'}>{texts.phases[phase]}</Tag>
            {exhibitor !== undefined && <StateTag state={exhibitor.state} />}
            {phase !== 'soon' && <span>{texts.list.free(free)}</span>}
            <span>{phase === 'soon' ? texts.list.from(moment(schedule.opensAt)) : texts.list.until(moment(schedule.closesAt))}</span>
          </p>
          <p>
            {period(fair.content)} {fair.content.venue !== undefined && place(fair.content.venue)}
          </p>
          <p class="quiet">{texts.list.host(fair.park.name)}</p>
        </li>
      ))}
    </ul>
  )
}

function Own({ desk, own }: Pick<ListModel, 'desk' | 'own'>): Child {
  if (own.length === 0) {
    return (
      <Empty>
        <p>
          {texts.list.noneOwn} <a href={`/${desk}/fairs`}>{texts.list.toOpen}</a>
        </p>
      </Empty>
    )
  }
  return (
    <ul class="cards">
      {own.map(({ exhibitor, fair }) => (
        <li class="card">
          <h2 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>
            <a href={`/${desk}/fairs/${fair.code}`}>{fair.content.title}</a>
          </h2>
          <p class="row">
            <StateTag state={exhibitor.state} />
            {exhibitor.booth !== undefined && <span>{texts.booth(exhibitor.booth.number)}</span>}
            {fair.state === 'CANCELLED' && <Tag tone="bad">{texts.phases.cancelled}</Tag>}
          </p>
          <p>{period(fair.content)}</p>
        </li>
      ))}
    </ul>
  )
}
