import type { Child } from 'hono/jsx'
import { modeNames } from '#shared/fairs/domain/fair-details.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { figureText } from '#shared/fairs/domain/figure.ts'
import { isFull } from '#shared/fairs/domain/full.ts'
import { statusOf } from '#shared/fairs/domain/status.ts'
import { clock, monthText, period, weekday } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

/** A fair in a list: day, hours, place, host, and its state in words. One link, the title. */
export function FairCard({
  fair,
  now,
  heading = 'h2',
}: {
  readonly fair: FairView
  readonly now: string
  readonly heading?: 'h2' | 'h3'
}): Child {
  const Heading = heading
  const cancelled = fair.state === 'CANCELLED'
  return (
    <li class="card fair">
      <DateBlock fair={fair} />
      <div>
        <Heading class={cancelled ? 'struck' : undefined}>
          <a href={`/fairs/${fair.code}`}>{fair.title}</a>
        </Heading>
        <p class="row">
          <StatusTags fair={fair} now={now} />
          <span>{hours(fair)}</span>
          <span>{whereOf(fair)}</span>
        </p>
        <p class="quiet">{[texts.list.host(fair.host.name), ...sizeOf(fair), tradesOf(fair)].join(' · ')}</p>
      </div>
    </li>
  )
}

export function StatusTags({ fair, now }: { readonly fair: FairView; readonly now: string }): Child {
  return (
    <span class="tags">
      {fair.mode !== 'onsite' && <Tag>{modeNames[fair.mode]}</Tag>}
      {statusOf(fair, now).map(({ text, tone }) => (
        <Tag tone={tone}>{text}</Tag>
      ))}
      {isFull(fair, now) && <Tag tone="warn">{texts.list.full}</Tag>}
    </span>
  )
}

/** The day as a leaf of a calendar. */
export function DateBlock({ fair }: { readonly fair: FairView }): Child {
  const date = civilDateOf(fair.startsAt)
  return (
    <time class="date" datetime={date}>
      <span>{monthText(date.slice(0, 7))}</span>
      <b>{Number(date.slice(8))}</b>
      <span>{weekday(fair.startsAt)}</span>
    </time>
  )
}

function hours(fair: FairView): string {
  return civilDateOf(fair.startsAt) === civilDateOf(fair.endsAt) ? `${clock(fair.startsAt)}–${clock(fair.endsAt)}` : period(fair)
}

/** District and hall, or the platforms. */
function whereOf({ venue, moreVenues, online }: FairView): string {
  if (venue === undefined) return listed(online.map(({ platform }) => platform))
  const hall = `${districtName(venue.district)} ${venue.name}`
  return moreVenues.length === 0 ? hall : texts.list.andVenues(hall, moreVenues.length)
}

/** What was promised, or else how many booths there are. */
function sizeOf({ booths, promised }: FairView): readonly string[] {
  const { employers, posts, headcount } = promised ?? {}
  const said = [
    ...(employers === undefined ? [] : [texts.list.employers(figureText(employers))]),
    ...(headcount === undefined ? [] : [texts.list.headcount(figureText(headcount))]),
    ...(headcount === undefined && posts !== undefined ? [texts.list.posts(figureText(posts))] : []),
  ]
  return said.length > 0 || booths === undefined ? said : [texts.list.booths(booths)]
}

const shownTrades: number = 3

function tradesOf({ trades }: FairView): string {
  if (trades.length === 0) return texts.list.general
  const names = listed(trades.slice(0, shownTrades).map(({ name }) => name))
  return trades.length > shownTrades ? texts.list.more(names, trades.length) : names
}
