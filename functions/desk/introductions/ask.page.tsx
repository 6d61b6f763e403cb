import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { PurposeField } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly form: FormState
  readonly fresh: string
  readonly desk: 'employer' | 'agency'
  /** Open vacancies for which people may be asked. */
  readonly vacancies: readonly Vacancy[]
}

/** Before an organisation asks to contact a person: for which vacancy, and a word to add. Also what is shown when asking was refused. */
export function askPage({ form, fresh, desk, vacancies }: Model): Page {
  const t = texts.ask
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <ErrorSummary form={form} names={['vacancyId', 'purpose', 'note', 'talentId']} />
        <p>{t.lead}</p>
        {vacancies.length === 0 ? (
          <p class="notice">
            {t.none} <a href={`/${desk}/vacancies`}>{t.vacancies}</a>
          </p>
        ) : (
          <form method="post" action={`/${desk}/introductions`}>
            <SubmissionKey form={form} fresh={fresh} />
            <input type="hidden" name="talentId" value={form.values.talentId?.[0] ?? ''} />
            <Select
              name="vacancyId"
              label={t.vacancy}
              form={form}
              required
              options={vacancies.map(({ id, content, employer }) => ({ value: id, label: t.option(content.title, employer.name) }))}
            />
            <PurposeField label={t.purpose} form={form} />
            <Field name="note" label={t.note} form={form} hint={t.noteHint} />
            <button type="submit">{t.submit}</button>
          </form>
        )}
      </article>
    ),
  }
}
