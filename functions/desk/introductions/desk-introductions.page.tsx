import type { Child } from 'hono/jsx'
import type { SeenIntroduction } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { PersonFacts, personTitle } from '../matching/person-card.tsx'
import { State, Withdraw } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly items: readonly SeenIntroduction[]
  readonly next: string | undefined
  readonly desk: 'employer' | 'agency'
  readonly organisationId: string
  readonly url: URL
}

/** An organisation's introductions, each with the blind card of a person whom it may still see. */
export function deskIntroductionsPage({ items, next, desk, organisationId, url }: Model): Page {
  const t = texts.desk
  return {
    title: texts.title,
    body: (
      <>
        <h1>{texts.title}</h1>
        <Done texts={t.done} url={url} />
        <p>{t.lead}</p>
        {items.length === 0 ? (
          <Empty>{next === undefined ? t.empty[desk] : t.emptyPage}</Empty>
        ) : (
          <ul class="cards" aria-label={texts.list}>
            {items.map((one) => (
              <Row {...one} desk={desk} organisationId={organisationId} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Row({ introduction, card, desk, organisationId }: SeenIntroduction & Pick<Model, 'desk' | 'organisationId'>): Child {
  const { vacancy, startedBy, starterId } = introduction
  const own = starterId === organisationId
  return (
    <li class="card">
      <h2>{personTitle(card)}</h2>
      <p class="row">
        <span class="quiet">{startedBy === 'talent' ? texts.desk.theirs : own ? texts.desk.mine : texts.desk.mineOther}</span>
        <a href={`/${desk}/vacancies/${vacancy.id}`}>{vacancy.title}</a>
        {desk === 'agency' && <span>{vacancy.employer}</span>}
      </p>
      <PersonFacts card={card} />
      <State introduction={introduction} standing={introduction.state === 'withdrawn' ? 'withdrawn' : 'waiting'} />
      {own && <Withdraw introduction={introduction} action={`/${desk}/introductions`} />}
    </li>
  )
}
