import { beforeAll, describe, expect, inject, it } from 'vitest'
import { DecideVacancy, PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { decideReview } from '#shared/demand/use-cases/decide-review.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { openReview } from '#shared/demand/use-cases/open-review.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { queueSummary } from '#shared/demand/use-cases/queue-summary.ts'
import { releaseReview } from '#shared/demand/use-cases/release-review.ts'
import { takeNextReview } from '#shared/demand/use-cases/take-next-review.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeColleague, makeOrganisation, suspend } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

const start = '2026-12-01T02:00:00.000Z'
let store: TestStore
let ann: Member
let ben: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  const bureau = await makeOrganisation(store, 'bureau')
  ann = asMember(store, bureau)
  ben = asMember(store, await makeColleague(store, bureau))
})

const submit = async (by: Member, more: Parameters<typeof vacancyContentOf>[1] = {}): Promise<Vacancy> =>
  made(await postVacancy(store)({ ...PostVacancy.parse({ content: vacancyContentOf(store, more), submit: true }), by, once: always }))
const newEmployer = async () => makeOrganisation(store, 'employer')
const take = async (by: Member) => made(await takeNextReview(store.as('bureau'))({ by }))
const decide = async (by: Member, { id, rev }: Vacancy, verdict: 'publish' | 'return' | 'remove', more: object = {}) =>
  decideReview(store.as('bureau'))({ ...DecideVacancy.parse({ rev, verdict, ...more }), by, once: always, id })
