import type { Child } from 'hono/jsx'
import type { VacancyDetails } from '#shared/demand/domain/details.ts'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import { occupationOfTitle } from '#shared/demand/domain/title-occupations.ts'
import type { ShownReading } from '#shared/matching/views/shown-reading.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { ReadingSection, readingScript } from '../readings/reading.tsx'
import { Checks } from './checks.tsx'
import { type Desk, vacanciesAt } from './desk.ts'
import { texts } from './texts.ts'
import { ContentFields, contentNames, MandateSelect } from './vacancy-form.tsx'

export type EditModel = {
  readonly desk: Desk
  /** Absent for a new one. */
  readonly vacancy?: VacancyDetails
  /** For a new one of an agency: the mandates it may post under. */
  readonly mandates?: readonly Mandate[]
  readonly form?: FormState
  /** What the rules say, when the writer asked. */
  readonly checked?: Pick<VacancyDetails, 'missing' | 'findings'>
  /** What was changed in the form beforehand, and not yet saved. */
  readonly changed?: string
  /** What is read from the form as it stands. */
  readonly reading: ShownReading
  readonly fresh: string
}

/** Writing an ad: new, a draft, or one that is in the queue or in public. 检查 asks the rules without saving. */
export function editVacancyPage(model: EditModel): Page {
  const title = model.vacancy === undefined ? texts.form.newTitle : texts.form.editTitle
  return { title, script: readingScript, body: <EditVacancy title={title} {...model} /> }
}

function EditVacancy({ title, ...model }: EditModel & { readonly title: string }): Child {
  const { desk, vacancy, mandates, checked, reading, fresh } = model
  const form = model.form ?? { values: vacancy === undefined ? {} : valuesOf({ content: vacancy.content }, contentNames) }
  const typed = form.values['content.title']?.[0] ?? ''
  const base = vacancy === undefined ? vacanciesAt(desk) : `${vacanciesAt(desk)}/${vacancy.id}`
  const findings = checked?.findings ?? vacancy?.findings ?? []
  return (
    <article class="narrow">
      <p class="back">
        <a href={vacancy === undefined ? vacanciesAt(desk) : base}>{texts.form.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{leadFor(vacancy)}</p>
      {model.changed !== undefined && (
        <p class="notice" role="status">
          {model.changed} {texts.form.unsaved}
        </p>
      )}
      <ErrorSummary form={form} names={[...contentNames, 'mandateId']} />
      {checked !== undefined && (
        <section aria-labelledby="checked" id="checks">
          <h2 id="checked">{texts.form.checked}</h2>
          <Checks {...checked} form="" />
        </section>
      )}
      <form method="post" action={vacancy === undefined ? base : `${base}/edit`}>
        <SubmissionKey form={form} fresh={fresh} />
        {vacancy !== undefined && <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? String(vacancy.rev)} />}
        {vacancy === undefined && desk === 'agency' && <MandateSelect form={form} mandates={mandates ?? []} />}
        <ContentFields
          form={form}
          notes={{ remarks: vacancy?.remarks ?? [], findings }}
          {...(typed === '' ? {} : { occupation: occupationOfTitle(typed) })}
        />
        <ReadingSection side="vacancy" part="content" reading={reading} action={`${base}/read`} />
        <div class="actions">
          <button type="submit" class="second" formaction={`${base}/check`}>
            {texts.form.check}
          </button>
          <button type="submit" class="second">
            {vacancy === undefined || vacancy.state === 'DRAFT' ? texts.form.save : texts.form.update}
          </button>
          {(vacancy === undefined || vacancy.state === 'DRAFT') && (
            <button type="submit" name="submit:flag" value="on">
              {texts.form.submit}
            </button>
          )}
        </div>
      </form>
    </article>
  )
}

function leadFor(vacancy: VacancyDetails | undefined): string {
  if (vacancy?.state === 'PUBLISHED') return texts.form.openHint
  return vacancy?.state === 'SUBMITTED' ? texts.form.reviewHint : texts.form.draftHint
}
