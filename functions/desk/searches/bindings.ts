import type * as z from 'zod'
import { isPartyTo } from '#shared/demand/domain/vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { talentFiltersOf, vacancyFiltersOf } from '#shared/matching/routes/filters.ts'
import { ownMatches, talentMatches, talentSearch } from '#shared/matching/routes/search.routes.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import { queryOf } from '#shared/platform/http/parse-request.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import type { SaveSearch } from '#shared/saved-searches/domain/commands.ts'
import { Asked, type SearchOwner, searchesOf } from '#shared/saved-searches/domain/saved-search.ts'
import { organisationSearches, personSearches, type SearchCalls } from '#shared/saved-searches/routes/saved-searches.routes.ts'
import { changeSearch, pauseSearch, resumeSearch } from '#shared/saved-searches/use-cases/change-search.ts'
import { deleteSearch } from '#shared/saved-searches/use-cases/delete-search.ts'
import { findSearch, listSearches } from '#shared/saved-searches/use-cases/find-searches.ts'
import { saveSearch } from '#shared/saved-searches/use-cases/save-search.ts'
import type { Savable } from './save-search.tsx'
import { searchPage, stopPage } from './search.page.tsx'
import { agencySearches, employerSearches, ownSearches, type SearchRoutes } from './search-pages.routes.ts'
import { searchesPage } from './searches.page.tsx'

/** Saved searches: JSON, and the pages of the three desks. */
export function searchBindings(deps: Deps): readonly Binding[] {
  return [
    ...jsonBindings(deps, organisationSearches, organisationOf),
    ...jsonBindings(deps, personSearches, personOf),
    ...atDesk(deps, agencySearches, organisationOf),
    ...atDesk(deps, employerSearches, organisationOf),
    ...atDesk(deps, ownSearches, personOf),
  ]
}

type Asker = Person | Member

function organisationOf({ member }: Asker): SearchOwner {
  const desk = member?.kind === 'agency' ? 'agency' : 'employer'
  return { kind: 'organisation', id: member?.organisationId as Id<'organisation'>, desk }
}

function personOf({ personId }: Asker): SearchOwner {
  return { kind: 'person', id: personId }
}

function jsonBindings(deps: Deps, routes: SearchCalls, ownerOf: (by: Asker) => SearchOwner): readonly Binding[] {
  const { list, save, set, remove } = routes as typeof organisationSearches
  return [
    bind(list, async ({ principal }) => ok({ items: [...(await listSearches(deps)(ownerOf(principal)))] })),
    bind(save, async ({ principal: by, body, once }) => {
      const owner = ownerOf(by)
      const asked = await askedBy(deps, owner, body)
      return asked.ok ? saveSearch(deps)({ by, owner, asked: asked.value, name: body.name, rhythm: body.rhythm, once }) : asked
    }),
    bind(set, ({ principal, params: { id }, body, once }) => changeSearch(deps)({ owner: ownerOf(principal), id, once, ...body })),
    bind(remove, async ({ principal: by, params: { id }, once }) =>
      nothing(await deleteSearch(deps)({ by, owner: ownerOf(by), id, once })),
    ),
  ]
}

