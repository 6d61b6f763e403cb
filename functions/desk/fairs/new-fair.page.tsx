import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { ContentFields, contentNames } from './fair-form.tsx'
import { zh } from './texts.ts'

export function newFairPage(model: { readonly form: FormState; readonly fresh: string }): Page {
  return { title: zh.form.newTitle, body: <NewFair {...model} /> }
}

function NewFair({ form, fresh }: { readonly form: FormState; readonly fresh: string }): Child {
  return (
    <article class="narrow">
      <h1>{zh.form.newTitle}</h1>
      <p class="lead">{zh.form.draftHint}</p>
      <p class="quiet">
        {zh.form.copyHint}
        <a href="/park?tab=past">{zh.form.copyLink}</a>
      </p>
      <ErrorSummary form={form} names={contentNames} />
      <form method="post" action="/park/fairs">
        <SubmissionKey form={form} fresh={fresh} />
        <ContentFields form={form} />
        <div class="actions">
          <button type="submit">{zh.form.save}</button>
          <a href="/park">{zh.backToList}</a>
        </div>
      </form>
    </article>
  )
}
