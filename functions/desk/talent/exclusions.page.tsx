import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty } from '#shared/platform/pages/parts.tsx'
import type { Exclusion } from '#shared/talent/use-cases/list-exclusions.ts'
import { MeNav } from './me-nav.tsx'
import { texts } from './texts.ts'

const t = texts.exclusions
type View = { readonly exclusions: readonly Exclusion[]; readonly form: FormState; readonly fresh: string; readonly url: URL }

/** From whom a person hides, and how to hide from one more. */
export function exclusionsPage({ exclusions, form, fresh, url }: View): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/exclusions" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={['organisation']} />
        <h2>{t.add}</h2>
        <form method="post" action="/me/exclusions">
          <SubmissionKey form={form} fresh={fresh} />
          <Field name="organisation" label={t.organisation} hint={t.organisationHint} form={form} required autocomplete="off" />
          <p class="actions">
            <button type="submit">{t.submit}</button>
          </p>
        </form>
        <Candidates form={form} fresh={fresh} />
        <h2>{t.list}</h2>
        {exclusions.length === 0 ? (
          <Empty>{t.none}</Empty>
        ) : (
          <ul class="cards">
            {exclusions.map(({ organisationId, name = t.gone }) => (
              <li class="card">
                {name}
                <form method="post" action={`/me/exclusions/${organisationId}/remove`}>
                  <SubmissionKey form={form} fresh={`${fresh}-${organisationId}`} />
                  <button type="submit" class="second" aria-label={t.removeOf(name)}>
                    {t.remove}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </article>
    ),
  }
}

/** The organisations that a name may mean, each with its button. */
function Candidates({ form, fresh }: Pick<View, 'form' | 'fresh'>): Child {
  const candidates = form.problem?.errors?.flatMap(({ nearest = [] }) => nearest) ?? []
  return candidates.length === 0 ? null : (
    <>
      <h2>{t.candidates}</h2>
      <ul class="cards">
        {candidates.map(({ code, name }) => (
          <li class="card">
            <form method="post" action="/me/exclusions">
              <SubmissionKey form={form} fresh={`${fresh}-${code}`} />
              <input type="hidden" name="organisation" value={code} />
              <button type="submit" class="second">
                {t.hideFrom(name)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
