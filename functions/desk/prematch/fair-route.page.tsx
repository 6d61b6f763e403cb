import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { FairRoute, RouteStop } from '#shared/fairs/domain/fair-route.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty } from '#shared/platform/pages/parts.tsx'
import { Reasons, Rule, Score } from '../matching/reasons.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

/** A seeker's way past the booths of a fair, to be taken along on a phone or on paper. */
export function fairRoutePage({ route }: { readonly route: FairRoute }): Page {
  return { title: texts.route.title, body: <Route route={route} /> }
}

function Route({ route }: { readonly route: FairRoute }): Child {
  const t = texts.route
  return (
    <article class="narrow">
      <MeNav here="/me/fairs" />
      <p class="back">
        <a href={`/me/fairs/${route.code}`}>{route.title}</a>
      </p>
      <h1>{t.title}</h1>
      {route.stops.length === 0 ? (
        <Empty>
          <p>{route.exhibitors === 0 ? t.nobody : t.nothing(route.exhibitors)}</p>
          <p>
            <a href="/me/profile">{t.profile}</a>
          </p>
        </Empty>
      ) : (
        <>
          <p>{t.lead(route.stops.length, route.exhibitors)}</p>
          <Rule />
          <ol class="cards">
            {route.stops.map((stop) => (
              <Stop stop={stop} />
            ))}
          </ol>
          <p class="quiet">{t.private}</p>
        </>
      )}
    </article>
  )
}

function Stop({ stop: { booth, hall, organisation, rank, posts } }: { readonly stop: RouteStop }): Child {
  const t = texts.route
  return (
    <li class="card">
      <h2>{booth === undefined ? organisation : t.stop(hall ?? '', booth, organisation)}</h2>
      <p class="quiet">{t.rank(rank)}</p>
      {posts.map(({ post, explanation }) => (
        <section>
          <h3>
            <a href={`/vacancies/${post.code}`}>{post.title}</a>
          </h3>
          <p class="row">
            <span>{t.headcount(post.headcount)}</span>
            <span>{payText(post.pay)}</span>
          </p>
          <Score score={explanation.score} />
          <details>
            <summary>{t.why}</summary>
            <Reasons explanation={explanation} />
          </details>
        </section>
      ))}
    </li>
  )
}
