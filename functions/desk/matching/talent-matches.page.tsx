import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import { shownLicence } from '#shared/matching/sentences/shown-names.ts'
import type { LooseningGains } from '#shared/matching/use-cases/loosening-gains.ts'
import type { TalentMatch, TalentMatches } from '#shared/matching/use-cases/match-talents.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { AddToList } from '../lists/add-to-list.tsx'
import { SaveSearch } from '../searches/save-search.tsx'
import { Gains } from './gains.tsx'
import { PersonFacts, personTitle } from './person-card.tsx'
import { Reasons, Rule, Score } from './reasons.tsx'
import { chosenCount, TalentFilters, type TalentQuery } from './talent-filters.tsx'
import { texts } from './texts.ts'
import { whyTexts } from './why-texts.ts'

export type TalentMatchesModel = {
  readonly matches: TalentMatches
  readonly next: string | undefined
  readonly query: TalentQuery & { readonly wider: boolean }
  /** `employer` or `agency`: where the forms go. */
  readonly desk: 'employer' | 'agency'
  /** What loosening one condition would bring; absent while the engine is away, and on later pages. */
  readonly gains?: LooseningGains | undefined
  /** Whether the reader may edit the vacancy. */
  readonly may: boolean
  readonly url: URL
  /** Makes the key of a form. */
  readonly fresh: () => string
}

/** The people for a vacancy, best first, each with points, verdicts and what they were read from. */
export function talentMatchesPage(model: TalentMatchesModel): Page {
  return { title: texts.matches.title(model.matches.vacancy.content.title), body: <Matches {...model} /> }
}

function Matches(model: TalentMatchesModel): Child {
  const { matches, next, query, desk, url } = model
  const { vacancy, need, people } = matches
  const licences = [...new Set([...need.licences.map(({ licence }) => licence), ...query.licence])]
  return (
    <>
      <h1>{texts.matches.title(vacancy.content.title)}</h1>
      <p>
        <a href={`/${desk}/vacancies/${vacancy.id}`}>{texts.matches.back}</a>
      </p>
      <p>{texts.matches.count(texts.people(people))}</p>
      <Rule />
      {model.gains !== undefined && <Gains gains={model.gains} {...(model.may ? { edit: `/${desk}/vacancies/${vacancy.id}/edit` } : {})} />}
      <form id="search" method="get" action={url.pathname}>
        {query.wider && <input type="hidden" name="wider" value="1" />}
      </form>
      <div class="with-filters">
        <TalentFilters
          query={query}
          districts={districtCodes.map((id) => ({ id, name: districtName(id) }))}
          licences={licences.map((id) => ({ id, name: shownLicence(id) }))}
        />
        <section aria-label={texts.matches.list}>
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
          <SaveSearch action={`/${desk}/searches`} of="matches" vacancy={vacancy.id} query={url.search} fresh={model.fresh()} />
          <p>
            <a href={`${url.pathname}/why`}>{whyTexts.person.link}</a>
          </p>
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
      <p class="quiet">{whyTexts.person.number(card.id)}</p>
      <Reasons explanation={explanation} />
      <form class="actions" method="post" action={`/${model.desk}/introductions`}>
        <input type="hidden" name="_key" value={model.fresh()} />
        <input type="hidden" name="talentId" value={card.id} />
        <input type="hidden" name="vacancyId" value={model.matches.vacancy.id} />
        <button type="submit" aria-label={labelled(texts.contact, personTitle(card))}>
          {texts.contact}
        </button>
        <AddToList desk={model.desk} card={card} />
      </form>
    </li>
  )
}

function Nobody({ query, matches, url }: TalentMatchesModel): Child {
  const filtered = chosenCount(query) > 0
  if (matches.people !== null) return <Empty>{texts.matches.emptyPage}</Empty>
  return (
    <Empty>
      <p>{filtered ? texts.matches.emptyFiltered : texts.matches.empty}</p>
      {filtered && (
        <p>
          <a href={url.pathname}>{texts.matches.clear}</a>
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
        {wider ? texts.matches.narrower : texts.matches.wider}
      </a>
      <span class="quiet">{wider ? texts.matches.widerOn : texts.matches.widerHint}</span>
    </p>
  )
}
