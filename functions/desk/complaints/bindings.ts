import { type SubjectKind, subjectKinds } from '#shared/complaints/domain/catalogue.ts'
import { complaintParametersOn } from '#shared/complaints/domain/parameters.ts'
import * as api from '#shared/complaints/routes/complaints.routes.ts'
import { addToComplaint, appealAsReporter, withdrawComplaint } from '#shared/complaints/use-cases/change-complaint.ts'
import { type ComplaintDeps, fileComplaint } from '#shared/complaints/use-cases/file-complaint.ts'
import { listOwnComplaints, readComplaint } from '#shared/complaints/use-cases/read-complaint.ts'
import { appealAsReported, listAgainst } from '#shared/complaints/use-cases/reported-side.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { Person, Principal } from '#shared/platform/http/principal.ts'
import { againstPage } from './against.page.tsx'
import { findPage } from './find.page.tsx'
import { newPage } from './new.page.tsx'
import { ownPage } from './own.page.tsx'
import * as pages from './pages.routes.ts'
import { showPage } from './show.page.tsx'

/** Complaining, following it up, and the side that is complained about. */
export function complaintBindings(deps: ComplaintDeps): readonly Binding[] {
  return [
    bind(api.fileComplaint, ({ principal: by, once, body }) => fileComplaint(deps)({ by, once, ...body })),
    bind(api.readComplaint, ({ principal: by, params, query }) => readComplaint(deps)({ by, reference: params.code, ...query })),
    ...filing(deps),
    ...following(deps),
    ...reportedSide(deps),
  ]
}

function filing(deps: ComplaintDeps): readonly Binding[] {
  const shown = (about: SubjectKind | undefined, ref: string | undefined, form: FormState): Page => {
    const days = complaintParametersOn(civilDateOf(deps.clock.now())).answerWorkingDays
    return newPage({ about, ref, days, form, fresh: deps.ids.secret() })
  }
  return [
    bind(pages.newPage, async ({ query: { about, ref } }) => ok(shown(about, ref, emptyForm))),
    bindForm(
      pages.newForm,
      async ({ principal: by, once, body }) => {
        const done = await fileComplaint(deps)({ by, once, ...body })
        return done.ok ? ok(addressOf(done.value.reference, done.value.secret, 'filed')) : done
      },
      async ({ form }) =>
        ok(
          shown(
            subjectKinds.find((kind) => kind === form.values.about?.[0]),
            form.values.ref?.[0],
            form,
          ),
        ),
    ),
    bind(pages.ownPage, async ({ principal: by, query: { limit }, cursor, request: { url } }) => {
      const { items, after } = await listOwnComplaints(deps)({ by, limit, after: positionOf(cursor.after) })
      return ok(ownPage({ items, next: after === undefined ? undefined : cursor.seal(after), url }))
    }),
  ]
}

function following(deps: ComplaintDeps): readonly Binding[] {
  const shown = async (asked: Asked): Promise<Result<Page, { readonly kind: 'not-found' }>> => {
    const found = await readComplaint(deps)(asked)
    if (!found.ok) return found
    const { secret, form, url } = asked
    return ok(showPage({ complaint: found.value, secret, form, fresh: deps.ids.secret(), url }))
  }
  const again = ({ principal: by, params, form, request: { url } }: AgainInput) =>
    shown({ by, reference: params.code, secret: form.values.secret?.[0], form, url })
  const steps = { more: addToComplaint(deps), appeal: appealAsReporter(deps) } as const
  return [
    bind(pages.findPage, async ({ principal: by, query: { reference = '', secret }, request: { url } }) => {
      const asked = reference.trim().toLowerCase()
      if (asked === '') return ok(findPage({ reference: undefined, missing: false }))
      const found = await shown({ by, reference: asked, secret: secret?.trim(), form: emptyForm, url })
      return found.ok ? found : ok(findPage({ reference: asked, missing: true }))
    }),
    bind(pages.showPage, ({ principal: by, params, query: { secret }, request: { url } }) =>
      shown({ by, reference: params.code, secret, form: emptyForm, url }),
    ),
    bindForm(
      pages.addForm,
      async ({ principal: by, once, params, body }) => {
        const done = await steps.more({ by, once, reference: params.code, ...body })
        return done.ok ? ok(addressOf(params.code, body.secret, 'added')) : done
      },
      again,
    ),
    bindForm(
      pages.appealForm,
      async ({ principal: by, once, params, body }) => {
        const done = await steps.appeal({ by, once, reference: params.code, ...body })
        return done.ok ? ok(addressOf(params.code, body.secret, 'appealed')) : done
      },
      again,
    ),
    bindForm(
      pages.withdrawForm,
      async ({ principal: by, once, params, body }) => {
        const done = await withdrawComplaint(deps)({ by, once, reference: params.code, ...body })
        return done.ok ? ok(addressOf(params.code, body.secret, 'withdrawn')) : done
      },
      again,
    ),
  ]
}

function reportedSide(deps: ComplaintDeps): readonly Binding[] {
  const shown = async ({ member }: Person, url: URL, form: FormState, appeal?: string): Promise<Page> =>
    againstPage({
      organisation: member?.organisationName,
      complaints: await listAgainst(deps)(member),
      appeal,
      form,
      fresh: deps.ids.secret(),
      url,
    })
  return [
    bind(pages.againstPage, async ({ principal, query: { appeal }, request: { url } }) =>
      ok(await shown(principal, url, emptyForm, appeal)),
    ),
    bindForm(
      pages.againstAppealForm,
      async ({ principal: { member }, once, params, body }) => {
        const done = await appealAsReported(deps)({ member, once, notice: params.code, ...body })
        return done.ok ? ok('/account/complaints?done=appealed') : done
      },
      async ({ principal, params, form, request: { url } }) => ok(await shown(principal, url, form, params.code)),
    ),
  ]
}

type Asked = {
  readonly by: Principal
  readonly reference: string
  readonly secret: string | undefined
  readonly form: FormState
  readonly url: URL
}

type AgainInput = {
  readonly principal: Principal
  readonly params: { readonly code: string }
  readonly form: FormState
  readonly request: { readonly url: URL }
}

function addressOf(reference: string, secret: string | undefined, done: string): string {
  return `/reports/${reference}?${new URLSearchParams({ ...(secret === undefined ? {} : { secret }), done })}`
}
