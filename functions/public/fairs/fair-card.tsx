import type { Child } from 'hono/jsx'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { statusOf } from '#shared/fairs/domain/status.ts'
import { clock, period, weekdayOf } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districts } from '#shared/reference/districts.ts'
import { zh } from './texts.ts'

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
          <span>
            {districts[fair.venue.district].name} {fair.venue.name}
          </span>
        </p>
        <p class="quiet">
          {zh.list.host} {fair.host.name} · {zh.list.booths(fair.booths)} · {tradesOf(fair)}
        </p>
      </div>
    </li>
  )
}

export function StatusTags({ fair, now }: { readonly fair: FairView; readonly now: string }): Child {
  return (
    <span class="tags">
      {statusOf(fair, now).map(({ text, tone }) => (
        <Tag tone={tone}>{text}</Tag>
      ))}
    </span>
  )
}

/** The day as a leaf of a calendar. */
export function DateBlock({ fair }: { readonly fair: FairView }): Child {
  const date = civilDateOf(fair.startsAt)
  const [year = '', month = '', day = ''] = date.split('-')
  return (
    <time class="date" datetime={date}>
      <span>
        {year}年{Number(month)}月
      </span>
      <b>{Number(day)}</b>
      <span>周{weekdayOf(fair.startsAt)}</span>
    </time>
  )
}

function hours(fair: FairView): string {
  return civilDateOf(fair.startsAt) === civilDateOf(fair.endsAt) ? `${clock(fair.startsAt)}–${clock(fair.endsAt)}` : period(fair)
}

const shownTrades: number = 3

function tradesOf({ trades }: FairView): string {
  if (trades.length === 0) return zh.list.general
  const names = trades.slice(0, shownTrades).map(({ name }) => name)
  return trades.length > shownTrades ? `${names.join('、')} ${zh.list.more(trades.length)}` : names.join('、')
}
