import type { Child } from 'hono/jsx'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { nameOfParty } from '#shared/introductions/domain/introduction.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import { mostNews } from '#shared/platform/pages/navigation.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { dueText } from '../introductions/introduction-parts.tsx'
import type { Needs } from './needs.ts'
import { texts } from './needs-texts.ts'

type View = Pick<Needs, 'introductions' | 'news'> & { readonly today: CivilDate }

/** What waits for the person, with its last day; first of all on the page. */
export function Waiting({ introductions, news, today }: View): Child {
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{texts.title}</h2>
      {introductions.length === 0 && news === 0 && <p>{texts.nothing}</p>}
      {news > 0 && (
        <p class="notice">
          <a href="/me/messages">{texts.news(news > mostNews ? `${mostNews}+` : String(news))}</a>
        </p>
      )}
      {introductions.length > 0 && (
        <ul class="cards">
          {introductions.map((introduction) => {
            const { id, vacancy, standing, parties } = introduction
            const due = dueText(introduction, today)
            return (
              <li class="card">
                <h3>
                  <a href={`/me/introductions/${id}`}>{vacancy.title}</a>{' '}
                  <Tag tone="warn">{texts.standing[standing === 'to-consent' ? 'consent' : 'answer']}</Tag>
                </h3>
                <p>{listed(parties.map((party) => nameOfParty(introduction, party)))}</p>
                {due !== undefined && <p class="quiet">{labelled(texts.until, due)}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** The next fairs for the person's trades, and the associations that the person is tied to. */
export function ComingUp({ fairs, memberships }: Pick<Needs, 'fairs' | 'memberships'>): Child {
  return (
    <>
      {fairs.length > 0 && (
        <section aria-labelledby="fairs">
          <h2 id="fairs">{texts.fairs}</h2>
          <ul class="cards">
            {fairs.map(({ code, content }) => (
              <li class="card">
                <h3>
                  <a href={`/fairs/${code}`}>{content.title}</a>
                </h3>
                <p>{whenAndWhere(content)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {memberships.length > 0 && (
        <p>
          <a href="/me/invitations">{texts.associations(memberships.length, memberships.filter(({ shared }) => shared).length)}</a>
        </p>
      )}
    </>
  )
}
