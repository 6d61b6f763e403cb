import type { Child } from 'hono/jsx'
import { categoryNames, subjectNames } from '#shared/complaints/domain/catalogue.ts'
import type { ReporterView } from '#shared/complaints/domain/views.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { Answers } from './answers.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly complaint: ReporterView
  /** What opened it, when no session did. */
  readonly secret: string | undefined
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const t = texts.show

/** A complaint as its reporter follows it: state, answers, and what may still be done. */
export function showPage(model: Model): Page {
  return { title: t.title(model.complaint.reference), body: <Show {...model} />, secretAddress: true }
}

function Show({ complaint, secret, form, fresh, url }: Model): Child {
  const { reference, state, subject, category, text, more, filedAt, dueOn, overdue, answers, may } = complaint
  const kind = subjectNames[subject.kind]
  const acting = { reference, secret, form, fresh }
  return (
    <article class="narrow">
      <h1>{t.title(reference)}</h1>
      <Done texts={t.done} url={url} />
      <ErrorSummary form={form} names={['text']} />
      {secret !== undefined && (
        <section class="notice" aria-label={t.keep}>
          <p>
            <strong>{t.keep}</strong>
          </p>
          <Facts
            rows={[
              [t.facts.reference, reference],
              [t.facts.secret, secret],
            ]}
          />
          <p>{t.keepHint}</p>
        </section>
      )}
      <Facts
        rows={[
          [t.facts.state, t.states[state]],
          [
            t.facts.due,
            dueOn && (
              <>
                {dayText(dueOn)} {overdue && <Tag tone="bad">{t.overdue}</Tag>}
              </>
            ),
          ],
          [t.facts.about, subject.name === undefined ? kind : labelled(kind, subject.name)],
          [t.facts.category, categoryNames[category]],
          [t.facts.filed, <LocalTime at={filedAt} />],
          [t.facts.text, text],
          [t.facts.more, more],
        ]}
      />
      <Answers answers={answers} />
      {may.includes('add') && <Word {...acting} to="more" label={t.add} submit={t.addSubmit} />}
      {may.includes('appeal') && <Word {...acting} to="appeal" label={t.appealText} title={t.appeal} submit={t.appealSubmit} />}
      {may.includes('withdraw') && (
        <form method="post" action={`/reports/${reference}/withdrawal`} class="actions">
          <SubmissionKey form={form} fresh={`${fresh}w`} />
          {secret !== undefined && <input type="hidden" name="secret" value={secret} />}
          <button type="submit" class="second">
            {t.withdraw}
          </button>
          <span class="hint">{t.withdrawHint}</span>
        </form>
      )}
      <p>
        <a href="/reports">{t.find}</a>
      </p>
    </article>
  )
}

type WordProps = Pick<Model, 'secret' | 'form' | 'fresh'> & {
  readonly reference: string
  readonly to: 'more' | 'appeal'
  readonly label: string
  readonly title?: string
  readonly submit: string
}

function Word({ reference, secret, form, fresh, to, label, title = label, submit }: WordProps): Child {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <form method="post" action={`/reports/${reference}/${to}`}>
        <SubmissionKey form={form} fresh={`${fresh}${to}`} />
        {secret !== undefined && <input type="hidden" name="secret" value={secret} />}
        <Field name="text" label={label} rows={4} form={form} required />
        <p class="actions">
          <button type="submit">{submit}</button>
        </p>
      </form>
    </section>
  )
}
