import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Footer } from '#shared/platform/pages/layout.tsx'
import { Bullets } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** The accessibility statement (无障碍环境建设法). */
export function accessibilityPage(footer: Footer): Page {
  return { title: texts.a11y.title, body: <Accessibility footer={footer} />, cache: 600 }
}

function Accessibility({ footer }: { readonly footer: Footer }): Child {
  const text = texts.a11y
  return (
    <article class="narrow">
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <h2>{text.features}</h2>
      <Bullets items={text.featureList} />
      <h2>{text.standard}</h2>
      <p>{text.standardText}</p>
      <h2>{text.how}</h2>
      <Bullets items={text.howList} />
      <h2>{text.limits}</h2>
      <Bullets items={text.limitList} />
      <h2>{text.feedback}</h2>
      <p>{text.feedbackText(footer.contact)}</p>
    </article>
  )
}
