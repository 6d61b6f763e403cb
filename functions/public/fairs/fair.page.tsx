import type { Child } from 'hono/jsx'
import type { BoothPlanView } from '#shared/fairs/domain/booth-plan-view.ts'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import type { Venue } from '#shared/fairs/domain/fair.ts'
import { modeNames } from '#shared/fairs/domain/fair-details.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { figureText } from '#shared/fairs/domain/figure.ts'
import { isFull } from '#shared/fairs/domain/full.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import { changeLines, period, place, whenAndWhere, where } from '#shared/fairs/domain/wording.ts'
import { eventData } from '#shared/fairs/event-data.ts'
import { listed, speaking } from '#shared/kernel/language.ts'
import { fileAddress } from '#shared/platform/feeds/feed.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { districts } from '#shared/reference/districts.ts'
import { DateBlock, StatusTags } from './fair-card.tsx'
import { Exhibitors } from './fair-exhibitors.tsx'
import { ForExhibitors, Further } from './fair-further.tsx'
import { Results } from './fair-results.tsx'
import { texts } from './texts.ts'

export type FairModel = {
  readonly fair: FairView
  /** Who has booked so far, by booth. */
  readonly exhibitors: readonly OpenExhibitor[]
  readonly plan: BoothPlanView | undefined
  readonly now: string
  readonly baseUrl: string
}

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

function Fair({ fair, exhibitors, plan, now, baseUrl }: FairModel): Child {
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
            {fair.campaign !== undefined && <span>{campaignText(fair.campaign)}</span>}
          </p>
        </div>
      </div>
      <Banner fair={fair} now={now} />
      <div class={ahead ? 'with-side' : 'narrow'}>
        {ahead && <TakePart fair={fair} full={isFull(fair, now)} baseUrl={baseUrl} />}
        <div>
          {fair.results !== undefined && <Results results={fair.results} />}
          <Facts
            rows={[
              [texts.fair.when, cancelled ? <del>{period(fair)}</del> : <strong>{period(fair)}</strong>],
              [texts.fair.mode, fair.mode === 'onsite' ? undefined : modeNames[fair.mode]],
              [texts.fair.where, fair.venue && <Where fair={fair} venue={fair.venue} />],
              ...fair.moreVenues.map((venue) => [texts.fair.alsoAt, <Where fair={fair} venue={venue} />] as const),
              [texts.fair.online, fair.online.length === 0 ? undefined : <Online fair={fair} />],
              [texts.fair.transport, fair.transport],
              [texts.fair.fee, texts.fair.free],
              [texts.fair.howTo, fair.howToTakePart],
              [texts.fair.bring, fair.bring],
              [texts.fair.phone, <a href={`tel:${fair.enquiryPhone}`}>{fair.enquiryPhone}</a>],
              [texts.fair.trades, listed(fair.trades.map(({ name }) => name)) || texts.list.general],
              [texts.fair.targetGroups, listed(fair.targetGroups)],
              [texts.fair.industries, listed(fair.industries)],
              [texts.fair.scale, sizeOf(fair)],
              [texts.fair.promised, promisedOf(fair)],
              [texts.fair.services, listed(fair.services)],
              [texts.fair.host, listed(fair.hosts.map(({ name }) => name))],
              [texts.fair.organiser, listed(fair.organisers.map(({ name }) => name))],
              [texts.fair.coOrganiser, listed(fair.coOrganisers.map(({ name }) => name))],
              [texts.fair.supporter, listed(fair.supporters.map(({ name }) => name))],
            ]}
          />
          {fair.about !== undefined && <Paragraphs title={texts.fair.about} text={fair.about} />}
          <Exhibitors fair={fair} exhibitors={exhibitors} plan={plan} now={now} />
          <Further fair={fair} />
          <ForExhibitors fair={fair} plan={plan} now={now} />
          <Changes fair={fair} />
        </div>
      </div>
    </article>
  )
}

