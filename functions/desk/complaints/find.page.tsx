import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { Field } from '#shared/platform/pages/form-parts.tsx'
import { texts } from './texts.ts'

const t = texts.find

/** Asking after a complaint by its number and what opens it. */
export function findPage({ reference, missing }: { readonly reference: string | undefined; readonly missing: boolean }): Page {
  return {
    title: t.title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {missing && (
          <p class="notice" role="alert">
            {t.missing}
          </p>
        )}
        <form method="get" action="/reports">
          <Field
            name="reference"
            label={t.reference}
            form={emptyForm}
            required
            {...(reference === undefined ? {} : { value: reference })}
          />
          <Field name="secret" label={t.secret} form={emptyForm} required autocomplete="off" />
          <p class="actions">
            <button type="submit">{t.submit}</button>
          </p>
        </form>
        <p>
          <a href="/reports/new">{t.make}</a>
        </p>
      </article>
    ),
  }
}
