import type { Child } from 'hono/jsx'
import { categoryBases, categoryNames, consequenceNames, open, subjectNames } from '#shared/complaints/domain/catalogue.ts'
import type { Complaint } from '#shared/complaints/domain/complaint.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Facts, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly complaint: Complaint
  /** What was decided about the same organisation before. */
  readonly earlier: readonly Complaint[]
  readonly inHand: boolean
  readonly form: FormState
  readonly fresh: string
}

const t = texts.review

/** One complaint as a reviewer reads it, and the answer. */
export function reviewPage(model: Model): Page {
  const { complaint } = model
  const title = t.title(subjectNames[complaint.subject.kind])
  return {
    title,
    body: (
      <article class="narrow">
        <p class="back">
          <a href="/bureau/complaints">{t.back}</a>
        </p>
        <h1>{title}</h1>
        <ErrorSummary form={model.form} names={['consequence', 'reason']} />
        <About complaint={complaint} />
        <Words complaint={complaint} />
        {model.earlier.length > 0 && <Earlier earlier={model.earlier} />}
        {model.inHand ? <Answering {...model} /> : <p class="notice">{t.notInHand}</p>}
      </article>
    ),
  }
}

type Shown = { readonly complaint: Complaint }

function About({ complaint: { reference, subject, category, against, filedAt, due, reporter } }: Shown): Child {
  return (
    <>
      <Facts
        rows={[
          [subjectNames[subject.kind], subject.name],
          [t.facts.against, against?.name ?? (subject.kind === 'organisation' ? t.unknown : undefined)],
          [t.facts.category, categoryNames[category]],
          [t.facts.basis, categoryBases[category]],
          [t.facts.filed, <LocalTime at={filedAt} />],
          [t.facts.due, dayText(due.on)],
          [t.facts.reporter, reporter === undefined ? t.anonymous : t.signedIn],
          [t.facts.reference, reference],
        ]}
      />
      {subject.id?.startsWith('vac_') === true && (
        <p>
          <a href={`/bureau/vacancies/${subject.id}`}>{t.open}</a>
        </p>
      )}
    </>
  )
}

function Words({ complaint: { text, more, appeals, answers } }: Shown): Child {
  return (
    <>
      <h2>{t.text}</h2>
      <Lines text={text} />
      {more !== undefined && (
        <>
          <h3>{t.more}</h3>
          <Lines text={more.text} />
        </>
      )}
      {answers.map(({ at, consequence, reason }) => (
        <section class="card">
          <h3>{t.earlierAnswer}</h3>
          <p>
            <LocalTime at={at} /> {labelled(consequenceNames[consequence], reason)}
          </p>
        </section>
      ))}
      {appeals.map(({ at, by, text: words }) => (
        <section class="card">
          <h3>{t.appeals[by]}</h3>
          <p>
            <LocalTime at={at} />
          </p>
          <Lines text={words} />
        </section>
      ))}
    </>
  )
}

function Lines({ text }: { readonly text: string }): Child {
  return text.split('\n').map((line) => <p>{line}</p>)
}

function Earlier({ earlier }: Pick<Model, 'earlier'>): Child {
  return (
    <Table caption={t.earlier} columns={[t.earlierColumns.category, t.earlierColumns.outcome, t.earlierColumns.at]} stack>
      {earlier.map(({ category, answers }) => {
        const last = answers.at(-1)
        return (
          <tr>
            <th scope="row">{categoryNames[category]}</th>
            <td data-label={t.earlierColumns.outcome}>{last && consequenceNames[last.consequence]}</td>
            <td data-label={t.earlierColumns.at}>{last && <LocalTime at={last.at} />}</td>
          </tr>
        )
      })}
    </Table>
  )
}

function Answering({ complaint: { id, rev, subject, against }, form, fresh }: Model): Child {
  return (
    <>
      <h2>{t.answer}</h2>
      <form method="post" action={`/bureau/complaints/${id}/decision`}>
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="rev:int" value={String(rev)} />
        <Choices
          kind="radio"
          name="consequence"
          label={t.consequence}
          form={form}
          options={open(subject.kind, against !== undefined).map((value) => ({
            value,
            label: consequenceNames[value],
            ...(t.effects[value] === '' ? {} : { hint: t.effects[value] }),
          }))}
        />
        <Field name="reason" label={t.reason} hint={t.reasonHint} form={form} rows={4} required />
        <p class="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
      <form method="post" action={`/bureau/complaints/${id}/release`} class="actions">
        <SubmissionKey form={form} fresh={`${fresh}release`} />
        <button type="submit" class="second">
          {t.release}
        </button>
      </form>
    </>
  )
}
