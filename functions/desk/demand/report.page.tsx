import type { Child } from 'hono/jsx'
import { reportGroundKeys, reportGrounds } from '#shared/demand/domain/report.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field } from '#shared/platform/pages/form-parts.tsx'
import { Done } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Model = { readonly code: string; readonly form: FormState; readonly url: URL }

const text = texts.report

/** Reporting an ad: on its own page for whoever comes from elsewhere or has to mend something. */
export function reportPage(model: Model): Page {
  return { title: text.title, body: <ReportForm {...model} /> }
}

function ReportForm({ code, form, url }: Model): Child {
  const reported = url.searchParams.get('done') === 'reported'
  return (
    <article class="narrow">
      <p class="back">
        <a href={`/vacancies/${code}`}>{text.back}</a>
      </p>
      <h1>{text.title}</h1>
      <Done texts={texts.done} url={url} />
      {!reported && (
        <>
          <p class="lead">{text.lead}</p>
          <ErrorSummary form={form} names={['ground', 'text']} />
          <form method="post" action="/reports">
            <input type="hidden" name="code" value={code} />
            <Choices
              kind="radio"
              name="ground"
              label={text.ground}
              form={form}
              options={reportGroundKeys.map((value) => ({ value, label: reportGrounds[value] }))}
            />
            <Field name="text" label={text.text} hint={text.textHint} rows={4} form={form} required />
            <button type="submit">{text.submit}</button>
          </form>
        </>
      )}
    </article>
  )
}
