import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Handbook } from '#shared/platform/http/handbook.ts'
import { texts } from './texts.ts'

/** Every named type, so that an operation's type can be looked up. */
export function typesPage(types: Handbook['types']): Page {
  return { title: texts.typesTitle, body: <Types types={types} />, cache: 600 }
}

function Types({ types }: { readonly types: Handbook['types'] }): Child {
  return (
    <article class="narrow">
      <p>
        <a href="/developers/api">{texts.back}</a>
      </p>
      <h1>{texts.typesTitle}</h1>
      <p>{texts.typesLead}</p>
      {types.map(({ name, type }) => (
        <pre id={name} tabindex={0}>
          {`type ${name} = ${type}`}
        </pre>
      ))}
    </article>
  )
}
