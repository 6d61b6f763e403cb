import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Handbook } from '#shared/platform/http/handbook.ts'
import { Bullets } from '#shared/platform/pages/parts.tsx'
import { Problems } from './problems.tsx'
import { texts } from './texts.ts'

/** Where a developer begins: how to get a key, a first call, what holds everywhere, and all groups of operations. */
export function guidePage(handbook: Handbook, baseUrl: string): Page {
  return { title: texts.title, description: texts.lead, body: <Guide handbook={handbook} baseUrl={baseUrl} />, cache: 600 }
}

function Guide({ handbook, baseUrl }: { readonly handbook: Handbook; readonly baseUrl: string }): Child {
  const first = handbook.groups.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === 'getOpenVacancies')
  return (
    <article class="narrow">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ul>
        <li>
          <a href="/openapi.json">{texts.files.description}</a>
        </li>
        <li>
          <a href="/developers/jiangcai.ts">{texts.files.client}</a>
        </li>
        <li>
          <a href="/developers/api/types">{texts.files.types}</a>
        </li>
      </ul>
      <h2>{texts.start}</h2>
      <Bullets items={texts.startList} />
      <h2>{texts.first}</h2>
      <pre tabindex={0}>{`BASE=${baseUrl}\n`}</pre>
      {first?.samples.map(({ label, source }) => (
        <section aria-label={texts.samples(label)}>
          <pre tabindex={0}>{source}</pre>
        </section>
      ))}
      <h2>{texts.groups}</h2>
      <ul>
        {handbook.groups.map(({ name, endpoints }) => (
          <li>
            <a href={`/developers/api/${name}`}>{texts.names[name] ?? name}</a> <span class="quiet">{texts.count(endpoints.length)}</span>
          </li>
        ))}
      </ul>
      <h2>{texts.rules}</h2>
      <Bullets items={texts.rulesList} />
      <h2>{texts.errors}</h2>
      <p>{texts.errorsText}</p>
      <h3 id="problems">{texts.problemsAnywhere}</h3>
      <Problems of={handbook.problems} />
      <h2 id="deprecation">{texts.versions}</h2>
      <Bullets items={texts.versionsList} />
    </article>
  )
}
