import type { Child } from 'hono/jsx'
import {
  categoriesOf,
  categoryBases,
  categoryNames,
  type SubjectKind,
  subjectKinds,
  subjectNames,
} from '#shared/complaints/domain/catalogue.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly about: SubjectKind | undefined
  readonly ref: string | undefined
  readonly days: number
  readonly form: FormState
  readonly fresh: string
}

const t = texts.make

/** A complaint: first what it is about, then the reasons there are for that, each with the law. */
export function newPage(model: Model): Page {
  const { about } = model
  return {
    title: about === undefined ? t.title : t.of(subjectNames[about]),
    body: about === undefined ? <Choosing /> : <Form {...model} about={about} />,
  }
}

function Choosing(): Child {
  return (
    <article class="narrow">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.choose}</h2>
      <ul class="cards">
        {subjectKinds.map((kind) => (
          <li class="card">
            <h3>
              {kind === 'message' || kind === 'introduction' ? (
                <a href={`/me/${kind}s`}>{subjectNames[kind]}</a>
              ) : (
                <a href={`/reports/new?about=${kind}`}>{subjectNames[kind]}</a>
              )}
            </h3>
            <p>{t.chooseHints[kind]}</p>
          </li>
        ))}
      </ul>
      <Ways />
    </article>
  )
}

function Form({ about, ref, days, form, fresh }: Model & { readonly about: SubjectKind }): Child {
  return (
    <article class="narrow">
      <h1>{t.of(subjectNames[about])}</h1>
      <p class="lead">{t.lead}</p>
      <ErrorSummary form={form} names={['ref', 'category', 'text']} />
      <form method="post" action="/reports">
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="about" value={about} />
        <Ref about={about} value={ref} form={form} />
        <Choices
          kind="radio"
          name="category"
          label={t.category}
          form={form}
          options={categoriesOf[about].map((value) => ({ value, label: categoryNames[value], hint: categoryBases[value] }))}
        />
        <Field name="text" label={t.text} hint={t.textHint} rows={5} form={form} required />
        <p>{t.promise(days)}</p>
        <p class="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
      <Ways />
    </article>
  )
}

/** What is known already is not asked: an id says nothing to a reader. */
function Ref({ about, value, form }: { readonly about: SubjectKind; readonly value: string | undefined; readonly form: FormState }): Child {
  if (about === 'data') return null
  if (about === 'message' || about === 'introduction') return <input type="hidden" name="ref" value={value ?? ''} />
  const given = value === undefined ? {} : { value }
  const optional = about === 'match' ? {} : { required: true }
  return <Field name="ref" label={t.refs[about]} hint={t.refHints[about]} form={form} {...given} {...optional} />
}

function Ways(): Child {
  return (
    <p>
      <a href="/reports">{t.find}</a> · <a href="/me/reports">{t.toOwn}</a>
    </p>
  )
}
