import type { Child } from 'hono/jsx'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { rhythms } from '#shared/saved-searches/domain/saved-search.ts'
import { texts as t } from './texts.ts'

/** Where a search is saved, and what it was. */
export type Savable = {
  readonly action: string
  readonly of: 'people' | 'matches' | 'own-matches' | 'vacancies'
  /** The query of the list, as its address says it. */
  readonly query?: string
  readonly vacancy?: string
}

/** Beside a list: keeps it, to be told what is new. */
export function SaveSearch({ fresh, ...savable }: Savable & { readonly fresh: string }): Child {
  return (
    <details>
      <summary>{t.save}</summary>
      <p class="hint">{t.saveLead}</p>
      <SaveSearchForm {...savable} form={emptyForm} fresh={fresh} />
    </details>
  )
}

export function SaveSearchForm({
  action,
  of,
  query = '',
  vacancy,
  form,
  fresh,
}: Savable & { readonly form: FormState; readonly fresh: string }): Child {
  return (
    <form method="post" action={action}>
      <ErrorSummary form={form} names={['name', 'rhythm', 'words']} />
      <SubmissionKey form={form} fresh={fresh} />
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="query" value={query} />
      {vacancy !== undefined && <input type="hidden" name="vacancy" value={vacancy} />}
      {of === 'vacancies' && <Field name="words" label={t.words} hint={t.wordsHint} form={form} required />}
      <NameAndRhythm form={form} />
      <button type="submit">{t.submit}</button>
    </form>
  )
}

export function NameAndRhythm({
  form,
  name,
  rhythm = 'daily',
}: {
  readonly form: FormState
  readonly name?: string
  readonly rhythm?: string
}): Child {
  return (
    <>
      <Field name="name" label={t.name} hint={t.nameHint} form={form} required {...(name === undefined ? {} : { value: name })} />
      <Choices
        kind="radio"
        name="rhythm"
        label={t.rhythm}
        form={form}
        values={[rhythm]}
        options={rhythms.map((value) => ({ value, label: t.rhythms[value] }))}
      />
    </>
  )
}
