import type { Child } from 'hono/jsx'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { figureText } from '#shared/fairs/domain/figure.ts'
import { period, place } from '#shared/fairs/domain/wording.ts'
import { listed } from '#shared/kernel/language.ts'
import { fileAddress } from '#shared/platform/feeds/feed.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { texts } from './texts.ts'

export type PosterModel = { readonly fair: FairView; readonly exhibitors: readonly OpenExhibitor[]; readonly baseUrl: string }

/** A poster of one A4 page, to be printed from the browser and put up. */
export function posterPage(model: PosterModel): Page {
  return { title: texts.poster.title(model.fair.title), canonical: `/fairs/${model.fair.code}`, body: <Poster {...model} />, cache: 60 }
}

/** More trades than this are too small to be read from afar. */
const shownTrades: number = 12

function Poster({ fair, exhibitors, baseUrl }: PosterModel): Child {
  const address = `${baseUrl}${fileAddress(`/fairs/${fair.code}`)}`
  const cancelled = fair.state === 'CANCELLED'
  const trades = fair.trades.slice(0, shownTrades).map(({ name }) => name)
  return (
    <>
      <p class="back">
        <a href={`/fairs/${fair.code}`}>{texts.poster.back}</a>
      </p>
      <p class="screen hint">{texts.poster.hint}</p>
      <article class="poster">
        <header>
          <p>{listed(fair.hosts.map(({ name }) => name))}</p>
          <h1 class={cancelled ? 'struck' : undefined}>{fair.title}</h1>
          {fair.theme !== undefined && <p>{fair.theme}</p>}
          {cancelled && <p class="notice bad">{texts.fair.cancelledTitle}</p>}
        </header>
        <dl>
          <Line term={texts.poster.when} text={period(fair)} />
          {fair.venue !== undefined && <Line term={texts.poster.where} text={listed([fair.venue, ...fair.moreVenues].map(place))} />}
          {fair.online.length > 0 && (
            <Line term={texts.fair.online} text={fair.online.map(({ platform, url }) => `${platform} ${url}`).join(' ')} />
          )}
          {fair.transport !== undefined && <Line term={texts.poster.transport} text={fair.transport} />}
          {trades.length > 0 && (
            <Line
              term={texts.poster.trades}
              text={fair.trades.length > shownTrades ? texts.list.more(listed(trades), fair.trades.length) : listed(trades)}
            />
          )}
          {fair.bring !== undefined && <Line term={texts.poster.bring} text={fair.bring} />}
          <Line term={texts.poster.phone} text={fair.enquiryPhone} />
        </dl>
        <p class="free">{texts.poster.free}</p>
        <Numbers fair={fair} exhibitors={exhibitors} />
        <footer>
          <QrCode text={address} label={texts.poster.scan} />
          <div>
            <p>
              <strong>{texts.poster.scan}</strong>
            </p>
            <p>{address}</p>
            {fair.organisers.length > 0 && <p>{texts.poster.run(listed(fair.organisers.map(({ name }) => name)))}</p>}
          </div>
        </footer>
      </article>
    </>
  )
}

function Line({ term, text }: { readonly term: string; readonly text: string }): Child {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** What has been booked, or else what was promised. */
function Numbers({ fair, exhibitors }: Pick<PosterModel, 'fair' | 'exhibitors'>): Child {
  const posts = exhibitors.flatMap((exhibitor) => exhibitor.posts)
  const { employers, posts: promisedPosts, headcount } = fair.promised ?? {}
  const counted: readonly (readonly [string, string])[] =
    exhibitors.length > 0
      ? [
          [String(exhibitors.length), texts.poster.employers],
          [String(posts.length), texts.poster.posts],
          [String(posts.reduce((total, post) => total + post.headcount, 0)), texts.poster.headcount],
        ]
      : [
          ...(employers === undefined ? [] : [[figureText(employers), texts.poster.employers] as const]),
          ...(promisedPosts === undefined ? [] : [[figureText(promisedPosts), texts.poster.posts] as const]),
          ...(headcount === undefined ? [] : [[figureText(headcount), texts.poster.headcount] as const]),
        ]
  if (counted.length === 0 || fair.state === 'CANCELLED') return null
  return (
    <ul class="numbers">
      {counted.map(([number, what]) => (
        <li>
          <b>{number}</b> {what}
        </li>
      ))}
    </ul>
  )
}