function atDesk(deps: Deps, routes: SearchRoutes, ownerOf: (by: Asker) => SearchOwner): readonly Binding[] {
  const { list, save, show, stopPage: stopRoute, change, stop, resume, remove } = routes as typeof agencySearches
  const fresh = deps.ids.secret
  const found = async (by: Asker, id: string) => {
    const search = await findSearch(deps)(ownerOf(by), id)
    return search === undefined ? fail({ kind: 'not-found' } as const) : ok(search)
  }
  const shown = async (by: Asker, id: string, form: FormState, url: URL) => {
    const search = await found(by, id)
    return search.ok ? ok(searchPage({ search: search.value, form, fresh, url })) : search
  }
  const again = ({
    principal,
    params,
    form,
    request,
  }: {
    principal: Asker
    params: { id: string }
    form: FormState
    request: { url: URL }
  }) => shown(principal, params.id, form, request.url)
  return [
    bind(list, async ({ principal, request: { url } }) => {
      const owner = ownerOf(principal)
      return ok(searchesPage({ owner, searches: await listSearches(deps)(owner), fresh: fresh(), url }))
    }),
    bindForm(
      save,
      async ({ principal: by, body, once }) => {
        const owner = ownerOf(by)
        const asked = await askedBy(deps, owner, body)
        if (!asked.ok) return asked
        const { name, rhythm } = body
        const saved = await saveSearch(deps)({ by, owner, asked: asked.value, name, rhythm, once })
        return saved.ok ? ok(`${searchesOf(owner)}/${saved.value.id}?done=saved`) : saved
      },
      async ({ principal, form, request: { url } }) => {
        const owner = ownerOf(principal)
        const searches = await listSearches(deps)(owner)
        return ok(searchesPage({ owner, searches, refused: { ...savableOf(owner, form), form }, fresh: fresh(), url }))
      },
    ),
    bind(show, ({ principal, params, request }) => shown(principal, params.id, emptyForm, request.url)),
    bind(stopRoute, async ({ principal, params }) => {
      const search = await found(principal, params.id)
      return search.ok ? ok(stopPage({ search: search.value, fresh })) : search
    }),
    bindForm(
      change,
      async ({ principal, params: { id }, body, once }) => {
        const owner = ownerOf(principal)
        return goTo(await changeSearch(deps)({ owner, id, once, ...body }), `${searchesOf(owner)}/${id}?done=changed`)
      },
      again,
    ),
    bindForm(
      stop,
      async ({ principal, params: { id }, once }) => {
        const owner = ownerOf(principal)
        return goTo(await pauseSearch(deps)({ owner, id, once }), `${searchesOf(owner)}/${id}?done=stopped`)
      },
      again,
    ),
    bindForm(
      resume,
      async ({ principal, params: { id }, once }) => {
        const owner = ownerOf(principal)
        return goTo(await resumeSearch(deps)({ owner, id, once }), `${searchesOf(owner)}/${id}?done=resumed`)
      },
      again,
    ),
    bindForm(
      remove,
      async ({ principal: by, params: { id }, once }) => {
        const owner = ownerOf(by)
        return goTo(await deleteSearch(deps)({ by, owner, id, once }), `${searchesOf(owner)}?done=deleted`)
      },
      again,
    ),
  ]
}

/** What a form asks to be kept, read by the rules of the list that it stood on. */
async function askedBy(deps: Deps, owner: SearchOwner, form: SaveSearch): Promise<Result<Asked, { readonly kind: 'search-not-saved' }>> {
  const given = queryOf(new URL(`https://query.invalid/?${form.query.replace(/^\?/, '')}`))
  const asked = await (owner.kind === 'person' ? ownAsked(form, given) : deskAsked(deps, owner, form, given))
  return asked === undefined ? fail({ kind: 'search-not-saved' }) : ok(Asked.parse(asked))
}

type Given = ReturnType<typeof queryOf>

function ownAsked({ of, words }: SaveSearch, given: Given): z.input<typeof Asked> | undefined {
  const read = ownMatches.query.omit({ cursor: true }).safeParse(given)
  if (!read.success) return undefined
  const filters = filtersOf(vacancyFiltersOf(read.data))
  if (of === 'own-matches') return { of, wider: read.data.wider, filters }
  return of === 'vacancies' && words !== undefined ? { of, q: words, filters } : undefined
}

async function deskAsked(
  deps: Deps,
  owner: Extract<SearchOwner, { kind: 'organisation' }>,
  { of, vacancy: id }: SaveSearch,
  given: Given,
): Promise<z.input<typeof Asked> | undefined> {
  if (of === 'people' && owner.desk === 'agency') {
    const read = talentSearch.query.omit({ cursor: true }).safeParse(given)
    if (!read.success || (read.data.mandate === undefined && read.data.purpose === undefined)) return undefined
    const { mandate, purpose, q } = read.data
    return {
      of,
      ...(mandate === undefined ? {} : { mandateId: mandate }),
      ...(purpose === undefined ? {} : { purpose }),
      q,
      filters: filtersOf(talentFiltersOf(read.data)),
    }
  }
  const read = talentMatches.query.omit({ cursor: true }).safeParse(given)
  const vacancy = id === undefined ? undefined : await findVacancy(deps)(id)
  if (of !== 'matches' || !read.success || vacancy === undefined || !isPartyTo(vacancy, owner.id)) return undefined
  const filters = filtersOf(talentFiltersOf(read.data))
  return { of, vacancyId: vacancy.id, title: vacancy.content.title, wider: read.data.wider, filters }
}

/** Conditions as they are kept: lists of nothing are left out. */
function filtersOf<F extends object>(
  filters: F,
): { -readonly [K in keyof F]: F[K] extends readonly (infer One)[] | undefined ? One[] : F[K] } {
  const kept = Object.entries(filters).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(kept) as never
}

function savableOf(owner: SearchOwner, { values }: FormState): Savable {
  const [of = 'vacancies'] = values.of ?? []
  const [vacancy] = values.vacancy ?? []
  return {
    action: searchesOf(owner),
    of: of as Savable['of'],
    query: values.query?.[0] ?? '',
    ...(vacancy === undefined ? {} : { vacancy }),
  }
}
