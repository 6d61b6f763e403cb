import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { ProblemKind } from '#shared/platform/http/problem.ts'
import { texts } from './texts.ts'

/** What a problem's `type` points to: what happened and what to do; where contexts share a code, in each meaning. */
export function problemTypePage(code: string, kinds: readonly ProblemKind[]): Page {
  return { title: kinds[0]?.title ?? code, body: <ProblemType code={code} kinds={kinds} />, cache: 600 }
}

function ProblemType({ code, kinds }: { readonly code: string; readonly kinds: readonly ProblemKind[] }): Child {
  const text = texts.problem
  return (
    <article class="narrow">
      <h1>{kinds[0]?.title}</h1>
      <p class="quiet">{text.code(code, [...new Set(kinds.map(({ status }) => status))])}</p>
      {kinds.map(({ title, mend }, index) => (
        <section>
          {index > 0 && <h2>{title}</h2>}
          <p>
            <strong>{text.mend}</strong>
            {mend}
          </p>
        </section>
      ))}
      <p class="quiet">{text.machine}</p>
      <p>
        <a href="/openapi.json">{text.api}</a>
      </p>
    </article>
  )
}
