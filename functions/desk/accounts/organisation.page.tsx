import type { Child } from 'hono/jsx'
import { kindRule, serviceClassNames } from '#shared/accounts/domain/kinds.ts'
import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { type Standing, standings } from '#shared/accounts/domain/standing.ts'
import { remarkLines } from '#shared/accounts/messages.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { districtOf } from '#shared/reference/districts.ts'
import { zh } from './texts.ts'

const texts = zh.organisation

export type OrganisationModel = {
  readonly organisation: Organisation
  readonly standing: Standing
  /** Whether the reader may change it. */
  readonly admin: boolean
  readonly url: URL
}

/** One's organisation: where it stands and why, what it said of itself, what happened. */
export function organisationView({ organisation, standing, admin, url }: OrganisationModel): Page {
  const { content, verification } = organisation
  const editable = admin && standing !== 'suspended' && content.kind !== 'bureau'
  return {
    title: content.name,
    body: (
      <>
        <Done texts={texts.done} url={url} />
        <h1>{content.name}</h1>
        <p>
          <Tag tone={standings[standing].tone}>{standings[standing].name}</Tag>
        </p>
        <Explanation organisation={organisation} standing={standing} />
        {editable && (
          <p class="actions">
            <a class="button" href="/account/organisation/edit">
              {standing === 'rejected' ? texts.mend : standing === 'due' || standing === 'lapsed' ? texts.confirm : texts.edit}
            </a>
          </p>
        )}
        {!admin && content.kind !== 'bureau' && <p>{texts.askAdmin}</p>}
        <Facts
          rows={[
            [texts.facts.kind, kindRule(content.kind).name],
            [texts.facts.uscc, content.uscc],
            [texts.facts.district, districtOf(content.district).name],
            [texts.facts.serviceClass, serviceClassNames[content.serviceClass]],
            [texts.facts.licence, content.licence?.number],
            [texts.facts.group, content.group],
            [texts.facts.contact, content.contact.function],
            [texts.facts.phone, content.contact.phone],
            [texts.facts.email, content.contact.email],
            [texts.facts.verifiedOn, verification.verifiedOn],
            [texts.facts.validUntil, verification.validUntil],
          ]}
        />
        <h2>{texts.history}</h2>
        <ul class="timeline">
          {organisation.history.toReversed().map((event) => (
            <li>
              <LocalTime at={event.at} /> {texts.events[event.action]}
              {event.reason === undefined ? '' : `：${event.reason}`}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

function Explanation({ organisation, standing }: Pick<OrganisationModel, 'organisation' | 'standing'>): Child {
  const { verification, suspension } = organisation
  switch (standing) {
    case 'suspended':
      return (
        <div class="notice">
          <p>{texts.suspended(suspension?.reason ?? '')}</p>
          <p>{texts.suspendedMend}</p>
        </div>
      )
    case 'rejected':
      return (
        <div class="notice">
          <p>{texts.rejected}</p>
          <ul>
            {remarkLines(verification.remarks).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      )
    case 'pending':
      return <p class="notice">{texts.pending}</p>
    case 'lapsed':
      return <p class="notice">{texts.lapsed}</p>
    case 'due':
      return <p class="notice">{texts.due(verification.validUntil ?? '')}</p>
    case 'verified':
      return null
  }
}

export function noOrganisation(): Page {
  return {
    title: texts.title,
    body: (
      <>
        <h1>{texts.title}</h1>
        <Empty>
          <p>{texts.none}</p>
          <p>
            <a href="/account">{zh.account.title}</a> · <a href="/register">{zh.account.register}</a>
          </p>
        </Empty>
      </>
    ),
  }
}
