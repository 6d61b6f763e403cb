import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { VacancyMatch, VacancyMatches } from '#shared/matching/use-cases/match-vacancies.ts'
import type { Explanation } from '#shared/matching/views/explained.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { MeNav } from '../talent/me-nav.tsx'
import { Reasons, Rule, Score } from './reasons.tsx'
import { texts } from './texts.ts'
import { whyTexts } from './why-texts.ts'
import { WhyForm } from './why-vacancy.page.tsx'

export type OwnMatchesModel = {
  readonly matches: VacancyMatches
  readonly next: string | undefined
  readonly ranked: boolean
  readonly wider: boolean
  readonly url: URL
  readonly fresh: () => string
}

/** The open vacancies for the person's own profile, with reasons and what is missing; or, when they wish so, simply the newest. */
export function ownMatchesPage(model: OwnMatchesModel): Page {
  return { title: texts.own.title, body: <OwnMatches {...model} /> }
}

function OwnMatches({ matches, next, ranked, wider, url, fresh }: OwnMatchesModel): Child {
  const t = texts.own
  return (
    <>
      <MeNav here="/me/matches" />
      <h1>{t.title}</h1>
      <p role="status">{t.count(matches.vacancies, ranked)}</p>
      {ranked && (
        <>
          <p>
            {t.lead} <a href="/me/profile">{t.profile}</a>
          </p>
          <Rule />
        </>
      )}
      <p class="row">
        <span>{ranked ? t.ranked : t.unranked}</span>
        <a href={ranked ? '/me/matches?ranked=0' : '/me/matches'}>{ranked ? t.switchOff : t.switchOn}</a>
      </p>
      <section aria-label={t.list}>
        {matches.items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
            <p>
              {t.emptyHint} <a href="/vacancies">{t.all}</a>
            </p>
          </Empty>
        ) : (
          <ul class="cards">
            {matches.items.map((match, at) => (
              <VacancyCard match={match} at={at} fresh={fresh} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </section>
      {ranked && (
        <details>
          <summary>{whyTexts.own.ask}</summary>
          <WhyForm code="" />
        </details>
      )}
      {ranked && next === undefined && (
        <p class="actions">
          <a class="button second" href={wider ? '/me/matches' : '/me/matches?wider=1'}>
            {wider ? t.narrower : t.wider}
          </a>
          {wider && <span class="quiet">{t.widerOn}</span>}
        </p>
      )}
    </>
  )
}

function VacancyCard({ match, at, fresh }: { readonly match: VacancyMatch; readonly at: number; readonly fresh: () => string }): Child {
  const { vacancy, explanation } = match
  const { content, employer, code, id } = vacancy
  return (
    <li class="card" id={`result-${at + 1}`}>
      <h2>
        <a href={`/vacancies/${code}`}>{content.title}</a>
      </h2>
      <p class="row">
        {content.pay !== undefined && <strong>{payText(content.pay)}</strong>}
        {content.district !== undefined && <span>{districtName(content.district)}</span>}
        <span>{employer.name}</span>
        {content.headcount !== undefined && <span>{texts.own.headcount(content.headcount)}</span>}
        {content.validUntil !== undefined && <span class="quiet">{texts.own.closes(dayText(content.validUntil))}</span>}
      </p>
      {explanation !== undefined && (
        <>
          <Score score={explanation.score} />
          <Missing explanation={explanation} />
          <Reasons explanation={explanation} />
        </>
      )}
      {employer.id !== undefined && (
        <form class="actions" method="post" action="/me/introductions">
          <input type="hidden" name="_key" value={fresh()} />
          <input type="hidden" name="vacancy" value={id} />
          <button type="submit" aria-label={labelled(texts.own.interest, content.title)}>
            {texts.own.interest}
          </button>
        </form>
      )}
    </li>
  )
}

/** What the vacancy asks and the profile says otherwise. What is merely not stated is no fault. */
function Missing({ explanation }: { readonly explanation: Explanation }): Child {
  const missing = explanation.criteria.flatMap(({ evidence }) =>
    evidence.filter(({ verdict }) => verdict === 'unmet').map(({ text }) => text),
  )
  return missing.length === 0 ? null : <p>{labelled(texts.own.missing, inOneLine(missing))}</p>
}
