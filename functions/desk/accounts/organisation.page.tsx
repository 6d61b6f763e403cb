import type { Child } from 'hono/jsx'
import { kindNames, serviceClassNames } from '#shared/accounts/domain/kinds.ts'
import type { Organisation, OrganisationContent } from '#shared/accounts/domain/organisation.ts'
import { type Standing, standingNames, standingTones } from '#shared/accounts/domain/standing.ts'
import { remarkLines } from '#shared/accounts/messages.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

const text = texts.organisation

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
        <Done texts={text.done} url={url} />
        <h1>{content.name}</h1>
        <p>
          <Tag tone={standingTones[standing]}>{standingNames[standing]}</Tag>
        </p>
        <Explanation organisation={organisation} standing={standing} />
        {editable && (
          <p class="actions">
            <a class="button" href="/account/organisation/edit">
              {standing === 'rejected' ? text.mend : standing === 'due' || standing === 'lapsed' ? text.confirm : text.edit}
            </a>
          </p>
        )}
        {!admin && content.kind !== 'bureau' && <p>{text.askAdmin}</p>}
        <Facts
          rows={[
            [text.facts.kind, kindNames[content.kind]],
            [text.facts.uscc, content.uscc],
            [text.facts.district, districtName(content.district)],
            [text.facts.serviceClass, serviceClassNames[content.serviceClass]],
            [text.facts.licence, licenceText(content.licence)],
            [text.facts.dispatchLicence, licenceText(content.dispatchLicence)],
            [text.facts.group, content.group],
            [text.facts.contact, content.contact.function],
            [text.facts.phone, content.contact.phone],
            [text.facts.email, content.contact.email],
            [text.facts.verifiedOn, day(verification.verifiedOn)],
            [text.facts.validUntil, day(verification.validUntil)],
          ]}
        />
        <h2>{text.history}</h2>
        <ul class="timeline">
          {organisation.history.toReversed().map((event) => (
            <li>
              <LocalTime at={event.at} />{' '}
              {event.reason === undefined ? text.events[event.action] : labelled(text.events[event.action], event.reason)}
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
          <p>{text.suspended(suspension?.reason ?? '')}</p>
          <p>{text.suspendedMend}</p>
        </div>
      )
    case 'rejected':
      return (
        <div class="notice">
          <p>{text.rejected}</p>
          <ul>
            {remarkLines(verification.remarks).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      )
    case 'pending':
      return <p class="notice">{text.pending}</p>
    case 'lapsed':
      return <p class="notice">{text.lapsed}</p>
    case 'due':
      return <p class="notice">{text.due(day(verification.validUntil) ?? '')}</p>
    case 'verified':
      return null
  }
}

function licenceText(licence: OrganisationContent['licence']): string | undefined {
  if (licence?.validUntil === undefined) return licence?.number
  return text.licenceWith(licence.number, dayText(licence.validUntil))
}

function day(date: CivilDate | undefined): string | undefined {
  return date && dayText(date)
}

export function noOrganisation(): Page {
  return {
    title: text.title,
    body: (
      <>
        <h1>{text.title}</h1>
        <Empty>
          <p>{text.none}</p>
          <p>
            <a href="/account">{texts.account.title}</a> · <a href="/register">{texts.account.register}</a>
          </p>
        </Empty>
      </>
    ),
  }
}
