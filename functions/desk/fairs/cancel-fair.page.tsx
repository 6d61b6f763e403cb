import type { Child } from 'hono/jsx'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { texts } from './texts.ts'

export type CancelModel = { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }

const names = ['reason', 'policeNotice.authority', 'policeNotice.date'] as const

export function cancelFairPage(model: CancelModel): Page {
  return { title: texts.cancel.title, body: <CancelFair {...model} /> }
}

function CancelFair({ fair, form = emptyForm, fresh }: CancelModel): Child {
  return (
    <article class="narrow">
      <h1>{texts.cancel.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="notice">{isPublished(fair) ? texts.cancel.lead : texts.cancel.leadDraft}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={`/park/fairs/${fair.id}/cancel`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field
          name="reason"
          label={texts.cancel.reason}
          {...(isPublished(fair) ? { hint: texts.cancel.reasonHint } : {})}
          form={form}
          required
        />
        {fair.permit !== undefined && (
          <fieldset class="group">
            <legend>{texts.fair.permit}</legend>
            <p class="hint">{texts.cancel.police}</p>
            <Field name="policeNotice.authority" label={texts.cancel.noticeAuthority} form={form} value={fair.permit.authority} required />
            <Field name="policeNotice.date" label={texts.cancel.noticeDate} type="date" form={form} required />
          </fieldset>
        )}
        <div class="actions">
          <button type="submit" class="danger">
            {texts.cancel.submit}
          </button>
          <a href={`/park/fairs/${fair.id}`}>{texts.cancel.back}</a>
        </div>
      </form>
    </article>
  )
}
