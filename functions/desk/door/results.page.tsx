import type { Child } from 'hono/jsx'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import type { FairReport } from '#shared/fairs/domain/report.ts'
import { type Figures as FairFigures, figureNames } from '#shared/fairs/domain/results.ts'
import { visitorParametersOn } from '#shared/fairs/domain/visitor-parameters.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Bullets, Done, Figures, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly fair: Fair
  readonly report: FairReport
  readonly form: FormState
  readonly fresh: string
  readonly now: string
  readonly url: URL
}

/** What came of a fair, as the park may publish it: the figures, who has not reported, what does not fit. */
export function resultsPage(model: Model): Page {
  return { title: texts.results.title, body: <Results {...model} /> }
}

function Results(model: Model): Child {
  const { fair, report, form, now, url } = model
  const t = texts.results
  const over = isPublished(fair) && phaseOf(fair.content, now) === 'ended'
  return (
    <article>
      <p class="row">
        <a href={`/park/fairs/${fair.id}`}>{texts.door.back}</a> <a href={`/park/fairs/${fair.id}/door`}>{t.door}</a>{' '}
        {isPublished(fair) && <a href={`/fairs/${fair.code}`}>{t.publicPage}</a>}
      </p>
      <h1>{t.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <Done texts={t.done} url={url} />
      {fair.state === 'CANCELLED' ? (
        <p class="notice">{t.cancelled}</p>
      ) : (
        <>
          <Due {...model} />
          <ErrorSummary form={form} names={['note', 'reason', 'confirmed:flag']} />
          <Figures rows={figureNames.map((name) => [t.figures[name], report.figures[name].toLocaleString('en')])} />
          <p>{t.reporting(report.reporting.exhibitors, report.reporting.of)}</p>
          <Reporters report={report} />
          <Ask {...model} />
          {over ? <Publish {...model} /> : <p class="notice">{t.notOver}</p>}
          <Published fair={fair} />
        </>
      )}
    </article>
  )
}

function Due({ fair, report }: Model): Child {
  const t = texts.results
  const { basis } = visitorParametersOn(civilDateOf(fair.content.endsAt))
  if (fair.archivedAt !== undefined) return <p class="notice">{t.archived}</p>
  if (fair.results !== undefined) return null
  return (
    <p class={report.overdue ? 'notice bad' : 'notice'}>
      {report.overdue ? t.overdue(report.due) : t.due(report.due)}
      <br />
      <small>{t.basis(basis.reportDays)}</small>
    </p>
  )
}

function Reporters({ report: { reporters } }: Pick<Model, 'report'>): Child {
  const t = texts.results
  const { columns } = t
  if (reporters.length === 0) return <p class="empty">{t.noExhibitors}</p>
  return (
    <Table caption={t.exhibitors} columns={Object.values(columns)} stack>
      {reporters.map(({ organisation, booth, posts, headcount, reported }) => (
        <tr>
          <td data-label={columns.booth}>{booth}</td>
          <th scope="row">{organisation.name}</th>
          <td data-label={columns.posts}>{posts}</td>
          <td data-label={columns.headcount}>{headcount}</td>
          <td data-label={columns.received}>{reported?.received}</td>
          <td data-label={columns.intents}>{reported?.intents}</td>
          <td data-label={columns.signings}>{reported?.signings}</td>
          <td data-label={columns.placements}>{reported?.placements}</td>
          <td data-label={columns.state}>
            {reported === undefined ? <Tag tone="warn">{t.silent}</Tag> : dayText(civilDateOf(reported.at))}{' '}
            {(reported?.confirmed.length ?? 0) > 0 && <Tag tone="warn">{t.doubtful}</Tag>}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** A word to those who have not reported. */
function Ask({ fair, report, fresh, now }: Model): Child {
  const silent = report.reporting.of - report.reporting.exhibitors
  if (silent === 0 || fair.archivedAt !== undefined || phaseOf(fair.content, now) !== 'ended') return null
  return (
    <form method="post" action={`/park/fairs/${fair.id}/results/reminders`} class="screen">
      <SubmissionKey form={emptyForm} fresh={`${fresh}-ask`} />
      <button type="submit" class="second">
        {texts.results.ask(silent)}
      </button>
    </form>
  )
}

function Publish({ fair, report, form, fresh }: Model): Child {
  const t = texts.results
  if (fair.archivedAt !== undefined) return null
  const again = fair.results !== undefined
  return (
    <section class="narrow">
      <h2>{again ? t.correct : t.publish}</h2>
      {report.doubts.length === 0 ? (
        <p class="done">{t.fits}</p>
      ) : (
        <div class="notice">
          <h3>{t.doubts}</h3>
          <Bullets items={report.doubts.map(({ detail }) => detail)} />
        </div>
      )}
      <form method="post" action={`/park/fairs/${fair.id}/results`}>
        <SubmissionKey form={form} fresh={fresh} />
        {again && <Field name="reason" label={t.reason} hint={t.reasonHint} form={form} required />}
        {(fair.content.mode !== 'onsite' || fair.content.streams.length > 0) && (
          <Field
            name="viewers:int"
            label={t.viewers}
            hint={t.viewersHint}
            form={form}
            value={String(fair.results?.viewers ?? '')}
            inputmode="numeric"
          />
        )}
        <Field name="note" label={t.note} hint={t.noteHint} form={form} value={fair.results?.note ?? ''} rows={2} />
        {report.doubts.length > 0 && (
          <Choices kind="checkbox" name="confirmed:flag" label={t.doubts} form={form} options={[{ value: 'on', label: t.confirm }]} />
        )}
        <div class="actions">
          <button type="submit">{t.submit}</button>
        </div>
      </form>
    </section>
  )
}

function Published({ fair: { results } }: Pick<Model, 'fair'>): Child {
  const t = texts.results
  if (results === undefined) return null
  return (
    <section>
      <h2>{t.published}</h2>
      <p>
        {t.version(results.version)} <LocalTime at={results.publishedAt} />
      </p>
      <p>{figuresText(results.figures)}</p>
      {results.note !== undefined && <p>{results.note}</p>}
      {results.corrections.length > 0 && (
        <>
          <h3>{t.corrections}</h3>
          <ol class="timeline">
            {results.corrections.toReversed().map(({ at, reason, before }) => (
              <li>
                <LocalTime at={at} /> {reason}
                <p class="quiet">{t.before(figuresText(before))}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function figuresText(figures: FairFigures): string {
  const t = texts.results
  return listed(figureNames.map((name) => t.figure(t.figures[name], figures[name])))
}
