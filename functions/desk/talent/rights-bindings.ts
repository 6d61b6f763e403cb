import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { dataParts } from '#shared/talent/domain/own-data.ts'
import { talentParametersOn } from '#shared/talent/domain/talent-parameters.ts'
import * as api from '#shared/talent/routes/rights.routes.ts'
import { askToLeave, stay } from '#shared/talent/use-cases/ask-to-leave.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { ownData, partForFile } from '#shared/talent/use-cases/own-data.ts'
import { type Counts, dataPage, dataPartPage } from './data.page.tsx'
import { leavePage, leavingPage } from './leave.page.tsx'
import * as routes from './me.routes.ts'
import { mapped } from './views.ts'

type RightsDeps = Deps & { readonly vault: ContactVault }

/** A person's rights over what is kept about them: to read it, to take it along, and to have it deleted. */
export function rightsBindings(deps: RightsDeps): readonly Binding[] {
  return [...dataBindings(deps), ...leaveBindings(deps)]
}

function dataBindings(deps: RightsDeps): readonly Binding[] {
  return [
    bind(api.downloadOwnData, async ({ principal }) => {
      const file: Record<string, unknown> = { format: 'jiangcai-own-data/1', madeAt: deps.clock.now() }
      const parts = await Promise.all(dataParts.map(async (part) => ({ part, read: await partForFile(deps, principal, part) })))
      for (const { part, read } of parts) {
        if (!read.ok) return fail(read.error)
        const { items, after } = read.value
        file[part] = { items, ...(after === undefined ? {} : { more: `/v1/me/data/${part}` }) }
      }
      const headers = { 'content-disposition': 'attachment; filename="my-data.json"' }
      return ok({ text: JSON.stringify(file, null, 2), headers })
    }),
    bind(api.readOwnData, async ({ principal, params: { part }, query: { limit }, cursor }) =>
      mapped(await ownData(deps)(principal, part, { limit, after: positionOf(cursor.after) }), ({ items, after }) => ({
        items: [...items],
        ...(after === undefined ? {} : { next: cursor.seal(after) }),
      })),
    ),
    bind(routes.dataPage, async ({ principal }) => {
      const counts: Partial<Record<keyof Counts, Counts[keyof Counts]>> = {}
      const parts = await Promise.all(dataParts.map(async (part) => ({ part, read: await ownData(deps)(principal, part, { limit: 100 }) })))
      for (const { part, read } of parts) {
        if (!read.ok) return fail(read.error)
        counts[part] = { count: read.value.items.length, more: read.value.after !== undefined }
      }
      return ok(dataPage({ counts: counts as Counts }))
    }),
    bind(routes.dataPartPage, async ({ principal, params: { part }, query: { limit }, cursor, request: { url } }) =>
      mapped(await ownData(deps)(principal, part, { limit, after: positionOf(cursor.after) }), ({ items, after }) =>
        dataPartPage({ part, items, next: after === undefined ? undefined : cursor.seal(after), url }),
      ),
    ),
  ]
}

function leaveBindings(deps: RightsDeps): readonly Binding[] {
  const page = async (personId: string, form: FormState, url: URL) => {
    const talent = await findTalentOfPerson(deps)(personId)
    if (talent === undefined || talent.state === 'left') return fail({ kind: 'not-enrolled' } as const)
    const view = { form, fresh: deps.ids.secret(), parameters: talentParametersOn(civilDateOf(deps.clock.now())) }
    return ok(talent.leaving === undefined ? leavePage(view) : leavingPage({ ...view, leaving: talent.leaving, url }))
  }
  return [
    bind(api.askToLeave, async ({ principal, once }) => {
      const asked = await askToLeave(deps)({ by: principal, once })
      return mapped(asked, ({ leaving }) => ({ erasesOn: leaving?.erasesOn ?? civilDateOf(deps.clock.now()) }))
    }),
    bind(api.callOffLeaving, async ({ principal, once }) => mapped(await stay(deps)({ by: principal, once }), () => undefined)),
    bind(routes.leavePage, async ({ principal, request: { url } }) => page(principal.personId, emptyForm, url)),
    bindForm(
      routes.leaveForm,
      async ({ principal, once, body: { when } }) =>
        when === 'now'
          ? mapped(await leaveRegistry(deps)({ by: principal, once }), () => '/me?done=left')
          : mapped(await askToLeave(deps)({ by: principal, once }), () => '/me?done=leaving'),
      async ({ principal, form, request: { url } }) => page(principal.personId, form, url),
    ),
    bindForm(
      routes.stayForm,
      async ({ principal, once }) => mapped(await stay(deps)({ by: principal, once }), () => '/me?done=stayed'),
      async ({ principal, form, request: { url } }) => page(principal.personId, form, url),
    ),
  ]
}
