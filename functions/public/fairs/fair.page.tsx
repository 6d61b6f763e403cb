import type { Child } from 'hono/jsx'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import { changeLines, clock, period, place } from '#shared/fairs/domain/wording.ts'
import { eventData } from '#shared/fairs/event-data.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { districts } from '#shared/reference/districts.ts'
import { DateBlock, StatusTags } from './fair-card.tsx'
import { zh } from './texts.ts'

export type FairModel = { readonly fair: FairView; readonly now: string; readonly baseUrl: string }

export function fairPage(model: FairModel): Page {
  const { fair, baseUrl } = model
  return {
    title: fair.title,
    description: `${period(fair)}，${place(fair.venue)}，${fair.host.name}主办。${zh.fair.free}。`,
    data: [eventData(fair, baseUrl)],
    body: <Fair {...model} />,
    cache: 60,
  }
}

function Fair({ fair, now }: FairModel): Child {
  const cancelled = fair.state === 'CANCELLED'
  const ahead = !cancelled && phaseOf(fair, now) !== 'ended'
  return (
    <article>
      <p class="back">
        <a href="/fairs">{zh.fair.back}</a>
      </p>
      <div class="fair-head">
        <DateBlock fair={fair} />
        <div>
          <h1 class={cancelled ? 'struck' : undefined}>{fair.title}</h1>
          <p class="row">
            <StatusTags fair={fair} now={now} />
            {fair.session !== undefined && <span>{zh.fair.session(fair.session)}</span>}
            {fair.theme !== undefined && <span>{fair.theme}</span>}
          </p>
        </div>
      </div>
      <Banner fair={fair} now={now} />
      <div class={ahead ? 'with-side' : 'narrow'}>
        {ahead && <Remember fair={fair} />}
        <div>
          <Facts
            rows={[
              [zh.fair.when, cancelled ? <del>{period(fair)}</del> : <strong>{period(fair)}</strong>],
              [zh.fair.where, <Where fair={fair} />],
              [zh.fair.transport, fair.transport],
              [zh.fair.fee, zh.fair.free],
              [zh.fair.howTo, fair.howToTakePart],
              [zh.fair.bring, fair.bring],
              [zh.fair.phone, <a href={`tel:${fair.enquiryPhone}`}>{fair.enquiryPhone}</a>],
              [zh.fair.trades, fair.trades.map(({ name }) => name).join('、') || zh.list.general],
              [zh.fair.targetGroups, fair.targetGroups.join('、')],
              [zh.fair.scale, zh.fair.scaleText(fair.booths, fair.expectedAttendance)],
              [zh.fair.checkIn, fair.checkIn && `${clock(fair.checkIn.from)}–${clock(fair.checkIn.until)}`],
              [zh.fair.services, fair.services.join('、')],
              [zh.fair.host, fair.host.name],
              [zh.fair.organiser, fair.organisers.map(({ name }) => name).join('、')],
              [zh.fair.coOrganiser, fair.coOrganisers.map(({ name }) => name).join('、')],
            ]}
          />
          {fair.about !== undefined && <Paragraphs title={zh.fair.about} text={fair.about} />}
          <Changes fair={fair} />
        </div>
      </div>
    </article>
  )
}

/** How to keep it in mind. */
function Remember({ fair }: { readonly fair: FairView }): Child {
  return (
    <section class="aside" aria-label={zh.fair.calendar}>
      <p>
        <a class="button" href={`/fairs/${fair.code}/calendar.ics`}>
          {zh.fair.calendar}
        </a>
      </p>
      <p class="hint">
        {zh.fair.calendarHint}
        <a href="/fairs#subscribe">{zh.subscribe.title}</a>
      </p>
      <p class="hint">{zh.subscribe.wechat}</p>
    </section>
  )
}

function Where({ fair }: { readonly fair: FairView }): Child {
  const { venue, state } = fair
  if (state === 'CANCELLED') return <del>{place(venue)}</del>
  const address = `杭州市${districts[venue.district].name}${venue.address}`
  return (
    <>
      <strong>{place(venue)}</strong>{' '}
      <a class="screen" href={`https://uri.amap.com/search?keyword=${encodeURIComponent(address)}&city=330100`} rel="nofollow noopener">
        {zh.fair.map}
      </a>
    </>
  )
}

/** What a reader must know first: cancelled, moved, over. */
function Banner({ fair, now }: { readonly fair: FairView; readonly now: string }): Child {
  const latest = fair.changes.findLast(({ reason }) => reason !== undefined)
  if (fair.state === 'CANCELLED') {
    return (
      <section class="notice bad" aria-labelledby="banner">
        <h2 id="banner">{zh.fair.cancelledTitle}</h2>
        {latest !== undefined && <Reason text={latest.reason ?? ''} />}
        <p>
          {zh.fair.cancelledNext} <a href="/fairs">{zh.fair.back}</a>
        </p>
      </section>
    )
  }
  if (phaseOf(fair, now) === 'ended') return <p class="notice">{zh.fair.endedText}</p>
  const moved = fair.changes.filter(({ change }) => change?.time !== undefined || change?.place !== undefined)
  const last = moved.at(-1)
  if (last === undefined) return null
  const time = moved.some(({ change }) => change?.time !== undefined)
  const where = moved.some(({ change }) => change?.place !== undefined)
  return (
    <section class="notice" aria-labelledby="banner">
      <h2 id="banner">{zh.fair.movedTitle[time && where ? 'both' : time ? 'time' : 'place']}</h2>
      <p>{zh.fair.movedText(`${period(fair)}，${place(fair.venue)}`)}</p>
      {last.reason !== undefined && <Reason text={last.reason} />}
    </section>
  )
}

function Reason({ text }: { readonly text: string }): Child {
  return (
    <p>
      {zh.fair.reason}：{text}
    </p>
  )
}

/** Every published change, newest first, old beside new. */
function Changes({ fair }: { readonly fair: FairView }): Child {
  return (
    <>
      <h2>{zh.fair.changes}</h2>
      <ol class="timeline" reversed>
        {fair.changes.toReversed().map(({ at, action, reason, change }) => (
          <li>
            <LocalTime at={at} /> {zh.fair[action]}
            {changeLines(change).map(({ what, from, to }) => (
              <p>
                {what}
                {from !== undefined && (
                  <>
                    ：<del>{from}</del> → {to}
                  </>
                )}
              </p>
            ))}
            {reason !== undefined && <Reason text={reason} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function Paragraphs({ title, text }: { readonly title: string; readonly text: string }): Child {
  return (
    <>
      <h2>{title}</h2>
      {text.split(/\n+/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
}
