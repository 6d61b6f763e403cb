import type { Child } from 'hono/jsx'
import type { OwnIntroduction } from '#shared/introductions/use-cases/list-own-introductions.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { State, Withdraw } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = { readonly items: readonly OwnIntroduction[]; readonly next: string | undefined; readonly url: URL }

/** A person's introductions: those the person began, and those that organisations began. */
export function ownIntroductionsPage({ items, next, url }: Model): Page {
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
              <Row introduction={introduction} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

function Row({ introduction }: { readonly introduction: OwnIntroduction }): Child {
  const { vacancy, startedBy, standing } = introduction
  return (
    <li class="card">
      <h2>
        <a href={`/vacancies/${vacancy.code}`}>{vacancy.title}</a>
      </h2>
      <p class="row">
        <span>{vacancy.employer}</span>
        <span class="quiet">{startedBy === 'talent' ? texts.own.mine : texts.own.theirs[startedBy]}</span>
      </p>
      <State introduction={introduction} standing={standing} />
      {(standing === 'hidden' || standing === 'partly-hidden') && (
        <p class="notice">
          {texts.own.unseen[standing]} <a href="/me/consent">{texts.own.consents}</a>
        </p>
      )}
      {startedBy === 'talent' && <Withdraw introduction={introduction} action="/me/introductions" />}
    </li>
  )
}
