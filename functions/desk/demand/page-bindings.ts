import { remarksOn } from '#shared/demand/domain/details.ts'
import { type Mandate, mandateHolds } from '#shared/demand/domain/mandate.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { copyVacancy } from '#shared/demand/use-cases/copy-vacancy.ts'
import { deskSummary } from '#shared/demand/use-cases/desk-summary.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { extendVacancy } from '#shared/demand/use-cases/extend-vacancy.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { readVacancy } from '#shared/demand/use-cases/read-vacancy.ts'
import { refreshVacancy } from '#shared/demand/use-cases/refresh-vacancy.ts'
import { submitVacancy } from '#shared/demand/use-cases/submit-vacancy.ts'
import { withdrawVacancy } from '#shared/demand/use-cases/withdraw-vacancy.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type LoosenedContent, loosenedContent } from '#shared/matching/loosened-content.ts'
import { looseningKey, looseningsOf } from '#shared/matching/loosening.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, valuesOf } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { contentReading } from '../readings/bindings.ts'
import { draftOf } from '../readings/reading.tsx'
import type { AgainInput, Shown } from './again.ts'
import { at } from './api-bindings.ts'
import { type Desk, vacanciesAt } from './desk.ts'
import { type EditModel, editVacancyPage } from './edit-vacancy.page.tsx'
import { deskHomePage } from './home.page.tsx'
import type { VacancyPages } from './pages.routes.ts'
import { vacanciesPage } from './vacancies.page.tsx'
import { vacancyPage } from './vacancy.page.tsx'
import { contentNames } from './vacancy-form.tsx'

/** The pages of demand at one desk. */
export function vacancyPageBindings(deps: Deps, desk: Desk, pages: VacancyPages): readonly Binding[] {
  return [...listBindings(deps, desk, pages), ...writingBindings(deps, desk, pages), ...actionBindings(deps, desk, pages)]
}

