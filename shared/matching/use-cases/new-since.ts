import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { civilDateOf, epochDay } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson, findTalents } from '#shared/talent/use-cases/find-talents.ts'
import type { VacancyNeed } from '../facts.ts'
import { talentsRanking } from '../queries/match-talents-query.ts'
import { vacanciesRanking } from '../queries/match-vacancies-query.ts'
import { byScore, page, ranked, type SearchBody } from '../queries/ranked.ts'
import { searchTalentsQuery } from '../queries/search-talents-query.ts'
import { searchVacanciesQuery } from '../queries/search-vacancies-query.ts'
import type { TalentFilters } from '../queries/talent-filters.ts'
import type { VacancyFilters } from '../queries/vacancy-filters.ts'
import { type AskFailure, ask, type BodyOf } from '../search/ask.ts'
import type { SearchDeps } from './search-deps.ts'
import type { Viewer } from './viewer-of.ts'

/** After `from` and not after `through`: both instants. */
export type Window = { readonly from: string; readonly through: string }

type Asks = Omit<SearchDeps, 'ids'>

/** What a search of people asks: words, or a vacancy's needs. */
export type PeopleAsked =
  | { readonly q: string; readonly filters: TalentFilters }
  | { readonly need: VacancyNeed; readonly wider: boolean; readonly filters: TalentFilters }

/** As many are read again; more than these are not told apart. */
const most = 100

/**
 * Who came into a search within a window, or changed their profile in it, and may be seen by the viewer now. The engine proposes, the entry as it
 * is decides. Nobody is shown, so nothing is entered in the access log: whoever uses this may tell numbers and nothing else.
 */
export function peopleNewSince(
  deps: Asks,
): (asked: PeopleAsked, viewer: Viewer, window: Window) => Promise<Result<readonly Talent[], AskFailure>> {
  return async (asked, viewer, { from, through }) => {
    const day = civilDateOf(deps.clock.now())
    // A document tells the day of the last change, no more.
    const since = { range: { upd: { gte: epochDay(civilDateOf(from)) } } }
    const { filters } = asked
    const body: BodyOf =
      'need' in asked
        ? (place) => page(ranked(talentsRanking(asked.need, { day, filters, wider: asked.wider })), byScore(day), place.size, place.after)
        : (place) => searchTalentsQuery(asked.q, { day, filters, sort: 'newest', ...place }).body
    const found = await ask(deps.search, `talents-for-${viewer.scope}`, { limit: most, day, body: (place) => within(body(place), since) })
    if (!found.ok) return found
    const talents = await findTalents(deps)(found.value.hits.map(({ id }) => id))
    return ok(
      talents.filter(
        (talent) => talent !== undefined && talent.updatedAt > from && talent.updatedAt <= through && visibleTo(talent, viewer),
      ) as readonly Talent[],
    )
  }
}

/** What a search of vacancies asks: by a person's own profile, or by words. */
export type VacanciesAsked =
  | { readonly personId: string; readonly wider: boolean; readonly filters: VacancyFilters }
  | { readonly q: string; readonly filters: VacancyFilters }

/** Open vacancies that came into a search within a window, the best or the newest first. Without a profile: `not-enrolled`. */
export function vacanciesNewSince(
  deps: Asks,
): (asked: VacanciesAsked, window: Window) => Promise<Result<readonly Vacancy[], AskFailure | { readonly kind: 'not-enrolled' }>> {
  return async (asked, { from, through }) => {
    const day = civilDateOf(deps.clock.now())
    const since = { range: { upd: { gte: Math.floor(Date.parse(from) / 1000) } } }
    const body = await vacanciesBody(deps, asked, day)
    if (body === undefined) return fail({ kind: 'not-enrolled' })
    const found = await ask(deps.search, 'vacancies', { limit: most, day, body: (place) => within(body(place), since) })
    if (!found.ok) return found
    const vacancies = await findVacancies(deps)(found.value.hits.map(({ id }) => id))
    return ok([...(await openAmong(deps)(vacancies))].filter(({ publishedAt = '' }) => publishedAt > from && publishedAt <= through))
  }
}

async function vacanciesBody(deps: Asks, asked: VacanciesAsked, day: string): Promise<BodyOf | undefined> {
  const { filters } = asked
  if ('q' in asked) return (place) => searchVacanciesQuery(asked.q, { day, filters, sort: 'newest', ...place }).body
  const talent = await findTalentOfPerson(deps)(asked.personId)
  if (talent?.state !== 'registered' || talent.profile === undefined) return undefined
  const ranking = vacanciesRanking(factsOf(talent.profile), { day, filters, wider: asked.wider })
  return (place) => page(ranked(ranking), byScore(day), place.size, place.after)
}

/** The same question, asked of what changed since. Later pages of a digest do not exist, so the shape of its paging does not matter. */
function within(body: SearchBody, since: object): SearchBody {
  return { ...body, query: { bool: { must: [body.query], filter: [since] } } }
}
