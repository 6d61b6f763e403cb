import { kindRule, registrableKinds } from '#shared/accounts/domain/kinds.ts'
import type { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { OrganisationFields, organisationFieldNames } from './organisation-fields.tsx'
import { zh } from './texts.ts'

/** First which kind: the form depends on it. */
export function chooseKind(): Page {
  const texts = zh.register
  return {
    title: texts.title,
    body: (
      <>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <ul class="cards">
          {registrableKinds.map((kind) => (
            <li class="card">
              <h2>
                <a href={`/register?kind=${kind}`}>{kindRule(kind).name}</a>
              </h2>
              <p>{kindRule(kind).hint}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

type FormView = { readonly kind: OrganisationKind; readonly form: FormState; readonly fresh: string }

export function registration({ kind, form, fresh }: FormView): Page {
  const texts = zh.register
  const title = texts.formTitle(kindRule(kind).name)
  return {
    title,
    body: (
      <article class="narrow">
        <h1>{title}</h1>
        <p>
          <a href="/register">{texts.other}</a>
        </p>
        <ErrorSummary form={form} names={organisationFieldNames('')} />
        <form method="post" action="/register">
          <SubmissionKey form={form} fresh={fresh} />
          <OrganisationFields form={form} kind={kind} prefix="" />
          <p>{texts.after}</p>
          <button type="submit">{texts.submit}</button>
        </form>
      </article>
    ),
  }
}

/** The same fields, filled with what is stored, to mend or change it. */
export function editing({ kind, form, fresh, rev }: FormView & { readonly rev: number }): Page {
  const texts = zh.edit
  return {
    title: texts.title,
    body: (
      <article class="narrow">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>{texts.change}</p>
        <ErrorSummary form={form} names={organisationFieldNames(prefix)} />
        <form method="post" action="/account/organisation/edit">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={String(rev)} />
          <OrganisationFields form={form} kind={kind} prefix={prefix} />
          <button type="submit">{texts.submit}</button>
        </form>
      </article>
    ),
  }
}

const prefix = 'content.'

export function storedValues(content: RegistrationContent): FormState {
  return { values: valuesOf({ content }, organisationFieldNames(prefix)) }
}
