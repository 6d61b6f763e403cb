import type { Child } from 'hono/jsx'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import { changeLines, clock, period, place, whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { eventData } from '#shared/fairs/event-data.ts'
import { listed, speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { districts } from '#shared/reference/districts.ts'
import { calendarPath } from './calendar-path.ts'
import { DateBlock, StatusTags } from './fair-card.tsx'
import { texts } from './texts.ts'

export type FairModel = { readonly fair: FairView; readonly now: string; readonly baseUrl: string }

export function fairPage(model: FairModel): Page {
  const { fair, baseUrl } = model
  return {
    title: fair.title,
    description: texts.fair.description(whenAndWhere(fair), fair.host.name),
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
        <a href="/fairs">{texts.fair.back}</a>
      </p>
      <div class="fair-head">
        <DateBlock fair={fair} />
        <div>
          <h1 class={cancelled ? 'struck' : undefined}>{fair.title}</h1>
          <p class="row">
            <StatusTags fair={fair} now={now} />
            {fair.session !== undefined && <span>{texts.fair.session(fair.session)}</span>}
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
              [texts.fair.when, cancelled ? <del>{period(fair)}</del> : <strong>{period(fair)}</strong>],
              [texts.fair.where, <Where fair={fair} />],
              [texts.fair.transport, fair.transport],
              [texts.fair.fee, texts.fair.free],
              [texts.fair.howTo, fair.howToTakePart],
              [texts.fair.bring, fair.bring],
              [texts.fair.phone, <a href={`tel:${fair.enquiryPhone}`}>{fair.enquiryPhone}</a>],
              [texts.fair.trades, listed(fair.trades.map(({ name }) => name)) || texts.list.general],
              [texts.fair.targetGroups, listed(fair.targetGroups)],
              [texts.fair.scale, texts.fair.scaleText(fair.booths, fair.expectedAttendance)],
              [texts.fair.checkIn, fair.checkIn && `${clock(fair.checkIn.from)}–${clock(fair.checkIn.until)}`],
              [texts.fair.services, listed(fair.services)],
              [texts.fair.host, fair.host.name],
              [texts.fair.organiser, listed(fair.organisers.map(({ name }) => name))],
              [texts.fair.coOrganiser, listed(fair.coOrganisers.map(({ name }) => name))],
            ]}
          />
          {fair.about !== undefined && <Paragraphs title={texts.fair.about} text={fair.about} />}
          <Changes fair={fair} />
        </div>
      </div>
    </article>
  )
}

/** How to keep it in mind. */
function Remember({ fair }: { readonly fair: FairView }): Child {
  return (
    <section class="aside" aria-label={texts.fair.calendar}>
      <p>
        <a class="button" href={calendarPath(`/fairs/${fair.code}/calendar.ics`)}>
          {texts.fair.calendar}
        </a>
      </p>
      <p class="hint">
        {texts.fair.calendarHint}
        <a href="/fairs#subscribe">{texts.subscribe.title}</a>
      </p>
      <p class="hint">{texts.subscribe.wechat}</p>
    </section>
  )
}

function Where({ fair }: { readonly fair: FairView }): Child {
  const { venue, state } = fair
  if (state === 'CANCELLED') return <del>{place(venue)}</del>
  const address = speaking('zh', () => `杭州市${districts[venue.district].name}${venue.address}`)
  return (
    <>
      <strong>{place(venue)}</strong>{' '}
      <a class="screen" href={`https://uri.amap.com/search?keyword=${encodeURIComponent(address)}&city=330100`} rel="nofollow noopener">
        {texts.fair.map}
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
        <h2 id="banner">{texts.fair.cancelledTitle}</h2>
        {latest !== undefined && <Reason text={latest.reason ?? ''} />}
        <p>
          {texts.fair.cancelledNext} <a href="/fairs">{texts.fair.back}</a>
        </p>
      </section>
    )
  }
  if (phaseOf(fair, now) === 'ended') return <p class="notice">{texts.fair.endedText}</p>
  const moved = fair.changes.filter(({ change }) => change?.time !== undefined || change?.place !== undefined)
  const last = moved.at(-1)
  if (last === undefined) return null
  const time = moved.some(({ change }) => change?.time !== undefined)
  const where = moved.some(({ change }) => change?.place !== undefined)
  return (
    <section class="notice" aria-labelledby="banner">
      <h2 id="banner">{texts.fair.movedTitle[time && where ? 'both' : time ? 'time' : 'place']}</h2>
      <p>{texts.fair.movedText(whenAndWhere(fair))}</p>
      {last.reason !== undefined && <Reason text={last.reason} />}
    </section>
  )
}

function Reason({ text }: { readonly text: string }): Child {
  return <p>{texts.fair.reason(text)}</p>
}

/** Every published change, newest first, old beside new. */
function Changes({ fair }: { readonly fair: FairView }): Child {
  return (
    <>
      <h2>{texts.fair.changes}</h2>
      <ol class="timeline" reversed>
        {fair.changes.toReversed().map(({ at, action, reason, change }) => (
          <li>
            <LocalTime at={at} /> {texts.fair[action]}
            {changeLines(change).map(({ what, from, to }) => (
              <p>
                {from === undefined ? (
                  what
                ) : (
                  <>
                    {texts.fair.changed(what)}
                    <del>{from}</del> → {to}
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
