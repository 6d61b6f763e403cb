import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Handbook } from '#shared/platform/http/handbook.ts'
import { texts } from './texts.ts'
import { partOf, type TypesPart, typesParts } from './types-parts.ts'

/** The named types of one part, so that an operation's type can be looked up. */
export function typesPage(types: Handbook['types'], part: TypesPart): Page {
  return { title: texts.typesTitle, body: <Types types={types} part={part} />, cache: 600 }
}

function Types({ types, part }: { readonly types: Handbook['types']; readonly part: TypesPart }): Child {
  return (
    <article class="narrow">
      <p>
        <a href="/developers/api">{texts.back}</a>
      </p>
      <h1>{texts.typesTitle}</h1>
      <p>{texts.typesLead}</p>
      <nav class="tabs" aria-label={texts.typesTitle}>
        {typesParts.map((key) => (
          <a href={`/developers/api/types?part=${key}`} aria-current={key === part ? 'page' : undefined}>
            {key.toUpperCase()}
          </a>
        ))}
      </nav>
      {types
        .filter(({ name }) => partOf(name) === part)
        .map(({ name, type }) => (
          <pre id={name} tabindex={0}>
            {`type ${name} = ${type}`}
          </pre>
        ))}
    </article>
  )
}