const messagesTo = async (organisationId: string) =>
  (await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${organisationId}`, limit: 20 })).items.map(({ template, text }) => [
    template,
    text,
  ])
const ledgerOf = async (id: string) =>
  (await store.dynamo.query('ledger', { pk: `SUBJECT#${id}`, limit: 50 })).items.map(({ action }) => action)

describe('the queue (design: take the next one, a lease with expiry)', () => {
  it('hands two reviewers two ads, the longest waiting first, and the same one back to whoever has it', async () => {
    const first = await submit(asMember(store, await newEmployer()))
    store.setClock('2026-12-01T03:00:00.000Z')
    const second = await submit(asMember(store, await newEmployer()))
    const [a, b] = await Promise.all([take(ann), take(ben)])
    expect(new Set([a?.vacancyId, b?.vacancyId])).toEqual(new Set([first.id, second.id]))
    expect((await take(ann))?.vacancyId).toBe(a?.vacancyId)
    expect(await queueSummary(store.as('bureau'))()).toMatchObject({ waiting: 2, inHand: 2, oldest: start, more: false })

    const [held = first] = [first, second].filter(({ id }) => id === b?.vacancyId)
    expect(await decide(ann, held, 'publish')).toMatchObject({ ok: false, error: { kind: 'in-other-hands' } })
    made(await releaseReview(store.as('bureau'))({ by: ben, id: held.id }))
    store.setClock('2026-12-01T04:00:00.000Z')
    // Ann's lease has run out: what she had is free again.
    expect((await take(ben))?.vacancyId).toBe(first.id)
    for (const vacancy of [first, second]) made(await decide(ben, vacancy, 'publish'))
    expect(await take(ben)).toBeUndefined()
  })
})

describe('decisions', () => {
  it('publishes, makes the poster known, tells it, and leaves a trace', async () => {
    const by = asMember(store, await newEmployer())
    const vacancy = await submit(by)
    const published = made(await decide(ann, vacancy, 'publish'))
    expect(published.state).toBe('PUBLISHED')
    expect(await createPublicVacancies(store.as('public').dynamo).get(vacancy.code)).toMatchObject({ kind: 'open' })
    expect((await messagesTo(by.member.organisationId)).map(([template]) => template)).toEqual(['vacancy-published'])
    // The test's clock stands still, so both have the same time.
    expect((await ledgerOf(vacancy.id)).toSorted()).toEqual(['vacancy.published', 'vacancy.submitted'])
    expect((await submit(by, { title: '第二个岗位' })).state).toBe('PUBLISHED')
  })

  it('returns with remarks by field; what comes back shows what changed', async () => {
    const by = asMember(store, await newEmployer())
    const vacancy = await submit(by, { title: '退回用的岗位' })
    expect(await decide(ann, vacancy, 'return')).toMatchObject({ ok: false, error: { kind: 'reason-missing' } })
    const remarks = [{ pointer: '/pay', text: '请写明计件单价' }]
    const returned = made(await decide(ann, vacancy, 'return', { reason: '薪酬说不清', remarks }))
    expect([returned.state, returned.remarks]).toEqual(['DRAFT', remarks])
    expect((await messagesTo(by.member.organisationId)).at(-1)).toEqual(['vacancy-returned', '薪酬说不清\n基本薪酬：请写明计件单价'])

    const content = { ...returned.content, pay: { min: 600_000, max: 900_000, period: 'month' as const, basis: '底薪加计件' } }
    const again = made(await editVacancy(store)({ by, once: always, id: vacancy.id, content, rev: returned.rev, submit: true }))
    expect(again.state).toBe('SUBMITTED')
    const opened = await openReview(store.as('bureau'))(vacancy.id)
    expect(opened?.changed).toEqual(['pay'])
    expect(opened?.review).toMatchObject({ state: 'WAITING', reasons: ['first-post'] })
    expect(made(await decide(ann, again, 'publish')).remarks).toEqual([])
  })

  it('decides only on what the reviewer saw', async () => {
    const by = asMember(store, await newEmployer())
    const vacancy = await submit(by, { title: '改来改去的岗位' })
    made(
      await editVacancy(store)({
        by,
        once: always,
        id: vacancy.id,
        content: { ...vacancy.content, headcount: 8 },
        rev: vacancy.rev,
        submit: false,
      }),
    )
    expect(await decide(ann, vacancy, 'publish')).toEqual({ ok: false, error: { kind: 'revision-conflict' } })
  })

  it('publishes nothing that has become incomplete or whose poster may no longer post', async () => {
    const employed = await newEmployer()
    const late = await submit(asMember(store, employed), { title: '等太久的岗位', validUntil: '2026-12-03' })
    store.setClock('2026-12-05T02:00:00.000Z')
    expect(await decide(ann, late, 'publish')).toMatchObject({ ok: false, error: { kind: 'not-publishable' } })
    store.setClock(start)
    await suspend(store, employed.organisation)
    expect(await decide(ann, late, 'publish')).toMatchObject({ ok: false, error: { kind: 'employer-inactive' } })
  })

  it('takes down, with a reason, and for good', async () => {
    const by = asMember(store, await newEmployer())
    const vacancy = await makeVacancy(store, by, { title: '违规的岗位' })
    const removed = made(await decide(ann, vacancy, 'remove', { reason: '多次核实为虚假岗位' }))
    expect(removed.state).toBe('REMOVED')
    const gone = await createPublicVacancies(store.as('public').dynamo).get(vacancy.code)
    expect(gone).toMatchObject({ kind: 'gone', gone: { reason: 'removed' } })
    expect(gone?.kind === 'gone' && gone.gone.title).toBeUndefined()
    expect(await decide(ann, removed, 'publish')).toMatchObject({ ok: false, error: { kind: 'wrong-state' } })
  })

  it('does not see a draft that was never handed in', async () => {
    const by = asMember(store, await newEmployer())
    const draft = made(await postVacancy(store)({ ...PostVacancy.parse({ content: { title: '草稿' } }), by, once: always }))
    expect(await openReview(store.as('bureau'))(draft.id)).toBeUndefined()
    expect(await decide(ann, draft, 'remove', { reason: '无' })).toEqual({ ok: false, error: { kind: 'not-found' } })
  })

  it('takes an ad out of the queue when its poster withdraws or ends it', async () => {
    const by = asMember(store, await newEmployer())
    const vacancy = await submit(by, { title: '自己撤的岗位' })
    made(await endVacancy(store)({ by, once: always, id: vacancy.id, ending: { how: 'closed', reason: '不招了' } }))
    expect((await openReview(store.as('bureau'))(vacancy.id))?.review?.state).toBe('DONE')
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['vacancy.removed member vacancy reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
