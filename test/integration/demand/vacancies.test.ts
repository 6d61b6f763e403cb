import { beforeAll, describe, expect, inject, it } from 'vitest'
import { EditVacancy, PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { copyVacancy } from '#shared/demand/use-cases/copy-vacancy.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { expireVacancies } from '#shared/demand/use-cases/expire-vacancies.ts'
import { extendVacancy } from '#shared/demand/use-cases/extend-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { refreshVacancy } from '#shared/demand/use-cases/refresh-vacancy.ts'
import { submitVacancy } from '#shared/demand/use-cases/submit-vacancy.ts'
import { withdrawVacancy } from '#shared/demand/use-cases/withdraw-vacancy.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeDraft, makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

let store: TestStore
const start = '2026-12-01T02:00:00.000Z'

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
})

const employer = async (options: Parameters<typeof makeOrganisation>[2] = {}): Promise<Member> =>
  asMember(store, await makeOrganisation(store, 'employer', options))
/** An employer whose first ad a reviewer has approved. */
const knownEmployer = async (): Promise<Member> => {
  const by = await employer()
  await makeVacancy(store, by, { title: '首个岗位' })
  return by
}
const post = async (by: Member, more: Parameters<typeof vacancyContentOf>[1] = {}, once = always) =>
  postVacancy(store)({ ...PostVacancy.parse({ content: vacancyContentOf(store, more), submit: true }), by, once })
const edit = async (by: Member, { id, rev }: Vacancy, more: Parameters<typeof vacancyContentOf>[1], submit = false) =>
  editVacancy(store)({ ...EditVacancy.parse({ content: vacancyContentOf(store, more), rev, submit }), by, once: always, id })
const publicOf = async ({ code }: Vacancy) => createPublicVacancies(store.as('public').dynamo).get(code)
/** What was entered of an ad, by name. */
const enteredOf = async ({ id }: Vacancy) =>
  (await store.dynamo.query('ledger', { pk: `SUBJECT#${id}`, limit: 50 })).items.map(({ action }) => action).toSorted()
const statesOf = (vacancy: Vacancy): string[] => vacancy.history.map(({ action, to }) => `${action} ${to}`)

describe('posting (M-01)', () => {
  it('keeps a draft that lacks everything but its title', async () => {
    const by = await employer()
    const draft = made(await postVacancy(store)({ ...PostVacancy.parse({ content: { title: '焊工' } }), by, once: always }))
    expect([draft.state, draft.content.occupationCode]).toEqual(['DRAFT', '6-18-02-04'])
    expect(await enteredOf(draft)).toEqual(['vacancy.created'])
    const submitted = await submitVacancy(store)({ by, once: always, id: draft.id })
    expect(submitted).toMatchObject({ ok: false, error: { kind: 'not-publishable' } })
    expect(submitted.ok ? [] : submitted.error.kind === 'not-publishable' && submitted.error.errors?.map(({ code }) => code)).toEqual([
      'missing-headcount',
      'missing-conditions',
      'missing-duties',
      'missing-place',
      'missing-pay',
      'missing-validity',
    ])
    expect(await publicOf(draft)).toBeUndefined()
  })

  it('puts the first ad of an organisation before a reviewer, and the next clean one before the public', async () => {
    const by = await employer()
    const first = made(await post(by))
    expect(first.state).toBe('SUBMITTED')
    expect(await publicOf(first)).toBeUndefined()
    const known = await knownEmployer()
    const next = made(await post(known))
    expect(statesOf(next)).toEqual(['created DRAFT', 'submitted SUBMITTED', 'published PUBLISHED'])
    expect(await publicOf(next)).toMatchObject({
      kind: 'open',
      view: { title: '数控车工', employer: { name: known.member.organisationName } },
    })
  })

  it('refuses unlawful wordings with their place and statute, and stores nothing', async () => {
    const by = await knownEmployer()
    const done = await post(by, { title: '限男车工', conditions: '男性优先' })
    expect(done).toMatchObject({ ok: false, error: { kind: 'not-publishable' } })
    const errors = done.ok ? [] : 'errors' in done.error ? (done.error.errors ?? []) : []
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/content/title', 'sex'],
      ['/content/conditions', 'sex'],
    ])
    expect(errors[0]?.detail).toContain('《妇女权益保障法》第四十三条')
    const drafts = await listVacancies(store)({ organisationId: by.member.organisationId, state: 'DRAFT', limit: 10 })
    expect(drafts.items).toEqual([])
  })

  it('lets an organisation that is not verified draft, but not hand in (M-05)', async () => {
    const by = await employer({ verified: false })
    expect(await post(by)).toMatchObject({ ok: false, error: { kind: 'organisation-not-verified' } })
    expect((await makeDraft(store, by)).state).toBe('DRAFT')
  })

  it('makes one of eight identical posts at the same moment; the others name it', async () => {
    const by = await knownEmployer()
    const all = await Promise.all(Array.from({ length: 8 }, async () => post(by, { title: '同时发布的钳工' })))
    const posted = all.filter((one) => one.ok)
    expect(posted).toHaveLength(1)
    const existing = all
      .map((one) => (one.ok ? undefined : 'existing' in one.error ? one.error.existing : undefined))
      .filter((id) => id !== undefined)
    expect(existing).toEqual(Array.from({ length: 7 }, () => posted[0]?.ok && posted[0].value.id))
  })

  it('takes the same words of another organisation, place or occupation as another demand', async () => {
    const by = await knownEmployer()
    made(await post(by, { title: '钳工' }))
    made(await post(by, { title: '钳工', district: '330110' }))
    made(await post(await knownEmployer(), { title: '钳工' }))
    expect(await post(by, { title: ' 钳 工 ' })).toMatchObject({ ok: false, error: { kind: 'duplicate' } })
  })

  it('gives the same answer to the same idempotency key, once', async () => {
    const by = await knownEmployer()
    const keyed = async () => {
      const once = await createIdempotency(store.dynamo, store.clock).open({ principal: by.personId, key: 'k1', request: 'r' })
      if (!once.ok) throw new Error('reused')
      return made(await post(by, { title: '一次发布' }, once.value))
    }
    expect((await keyed()).id).toBe((await keyed()).id)
  })

  it('answers a stranger as if there were nothing', async () => {
    const vacancy = await makeVacancy(store, await employer())
    const stranger = await employer()
    for (const done of [
      await edit(stranger, vacancy, {}),
      await submitVacancy(store)({ by: stranger, once: always, id: vacancy.id }),
      await endVacancy(store)({ by: stranger, once: always, id: vacancy.id, ending: { how: 'closed', reason: '不招了' } }),
      await copyVacancy(store)({ by: stranger, once: always, id: vacancy.id }),
    ]) {
      expect(done).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
  })
})