/** How to take part and to keep it in mind. */
function TakePart({ fair, full, baseUrl }: { readonly fair: FairView; readonly full: boolean; readonly baseUrl: string }): Child {
  return (
    <section class="aside" aria-label={texts.fair.takePart}>
      <p>
        <a class={full ? 'button second' : 'button'} href={`/me/fairs/new?fair=${fair.code}`} rel="nofollow">
          {texts.fair.register}
        </a>
      </p>
      <p class="hint">{full ? texts.fair.fullHint : texts.fair.registerHint}</p>
      <p>
        <a class="button second" href={fileAddress(`/fairs/${fair.code}/calendar.ics`)}>
          {texts.fair.calendar}
        </a>
      </p>
      <p class="hint">
        {texts.fair.calendarHint}
        <a href="/fairs#subscribe">{texts.subscribe.title}</a>
      </p>
      <p class="hint">{texts.subscribe.wechat}</p>
      <div class="scan">
        <QrCode text={`${baseUrl}${fileAddress(`/fairs/${fair.code}`)}`} label={texts.fair.qr} />
        <p class="hint">{texts.fair.qrHint}</p>
      </div>
      <p>
        <a href={`/fairs/${fair.code}/poster`}>{texts.fair.poster}</a>
      </p>
    </section>
  )
}

function Where({ fair, venue }: { readonly fair: FairView; readonly venue: Venue }): Child {
  if (fair.state === 'CANCELLED') return <del>{place(venue)}</del>
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

function Online({ fair }: { readonly fair: FairView }): Child {
  if (fair.state === 'CANCELLED') return <del>{where({ online: fair.online })}</del>
  return fair.online.map(({ platform, url, startsAt, endsAt }, index) => (
    <>
      {index > 0 && <br />}
      <a href={url} rel="nofollow noopener">
        {platform}
      </a>
      {(startsAt !== undefined || endsAt !== undefined) &&
        ` ${period({ startsAt: startsAt ?? fair.startsAt, endsAt: endsAt ?? fair.endsAt })}`}
    </>
  ))
}

function campaignText({ name, edition }: NonNullable<FairView['campaign']>): string {
  return edition === undefined ? name : texts.fair.campaign(name, edition)
}

function sizeOf({ booths, expectedAttendance }: FairView): string {
  return listed([
    ...(booths === undefined ? [] : [texts.list.booths(booths)]),
    ...(expectedAttendance === undefined ? [] : [texts.fair.expected(expectedAttendance)]),
  ])
}

/** What the announcement promised; what has been booked stands under the exhibitors. */
function promisedOf({ promised }: FairView): string {
  if (promised === undefined) return ''
  const { employers, posts, headcount, skilled, groups } = promised
  return listed([
    ...(employers === undefined ? [] : [texts.list.employers(figureText(employers))]),
    ...(posts === undefined ? [] : [texts.list.posts(figureText(posts))]),
    ...(headcount === undefined ? [] : [texts.list.headcount(figureText(headcount))]),
    ...(skilled === undefined ? [] : [texts.fair.skilled(figureText(skilled))]),
    ...groups.map((group) => texts.fair.group(group.name, figureText(group.headcount))),
  ])
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
  const moved = fair.changes.filter(({ change }) => change?.time !== undefined || movedElsewhere(change))
  const last = moved.at(-1)
  if (last === undefined) return null
  const time = moved.some(({ change }) => change?.time !== undefined)
  const elsewhere = moved.some(({ change }) => movedElsewhere(change))
  return (
    <section class="notice" aria-labelledby="banner">
      <h2 id="banner">{texts.fair.movedTitle[time && elsewhere ? 'both' : time ? 'time' : 'place']}</h2>
      <p>{texts.fair.movedText(whenAndWhere(fair))}</p>
      {last.reason !== undefined && <Reason text={last.reason} />}
    </section>
  )
}

function movedElsewhere(change: FairView['changes'][number]['change']): boolean {
  return change?.place !== undefined || change?.mode !== undefined || change?.online !== undefined
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
