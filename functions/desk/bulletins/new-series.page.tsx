import type { Child } from 'hono/jsx'
import { cadences } from '#shared/bulletins/domain/period.ts'
import { seriesKinds } from '#shared/bulletins/domain/series.ts'
import { seriesName } from '#shared/bulletins/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { ChangeableFields, changeableNames } from './series-form.tsx'
import { texts } from './texts.ts'

const names: readonly string[] = ['kind', 'cadence', ...changeableNames, 'begins']

export function newSeriesPage(model: { readonly form: FormState; readonly fresh: string }): Page {
  return { title: texts.series.newTitle, body: <NewSeries {...model} /> }
}

function NewSeries({ form, fresh }: { readonly form: FormState; readonly fresh: string }): Child {
  const { series } = texts
  return (
    <article class="narrow">
      <h1>{series.newTitle}</h1>
      <p class="lead">{series.lead}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action="/park/bulletins">
        <SubmissionKey form={form} fresh={fresh} />
        <Choices
          kind="radio"
          name="kind"
          label={series.kind}
          form={form}
          values={['supplyAndDemand']}
          options={seriesKinds.map((kind) => ({ value: kind, label: seriesName(kind), hint: series.kindHints[kind] }))}
        />
        <Choices
          kind="radio"
          name="cadence"
          label={series.cadence}
          form={form}
          values={['quarter']}
          options={cadences.map((cadence) => ({ value: cadence, label: series.cadences[cadence] }))}
        />
        <ChangeableFields form={form} />
        <Field name="begins" label={series.begins} hint={series.beginsHint} form={form} />
        <div class="actions">
          <button type="submit">{series.save}</button>
          <a href="/park/bulletins">{texts.issue.back}</a>
        </div>
      </form>
    </article>
  )
}
