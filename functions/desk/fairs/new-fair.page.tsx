import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { ContentFields, contentNames } from './fair-form.tsx'
import { texts } from './texts.ts'

export function newFairPage(model: { readonly form: FormState; readonly fresh: string }): Page {
  return { title: texts.form.newTitle, body: <NewFair {...model} /> }
}

function NewFair({ form, fresh }: { readonly form: FormState; readonly fresh: string }): Child {
  return (
    <article class="narrow">
      <h1>{texts.form.newTitle}</h1>
      <p class="lead">{texts.form.draftHint}</p>
      <p class="quiet">
        {texts.form.copyHint}
        <a href="/park?tab=past">{texts.form.copyLink}</a>
      </p>
      <ErrorSummary form={form} names={contentNames} />
      <form method="post" action="/park/fairs">
        <SubmissionKey form={form} fresh={fresh} />
        <ContentFields form={form} />
        <div class="actions">
          <button type="submit">{texts.form.save}</button>
          <a href="/park">{texts.backToList}</a>
        </div>
      </form>
    </article>
  )
}
