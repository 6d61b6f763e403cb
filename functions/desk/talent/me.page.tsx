import type { Child } from 'hono/jsx'
import { namedTrade } from '#shared/fairs/domain/fair-trade.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { expiredCertificates, undatedCertificates } from '#shared/talent/domain/completeness.ts'
import { type Task, tasksOf } from '#shared/talent/domain/profile-parts.ts'
import { consents } from '#shared/talent/domain/talent.ts'
import type { OwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { MeNav } from './me-nav.tsx'
import type { Needs } from './needs.ts'
import { ComingUp, Waiting } from './needs-parts.tsx'
import { texts } from './texts.ts'

type View = OwnTalent & { readonly needs: Needs; readonly url: URL; readonly today: CivilDate }

/** A person's own front page: who can find them, and what is still missing. */
export function mePage({ talent, parts, needs, url, today }: View): Page {
  const t = texts.me
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <Waiting {...needs} today={today} />
        <Visibility talent={talent} />
        <h2 id="tasks">{t.parts}</h2>
        {parts.every(({ state }) => state === 'done') ? <p>{t.complete}</p> : <p>{t.partsLead}</p>}
        <CertificateWarnings talent={talent} today={today} />
        <ul class="cards">
          {tasksOf(talent, parts).map((task) => (
            <TaskCard task={task} />
          ))}
          <li class="card">
            <h3>
              <a href="/me/contact">{t.contactTask}</a>
            </h3>
            <p>{t.contactWhy}</p>
          </li>
        </ul>
        <p>
          <a href="/me/profile">{t.whole}</a>
        </p>
        <ComingUp {...needs} />
        <h2>{t.more}</h2>
        <ul>
          <li>
            <a href="/me/matches">{t.matches}</a>
          </li>
          <li>
            <a href="/me/introductions">{t.introductions}</a>
          </li>
          <li>
            <a href="/me/contact">{t.contact}</a>
          </li>
          {talent.profile?.trades.slice(0, 1).map(({ title, occupationCode = namedTrade(title).occupationCode }) => (
            <li>
              <a href={`/fairs?trade=${encodeURIComponent(occupationCode ?? title)}`}>{t.fairs(title)}</a>
            </li>
          ))}
          <li>
            <a href="/me/certificates">{t.verify}</a>
          </li>
          <li>
            <a href="/me/passport">{t.passport}</a>
          </li>
          <li>
            <a href="/me/looks">{t.looks}</a>
          </li>
          <li>
            <a href="/me/data">{t.download}</a>
          </li>
          <li>
            <a href="/account">{t.sessions}</a>
          </li>
        </ul>
        <p class="quiet">
          {t.updated}
          <LocalTime at={talent.updatedAt} />
        </p>
      </article>
    ),
  }
}

function Visibility({ talent }: Pick<View, 'talent'>): Child {
  const t = texts.me
  const rows = [
    ['employers', t.employers],
    ['agencies', t.agencies],
  ] as const
  const nobody = rows.every(([scope]) => !consents(talent, scope))
  return (
    <section aria-labelledby="visibility">
      <h2 id="visibility">{t.visibility}</h2>
      <ul class="cards">
        {rows.map(([scope, name]) => (
          <li class="card row">
            {name} {consents(talent, scope) ? <Tag tone="good">{t.can}</Tag> : <Tag>{t.cannot}</Tag>}
          </li>
        ))}
      </ul>
      {talent.exclusions.length > 0 && (
        <p>
          <a href="/me/exclusions">{t.excluded(talent.exclusions.length)}</a>
        </p>
      )}
      {nobody && <p class="notice">{t.nobody}</p>}
      <p>
        <a href="/me/consent">{t.change}</a>
      </p>
    </section>
  )
}

const tones = { done: 'good', started: 'warn', todo: 'warn', mend: 'bad' } as const

/** One page of the profile: how far it has come, and why what is missing matters. */
function TaskCard({ task: { part, state, open } }: { readonly task: Task }): Child {
  const t = texts.me
  return (
    <li class="card">
      <h3>
        <a href={`/me/profile/${part}`}>{texts.parts.title[part]}</a> <Tag tone={tones[state]}>{t.task[state]}</Tag>
      </h3>
      {open.length > 0 && (
        <ul>
          {open.map(({ title, why, points }) => (
            <li>
              {labelled(title, why)} {points !== undefined && <small>{t.points(points)}</small>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function CertificateWarnings({ talent, today }: Pick<View, 'talent' | 'today'>): Child {
  const { profile } = talent
  if (profile === undefined) return null
  return (
    <>
      {expiredCertificates(profile, today).map(({ name, expires = today }) => (
        <p class="notice">{texts.me.expired(name, dayText(expires))}</p>
      ))}
      {undatedCertificates(profile).map(({ name }) => (
        <p class="notice">{texts.me.undated(name)}</p>
      ))}
    </>
  )
}
