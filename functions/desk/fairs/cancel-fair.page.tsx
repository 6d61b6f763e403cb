import type { Child } from 'hono/jsx'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { zh } from './texts.ts'

export type CancelModel = { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }

const names = ['reason', 'policeNotice.authority', 'policeNotice.date'] as const

export function cancelFairPage(model: CancelModel): Page {
  return { title: zh.cancel.title, body: <CancelFair {...model} /> }
}

function CancelFair({ fair, form = emptyForm, fresh }: CancelModel): Child {
  return (
    <article class="narrow">
      <h1>{zh.cancel.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="notice">{isPublished(fair) ? zh.cancel.lead : zh.cancel.leadDraft}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={`/park/fairs/${fair.id}/cancel`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={zh.cancel.reason} {...(isPublished(fair) ? { hint: zh.cancel.reasonHint } : {})} form={form} required />
        {fair.permit !== undefined && (
          <fieldset class="group">
            <legend>{zh.fair.permit}</legend>
            <p class="hint">{zh.cancel.police}</p>
            <Field name="policeNotice.authority" label={zh.cancel.noticeAuthority} form={form} value={fair.permit.authority} required />
            <Field name="policeNotice.date" label={zh.cancel.noticeDate} type="date" form={form} required />
          </fieldset>
        )}
        <div class="actions">
          <button type="submit" class="danger">
            {zh.cancel.submit}
          </button>
          <a href={`/park/fairs/${fair.id}`}>{zh.cancel.back}</a>
        </div>
      </form>
    </article>
  )
}
