import type { Child } from 'hono/jsx'
import { consequenceNames } from '#shared/complaints/domain/catalogue.ts'
import type { ReporterView } from '#shared/complaints/domain/views.ts'
import { labelled } from '#shared/kernel/language.ts'
import { LocalTime } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

const t = texts.show

/** What the bureau answered, for either side. `level`: how deep the heading stands on its page. */
export function Answers({ answers, level = 2 }: Pick<ReporterView, 'answers'> & { readonly level?: 2 | 3 }): Child {
  const Heading = level === 2 ? 'h2' : 'h3'
  return answers.map(({ at, consequence, reason }, index) => (
    <section class="card">
      <Heading>{index === 0 ? t.answer : t.second}</Heading>
      <p>
        <LocalTime at={at} /> <strong>{consequenceNames[consequence]}</strong>
      </p>
      <p>{labelled(t.reason, reason)}</p>
    </section>
  ))
}