function listBindings(deps: Deps, desk: Desk, pages: VacancyPages): readonly Binding[] {
  const today = (): string => civilDateOf(deps.clock.now())
  return [
    bind(pages.home, async ({ principal: by }) =>
      ok(deskHomePage({ desk, summary: await deskSummary(deps)(by), verified: by.member.verified, today: today() })),
    ),
    bind(pages.list, async ({ principal: by, query, cursor, request }) => {
      const { organisationId } = by.member
      const { state, limit } = query
      const { items, after } = await listVacancies(deps)({ organisationId, state, limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(vacanciesPage({ desk, state, vacancies: items, today: today(), next, url: request.url }))
    }),
    bind(pages.show, ({ principal, params, request }) =>
      shown(deps, desk, { by: principal, id: params.id, form: emptyForm, url: request.url }),
    ),
  ]
}

/** Writing: the form, its check, and what it saves. */
function writingBindings(deps: Deps, desk: Desk, pages: VacancyPages): readonly Binding[] {
  const base = vacanciesAt(desk)
  const edited = editing(deps, desk)
  const today = (): string => civilDateOf(deps.clock.now())
  return [
    bind(pages.newPage, async ({ principal: by, query }) => {
      const form = query.mandate === undefined ? emptyForm : { values: { mandateId: [query.mandate] } }
      return ok(await edited.fresh(by, { form }))
    }),
    bindForm(
      pages.create,
      async ({ principal: by, once, body }) => onto(base, await postVacancy(deps)({ by, once, ...body }), doneOf),
      async ({ principal: by, form }) => ok(await edited.fresh(by, { form })),
    ),
    bindForm(
      pages.check,
      async ({ principal: by, body }) => {
        const form = { values: { ...valuesOf(body, contentNames), mandateId: body.mandateId === undefined ? [] : [body.mandateId] } }
        return ok(await edited.fresh(by, { form, draft: body.content, checked: remarksOn(body.content, today()) }))
      },
      async ({ principal: by, form }) => ok(await edited.fresh(by, { form })),
    ),
    bind(pages.read, async ({ principal: by, body }) =>
      ok(await edited.fresh(by, { form: { values: valuesOf(body, [...contentNames, 'mandateId']) }, draft: body.content })),
    ),
    bind(pages.readEdit, ({ principal: by, params, body }) =>
      edited.stored(by, params.id, { form: { values: valuesOf(body, [...contentNames, 'rev:int']) }, draft: body.content }),
    ),
    bind(pages.editPage, ({ principal: by, params, query }) => edited.stored(by, params.id, { loosen: query.loosen })),
    bindForm(
      pages.edit,
      async ({ principal: by, once, params, body }) =>
        onto(base, await editVacancy(deps)({ by, once, ...params, ...body, rev: body.rev }), doneOf),
      ({ principal: by, params, form }) => edited.stored(by, params.id, { form }),
    ),
    bindForm(
      pages.checkEdit,
      ({ principal: by, params, body }) => {
        const form = { values: { ...valuesOf(body, contentNames), ...valuesOf(body, ['rev:int']) } }
        return edited.stored(by, params.id, { form, draft: body.content, checked: remarksOn(body.content, today()) })
      },
      ({ principal: by, params, form }) => edited.stored(by, params.id, { form }),
    ),
  ]
}

function actionBindings(deps: Deps, desk: Desk, pages: VacancyPages): readonly Binding[] {
  const base = vacanciesAt(desk)
  const again = ({ principal: by, params, form, request }: AgainInput) => shown(deps, desk, { by, id: params.id, form, url: request.url })
  return [
    bindForm(
      pages.submit,
      async ({ principal: by, once, params }) => onto(base, await submitVacancy(deps)({ by, once, ...params }), doneOf),
      again,
    ),
    bindForm(
      pages.withdraw,
      async ({ principal: by, once, params }) => onto(base, await withdrawVacancy(deps)({ by, once, ...params }), () => 'withdrawn'),
      again,
    ),
    bindForm(
      pages.refresh,
      async ({ principal: by, once, params }) => onto(base, await refreshVacancy(deps)({ by, once, ...params }), () => 'refreshed'),
      again,
    ),
    bindForm(
      pages.extend,
      async ({ principal: by, once, params, body }) =>
        onto(base, await extendVacancy(deps)({ by, once, ...params, ...body }), ({ state }) =>
          state === 'PUBLISHED' ? 'extended' : 'submitted',
        ),
      again,
    ),
    bindForm(
      pages.fill,
      async ({ principal: by, once, params, body }) =>
        onto(base, await endVacancy(deps)({ by, once, ...params, ending: { how: 'filled', ...body } }), () => 'filled'),
      again,
    ),
    bindForm(
      pages.close,
      async ({ principal: by, once, params, body }) =>
        onto(base, await endVacancy(deps)({ by, once, ...params, ending: { how: 'closed', ...body } }), () => 'closed'),
      again,
    ),
    bindForm(
      pages.copy,
      async ({ principal: by, once, params }) => onto(base, await copyVacancy(deps)({ by, once, ...params }), () => 'copied'),
      again,
    ),
  ]
}

async function shown(deps: Deps, desk: Desk, { by, id, form, url }: Shown): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const found = await readVacancy(deps)({ by, id })
  if (!found.ok) return found
  const poster = found.value.postedBy.id === by.member.organisationId
  return ok(vacancyPage({ desk, vacancy: found.value, poster, form, fresh: deps.ids.secret(), url }))
}

/** `draft`: the content as the form has it; else it is made from the fields as typed. */
type Asked = Pick<EditModel, 'form' | 'checked'> & { readonly draft?: unknown; readonly loosen?: string | undefined }

/** The writing page of a new ad, and of a stored one that its poster may still edit. */
function editing(deps: Deps, desk: Desk) {
  const fresh = (): string => deps.ids.secret()
  return {
    fresh: async (by: Member, asked: Asked): Promise<Page> => {
      const mandates = desk === 'agency' ? await mandatesToPost(deps, by) : []
      return editVacancyPage({ desk, mandates, fresh: fresh(), reading: readingOf(asked, undefined), ...asked })
    },
    stored: async (by: Member, id: string, asked: Asked): Promise<Result<Page, Failure<'not-found' | 'wrong-state'>>> => {
      const found = await readVacancy(deps)({ by, id })
      if (!found.ok) return found
      if (!found.value.actions.includes('edited')) return fail({ kind: 'wrong-state' })
      const { loosen, ...given } = asked
      const looser = loosen === undefined ? undefined : loosened(found.value, loosen)
      const shown =
        looser === undefined
          ? given
          : { form: { values: valuesOf({ content: looser.content }, contentNames) }, draft: looser.content, changed: looser.told }
      return ok(editVacancyPage({ desk, vacancy: found.value, fresh: fresh(), reading: readingOf(shown, found.value), ...shown }))
    },
  }
}

/** The content with one condition loosened; undefined for what the vacancy does not ask. */
function loosened({ content }: Pick<Vacancy, 'content'>, key: string): LoosenedContent | undefined {
  const loosening = looseningsOf(needOf(content)).find((one) => looseningKey(one) === key)
  return loosening === undefined ? undefined : loosenedContent(content, loosening)
}

/** What is read from the form that is shown: as sent, as typed, or as stored. */
function readingOf({ form, draft }: Asked, stored: Pick<Vacancy, 'content'> | undefined): EditModel['reading'] {
  return contentReading(draft ?? (form === undefined ? stored?.content : draftOf(form.values).content))
}

/** Mandates that hold today for posting; the newest hundred. */
async function mandatesToPost(deps: Deps, by: Member): Promise<readonly Mandate[]> {
  const today = civilDateOf(deps.clock.now())
  const { items } = await listMandates(deps)({ organisationId: by.member.organisationId, state: 'ACTIVE', limit: 100 })
  return items.filter((mandate) => mandateHolds(mandate, today, 'post'))
}

/** What a save came to, as the page says it. */
function doneOf({ state, history }: Vacancy): string {
  if (state === 'DRAFT') return 'saved'
  if (state === 'SUBMITTED') return 'submitted'
  return history.at(-1)?.action === 'edited' ? 'edited' : 'published'
}

/** Where a form's reader goes when it was done; what stands in the way is named by its page. */
function onto<E extends object>(base: string, result: Result<Vacancy, E>, done: (vacancy: Vacancy) => string): Result<string, E> {
  return result.ok ? ok(`${base}/${result.value.id}?done=${done(result.value)}`) : at(base, result)
}
