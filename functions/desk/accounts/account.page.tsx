import type { Child } from 'hono/jsx'
import { kindRule } from '#shared/accounts/domain/kinds.ts'
import { roleNames, type Session } from '#shared/accounts/domain/people.ts'
import { standingOf, standings } from '#shared/accounts/domain/standing.ts'
import type { MyOrganisation } from '#shared/accounts/use-cases/my-organisations.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { Done, Empty, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { zh } from './texts.ts'

const texts = zh.account

export type AccountModel = {
  readonly person: Person
  readonly organisations: readonly MyOrganisation[]
  readonly sessions: readonly Session[]
  readonly today: CivilDate
  readonly issuer: string
  readonly url: URL
}

/** Who I am here, for whom I act, and where I am signed in. */
export function accountView({ person, organisations, sessions, today, issuer, url }: AccountModel): Page {
  return {
    title: texts.title,
    body: (
      <>
        <Done texts={texts.done} url={url} />
        <h1>{texts.title}</h1>
        <Facts rows={[[texts.signedInAs, `${person.name}（${issuer}）`]]} />
        <p>
          <a href="/login/start#lost">{texts.lost}</a>
        </p>
        <h2>{texts.organisations}</h2>
        <Organisations organisations={organisations} today={today} />
        {person.member !== undefined && (
          <>
            <h2>{texts.more}</h2>
            <ul>
              <li>
                <a href="/account/organisation">{texts.organisationLink}</a>
              </li>
              <li>
                <a href="/account/members">{texts.members}</a>
              </li>
              {person.member.role === 'admin' && (
                <li>
                  <a href="/account/keys">{texts.keys}</a>
                </li>
              )}
            </ul>
          </>
        )}
        <h2>{texts.sessions}</h2>
        <p>{texts.sessionsHint}</p>
        <ul class="cards">
          {sessions.map((session) => (
            <SessionCard session={session} current={session.id === person.sessionId} />
          ))}
        </ul>
      </>
    ),
  }
}

function Organisations({ organisations, today }: Pick<AccountModel, 'organisations' | 'today'>): Child {
  if (organisations.length === 0) {
    return (
      <Empty>
        <p>{texts.noOrganisation}</p>
        <p>
          {texts.talentHint}
          <a href="/me">{texts.talentLink}</a>
        </p>
        <p>{texts.registerHint}</p>
        <p class="actions">
          <a class="button" href="/register">
            {texts.register}
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
        <a href="/register">{texts.registerAnother}</a>
      </p>
    </>
  )
}

function OrganisationCard({ mine, today }: { readonly mine: MyOrganisation; readonly today: CivilDate }): Child {
  const { organisation, role, active } = mine
  const { name, tone } = standings[standingOf(organisation, today)]
  return (
    <li class="card">
      <h3>{organisation.content.name}</h3>
      <p class="row">
        <span>
          {kindRule(organisation.content.kind).name} · {roleNames[role]}
        </span>
        <Tag tone={tone}>{name}</Tag>
        {active && <Tag tone="good">{texts.active}</Tag>}
      </p>
      {active ? (
        <p>
          <a href="/account/organisation">{texts.open}</a>
        </p>
      ) : (
        <form method="post" action={`/account/organisations/${organisation.id}/active`}>
          <button type="submit" class="second" aria-label={`${texts.switchTo}：${organisation.content.name}`}>
            {texts.switchTo}
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
        <span>{session.device}</span>
        <span>
          {texts.since} <LocalTime at={session.startedAt} />
        </span>
        {current && <Tag tone="good">{texts.thisOne}</Tag>}
      </p>
      {!current && (
        <form method="post" action={`/account/sessions/${session.id}/end`}>
          <button type="submit" class="danger" aria-label={`${texts.end}：${session.device}`}>
            {texts.end}
          </button>
        </form>
      )}
    </li>
  )
}
