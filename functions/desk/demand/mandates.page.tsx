import type { Child } from 'hono/jsx'
import { type Mandate, mandateScopes, mandateStateNames, mandateStateOn } from '#shared/demand/domain/mandate.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { type Desk, mandatesAt } from './desk.ts'
import { texts } from './texts.ts'

type Model = {
  readonly desk: Desk
  readonly mandates: readonly Mandate[]
  readonly today: CivilDate
  readonly next: string | undefined
  readonly url: URL
}

const text = texts.mandates

/** The mandates an organisation gave or holds. */
export function mandatesPage(model: Model): Page {
  return { title: text.title, body: <Mandates {...model} /> }
}

function Mandates({ desk, mandates, today, next, url }: Model): Child {
  return (
    <>
      <p class="back">
        <a href={`/${desk}`}>{texts.home[desk]}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead[desk]}</p>
      <Done texts={texts.done} url={url} />
      <p class="actions">
        <a class="button" href={`${mandatesAt(desk)}/new`}>
          {text.create}
        </a>
      </p>
      {mandates.length === 0 ? (
        <Empty>
          <p>{text.empty}</p>
        </Empty>
      ) : (
        <Table caption={text.caption} columns={[text.columns.other, text.columns.scope, text.columns.term, text.columns.state]} stack>
          {mandates.map((mandate) => (
            <tr>
              <th scope="row">
                <a href={`${mandatesAt(desk)}/${mandate.id}`}>{otherSide(mandate, desk).name}</a>
              </th>
              <td data-label={text.columns.scope}>{listed(mandate.scope.map((scope) => mandateScopes[scope]))}</td>
              <td data-label={text.columns.term}>
                {dayText(mandate.from)} – {dayText(mandate.to)}
              </td>
              <td data-label={text.columns.state}>
                <MandateTag mandate={mandate} today={today} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      <NextPage url={url} next={next} />
    </>
  )
}

export function MandateTag({ mandate, today }: { readonly mandate: Mandate; readonly today: CivilDate }): Child {
  const state = mandateStateOn(mandate, today)
  const tone = state === 'ACTIVE' ? 'good' : state === 'PROPOSED' || state === 'FUTURE' ? 'warn' : 'plain'
  return <Tag tone={tone}>{mandateStateNames[state]}</Tag>
}

export function otherSide(mandate: Mandate, desk: Desk): Mandate['agency'] {
  return desk === 'employer' ? mandate.agency : mandate.employer
}
