import type { Child } from 'hono/jsx'
import { mandateScopeKeys, mandateScopes } from '#shared/demand/domain/mandate.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { type Desk, mandatesAt } from './desk.ts'
import { texts } from './texts.ts'

type Model = { readonly desk: Desk; readonly form: FormState; readonly fresh: string }

const text = texts.mandates.form
const names = ['uscc', 'scope:list', 'posts', 'from', 'to', 'proof']

/** Proposing a mandate: an agency to an employer, or the other way round. */
export function newMandatePage(model: Model): Page {
  return { title: text.title, body: <NewMandate {...model} /> }
}

function NewMandate({ desk, form, fresh }: Model): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href={mandatesAt(desk)}>{texts.mandates.title}</a>
      </p>
      <h1>{text.title}</h1>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={mandatesAt(desk)}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="uscc" label={text.uscc[desk]} hint={text.usccHint} form={form} required />
        <Choices
          kind="checkbox"
          name="scope:list"
          label={text.scope}
          form={form}
          options={mandateScopeKeys.map((value) => ({ value, label: mandateScopes[value] }))}
        />
        <Field name="posts" label={text.posts} hint={text.postsHint} form={form} required />
        <Field name="from" label={text.from} type="date" form={form} required />
        <Field name="to" label={text.to} hint={text.toHint} type="date" form={form} required />
        <Field name="proof" label={text.proof} hint={text.proofHint} rows={3} form={form} required />
        <button type="submit">{text.submit[desk]}</button>
      </form>
    </article>
  )
}
