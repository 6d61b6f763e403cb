import type { Child } from 'hono/jsx'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import {
  type BulletinSeries,
  movedState,
  type SeriesMove,
  seriesMoves,
  seriesStateNames,
} from '#shared/bulletins/domain/bulletin-series.ts'
import { periodText, seriesName } from '#shared/bulletins/domain/wording.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, Facts, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { areaOf, IssueRows, SeriesLog } from './bulletin-parts.tsx'
import { ChangeableFields, changeableNames } from './series-form.tsx'
import { texts } from './texts.ts'

export type SeriesModel = {
  readonly series: BulletinSeries
  readonly bulletins: readonly Bulletin[]
  readonly today: CivilDate
  /** The form that was refused, as it was filled in. */
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

export function seriesPage(model: SeriesModel): Page {
  return { title: seriesName(model.series.kind), body: <Series {...model} /> }
}

function Series(model: SeriesModel): Child {
  const { series, bulletins, today, form = emptyForm, url } = model
  return (
    <article class="narrow">
      <p>
        <a href="/park/bulletins">{texts.issue.back}</a>
      </p>
      <h1>{seriesName(series.kind)}</h1>
      <p>
        <Tag tone={series.state === 'ACTIVE' ? 'good' : 'plain'}>{seriesStateNames[series.state]}</Tag>
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={[...changeableNames, 'reason']} />
      <h2>{texts.list.issues}</h2>
      {bulletins.length === 0 ? (
        <Empty>
          <p>{texts.series.noIssues}</p>
        </Empty>
      ) : (
        <Table caption={texts.list.latest} columns={Object.values(texts.list.column)} stack>
          <IssueRows bulletins={bulletins} today={today} />
        </Table>
      )}
      <h2>{texts.series.facts}</h2>
      <Facts
        rows={[
          [texts.series.cadence, texts.series.cadences[series.cadence]],
          [texts.series.districts, areaOf(series.districts)],
          [texts.issue.due, texts.list.dueAfter(series.dueDays)],
          [texts.series.begins, periodText(series.begins)],
          [texts.list.issues, texts.list.nextIssue(periodText(series.nextPeriod))],
        ]}
      />
      {series.state !== 'ENDED' && <Change {...model} />}
      <Moves {...model} />
      <h2>{texts.series.history}</h2>
      <SeriesLog history={series.history} />
    </article>
  )
}

function Change({ series, form: given, fresh }: SeriesModel): Child {
  const form = given ?? { values: valuesOf(series, changeableNames) }
  return (
    <details class="part" open={given !== undefined}>
      <summary>{texts.series.change}</summary>
      <p class="hint">{texts.series.editLead}</p>
      <form method="post" action={`/park/bulletins/series/${series.id}`}>
        <SubmissionKey form={form} fresh={`${fresh}-edit`} />
        <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? String(series.rev)} />
        <ChangeableFields form={form} />
        <button type="submit" class="second">
          {texts.series.update}
        </button>
      </form>
    </details>
  )
}

const doors = {
  paused: { path: 'pause', button: 'pause', hint: 'pauseHint' },
  resumed: { path: 'resume', button: 'resume', hint: 'resumeHint' },
  ended: { path: 'end', button: 'end', hint: 'endHint' },
} as const satisfies Record<SeriesMove, { readonly path: string; readonly button: string; readonly hint: string }>

/** One reason, and a button for each move that is possible now. */
function Moves({ series, form = emptyForm, fresh }: SeriesModel): Child {
  const moves = seriesMoves.filter((move) => movedState(series, move).ok)
  if (moves.length === 0) return null
  return (
    <details class="part">
      <summary>{moves.map((move) => texts.series[doors[move].button]).join(' · ')}</summary>
      <form method="post" action={`/park/bulletins/series/${series.id}/${doors[moves[0] ?? 'ended'].path}`}>
        <SubmissionKey form={form} fresh={`${fresh}-move`} />
        <Field name="reason" label={texts.series.reason} form={form} />
        {moves.map((move) => (
          <p>
            <button
              type="submit"
              class={move === 'ended' ? 'danger' : 'second'}
              formaction={`/park/bulletins/series/${series.id}/${doors[move].path}`}
            >
              {texts.series[doors[move].button]}
            </button>{' '}
            <small>{texts.series[doors[move].hint]}</small>
          </p>
        ))}
      </form>
    </details>
  )
}
