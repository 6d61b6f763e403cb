import type { Child } from 'hono/jsx'
import { type AnswerRate, answerRateText } from '#shared/demand/domain/answers.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { VacancyMatch, VacancyMatches } from '#shared/matching/use-cases/match-vacancies.ts'
import type { Explanation } from '#shared/matching/views/explained.ts'
import { type Folded, folded } from '#shared/matching/views/folded.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { SaveSearch } from '../searches/save-search.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { Closings } from './closings.tsx'
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
  /** How the employers answer those who are interested, by organisation. */
  readonly answers: ReadonlyMap<string, AnswerRate>
}

/** The open vacancies for the person's own profile, with reasons and what is missing; or, when they wish so, simply the newest. */
export function ownMatchesPage(model: OwnMatchesModel): Page {
  return { title: texts.own.title, body: <OwnMatches {...model} /> }
}

function OwnMatches({ matches, next, ranked, wider, url, fresh, answers }: OwnMatchesModel): Child {
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
        <a href="/reports/new?about=match">{t.object}</a>
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
            {folded(matches.items, ({ vacancy }) => vacancy.employer.name).map((row) => (
              <VacancyCard row={row} answers={answers} fresh={fresh} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </section>
      <SaveSearch action="/me/searches" of="own-matches" query={url.search} fresh={fresh()} />
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

type CardProps = { readonly row: Folded<VacancyMatch>; readonly answers: OwnMatchesModel['answers']; readonly fresh: () => string }

/** One vacancy with its reasons. Further ones of the same employer are folded under its third, each with its own. */
function VacancyCard({ row: { item, position, more }, answers, fresh }: CardProps): Child {
  return (
    <li class="card" id={`result-${position}`}>
      <h2>
        <a href={`/vacancies/${item.vacancy.code}`}>{item.vacancy.content.title}</a>
      </h2>
      <Judged match={item} answers={answers} fresh={fresh} />
      {more.length > 0 && (
        <details>
          <summary>{texts.own.folded(more.length)}</summary>
          <ul class="rows">
            {more.map((match) => (
              <li>
                <h3>
                  <a href={`/vacancies/${match.vacancy.code}`}>{match.vacancy.content.title}</a>
                </h3>
                <Judged match={match} answers={answers} fresh={fresh} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Judged({ match, answers, fresh }: { readonly match: VacancyMatch } & Pick<CardProps, 'answers' | 'fresh'>): Child {
  const { vacancy, explanation } = match
  const { content, employer, id } = vacancy
  const answered = employer.id === undefined ? undefined : answers.get(employer.id)
  return (
    <>
      <p class="row">
        {content.pay !== undefined && <strong>{payText(content.pay)}</strong>}
        {content.district !== undefined && <span>{districtName(content.district)}</span>}
        <span>{employer.name}</span>
        {content.headcount !== undefined && <span>{texts.own.headcount(content.headcount)}</span>}
        {content.validUntil !== undefined && <span class="quiet">{texts.own.closes(dayText(content.validUntil))}</span>}
      </p>
      {answered !== undefined && <p class="quiet">{answerRateText(answered)}</p>}
      {vacancy.cluster !== undefined && (
        <p class="quiet">
          <a href={`/vacancies/${vacancy.code}#also`}>{texts.own.also(vacancy.cluster.others)}</a>
        </p>
      )}
      {explanation !== undefined && (
        <>
          <Score score={explanation.score} />
          <Missing explanation={explanation} />
          <Closings of={match.closings ?? []} />
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
    </>
  )
}

/** What the vacancy asks and the profile says otherwise. What is merely not stated is no fault. */
function Missing({ explanation }: { readonly explanation: Explanation }): Child {
  const missing = explanation.criteria.flatMap(({ evidence }) =>
    evidence.filter(({ verdict }) => verdict === 'unmet').map(({ text }) => text),
  )
  return missing.length === 0 ? null : <p>{labelled(texts.own.missing, inOneLine(missing))}</p>
}
