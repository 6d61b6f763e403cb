import type { Child } from 'hono/jsx'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { PeopleBeyond } from '#shared/matching/use-cases/people-beyond.ts'
import type { PersonWhy } from '#shared/matching/use-cases/why-person.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty } from '#shared/platform/pages/parts.tsx'
import { PersonFacts, personTitle } from './person-card.tsx'
import { WhyParts } from './why-parts.tsx'
import { whyTexts } from './why-texts.ts'

export type WhyPersonModel = {
  readonly desk: 'employer' | 'agency'
  readonly vacancy: Vacancy
  /** The person that was asked for. */
  readonly asked?: Pick<PersonWhy, 'card' | 'why'>
  /** Those beyond the list, when nobody was asked for; absent while the engine is away. */
  readonly beyond?: Pick<PeopleBeyond, 'items' | 'kinds'>
}

const t = whyTexts.person

/** For the owner of an advertisement: why one person is not listed, or who is not and why. */
export function whyPersonPage(model: WhyPersonModel): Page {
  return { title: t.title(model.vacancy.content.title), body: <WhyPerson {...model} /> }
}

function WhyPerson({ desk, vacancy, asked, beyond }: WhyPersonModel): Child {
  const base = `/${desk}/vacancies/${vacancy.id}/matches`
  return (
    <>
      <p class="back">
        <a href={base}>{t.back}</a>
      </p>
      <h1>{t.title(vacancy.content.title)}</h1>
      <p>{t.lead}</p>
      {asked === undefined ? (
        <Beyond base={base} beyond={beyond} />
      ) : (
        <article class="card">
          <h2>{personTitle(asked.card)}</h2>
          <PersonFacts card={asked.card} />
          <WhyParts why={asked.why} of="person" level="h3" />
        </article>
      )}
      <h2>{t.byId}</h2>
      <form method="get" action={`${base}/why`}>
        <div class="field">
          <label for="talent">{t.idLabel}</label>
          <p class="hint" id="talent-hint">
            {t.idHint}
          </p>
          <input
            id="talent"
            name="talent"
            type="text"
            required
            pattern="tal_[0-9A-Z]{26}"
            aria-describedby="talent-hint"
            autocomplete="off"
            value={asked?.card.id ?? ''}
          />
        </div>
        <button type="submit">{t.look}</button>
      </form>
    </>
  )
}

function Beyond({ base, beyond }: { readonly base: string; readonly beyond: WhyPersonModel['beyond'] }): Child {
  if (beyond === undefined) return <p class="notice">{t.away}</p>
  const { items, kinds } = beyond
  return (
    <>
      <h2>{t.beyond}</h2>
      {kinds.length > 0 && <p>{labelled(t.kinds, listed(kinds.map(({ name, people }) => t.kind(name, people))))}</p>}
      {items.length === 0 ? (
        <Empty>
          <p>{t.none}</p>
        </Empty>
      ) : (
        <ul class="cards">
          {items.map(({ card, why }) => (
            <li class="card">
              <h3>{personTitle(card)}</h3>
              <PersonFacts card={card} />
              <p>{why.gates[0]?.text}</p>
              <p class="actions">
                <a class="button second" href={`${base}/why?talent=${card.id}`} aria-label={labelled(t.why, personTitle(card))}>
                  {t.why}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
