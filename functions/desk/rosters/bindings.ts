import { namesOf } from '#shared/accounts/use-cases/names-of.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { WakeIntake } from '#shared/rosters/domain/ports.ts'
import { chooseRoster } from '#shared/rosters/use-cases/choose-roster.ts'
import { findAgreement } from '#shared/rosters/use-cases/find-agreement.ts'
import { findMarkedTable, findRoster } from '#shared/rosters/use-cases/find-roster.ts'
import { listRosters } from '#shared/rosters/use-cases/list-rosters.ts'
import { signAgreement } from '#shared/rosters/use-cases/sign-agreement.ts'
import { uploadRoster } from '#shared/rosters/use-cases/upload-roster.ts'
import { withdrawAgreement } from '#shared/rosters/use-cases/withdraw-agreement.ts'
import { agreementPage } from './agreement.page.tsx'
import { fieldsPage } from './fields.page.tsx'
import { homePage } from './home.page.tsx'
import { importPage } from './import.page.tsx'
import { receiptPage } from './receipt.page.tsx'
import { rosterPage } from './roster.page.tsx'
import * as routes from './roster-pages.routes.ts'

type RoomDeps = Deps & { readonly uploads: Objects; readonly wakeIntake: WakeIntake }

/** An association's room: its agreement, its lists of members. */
export function rosterBindings(deps: RoomDeps): readonly Binding[] {
  return [...frontBindings(deps), ...agreementBindings(deps), ...uploadBindings(deps), ...listBindings(deps)]
}

function frontBindings(deps: RoomDeps): readonly Binding[] {
  return [
    bind(routes.homePage, async ({ principal: by }) => {
      const { organisationId } = by.member
      const [agreement, { items }] = await Promise.all([
        findAgreement(deps, organisationId),
        listRosters(deps, organisationId, { limit: 5 }),
      ])
      return ok(homePage({ by, agreement, recent: items }))
    }),
    bind(routes.fieldsPage, async () => ok(fieldsPage())),
    bind(routes.templateFile, async () => {
      // Writing workbooks takes a library that hardly any request needs.
      const { rosterTemplate } = await import('./template.ts')
      return ok({ bytes: await rosterTemplate(deps.clock.now()), headers: attachment('member-list-template.xlsx') })
    }),
  ]
}

function agreementBindings(deps: RoomDeps): readonly Binding[] {
  const page = async (by: Member, form: FormState, url: URL): Promise<Page> =>
    agreementPage({ by, agreement: await findAgreement(deps, by.member.organisationId), form, fresh: deps.ids.secret(), url })
  return [
    bind(routes.agreementPage, async ({ principal, request: { url } }) => ok(await page(principal, emptyForm, url))),
    bindForm(
      routes.signForm,
      async ({ principal: by, once, body }) => goTo(await signAgreement(deps)({ by, once, ...body }), '/association/agreement?done=signed'),
      async ({ principal, form, request: { url } }) => ok(await page(principal, form, url)),
    ),
    bindForm(
      routes.withdrawForm,
      async ({ principal: by, once }) => goTo(await withdrawAgreement(deps)({ by, once }), '/association/agreement?done=withdrawn'),
      async ({ principal, form, request: { url } }) => ok(await page(principal, form, url)),
    ),
  ]
}

function uploadBindings(deps: RoomDeps): readonly Binding[] {
  return [
    bind(routes.importPage, async ({ principal, query, cursor, request: { url } }) => {
      const { organisationId } = principal.member
      const [agreement, { items, after }] = await Promise.all([
        findAgreement(deps, organisationId),
        listRosters(deps, organisationId, { limit: query.limit, after: positionOf(cursor.after) }),
      ])
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(importPage({ signed: agreement?.state === 'signed', lists: items, next, form: emptyForm, fresh: deps.ids.secret(), url }))
    }),
    bindForm(
      routes.uploadForm,
      async ({ principal: by, once, body: { file } }) => {
        const done = await uploadRoster(deps)({ by, once, file })
        return done.ok ? ok(`/association/import/${done.value.id}${done.value.same ? '?done=same' : ''}`) : done
      },
      async ({ principal, form, request: { url } }) => {
        const agreement = await findAgreement(deps, principal.member.organisationId)
        const { items } = await listRosters(deps, principal.member.organisationId, { limit: 20 })
        return ok(importPage({ signed: agreement?.state === 'signed', lists: items, next: undefined, form, fresh: deps.ids.secret(), url }))
      },
    ),
  ]
}

function listBindings(deps: RoomDeps): readonly Binding[] {
  const page = async (by: Member, id: string, form: FormState, url: URL) => {
    const found = await findRoster(deps, by, id)
    return found.ok ? ok(rosterPage({ found: found.value, form, fresh: deps.ids.secret(), url })) : found
  }
  const choosing = (route: typeof routes.sendForm | typeof routes.cancelForm, choice: 'send' | 'cancel', address: (id: string) => string) =>
    bindForm(
      route,
      async ({ principal: by, once, params: { id } }) => goTo(await chooseRoster(deps)({ by, once, id, choice }), address(id)),
      async ({ principal, params: { id }, form, request: { url } }) => page(principal, id, form, url),
    )
  return [
    bind(routes.rosterPage, async ({ principal, params: { id }, request: { url } }) => page(principal, id, emptyForm, url)),
    choosing(routes.sendForm, 'send', (id) => `/association/import/${id}?done=sending`),
    choosing(routes.cancelForm, 'cancel', () => '/association/import?done=cancelled'),
    bind(routes.markedFile, async ({ principal, params: { id } }) => {
      const marked = await findMarkedTable(deps, principal, id)
      if (!marked.ok) return marked
      const { bytes, format } = marked.value
      const type = format === 'csv' ? { 'content-type': 'text/csv' } : {}
      return ok({ bytes, headers: { ...type, ...attachment(`member-list-marked.${format}`) } })
    }),
    bind(routes.receiptPage, async ({ principal, params: { id } }) => {
      const found = await findRoster(deps, principal, id)
      if (!found.ok) return found
      const { uploadedBy, chosenBy = uploadedBy } = found.value.roster
      return ok(receiptPage(found.value, await namesOf(deps)([...new Set([uploadedBy, chosenBy])])))
    }),
  ]
}

function attachment(name: string): Readonly<Record<string, string>> {
  return { 'content-disposition': `attachment; filename="${name}"` }
}
