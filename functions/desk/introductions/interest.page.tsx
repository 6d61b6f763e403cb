import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import type { ContactMatter } from '#shared/introductions/domain/contact-notices.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Facts } from '#shared/platform/pages/parts.tsx'
import { ContactNotice } from './contact-notice.tsx'
import { PurposeField } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly form: FormState
  readonly fresh: string
  /** Absent when it could not be read any more. */
  readonly vacancy?: { readonly ref: string; readonly title: string; readonly employer: VacancyView['employer']['name'] } | undefined
  /** What may be consented to beforehand, one a recipient. */
  readonly matters: readonly ContactMatter[]
}

/** Before a person says that they are interested: in what, who will see what, a word to add, and ticks that may be left out. */
export function interestPage({ form, fresh, vacancy, matters }: Model): Page {
  const t = texts.interest
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <ErrorSummary form={form} names={['vacancy', 'purpose', 'note']} />
        <Facts
          rows={[
            [t.what, vacancy?.title],
            [t.employer, vacancy?.employer],
          ]}
        />
        <p>{t.lead}</p>
        <form method="post" action="/me/introductions">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="vacancy" value={vacancy?.ref ?? form.values.vacancy?.[0] ?? ''} />
          <PurposeField label={t.purpose} form={form} />
          <Field name="note" label={t.note} form={form} hint={t.noteHint} />
          {matters.length > 0 && (
            <details>
              <summary>{texts.own.consentBefore}</summary>
              <p>{texts.own.consentBeforeLead}</p>
              {matters.map((matter) => (
                <ContactNotice matter={matter} many />
              ))}
            </details>
          )}
          <button type="submit">{t.submit}</button>
        </form>
      </article>
    ),
  }
}
