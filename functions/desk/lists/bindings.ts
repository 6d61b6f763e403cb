import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { listPolicyOn } from '#shared/lists/domain/list.ts'
import * as api from '#shared/lists/routes/lists.routes.ts'
import { addToList, noteOnList, takeOffPeopleList } from '#shared/lists/use-cases/add-to-list.ts'
import { deleteList } from '#shared/lists/use-cases/delete-list.ts'
import { listLists } from '#shared/lists/use-cases/find-lists.ts'
import { makeList, renameList } from '#shared/lists/use-cases/make-list.ts'
import { showCandidate } from '#shared/lists/use-cases/show-candidate.ts'
import { showList } from '#shared/lists/use-cases/show-list.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { addPage, listPage } from './list.page.tsx'
import { agencyLists, employerLists, type ListRoutes } from './list-pages.routes.ts'
import { listsPage } from './lists.page.tsx'

/** Lists of people: JSON, and the pages of both desks. */
export function listBindings(deps: Deps): readonly Binding[] {
  return [...jsonBindings(deps), ...atDesk(deps, 'agency', agencyLists), ...atDesk(deps, 'employer', employerLists)]
}

function jsonBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.readLists, async ({ principal }) => ok({ items: [...(await listLists(deps)(principal))] })),
    bind(api.makeList, ({ principal: by, body, once }) => makeList(deps)({ by, once, ...body })),
    bind(api.readList, async ({ principal: by, params: { id }, query: { limit }, cursor }) => {
      const shown = await showList(deps)({ by, id, limit, after: positionOf(cursor.after) })
      if (!shown.ok) return shown
      const { list, people, after } = shown.value
      const items = people.map(({ card, entry: { note, addedAt, expiresAt } }) => ({
        card,
        note,
        addedAt,
        leavesAt: new Date(expiresAt * 1000).toISOString(),
      }))
      return ok({ list, items, ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.setList, ({ principal: by, params: { id }, body, once }) => renameList(deps)({ by, id, once, ...body })),
    bind(api.deleteList, async ({ principal: by, params: { id }, once }) => nothing(await deleteList(deps)({ by, id, once }))),
    bind(api.putOnList, async ({ principal: by, params: { id: listId, talent: talentId }, body: { note }, once }) =>
      nothing(await addToList(deps)({ by, listId, talentId, note, once })),
    ),
    bind(api.noteOnList, async ({ principal: by, params: { id: listId, talent: talentId }, body: { note }, once }) =>
      nothing(await noteOnList(deps)({ by, listId, talentId, note, once })),
    ),
    bind(api.takeOffList, async ({ principal: by, params: { id: listId, talent: talentId }, once }) =>
      nothing(await takeOffPeopleList(deps)({ by, listId, talentId, once })),
    ),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly query: { readonly limit?: number }
  readonly cursor: { readonly after: unknown; readonly seal: (position: unknown) => string }
  readonly request: { readonly url: URL }
}

function atDesk(deps: Deps, desk: 'agency' | 'employer', routes: ListRoutes): readonly Binding[] {
  const { list, make, addPage: addRoute, add, show, rename, remove, note, takeOff } = routes as typeof agencyLists
  const base = `/${desk}/lists`
  const fresh = deps.ids.secret
  const all = async (by: Member, form: FormState, url: URL) => {
    const today = civilDateOf(deps.clock.now())
    const { keptDays } = listPolicyOn(today)
    const lists = await listLists(deps)(by)
    const mandates = desk === 'agency' ? await mandatesOf(deps, by) : []
    return ok(listsPage({ desk, lists, mandates, keptDays, form, fresh: fresh(), url }))
  }
  const one = async ({ principal: by, params: { id }, query, cursor, request: { url } }: Shown, form: FormState) => {
    const shown = await showList(deps)({ by, id, limit: query.limit ?? 20, after: positionOf(cursor.after) })
    if (!shown.ok) return shown
    const { after, ...page } = shown.value
    const next = after === undefined ? undefined : cursor.seal(after)
    return ok(listPage({ ...page, desk, next, form, fresh, url }))
  }
  const again = (input: Shown & { readonly form: FormState }) => one(input, input.form)
  const candidate = async (by: Member, talentId: string, form: FormState) => {
    const card = await showCandidate(deps)(by, talentId)
    if (card === undefined) return fail({ kind: 'not-found' } as const)
    return ok(addPage({ desk, card, lists: await listLists(deps)(by), form, fresh: fresh() }))
  }
  return [
    bind(list, ({ principal, request: { url } }) => all(principal, emptyForm, url)),
    bindForm(
      make,
      async ({ principal: by, body: { talent, ...list }, once }) =>
        goTo(await makeList(deps)({ by, once, ...list }), talent === undefined ? `${base}?done=made` : `${base}/add?talent=${talent}`),
      ({ principal, form, request: { url } }) => all(principal, form, url),
    ),
    bind(addRoute, ({ principal, query }) => candidate(principal, query.talent, emptyForm)),
    bindForm(
      add,
      async ({ principal: by, body: { talent: talentId, list: listId, note: text }, once }) =>
        goTo(await addToList(deps)({ by, listId, talentId, note: text, once }), `${base}/${listId}?done=added`),
      ({ principal, form }) => candidate(principal, form.values.talent?.[0] ?? '', form),
    ),
    bind(show, (input) => one(input, emptyForm)),
    bindForm(
      rename,
      async ({ principal: by, params: { id }, body, once }) =>
        goTo(await renameList(deps)({ by, id, once, ...body }), `${base}/${id}?done=renamed`),
      again,
    ),
    bindForm(
      remove,
      async ({ principal: by, params: { id }, once }) => goTo(await deleteList(deps)({ by, id, once }), `${base}?done=deleted`),
      again,
    ),
    bindForm(
      note,
      async ({ principal: by, params: { id }, body: { talent: talentId, note: text }, once }) =>
        goTo(await noteOnList(deps)({ by, listId: id, talentId, note: text, once }), `${base}/${id}?done=noted`),
      again,
    ),
    bindForm(
      takeOff,
      async ({ principal: by, params: { id }, body: { talent: talentId }, once }) =>
        goTo(await takeOffPeopleList(deps)({ by, listId: id, talentId, once }), `${base}/${id}?done=taken`),
      again,
    ),
  ]
}

async function mandatesOf(deps: Deps, { member: { organisationId } }: Member) {
  const today = civilDateOf(deps.clock.now())
  const { items } = await listMandates(deps)({ organisationId, state: 'ACTIVE', limit: 100 })
  return items.filter((mandate) => mandate.agency.id === organisationId && mandateHolds(mandate, today, 'search'))
}
