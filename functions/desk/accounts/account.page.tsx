import type { Child } from 'hono/jsx'
import { deviceName } from '#shared/accounts/domain/device.ts'
import { kindNames } from '#shared/accounts/domain/kinds.ts'
import { type PersonRecord, roleNames, type Session } from '#shared/accounts/domain/people.ts'
import { standingNames, standingOf, standingTones } from '#shared/accounts/domain/standing.ts'
import type { MyOrganisation } from '#shared/accounts/use-cases/my-organisations.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { Done, Empty, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { Closing } from './close.page.tsx'
import { texts } from './texts.ts'

const text = texts.account

export type AccountModel = {
  readonly person: Person
  readonly closing: PersonRecord['closing']
  readonly fresh: string
  readonly organisations: readonly MyOrganisation[]
  readonly sessions: readonly Session[]
  readonly today: CivilDate
  readonly issuer: string
  readonly url: URL
}

/** Who I am here, for whom I act, and where I am signed in. */
export function accountView({ person, closing, fresh, organisations, sessions, today, issuer, url }: AccountModel): Page {
  return {
    title: text.title,
    body: (
      <>
        <Done texts={text.done} url={url} />
        <h1>{text.title}</h1>
        {closing !== undefined && <Closing closing={closing} fresh={fresh} />}
        <Facts rows={[[text.signedInAs, text.identity(person.name, issuer)]]} />
        <p>
          <a href="/login/start#lost">{text.lost}</a>
        </p>
        <h2>{text.organisations}</h2>
        <Organisations organisations={organisations} today={today} />
        {person.member !== undefined && (
          <>
            <h2>{text.more}</h2>
            <ul>
              <li>
                <a href="/account/organisation">{text.organisationLink}</a>
              </li>
              <li>
                <a href="/account/members">{text.members}</a>
              </li>
              <li>
                <a href="/account/complaints">{text.complaints}</a>
              </li>
              {person.member.role === 'admin' && (
                <li>
                  <a href="/account/keys">{text.keys}</a>
                </li>
              )}
            </ul>
          </>
        )}
        <h2>{text.sessions}</h2>
        <p>{text.sessionsHint}</p>
        <ul class="cards">
          {sessions.map((session) => (
            <SessionCard session={session} current={session.id === person.sessionId} />
          ))}
        </ul>
        {closing === undefined && <Closing closing={closing} fresh={fresh} />}
      </>
    ),
  }
}

function Organisations({ organisations, today }: Pick<AccountModel, 'organisations' | 'today'>): Child {
  if (organisations.length === 0) {
    return (
      <Empty>
        <p>{text.noOrganisation}</p>
        <p>
          {text.talentHint}
          <a href="/me">{text.talentLink}</a>
        </p>
        <p>{text.registerHint}</p>
        <p class="actions">
          <a class="button" href="/register">
            {text.register}
          </a>
        </p>
      </Empty>
    )
  }
  return (
    <>
      <ul class="cards">
        {organisations.map((mine) => (
          <OrganisationCard mine={mine} today={today} />
        ))}
      </ul>
      <p class="actions">
        <a href="/register">{text.registerAnother}</a>
      </p>
    </>
  )
}

function OrganisationCard({ mine, today }: { readonly mine: MyOrganisation; readonly today: CivilDate }): Child {
  const { organisation, role, active } = mine
  const standing = standingOf(organisation, today)
  return (
    <li class="card">
      <h3>{organisation.content.name}</h3>
      <p class="row">
        <span>
          {kindNames[organisation.content.kind]} · {roleNames[role]}
        </span>
        <Tag tone={standingTones[standing]}>{standingNames[standing]}</Tag>
        {active && <Tag tone="good">{text.active}</Tag>}
      </p>
      {active ? (
        <p>
          <a href="/account/organisation">{text.open}</a>
        </p>
      ) : (
        <form method="post" action={`/account/organisations/${organisation.id}/active`}>
          <button type="submit" class="second" aria-label={labelled(text.switchTo, organisation.content.name)}>
            {text.switchTo}
          </button>
        </form>
      )}
    </li>
  )
}

function SessionCard({ session, current }: { readonly session: Session; readonly current: boolean }): Child {
  return (
    <li class="card">
      <p class="row">
        <span>{deviceName(session.device)}</span>
        <span>
          {text.since} <LocalTime at={session.startedAt} />
        </span>
        {current && <Tag tone="good">{text.thisOne}</Tag>}
      </p>
      {!current && (
        <form method="post" action={`/account/sessions/${session.id}/end`}>
          <button type="submit" class="danger" aria-label={labelled(text.end, deviceName(session.device))}>
            {text.end}
          </button>
        </form>
      )}
    </li>
  )
}
