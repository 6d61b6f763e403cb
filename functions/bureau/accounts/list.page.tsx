import type { Child } from 'hono/jsx'
import { kindNames } from '#shared/accounts/domain/kinds.ts'
import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { type OrganisationList, organisationListNames, organisationLists } from '#shared/accounts/domain/organisation-lists.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, LocalTime, NextPage, Table } from '#shared/platform/pages/parts.tsx'
import { Hand } from '../hand.tsx'
import type { QueueReader } from '../hands.ts'
import { TakeNext } from '../home/take-next.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly list: OrganisationList
  readonly organisations: readonly Organisation[]
  readonly reader: QueueReader
  readonly next: string | undefined
  readonly url: URL
}

/** The lists of organisations, and the button that hands out the next one. */
export function organisationsView({ list, organisations, reader, next, url }: Model): Page {
  return {
    title: texts.titleOf(organisationListNames[list]),
    body: (
      <>
        <Done texts={texts.done} url={url} />
        <h1>{texts.title}</h1>
        <TakeNext
          at={list === 'due' ? '/bureau/organisations/next?list=due' : '/bureau/organisations/next'}
          hint={list === 'due' ? texts.takeDueHint : texts.takeHint}
        />
        <nav aria-label={texts.lists}>
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
          <Empty>{texts.empty[list]}</Empty>
        ) : (
          <Table caption={texts.caption} columns={[texts.name, texts.kind, texts.since, texts.until, texts.hand]} stack>
            {organisations.map((organisation) => (
              <Row organisation={organisation} reader={reader} />
            ))}
          </Table>
        )}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Row({ organisation, reader }: Pick<Model, 'reader'> & { readonly organisation: Organisation }): Child {
  const { id, content, verification, lease, createdAt } = organisation
  return (
    <tr>
      <th scope="row">
        <a href={`/bureau/organisations/${id}`}>{content.name}</a>
      </th>
      <td data-label={texts.kind}>{kindNames[content.kind]}</td>
      <td data-label={texts.since}>
        <LocalTime at={verification.submittedAt ?? createdAt} />
      </td>
      <td data-label={texts.until}>{verification.validUntil === undefined ? texts.none : dayText(verification.validUntil)}</td>
      <td data-label={texts.hand}>
        <Hand lease={lease} reader={reader} />
      </td>
    </tr>
  )
}