describe('editing', () => {
  it('keeps a clean change in public, and says what changed', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '铣工' }))
    const edited = made(await edit(by, vacancy, { title: '铣工', headcount: 5 }))
    expect([edited.state, edited.rev, edited.history.at(-1)?.reason]).toEqual(['PUBLISHED', 2, '招聘人数'])
    expect(await publicOf(vacancy)).toMatchObject({ kind: 'open', view: { headcount: 5 } })
    expect(await enteredOf(vacancy)).toEqual(['vacancy.edited', 'vacancy.published'])
  })

  it('refuses BLOCK and leaves the published text as it was', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '磨工' }))
    expect(await edit(by, vacancy, { title: '磨工', conditions: '限女性' })).toMatchObject({
      ok: false,
      error: { kind: 'not-publishable' },
    })
    expect((await findVacancy(store)(vacancy.id))?.rev).toBe(1)
  })

  it('hides a change that brings a warning until a reviewer has seen it', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '镗工' }))
    const edited = made(await edit(by, vacancy, { title: '镗工', conditions: '45 岁以下' }))
    expect(edited.state).toBe('SUBMITTED')
    expect(await publicOf(vacancy)).toBeUndefined()
    const mended = made(await edit(by, edited, { title: '镗工', conditions: '两年以上经验' }))
    expect(mended.state).toBe('PUBLISHED')
    expect(await publicOf(vacancy)).toMatchObject({ kind: 'open' })
  })

  it('refuses a change on an old revision', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '刨工' }))
    made(await edit(by, vacancy, { title: '刨工', headcount: 4 }))
    expect(await edit(by, vacancy, { title: '刨工', headcount: 6 })).toEqual({ ok: false, error: { kind: 'revision-conflict' } })
    const content = vacancyContentOf(store)
    expect(await editVacancy(store)({ by, once: always, id: vacancy.id, content, submit: false })).toEqual({
      ok: false,
      error: { kind: 'revision-missing' },
    })
  })

  it('moves the place of the demand with its title', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '冲压工' }))
    made(await edit(by, vacancy, { title: '冲床操作工' }))
    expect((await post(by, { title: '冲压工' })).ok).toBe(true)
    expect(await post(by, { title: '冲床操作工' })).toMatchObject({ ok: false, error: { kind: 'duplicate', existing: vacancy.id } })
  })

  it('takes an ad out of the queue and hands it in again', async () => {
    const by = await employer()
    const waiting = made(await post(by))
    const draft = made(await withdrawVacancy(store)({ by, once: always, id: waiting.id }))
    expect(draft.state).toBe('DRAFT')
    const again = made(await edit(by, draft, { headcount: 9 }, true))
    expect(statesOf(again).slice(-3)).toEqual(['withdrawn DRAFT', 'edited DRAFT', 'submitted SUBMITTED'])
    expect(await enteredOf(again)).toEqual(['vacancy.submitted', 'vacancy.submitted', 'vacancy.withdrawn'])
  })
})

