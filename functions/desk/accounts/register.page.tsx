import { kindHints, kindNames, registrableKinds } from '#shared/accounts/domain/kinds.ts'
import type { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { OrganisationFields, organisationFieldNames } from './organisation-fields.tsx'
import { texts } from './texts.ts'

/** First which kind: the form depends on it. */
export function chooseKind(): Page {
  const text = texts.register
  return {
    title: text.title,
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <ul class="cards">
          {registrableKinds.map((kind) => (
            <li class="card">
              <h2>
                <a href={`/register?kind=${kind}`}>{kindNames[kind]}</a>
              </h2>
              <p>{kindHints[kind]}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

type FormView = { readonly kind: OrganisationKind; readonly form: FormState; readonly fresh: string }

export function registration({ kind, form, fresh }: FormView): Page {
  const text = texts.register
  const title = text.formTitle(kindNames[kind])
  return {
    title,
    body: (
      <article class="narrow">
        <h1>{title}</h1>
        <p>
          <a href="/register">{text.other}</a>
        </p>
        <ErrorSummary form={form} names={organisationFieldNames('')} />
        <form method="post" action="/register">
          <SubmissionKey form={form} fresh={fresh} />
          <OrganisationFields form={form} kind={kind} prefix="" />
          <p>{text.after}</p>
          <button type="submit">{text.submit}</button>
        </form>
      </article>
    ),
  }
}

/** The same fields, filled with what is stored, to mend or change it. */
export function editing({ kind, form, fresh, rev }: FormView & { readonly rev: number }): Page {
  const text = texts.edit
  return {
    title: text.title,
    body: (
      <article class="narrow">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <p>{text.change}</p>
        <ErrorSummary form={form} names={organisationFieldNames(prefix)} />
        <form method="post" action="/account/organisation/edit">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={String(rev)} />
          <OrganisationFields form={form} kind={kind} prefix={prefix} />
          <button type="submit">{text.submit}</button>
        </form>
      </article>
    ),
  }
}

const prefix = 'content.'

export function storedValues(content: RegistrationContent): FormState {
  return { values: valuesOf({ content }, organisationFieldNames(prefix)) }
}
