import type { Child } from 'hono/jsx'
import { kindRule } from '#shared/accounts/domain/kinds.ts'
import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { type OrganisationList, organisationListNames, organisationLists } from '#shared/accounts/domain/organisation-lists.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, LocalTime, NextPage } from '#shared/platform/pages/parts.tsx'
import { TakeNext } from '../home/take-next.tsx'
import { zh } from './texts.ts'

type Model = {
  readonly list: OrganisationList
  readonly organisations: readonly Organisation[]
  /** Names of the reviewers who have one in hand, by person. */
  readonly names: ReadonlyMap<string, string>
  readonly now: string
  readonly next: string | undefined
  readonly url: URL
}

/** The lists of organisations, and the button that hands out the next one. */
export function organisationsView({ list, organisations, names, now, next, url }: Model): Page {
  return {
    title: `${zh.title}：${organisationListNames[list]}`,
    body: (
      <>
        <Done texts={zh.done} url={url} />
        <h1>{zh.title}</h1>
        <TakeNext
          at={list === 'due' ? '/bureau/organisations/next?list=due' : '/bureau/organisations/next'}
          hint={list === 'due' ? zh.takeDueHint : zh.takeHint}
        />
        <nav aria-label={zh.lists}>
          <ul class="chips">
            {organisationLists.map((key) => (
              <li>
                <a href={`/bureau/organisations?list=${key}`} aria-current={key === list ? 'page' : undefined}>
                  {organisationListNames[key]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h2>{organisationListNames[list]}</h2>
        {organisations.length === 0 ? (
          <Empty>{zh.empty[list]}</Empty>
        ) : (
          <section class="scroll" aria-label={organisationListNames[list]} tabindex={0}>
            <table class="stack">
              <caption>{zh.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{zh.name}</th>
                  <th scope="col">{zh.kind}</th>
                  <th scope="col">{zh.since}</th>
                  <th scope="col">{zh.until}</th>
                  <th scope="col">{zh.hand}</th>
                </tr>
              </thead>
              <tbody>
                {organisations.map((organisation) => (
                  <Row organisation={organisation} names={names} now={now} />
                ))}
              </tbody>
            </table>
          </section>
        )}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Row({ organisation, names, now }: Pick<Model, 'names' | 'now'> & { readonly organisation: Organisation }): Child {
  const { id, content, verification, lease, createdAt } = organisation
  const held = lease !== undefined && lease.until > now
  return (
    <tr>
      <th scope="row">
        <a href={`/bureau/organisations/${id}`}>{content.name}</a>
      </th>
      <td data-label={zh.kind}>{kindRule(content.kind).name}</td>
      <td data-label={zh.since}>
        <LocalTime at={verification.submittedAt ?? createdAt} />
      </td>
      <td data-label={zh.until}>{verification.validUntil ?? zh.none}</td>
      <td data-label={zh.hand}>{held ? names.get(lease.personId) : zh.nobody}</td>
    </tr>
  )
}
