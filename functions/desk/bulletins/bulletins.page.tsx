import type { Child } from 'hono/jsx'
import { type Bulletin, isOverdue } from '#shared/bulletins/domain/bulletin.ts'
import { type BulletinSeries, seriesStateNames } from '#shared/bulletins/domain/bulletin-series.ts'
import { periodText, seriesName } from '#shared/bulletins/domain/wording.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { areaOf, IssueRows, titleOf } from './bulletin-parts.tsx'
import { texts } from './texts.ts'

export type BulletinsModel = {
  readonly series: readonly BulletinSeries[]
  readonly bulletins: readonly Bulletin[]
  readonly next?: string
  readonly verified: boolean
  readonly today: CivilDate
  readonly url: URL
}

export function bulletinsPage(model: BulletinsModel): Page {
  return { title: texts.list.title, body: <Bulletins {...model} /> }
}

function Bulletins({ series, bulletins, next, verified, today, url }: BulletinsModel): Child {
  const overdue = bulletins.filter((bulletin) => isOverdue(bulletin, today))
  return (
    <>
      <h1>{texts.list.title}</h1>
      <p class="lead">{texts.list.lead}</p>
      <Done texts={texts.done} url={url} />
      {!verified && <p class="notice">{texts.list.notVerified}</p>}
      {overdue.length > 0 && (
        <div class="notice" role="alert">
          {overdue.map((bulletin) => (
            <p>
              <a href={`/park/bulletins/${bulletin.id}`}>{texts.list.overdue(titleOf(bulletin), bulletin.dueOn)}</a>
            </p>
          ))}
        </div>
      )}
      <p class="actions">
        <a class="button" href="/park/bulletins/new">
          {texts.list.create}
        </a>
      </p>
      <h2>{texts.list.series}</h2>
      {series.length === 0 ? (
        <Empty>
          <p>{texts.list.noSeries}</p>
        </Empty>
      ) : (
        <ul class="cards">
          {series.map((one) => (
            <SeriesCard series={one} />
          ))}
        </ul>
      )}
      <h2>{texts.list.issues}</h2>
      {bulletins.length === 0 ? (
        <Empty>
          <p>{texts.list.noIssues}</p>
        </Empty>
      ) : (
        <Table caption={texts.list.latest} columns={Object.values(texts.list.column)} stack>
          <IssueRows bulletins={bulletins} today={today} />
        </Table>
      )}
      <NextPage url={url} next={next} />
    </>
  )
}

function SeriesCard({ series }: { readonly series: BulletinSeries }): Child {
  const { id, kind, cadence, districts, dueDays, state, nextPeriod } = series
  return (
    <li class="card">
      <h3>
        <a href={`/park/bulletins/series/${id}`}>{seriesName(kind)}</a>
      </h3>
      <p class="row">
        <Tag tone={state === 'ACTIVE' ? 'good' : state === 'PAUSED' ? 'warn' : 'plain'}>{seriesStateNames[state]}</Tag>
        <span>{texts.list.every[cadence]}</span>
        <span>{areaOf(districts)}</span>
        <span>{texts.list.dueAfter(dueDays)}</span>
        {state === 'ACTIVE' && <span>{texts.list.nextIssue(periodText(nextPeriod))}</span>}
      </p>
    </li>
  )
}
