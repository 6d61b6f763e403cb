import type { Child } from 'hono/jsx'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { titleOf } from './bulletin-parts.tsx'
import { texts } from './texts.ts'

export type ReasonModel = { readonly bulletin: Bulletin; readonly form?: FormState; readonly fresh: string }

const names = ['reason', 'excluded:lines'] as const

export function correctPage(model: ReasonModel): Page {
  return { title: texts.correct.title, body: <Correct {...model} /> }
}

function Correct({ bulletin, form = emptyForm, fresh }: ReasonModel): Child {
  const { correct } = texts
  return (
    <article class="narrow">
      <h1>{correct.title}</h1>
      <p>
        <strong>{titleOf(bulletin)}</strong>
      </p>
      <p class="notice">{correct.lead}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={`/park/bulletins/${bulletin.id}/correct`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={correct.reason} hint={correct.reasonHint} form={form} rows={3} required />
        <Field name="excluded:lines" label={correct.excluded} hint={correct.excludedHint} form={form} rows={3} />
        <div class="actions">
          <button type="submit">{correct.submit}</button>
          <a href={`/park/bulletins/${bulletin.id}`}>{texts.cancel}</a>
        </div>
      </form>
    </article>
  )
}
