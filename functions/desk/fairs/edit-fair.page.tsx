import type { Child } from 'hono/jsx'
import { contradictions } from '#shared/fairs/domain/consistency.ts'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Bullets } from '#shared/platform/pages/parts.tsx'
import { ContentFields, contentNames, fieldAt } from './fair-form.tsx'
import { texts } from './texts.ts'

export type EditModel = { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }

export function editFairPage(model: EditModel): Page {
  return { title: texts.form.editTitle, body: <EditFair {...model} /> }
}

function EditFair({ fair, form: given, fresh }: EditModel): Child {
  const form = given ?? { values: valuesOf({ content: readable(fair) }, contentNames) }
  return (
    <article class="narrow">
      <h1>{texts.form.editTitle}</h1>
      <p class="lead">{isPublished(fair) ? texts.form.publicHint : texts.form.draftHint}</p>
      <ErrorSummary form={form} names={contentNames} />
      <Contradictions found={contradictions(fair)} />
      <form method="post" action={`/park/fairs/${fair.id}/edit`}>
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? String(fair.rev)} />
        <ContentFields form={form} />
        <div class="actions">
          <button type="submit">{texts.form.update}</button>
          <a href={`/park/fairs/${fair.id}`}>{texts.back}</a>
        </div>
      </form>
    </article>
  )
}

/** What does not fit together in what was saved last. */
function Contradictions({ found }: { readonly found: readonly ProblemDetail[] }): Child {
  return found.length === 0 ? null : (
    <section class="notice" aria-labelledby="contradictions">
      <h2 id="contradictions">{texts.fair.contradictions}</h2>
      <Bullets
        items={found.map(({ pointer, detail }) => {
          const link = fieldAt(pointer)
          return link === undefined ? detail : <a href={link}>{detail}</a>
        })}
      />
      <p class="hint">{texts.fair.contradictionsHint}</p>
    </section>
  )
}

/** The content with agencies as people write them: by name, or by id where two share one. */
function readable({ content, agencies }: Fair): object {
  const shared = (name: string): boolean => agencies.filter((agency) => agency.name === name).length > 1
  return { ...content, agencyIds: agencies.map(({ id, name }) => (shared(name) ? id : name)) }
}
