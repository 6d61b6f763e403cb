import type { Child } from 'hono/jsx'
import { nameOfParty, recipientOf } from '#shared/introductions/domain/introduction.ts'
import type { OwnIntroduction } from '#shared/introductions/use-cases/list-own-introductions.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, Facts, LocalTime, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { dueText, tones } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly items: readonly OwnIntroduction[]
  readonly next: string | undefined
  readonly url: URL
  readonly today: CivilDate
}

/** A person's introductions: those the person began, and those that organisations began. What waits for the person stands first. */
export function ownIntroductionsPage({ items, next, url, today }: Model): Page {
  const t = texts.own
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/introductions" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p>{t.lead}</p>
        {items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
            <p>
              {t.emptyHint} <a href="/me/matches">{t.matches}</a>
            </p>
          </Empty>
        ) : (
          <ul class="cards" aria-label={texts.list}>
            {items.map((introduction) => (
              <Row introduction={introduction} today={today} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

function Row({ introduction, today }: { readonly introduction: OwnIntroduction; readonly today: CivilDate }): Child {
  const { id, vacancy, startedBy, standing, state, createdAt, note, revealTo } = introduction
  const mine = startedBy === 'talent'
  const waits = state === 'accepted' ? texts.due.consent : mine ? texts.due.theirAnswer : texts.due.answer
  const recipient = recipientOf(introduction)
  return (
    <li class="card">
      <h2>
        <a href={`/me/introductions/${id}`}>{vacancy.title}</a>
      </h2>
      <p>
        <Tag tone={tones[standing]}>{texts.standings[standing]}</Tag>
      </p>
      <p class="row">
        <span>{vacancy.employer}</span>
        <span class="quiet">{mine ? texts.own.mine : texts.own.theirs[startedBy]}</span>
      </p>
      <Facts
        rows={[
          [texts.from, mine ? undefined : listed(introduction.parties.map((party) => nameOfParty(introduction, party)))],
          [waits, dueText(introduction, today)],
          [texts.note, note],
          [texts.started, <LocalTime at={createdAt} />],
        ]}
      />
      {revealTo.length > 0 && recipient !== undefined && (
        <p>{texts.own[standing === 'hidden' ? 'wasGiven' : 'given'](nameOfParty(introduction, recipient))}</p>
      )}
      <Unseen standing={standing} />
      {(standing === 'to-answer' || standing === 'to-consent') && (
        <p class="actions">
          <a class="button" href={`/me/introductions/${id}`} aria-label={`${texts.own.open}: ${vacancy.title}`}>
            {texts.own.open}
          </a>
        </p>
      )}
    </li>
  )
}

/** That and why the other side does not see the person now. */
export function Unseen({ standing }: Pick<OwnIntroduction, 'standing'>): Child {
  if (standing !== 'hidden' && standing !== 'partly-hidden') return null
  return (
    <p class="notice">
      {texts.own.unseen[standing]} <a href="/me/consent">{texts.own.consents}</a>
    </p>
  )
}
