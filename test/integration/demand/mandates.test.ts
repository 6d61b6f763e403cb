import { beforeAll, describe, expect, inject, it } from 'vitest'
import { PostVacancy } from '#shared/demand/domain/commands.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { proposeMandate } from '#shared/demand/use-cases/propose-mandate.ts'
import { always } from '#shared/platform/http/once.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, made, makeColleague, makeOrganisation, suspend } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate, mandateTermsOf } from '../../support/things/mandate.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

const start = '2026-12-01T02:00:00.000Z'
let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
})

const pair = async (): Promise<{ readonly agency: Employed; readonly employer: Employed }> => ({
  agency: await makeOrganisation(store, 'agency'),
  employer: await makeOrganisation(store, 'employer'),
})
const post = async (agency: Employed, mandateId: string | undefined, title = '受托的岗位') => {
  const command = PostVacancy.parse({ content: vacancyContentOf(store, { title }), submit: true, mandateId })
  return postVacancy(store)({ ...command, by: asMember(store, agency), once: always })
}
const withdraw = async (by: Employed, id: string) =>
  moveMandate(store)({ by: asMember(store, by), once: always, id, action: 'withdrawn', reason: '合作结束' })

describe('a mandate (人力资源市场暂行条例 26)', () => {
  it('lets an agency post for the employer, which sees the ad among its own and may end it', async () => {
    const { agency, employer } = await pair()
    expect(await post(agency, undefined)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })
    const mandate = await makeMandate(store, { agency, employer })
    const vacancy = await makeVacancy(store, asMember(store, agency), { title: '受托的岗位', mandateId: mandate.id })
    expect(vacancy).toMatchObject({ state: 'PUBLISHED', employer: { id: employer.organisation.id }, postedBy: { mandateId: mandate.id } })
    const seen = await listVacancies(store)({ organisationId: employer.organisation.id, state: 'PUBLISHED', limit: 5 })
    expect(seen.items.map(({ id }) => id)).toEqual([vacancy.id])

    const by = asMember(store, employer)
    const edit = { by, once: always, id: vacancy.id, content: vacancy.content, rev: vacancy.rev, submit: false }
    expect(await editVacancy(store)(edit)).toMatchObject({ ok: false, error: { kind: 'forbidden' } })
    const ended = made(await endVacancy(store)({ by, once: always, id: vacancy.id, ending: { how: 'closed', reason: '已内部解决' } }))
    expect(ended.state).toBe('CLOSED')
    expect((await listVacancies(store)({ organisationId: employer.organisation.id, state: 'PUBLISHED', limit: 5 })).items).toEqual([])
  })

  it('is accepted by an admin of the employer, and by nobody else', async () => {
    const { agency, employer } = await pair()
    const terms = mandateTermsOf(store, employer.organisation.content.uscc)
    const proposed = made(await proposeMandate(store)({ ...terms, by: asMember(store, agency), once: always }))
    expect(proposed.state).toBe('PROPOSED')
    expect(await post(agency, proposed.id)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })
    const accept = async (by: Employed) =>
      moveMandate(store)({ by: asMember(store, by), once: always, id: proposed.id, action: 'accepted' })
    expect(await accept(agency)).toMatchObject({ ok: false, error: { kind: 'forbidden' } })
    expect(await accept(await makeOrganisation(store, 'employer'))).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(made(await accept(employer)).state).toBe('ACTIVE')
    expect(await accept(employer)).toEqual({ ok: false, error: { kind: 'wrong-mandate-state' } })
  })

  it('holds at once when an admin of the employer offers it; a member’s offer waits for one', async () => {
    const { agency, employer } = await pair()
    const terms = mandateTermsOf(store, agency.organisation.content.uscc)
    const clerk = await makeColleague(store, employer)
    const offered = made(await proposeMandate(store)({ ...terms, by: asMember(store, clerk), once: always }))
    expect(offered.state).toBe('PROPOSED')
    made(await withdraw(employer, offered.id))
    expect(made(await proposeMandate(store)({ ...terms, by: asMember(store, employer), once: always })).state).toBe('ACTIVE')
  })

  it('stops new posts when it is withdrawn, runs out, has not begun, or the employer is suspended', async () => {
    const withdrawn = await pair()
    const first = await makeMandate(store, withdrawn)
    made(await withdraw(withdrawn.employer, first.id))
    expect(await post(withdrawn.agency, first.id)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })

    const ended = await pair()
    const short = await makeMandate(store, ended, { to: '2026-12-10' })
    store.setClock('2026-12-11T02:00:00.000Z')
    expect(await post(ended.agency, short.id)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })
    // Another may follow one that has run out; the old one stays withdrawable without harm.
    const next = await makeMandate(store, ended)
    made(await withdraw(ended.employer, short.id))
    expect((await post(ended.agency, next.id)).ok).toBe(true)
    store.setClock(start)

    const future = await pair()
    const later = await makeMandate(store, future, { from: '2026-12-20' })
    expect(await post(future.agency, later.id)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })

    const searching = await pair()
    const search = await makeMandate(store, searching, { scope: ['search'] })
    expect(await post(searching.agency, search.id)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })

    const stopped = await pair()
    const mandate = await makeMandate(store, stopped)
    await suspend(store, stopped.employer.organisation)
    expect(await post(stopped.agency, mandate.id)).toEqual({ ok: false, error: { kind: 'employer-inactive' } })
  })

  it('refuses what it cannot be: unknown codes, wrong kinds, wrong dates, a second one', async () => {
    const { agency, employer } = await pair()
    const propose = async (uscc: string, more: object = {}) =>
      proposeMandate(store)({ ...mandateTermsOf(store, uscc, more), by: asMember(store, agency), once: always })
    const unverified = await makeOrganisation(store, 'employer', { verified: false })
    for (const uscc of [agency.organisation.content.uscc, unverified.organisation.content.uscc]) {
      expect(await propose(uscc)).toMatchObject({ ok: false, error: { kind: 'unknown-organisation', errors: [{ pointer: '/uscc' }] } })
    }
    const uscc = employer.organisation.content.uscc
    for (const dates of [
      { from: '2026-12-02', to: '2026-12-01' },
      { from: '2026-01-01', to: '2026-11-30' },
      { from: '2026-12-01', to: '2029-01-01' },
    ]) {
      expect(await propose(uscc, dates)).toMatchObject({ ok: false, error: { kind: 'wrong-dates' } })
    }
    const mandate = made(await propose(uscc))
    expect(await propose(uscc)).toMatchObject({ ok: false, error: { kind: 'mandate-exists', existing: mandate.id } })
  })

  it('stands in the lists of both sides', async () => {
    const { agency, employer } = await pair()
    const mandate = await makeMandate(store, { agency, employer })
    for (const { organisation } of [agency, employer]) {
      const { items } = await listMandates(store)({ organisationId: organisation.id, limit: 5 })
      expect(items.map(({ id, state }) => [id, state])).toEqual([[mandate.id, 'ACTIVE']])
    }
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['mandate.given member mandate ids', 'mandate.withdrawn member mandate reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
