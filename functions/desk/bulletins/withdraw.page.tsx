import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { titleOf } from './bulletin-parts.tsx'
import type { ReasonModel } from './correct.page.tsx'
import { texts } from './texts.ts'

export function withdrawPage(model: ReasonModel): Page {
  return { title: texts.withdraw.title, body: <Withdraw {...model} /> }
}

function Withdraw({ bulletin, form = emptyForm, fresh }: ReasonModel): Child {
  const { withdraw } = texts
  return (
    <article class="narrow">
      <h1>{withdraw.title}</h1>
      <p>
        <strong>{titleOf(bulletin)}</strong>
      </p>
      <p class="notice">{withdraw.lead}</p>
      <ErrorSummary form={form} names={['reason']} />
      <form method="post" action={`/park/bulletins/${bulletin.id}/withdraw`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={withdraw.reason} hint={withdraw.reasonHint} form={form} rows={3} required />
        <div class="actions">
          <button type="submit" class="danger">
            {withdraw.submit}
          </button>
          <a href={`/park/bulletins/${bulletin.id}`}>{texts.cancel}</a>
        </div>
      </form>
    </article>
  )
}
