import type { Child } from 'hono/jsx'
import type { PlanBooths } from '#shared/fairs/domain/booth-commands.ts'
import type { BoothParameterKey, BoothParameters } from '#shared/fairs/domain/booth-parameters.ts'
import { mostRows } from '#shared/fairs/domain/booth-plan.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

export type PlanModel = {
  readonly fair: Fair
  /** What stands in the form: as it is, or as it is proposed. */
  readonly plan: Omit<PlanBooths, 'rows'> & { readonly rows: readonly object[] }
  readonly parameters: BoothParameters
  readonly form?: FormState
  readonly fresh: string
}

const rowFields = ['hall', 'row', 'count:int', 'aisleAfter:lines', 'zone', 'trades:lines'] as const
const fixed = [
  'rev:int',
  'schedule.opensAt:local',
  'schedule.closesAt:local',
  'schedule.cancelUntil:local',
  'schedule.confirmUntil:local',
  'rules.sessionsPerMonth:int',
  'rules.adjacentSessions:flag',
  'rules.acceptHours:int',
] as const

/** Empty rows that stand below the planned ones. */
const spare = 2

export function boothPlanPage(model: PlanModel): Page {
  return { title: texts.planning.title, body: <Planning {...model} /> }
}

function Planning({ fair, plan, parameters, form: given = emptyForm, fresh }: PlanModel): Child {
  const typed = Object.keys(given.values).length > 0
  const rows = typed ? rowsTyped(given) : plan.rows.length
  const shown = Math.min(mostRows, rows + spare)
  const names = [...fixed, ...Array.from({ length: shown }, (_, at) => rowFields.map((field) => `rows.${at}.${field}`)).flat()]
  const form = typed ? given : { ...given, values: valuesOf(plan, names) }
  const { booths } = fair.content
  return (
    <article>
      <p class="back">
        <a href={`/park/fairs/${fair.id}/booths`}>{texts.exhibitor.back}</a>
      </p>
      <h1>{texts.planning.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="lead">
        {booths === undefined ? texts.planning.noNumber : texts.planning.lead(booths)}{' '}
        {booths === undefined && <a href={`/park/fairs/${fair.id}/edit#f-content-booths`}>{texts.planning.rowFields.count}</a>}
      </p>
      <ErrorSummary form={form} names={names} />
      <Generator fair={fair} />
      <form method="post" action={`/park/fairs/${fair.id}/booths/plan`}>
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? '0'} />
        <h2 id="f-rows">{texts.planning.rows}</h2>
        <p class="hint">{texts.planning.rowsHint}</p>
        {Array.from({ length: shown }, (_, at) => (
          <RowFields at={at} form={form} />
        ))}
        <fieldset class="group">
          <legend>{texts.planning.schedule}</legend>
          <Field name="schedule.opensAt:local" label={texts.dates.opensAt} type="datetime-local" form={form} required />
          <Field name="schedule.closesAt:local" label={texts.dates.closesAt} type="datetime-local" form={form} required />
          <Field name="schedule.cancelUntil:local" label={texts.dates.cancelUntil} type="datetime-local" form={form} required />
          <Field name="schedule.confirmUntil:local" label={texts.dates.confirmUntil} type="datetime-local" form={form} required />
        </fieldset>
        <fieldset class="group">
          <legend>{texts.planning.rules}</legend>
          <Field
            name="rules.sessionsPerMonth:int"
            label={texts.planning.sessionsPerMonth}
            hint={texts.planning.sessionsHint}
            inputmode="numeric"
            form={form}
            required
          />
          <Adjacent form={form} />
          <Field name="rules.acceptHours:int" label={texts.planning.acceptHours} inputmode="numeric" form={form} required />
        </fieldset>
        <div class="actions">
          <button type="submit">{texts.planning.save}</button>
        </div>
      </form>
      <Parameters parameters={parameters} />
    </article>
  )
}

function rowsTyped({ values }: FormState): number {
  return Object.keys(values).reduce((most, name) => Math.max(most, Number(/^rows\.(\d+)\./.exec(name)?.[1] ?? -1) + 1), 0)
}

function RowFields({ at, form }: { readonly at: number; readonly form: FormState }): Child {
  const words = texts.planning.rowFields
  return (
    <fieldset class="group booth-row">
      <legend>{texts.planning.rowLegend(at + 1)}</legend>
      <Field name={`rows.${at}.hall`} label={words.hall} form={form} />
      <Field name={`rows.${at}.row`} label={words.row} form={form} />
      <Field name={`rows.${at}.count:int`} label={words.count} inputmode="numeric" form={form} />
      <Field name={`rows.${at}.aisleAfter:lines`} label={words.aisleAfter} form={oneLine(form, `rows.${at}.aisleAfter:lines`)} />
      <Field name={`rows.${at}.zone`} label={words.zone} form={form} />
      <Field name={`rows.${at}.trades:lines`} label={words.trades} form={oneLine(form, `rows.${at}.trades:lines`)} />
    </fieldset>
  )
}

/** A list that stands in one line. */
function oneLine(form: FormState, name: string): FormState {
  const text = form.values[name]?.[0]
  return text === undefined ? form : { ...form, values: { ...form.values, [name]: [text.replaceAll('\n', ', ')] } }
}

function Adjacent({ form }: { readonly form: FormState }): Child {
  const name = 'rules.adjacentSessions:flag'
  return (
    <div class="choice">
      <input type="checkbox" id="f-rules-adjacentSessions" name={name} value="on" checked={form.values[name]?.includes('on') ?? false} />
      <label for="f-rules-adjacentSessions">{texts.planning.adjacent}</label>
    </div>
  )
}

/** Fills the rows in; nothing is saved by it. */
function Generator({ fair }: { readonly fair: Fair }): Child {
  return (
    <details class="part">
      <summary>{texts.planning.generate}</summary>
      <p class="hint">{texts.planning.generateHint}</p>
      <form method="get" action={`/park/fairs/${fair.id}/booths/plan`}>
        <Field name="hall" label={texts.planning.hall} form={emptyForm} required />
        <Field name="perRow" label={texts.planning.perRow} inputmode="numeric" form={emptyForm} value="20" required />
        <Field name="aisleEvery" label={texts.planning.aisleEvery} inputmode="numeric" form={emptyForm} value="10" />
        <button type="submit" class="second">
          {texts.planning.generateSubmit}
        </button>
      </form>
    </details>
  )
}

/** The numbers that are not the park's to choose, each with what it rests on. */
function Parameters({ parameters }: { readonly parameters: BoothParameters }): Child {
  const columns = texts.planning.parameterColumns
  return (
    <section>
      <h2>{texts.planning.parameters}</h2>
      <p class="hint">{texts.planning.parametersHint}</p>
      <Table caption={texts.planning.parameters} columns={columns} stack>
        {(Object.keys(parameters.basis) as BoothParameterKey[]).map((key) => (
          <tr>
            <th scope="row" data-label={columns[0]}>
              {texts.planning.parameterNames[key]}
            </th>
            <td data-label={columns[1]}>{parameters[key]}</td>
            <td data-label={columns[2]}>{parameters.basis[key]}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
