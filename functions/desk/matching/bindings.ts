import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { answerRates } from '#shared/introductions/use-cases/answer-rates.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import { talentFiltersOf, talentParameters, vacancyFiltersOf } from '#shared/matching/routes/filters.ts'
import { notesOf, readNotesOf, wayOf } from '#shared/matching/routes/notes.ts'
import * as api from '#shared/matching/routes/search.routes.ts'
import { countGains, type LooseningGains } from '#shared/matching/use-cases/loosening-gains.ts'
import { matchTalents, type TalentMatches } from '#shared/matching/use-cases/match-talents.ts'
import { matchVacancies } from '#shared/matching/use-cases/match-vacancies.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { searchTalents } from '#shared/matching/use-cases/search-talents.ts'
import { foldedRows } from '#shared/matching/views/folded.ts'
import { factsReadAs, needReadAs } from '#shared/matching/views/read-as.ts'
import { type Binding, bind, type Input } from '#shared/platform/http/bind.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { agencySearchPage } from './agency-search.page.tsx'
import * as pages from './matching-pages.routes.ts'
import { ownMatchesPage } from './own-matches.page.tsx'
import { talentMatchesPage } from './talent-matches.page.tsx'
import { whyBindings } from './why-bindings.ts'

/** Matches in both directions and the agencies' search, as pages and as JSON. */
export function matchingBindings(deps: SearchDeps): readonly Binding[] {
  return [...talentMatchBindings(deps), ...ownMatchBindings(deps), ...searchBindings(deps), ...whyBindings(deps)]
}

function talentMatchBindings(deps: SearchDeps): readonly Binding[] {
  const page = async (desk: 'employer' | 'agency', input: MatchInput) => {
    const { query, cursor, request } = input
    const found = await matchesFor(deps, input)
    if (!found.ok) return found
    const next = found.value.next === undefined ? undefined : cursor.seal(found.value.next)
    const gains = cursor.after === undefined && !query.wider ? await gainsFor(deps, desk, found.value) : undefined
    const may = found.value.vacancy.postedBy.id === input.principal.member.organisationId
    return ok(talentMatchesPage({ matches: found.value, next, query, desk, gains, may, url: request.url, fresh: deps.ids.secret }))
  }
  return [
    bind(pages.employerMatchesPage, (input) => page('employer', input)),
    bind(pages.agencyMatchesPage, (input) => page('agency', input)),
    bind(api.talentMatches, async (input) => {
      const found = await matchesFor(deps, input)
      if (!found.ok) return found
      const { items, need, people, next } = found.value
      return ok({
        items: items.map(({ card, explanation }) => ({ card, explanation })),
        people,
        ...readNotesOf(needReadAs(need)),
        ...(next === undefined ? {} : { next: input.cursor.seal(next) }),
      })
    }),
  ]
}

/** What loosening would bring, beside the first page of a list. */
function gainsFor(deps: SearchDeps, desk: 'employer' | 'agency', { need }: TalentMatches): Promise<LooseningGains | undefined> {
  const scope = desk === 'agency' ? 'agencies' : 'employers'
  return countGains(deps.search, { need, scope, day: civilDateOf(deps.clock.now()) })
}

type MatchInput = Pick<Input<typeof api.talentMatches>, 'params' | 'query' | 'principal' | 'cursor' | 'request'>

function matchesFor(deps: SearchDeps, { params, query, principal, cursor }: MatchInput): ReturnType<ReturnType<typeof matchTalents>> {
  const { wider, limit } = query
  return matchTalents(deps)({ by: principal, vacancyId: params.id, filters: talentFiltersOf(query), wider, limit, after: cursor.after })
}

function ownMatchBindings(deps: SearchDeps): readonly Binding[] {
  const matches = ({ query, principal, cursor }: Pick<Input<typeof api.ownMatches>, 'query' | 'principal' | 'cursor'>) =>
    matchVacancies(deps)({
      personId: principal.personId,
      filters: vacancyFiltersOf(query),
      wider: query.wider,
      ranked: query.ranked === '1',
      limit: query.limit,
      after: cursor.after,
    })
  return [
    bind(pages.ownMatchesPage, async (input) => {
      const { query, cursor, request } = input
      const found = await matches(input)
      if (!found.ok) return found
      const next = found.value.next === undefined ? undefined : cursor.seal(found.value.next)
      const view = { matches: found.value, next, ranked: query.ranked === '1', wider: query.wider }
      const answers = await answerRates(deps)(
        found.value.items.flatMap(({ vacancy: { employer } }) => (employer.id === undefined ? [] : [employer.id])),
      )
      return ok(ownMatchesPage({ ...view, answers, url: request.url, fresh: deps.ids.secret }))
    }),
    bind(api.ownMatches, async (input) => {
      const found = await matches(input)
      if (!found.ok) return found
      const { items, vacancies, facts, next } = found.value
      return ok({
        items: items.map(({ vacancy: { id, code, content, employer }, explanation }) => ({
          vacancy: { id, code, title: content.title, employer: employer.name },
          ...(explanation === undefined ? {} : { explanation }),
        })),
        folded: foldedRows(items.map(({ vacancy: { code, employer } }) => ({ code, employer }))),
        total: vacancies,
        ...readNotesOf(facts === undefined ? { understood: [], ignored: [] } : factsReadAs(facts)),
        ...(next === undefined ? {} : { next: input.cursor.seal(next) }),
      })
    }),
  ]
}

function searchBindings(deps: SearchDeps): readonly Binding[] {
  const search = ({ query, principal, cursor }: Pick<Input<typeof api.talentSearch>, 'query' | 'principal' | 'cursor'>) =>
    searchTalents(deps)({
      by: principal,
      mandateId: query.mandate,
      purpose: query.purpose,
      q: query.q,
      filters: talentFiltersOf(query),
      sort: query.sort,
      near: query.near,
      limit: query.limit,
      after: cursor.after,
    })
  return [
    bind(pages.agencySearchPage, async (input) => {
      const { query, principal, cursor, request } = input
      const view = { query, mandates: await searchMandates(deps, principal), url: request.url, fresh: deps.ids.secret() }
      if (query.mandate === undefined && query.purpose === undefined) return ok(agencySearchPage(view))
      const found = await search(input)
      if (!found.ok) return found
      const next = found.value.next === undefined ? undefined : cursor.seal(found.value.next)
      return ok(agencySearchPage({ ...view, found: found.value, next }))
    }),
    bind(api.talentSearch, async (input) => {
      const found = await search(input)
      if (!found.ok) return found
      const { items, people, understanding, near, ways, facets, next } = found.value
      return ok({
        items: [...items],
        people,
        ...notesOf(understanding),
        near,
        loosened: ways.map((way) => ({ ...wayOf(way, talentParameters(way.filters)), people: way.people })),
        facets: Object.fromEntries(Object.entries(facets).map(([name, options]) => [name, options.map((option) => ({ ...option }))])),
        ...(next === undefined ? {} : { next: input.cursor.seal(next) }),
      })
    }),
  ]
}

/** Mandates under which an agency may search today. */
async function searchMandates(deps: SearchDeps, { member }: Member) {
  const today = civilDateOf(deps.clock.now())
  const { items } = await listMandates(deps)({ organisationId: member.organisationId, state: 'ACTIVE', limit: 100 })
  return items.filter((mandate) => mandate.agency.id === member.organisationId && mandateHolds(mandate, today, 'search'))
}
