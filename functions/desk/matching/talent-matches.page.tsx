import type { Child } from 'hono/jsx'
import { licenceName } from '#shared/matching/lexicon/licences.ts'
import type { TalentMatch, TalentMatches } from '#shared/matching/use-cases/match-talents.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districts } from '#shared/reference/districts.ts'
import { PersonFacts, personTitle } from './person-card.tsx'
import { Reasons, Rule, Score } from './reasons.tsx'
import { chosenCount, TalentFilters, type TalentQuery } from './talent-filters.tsx'
import { zh } from './texts.ts'

export type TalentMatchesModel = {
  readonly matches: TalentMatches
  readonly next: string | undefined
  readonly query: TalentQuery & { readonly wider: boolean }
  /** `employer` or `agency`: where the forms go. */
  readonly desk: 'employer' | 'agency'
  readonly url: URL
  /** Makes the key of a form. */
  readonly fresh: () => string
}

/** The people for a vacancy, best first, each with points, verdicts and what they were read from. */
export function talentMatchesPage(model: TalentMatchesModel): Page {
  return { title: zh.matches.title(model.matches.vacancy.content.title), body: <Matches {...model} /> }
}

function Matches(model: TalentMatchesModel): Child {
  const { matches, next, query, desk, url } = model
  const { vacancy, need, people } = matches
  const licences = [...new Set([...need.licences.map(({ licence }) => licence), ...query.licence])]
  return (
    <>
      <h1>{zh.matches.title(vacancy.content.title)}</h1>
      <p>
        <a href={`/${desk}/vacancies/${vacancy.id}`}>{zh.matches.back}</a>
      </p>
      <p>{zh.matches.count(zh.people(people))}</p>
      <Rule />
      <form id="search" method="get" action={url.pathname}>
        {query.wider && <input type="hidden" name="wider" value="1" />}
      </form>
      <div class="with-filters">
        <TalentFilters
          query={query}
          districts={Object.entries(districts).map(([id, { name }]) => ({ id, name }))}
          licences={licences.map((id) => ({ id, name: licenceName(id) }))}
        />
        <section aria-label={zh.matches.list}>
          {matches.items.length === 0 ? (
            <Nobody {...model} />
          ) : (
            <ul class="cards">
              {matches.items.map((match, at) => (
                <MatchCard match={match} at={at} model={model} />
              ))}
            </ul>
          )}
          <NextPage url={url} next={next} />
          {next === undefined && <Wider url={url} wider={query.wider} />}
        </section>
      </div>
    </>
  )
}

type CardProps = { readonly match: TalentMatch; readonly at: number; readonly model: TalentMatchesModel }

function MatchCard({ match: { card, explanation }, at, model }: CardProps): Child {
  return (
    <li class="card" id={`result-${at + 1}`}>
      <h2>{personTitle(card)}</h2>
      <Score score={explanation.score} />
      <PersonFacts card={card} />
      <Reasons explanation={explanation} />
      <form class="actions" method="post" action={`/${model.desk}/introductions`}>
        <input type="hidden" name="_key" value={model.fresh()} />
        <input type="hidden" name="talentId" value={card.id} />
        <input type="hidden" name="vacancyId" value={model.matches.vacancy.id} />
        <button type="submit" aria-label={`${zh.contact}：${personTitle(card)}`}>
          {zh.contact}
        </button>
      </form>
    </li>
  )
}

function Nobody({ query, matches, url }: TalentMatchesModel): Child {
  const filtered = chosenCount(query) > 0
  if (matches.people !== null) return <Empty>{zh.matches.emptyPage}</Empty>
  return (
    <Empty>
      <p>{filtered ? zh.matches.emptyFiltered : zh.matches.empty}</p>
      {filtered && (
        <p>
          <a href={url.pathname}>{zh.matches.clear}</a>
        </p>
      )}
    </Empty>
  )
}

function Wider({ url, wider }: { readonly url: URL; readonly wider: boolean }): Child {
  const target = new URL(url)
  target.searchParams.delete('cursor')
  if (wider) target.searchParams.delete('wider')
  else target.searchParams.set('wider', '1')
  return (
    <p class="actions">
      <a class="button second" href={`${target.pathname}${target.search}`}>
        {wider ? zh.matches.narrower : zh.matches.wider}
      </a>
      <span class="quiet">{wider ? zh.matches.widerOn : zh.matches.widerHint}</span>
    </p>
  )
}
