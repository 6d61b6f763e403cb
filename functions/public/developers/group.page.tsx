import type { Child } from 'hono/jsx'
import type { AccessRule } from '#shared/platform/http/access-rule.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Described, Handbook } from '#shared/platform/http/handbook.ts'
import { Facts } from '#shared/platform/pages/parts.tsx'
import { Problems } from './problems.tsx'
import { texts } from './texts.ts'
import { addressOfType } from './types-parts.ts'

type Group = Handbook['groups'][number]

/** One group of operations, each with who may use it, what goes in and out, what can go wrong, and how to call it. */
export function groupPage(group: Group): Page {
  const title = texts.names[group.name] ?? group.name
  return { title, body: <Operations group={group} title={title} />, cache: 600 }
}

function Operations({ group, title }: { readonly group: Group; readonly title: string }): Child {
  return (
    <article>
      <p>
        <a href="/developers/api">{texts.back}</a>
      </p>
      <h1>{title}</h1>
      <nav aria-label={texts.contents}>
        <ul>
          {group.endpoints.map(({ id, method, path }) => (
            <li>
              <a href={`#${id}`}>
                {method} {path}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <a href="/developers/api#problems">{texts.problemsAnywhere}</a>
      </p>
      {group.endpoints.map((endpoint) => (
        <Operation {...endpoint} />
      ))}
    </article>
  )
}

function Operation(endpoint: Described): Child {
  const { id, method, path, summary, access, deprecated, parameters, body, answer, problems, samples } = endpoint
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <code>
          {method} {path}
        </code>
      </h2>
      <p>{summary}</p>
      {deprecated !== undefined && (
        <p class="notice">
          {texts.deprecated(deprecated.since, deprecated.sunset)} <code>{deprecated.instead}</code>
        </p>
      )}
      <Facts rows={[[texts.who, whoMay(access)]]} />
      {parameters.length > 0 && <Parameters of={id} parameters={parameters} />}
      {body !== undefined && <Type name={texts.body} type={body} />}
      {answer !== undefined && <Type name={texts.answer(answer.status)} type={answer.type ?? texts.nothing} />}
      {problems.length > 0 && (
        <details>
          <summary>{texts.problems}</summary>
          <Problems of={problems} />
        </details>
      )}
      {samples.map(({ label, source }) => (
        <details>
          <summary>{texts.samples(label)}</summary>
          <pre tabindex={0}>{source}</pre>
        </details>
      ))}
    </section>
  )
}

function Parameters({ of, parameters }: { readonly of: string; readonly parameters: Described['parameters'] }): Child {
  return (
    <section class="scroll" aria-label={`${texts.parameters} ${of}`} tabindex={0}>
      <table>
        <caption>{texts.parameters}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.type}</th>
            <th scope="col">{texts.columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, type, required, description }) => (
            <tr>
              <td>
                <code>{name}</code> {required && <small>{texts.required}</small>}
              </td>
              <td>
                <code>{type}</code>
              </td>
              <td>{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A type by name leads to where it is told. */
function Type({ name, type }: { readonly name: string; readonly type: string }): Child {
  return (
    <>
      <h3>{name}</h3>
      {/^[A-Z]\w*$/.test(type) ? (
        <p>
          <a href={addressOfType(type)}>
            <code>{type}</code>
          </a>
        </p>
      ) : (
        <pre tabindex={0}>{type}</pre>
      )}
    </>
  )
}

function whoMay(access: AccessRule): string {
  if (access.who === 'anyone') return texts.anyone
  if (access.who === 'person') return texts.person
  const kinds = access.of.map((kind) => texts.kinds[kind]).join(texts.between)
  return [
    texts.member(kinds, access.role === 'admin'),
    access.scope === undefined ? texts.noKey : texts.scope(access.scope),
    ...(access.verified === true ? [texts.verified] : []),
  ].join(' · ')
}