describe('the life of a published ad', () => {
  it('refreshes once a day', async () => {
    store.setClock(start)
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '刷新用的岗位' }))
    const refresh = async () => refreshVacancy(store)({ by, once: always, id: vacancy.id })
    expect(await refresh()).toEqual({ ok: false, error: { kind: 'too-soon' } })
    store.setClock('2026-12-02T02:00:00.000Z')
    expect(made(await refresh()).refreshedAt).toBe('2026-12-02T02:00:00.000Z')
    expect(await publicOf(vacancy)).toMatchObject({ view: { refreshedAt: '2026-12-02T02:00:00.000Z', publishedAt: start } })
    store.setClock(start)
  })

  it('ends as filled or closed, and its public address says so', async () => {
    const by = await knownEmployer()
    const filled = made(await post(by, { title: '招满的岗位' }))
    const after = made(await endVacancy(store)({ by, once: always, id: filled.id, ending: { how: 'filled', count: 2 } }))
    expect([after.state, after.filled]).toEqual(['FILLED', 2])
    expect(await publicOf(filled)).toMatchObject({ kind: 'gone', gone: { reason: 'filled', title: '招满的岗位' } })
    const closed = made(await post(by, { title: '关闭的岗位' }))
    made(await endVacancy(store)({ by, once: always, id: closed.id, ending: { how: 'closed', reason: '计划取消' } }))
    expect(await publicOf(closed)).toMatchObject({ kind: 'gone', gone: { reason: 'closed' } })
    // A tombstone does not stand in the way of its like.
    expect((await post(by, { title: '关闭的岗位' })).ok).toBe(true)
  })

  it('copies without the last day', async () => {
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '要复制的岗位' }))
    const copy = made(await copyVacancy(store)({ by, once: always, id: vacancy.id }))
    expect([copy.state, copy.content.validUntil, copy.content.title]).toEqual(['DRAFT', undefined, '要复制的岗位'])
    expect(copy.code).not.toBe(vacancy.code)
    expect(await enteredOf(copy)).toEqual(['vacancy.created'])
  })

  it('expires by the clock once, can be opened again, and is expired to every reader before the clock has come by', async () => {
    store.setClock(start)
    const by = await knownEmployer()
    const vacancy = made(await post(by, { title: '会到期的岗位', validUntil: '2026-12-03' }))
    store.setClock('2026-12-04T00:00:00.000Z')
    const clock = { ...store.as('clock') }
    const first = await expireVacancies(clock)()
    expect(first.expired).toBeGreaterThanOrEqual(1)
    expect(await expireVacancies(clock)()).toMatchObject({ expired: 0, more: false })
    expect(await publicOf(vacancy)).toMatchObject({ kind: 'gone', gone: { reason: 'expired' } })
    const extend = async (validUntil: string) => extendVacancy(store)({ by, once: always, id: vacancy.id, validUntil })
    expect(await extend('2026-12-04')).toEqual({ ok: false, error: { kind: 'not-later' } })
    expect(statesOf(made(await extend('2026-12-20'))).slice(-2)).toEqual(['expired EXPIRED', 'reopened PUBLISHED'])
    expect(await publicOf(vacancy)).toMatchObject({ kind: 'open', view: { validUntil: '2026-12-20' } })
    expect(await enteredOf(vacancy)).toEqual(['vacancy.expired', 'vacancy.published', 'vacancy.reopened'])
    store.setClock(start)
  })

  it('clears an overdue ad out of the way of its like', async () => {
    store.setClock(start)
    const by = await knownEmployer()
    const old = made(await post(by, { title: '再次发布的岗位', validUntil: '2026-12-03' }))
    store.setClock('2026-12-05T00:00:00.000Z')
    expect((await post(by, { title: '再次发布的岗位' })).ok).toBe(true)
    expect((await findVacancy(store)(old.id))?.state).toBe('EXPIRED')
    expect(await enteredOf(old)).toEqual(['vacancy.expired', 'vacancy.published'])
    expect(await refreshVacancy(store)({ by, once: always, id: old.id })).toMatchObject({ ok: false, error: { kind: 'wrong-state' } })
    store.setClock(start)
  })
})

describe('lists', () => {
  it('gives an organisation its ads state by state; open ones by their last day', async () => {
    const by = await knownEmployer()
    const organisationId = by.member.organisationId
    made(await post(by, { title: '晚到期', validUntil: '2026-12-25' }))
    made(await post(by, { title: '早到期', validUntil: '2026-12-05' }))
    const titles = async (more: object) =>
      (await listVacancies(store)({ organisationId, state: 'PUBLISHED', limit: 10, ...more })).items.map(({ content }) => content.title)
    expect(await titles({})).toEqual(['早到期', '晚到期', '首个岗位'])
    expect(await titles({ closingBy: '2026-12-08' })).toEqual(['早到期'])
  })

  it('gives the public the newest, in the city and by district, until an ad ends', async () => {
    const views = createPublicVacancies(store.as('public').dynamo)
    const by = await knownEmployer()
    const here = made(await post(by, { title: '淳安的岗位', district: '330127' }))
    const codes = async () => (await views.newest({ district: '330127', limit: 10 })).items.map(({ code }) => code)
    expect(await codes()).toEqual([here.code])
    expect((await views.newest({ limit: 3 })).items).toHaveLength(3)
    made(await endVacancy(store)({ by, once: always, id: here.id, ending: { how: 'closed', reason: '取消' } }))
    expect(await codes()).toEqual([])
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'vacancy.created member vacancy',
    'vacancy.filled member vacancy reason',
    'vacancy.refreshed member vacancy',
    'vacancy.withdrawn member vacancy',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
