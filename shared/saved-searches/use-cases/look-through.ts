import { isActive, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { matchedVacancy } from '#shared/matching/use-cases/matched-vacancy.ts'
import { type PeopleAsked, peopleNewSince, vacanciesNewSince, type Window } from '#shared/matching/use-cases/new-since.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { type Viewer, viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import type { AskedFor, IdleReason, SavedSearch } from '../domain/saved-search.ts'

/** What is new in a search: people, who are only ever counted, or vacancies. */
export type News =
  | { readonly kind: 'people'; readonly people: readonly Talent[] }
  | { readonly kind: 'vacancies'; readonly vacancies: readonly Vacancy[] }

/** `idle`: it may not be asked now, and why. `away`: nobody can say. */
export type NoNews = { readonly kind: 'idle'; readonly reason: IdleReason } | { readonly kind: 'away' }

type Asks = Omit<SearchDeps, 'ids'>

/**
 * What came into a saved search within a window, by the same rules as if its owner asked now: the organisation verified and not suspended, its
 * mandate in force, the vacancy open, each person consenting and not hiding (个人信息保护法 13, 14, 15). What does not hold any more gives no news.
 */
export function lookThrough(deps: Asks): (search: SavedSearch, window: Window) => Promise<Result<News, NoNews>> {
  return async ({ owner, asked }, window) => {
    if (owner.kind === 'person') {
      if (asked.of === 'people' || asked.of === 'matches') return fail({ kind: 'away' })
      const { filters } = asked
      return vacancies(
        deps,
        asked.of === 'vacancies' ? { q: asked.q, filters } : { personId: owner.id, wider: asked.wider, filters },
        window,
      )
    }
    const organisation = await findOrganisation(deps)(owner.id)
    if (organisation === undefined || !isActive(organisation, civilDateOf(deps.clock.now()))) return idle('not-verified')
    if (asked.of === 'people') return searched(deps, organisation, asked, window)
    if (asked.of === 'matches') return matched(deps, organisation, asked, window)
    return asked.of === 'vacancies' ? vacancies(deps, { q: asked.q, filters: asked.filters }, window) : idle('not-enrolled')
  }
}

async function searched(
  deps: Asks,
  { id, content: { kind }, group }: Organisation,
  { mandateId, q, filters }: AskedFor<'people'>,
  window: Window,
): Promise<Result<News, NoNews>> {
  const mandate = mandateId === undefined ? undefined : await findMandate(deps)(mandateId)
  const holds = mandate !== undefined && mandate.agency.id === id && mandateHolds(mandate, civilDateOf(deps.clock.now()), 'search')
  if (mandateId !== undefined && !holds) return idle('mandate-missing')
  const viewer = await viewerOf(deps)({ organisationId: id, kind, group, employerId: mandate?.employer.id })
  return people(deps, { q, filters }, viewer, window)
}

async function matched(
  deps: Asks,
  { id: organisationId, content: { kind }, group }: Organisation,
  { vacancyId, wider, filters }: AskedFor<'matches'>,
  window: Window,
): Promise<Result<News, NoNews>> {
  const found = await matchedVacancy(deps)({ by: { member: { organisationId, kind, group } }, vacancyId })
  if (!found.ok) return idle(found.error.kind === 'mandate-missing' ? 'mandate-missing' : 'vacancy-not-open')
  return people(deps, { need: found.value.need, wider, filters }, found.value.viewer, window)
}

async function people(deps: Asks, asked: PeopleAsked, viewer: Viewer, window: Window): Promise<Result<News, NoNews>> {
  const found = await peopleNewSince(deps)(asked, viewer, window)
  return found.ok ? ok({ kind: 'people', people: found.value }) : fail({ kind: 'away' })
}

async function vacancies(
  deps: Asks,
  asked: Parameters<ReturnType<typeof vacanciesNewSince>>[0],
  window: Window,
): Promise<Result<News, NoNews>> {
  const found = await vacanciesNewSince(deps)(asked, window)
  if (found.ok) return ok({ kind: 'vacancies', vacancies: found.value })
  return found.error.kind === 'not-enrolled' ? idle('not-enrolled') : fail({ kind: 'away' })
}

function idle(reason: IdleReason): Result<never, NoNews> {
  return fail({ kind: 'idle', reason })
}
