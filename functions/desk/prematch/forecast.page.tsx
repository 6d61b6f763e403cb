import type { Child } from 'hono/jsx'
import { type ExhibitorForecast, type FairForecast, type PostForecast, totalsOf } from '#shared/fairs/domain/forecast.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

export type ForecastModel = {
  readonly forecast: FairForecast
  /** The fair's page at this desk. */
  readonly back: string
  readonly desk: 'park' | 'employer' | 'agency'
}

/** What the posts of a fair can hope for: for a park all exhibitors, for an exhibitor its own. */
export function forecastPage(model: ForecastModel): Page {
  return { title: texts.forecast.title, body: <Forecast {...model} /> }
}

function Forecast({ forecast, back, desk }: ForecastModel): Child {
  const t = texts.forecast
  const shown = forecast.exhibitors.filter(({ posts }) => posts.length > 0)
  const { headcount, filled, untold } = totalsOf(shown.flatMap(({ posts }) => posts))
  return (
    <article>
      <p class="back">
        <a href={back}>{forecast.title}</a>
      </p>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {shown.length === 0 ? (
        <Empty>
          <p>{desk === 'park' ? t.nobody : t.noPosts}</p>
        </Empty>
      ) : (
        <>
          <p role="status">
            <strong>{t.total(headcount, filled)}</strong> {untold > 0 && t.untold(untold)}
          </p>
          {shown.map((exhibitor) => (
            <Exhibitor exhibitor={exhibitor} desk={desk} />
          ))}
        </>
      )}
      <p class="quiet">
        {t.asOf} <LocalTime at={forecast.asOf} /> · {t.rule}
      </p>
    </article>
  )
}

function Exhibitor({
  exhibitor: { organisation, booth, posts },
  desk,
}: {
  readonly exhibitor: ExhibitorForecast
  readonly desk: ForecastModel['desk']
}): Child {
  const t = texts.forecast
  return (
    <section>
      <h2>{booth === undefined ? organisation.name : t.exhibitor(booth, organisation.name)}</h2>
      <Table caption={t.posts(booth ?? '')} columns={[t.post, t.headcount, t.people, t.rivals, t.filled]} stack>
        {posts.map((post) => (
          <tr>
            <th scope="row">
              <a href={desk === 'park' ? `/vacancies/${post.code}` : `/${desk}/vacancies/${post.vacancyId}/matches`}>{post.title}</a>
            </th>
            <td data-label={t.headcount}>{post.headcount}</td>
            <td data-label={t.people}>{post.people === null ? t.few : t.about(post.people)}</td>
            <td data-label={t.rivals}>{post.rivals}</td>
            <td data-label={t.filled}>{outlook(post)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function outlook({ filled, headcount }: PostForecast): string {
  const t = texts.forecast
  if (filled === null) return t.unknown
  if (filled >= headcount) return t.enough(filled)
  return filled === 0 ? t.none : t.some(filled, headcount - filled)
}
