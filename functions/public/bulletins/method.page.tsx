import type { Child } from 'hono/jsx'
import { clusterText, countingEdition, methodEdition, methodText } from '#shared/bulletins/domain/method.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Facts } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** How bulletins are counted, hidden and compiled: printed from the rules that do it. */
export function methodPage(): Page {
  return { title: texts.method.title, description: texts.method.description, body: <Method />, cache: 600 }
}

function Method(): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href="/bulletins">{texts.issue.back}</a>
      </p>
      <h1>{texts.method.title}</h1>
      <p class="lead">{texts.method.lead}</p>
      <p class="quiet">{texts.method.editions(countingEdition, methodEdition)}</p>
      {methodText().map(({ key, title, paragraphs }) => (
        <section aria-labelledby={key}>
          <h2 id={key}>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {key === 'clusters' && <Facts rows={clusterText().map(({ name, codes }) => [name, listed(codes)])} />}
        </section>
      ))}
      <section aria-labelledby="again">
        <h2 id="again">{texts.method.again}</h2>
        <p>{texts.method.againText}</p>
        <pre tabindex={0}>{texts.method.commands}</pre>
      </section>
    </article>
  )
}
