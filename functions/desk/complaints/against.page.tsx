import type { Child } from 'hono/jsx'
import { categoryNames, subjectNames } from '#shared/complaints/domain/catalogue.ts'
import type { ReportedView } from '#shared/complaints/domain/views.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty } from '#shared/platform/pages/parts.tsx'
import { Answers } from './answers.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly organisation: string | undefined
  readonly complaints: readonly ReportedView[]
  /** The one that is to be appealed against. */
  readonly appeal: string | undefined
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const t = texts.against

/** What was decided about an organisation, for its members: never who said it. */
export function againstPage({ organisation, complaints, form, ...rest }: Model): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <Done texts={t.done} url={rest.url} />
        <ErrorSummary form={form} names={['text']} />
        <p class="lead">{t.lead}</p>
        {complaints.length === 0 ? (
          <Empty>
            <p>{organisation === undefined ? t.nobody : t.empty}</p>
          </Empty>
        ) : (
          complaints.map((complaint) => <One complaint={complaint} form={form} {...rest} />)
        )}
      </article>
    ),
  }
}

type OneProps = Pick<Model, 'appeal' | 'form' | 'fresh'> & { readonly complaint: ReportedView }

function One({ complaint: { notice, state, subject, category, answers, mayAppeal }, appeal, form, fresh }: OneProps): Child {
  const kind = subjectNames[subject.kind]
  const about = subject.name === undefined ? kind : labelled(kind, subject.name)
  return (
    <section class="card">
      <h2>{about}</h2>
      <p>{labelled(t.alleged, categoryNames[category])}</p>
      <Answers answers={answers} level={3} />
      {state === 'appealed' && <p class="notice">{t.appealing}</p>}
      {mayAppeal && appeal !== notice && (
        <p>
          <a class="button second" href={`/account/complaints?appeal=${notice}`}>
            {texts.show.appeal}
          </a>
        </p>
      )}
      {mayAppeal && appeal === notice && (
        <form method="post" action={`/account/complaints/${notice}/appeal`}>
          <SubmissionKey form={form} fresh={fresh} />
          <Field name="text" label={texts.show.appealText} rows={4} form={form} required />
          <p class="actions">
            <button type="submit">{texts.show.appealSubmit}</button>
          </p>
        </form>
      )}
    </section>
  )
}
