import type { Child } from 'hono/jsx'
import { bilingual } from '#shared/kernel/language.ts'
import { EmbedGuide } from '#shared/open-data/pages/embed-guide.tsx'
import type { Page } from '#shared/platform/http/bind.ts'

const texts = bilingual({ title: '放进您的网站', back: '招聘会日程' }, { title: 'On your own site', back: 'Job fairs of the park' })

type Model = { readonly park: { readonly id: string; readonly name: string }; readonly baseUrl: string }

/** For whoever keeps a park's web site: one line to copy. */
export function embedPage(model: Model): Page {
  return { title: texts.title, body: <Embed {...model} /> }
}

function Embed(model: Model): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href="/park">{texts.back}</a>
      </p>
      <h1>{texts.title}</h1>
      <EmbedGuide {...model} />
    </article>
  )
}
