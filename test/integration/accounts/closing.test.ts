import { beforeAll, describe, expect, inject, it } from 'vitest'
import { askToCloseAccount, findAccount, keepAccount } from '#shared/accounts/use-cases/ask-to-close-account.ts'
import { closeAccounts } from '#shared/accounts/use-cases/close-accounts.ts'
import { ensurePerson } from '#shared/accounts/use-cases/ensure-person.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { listSessions } from '#shared/accounts/use-cases/list-sessions.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { startSession } from '#shared/accounts/use-cases/start-session.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { eraseLeavers } from '#shared/talent/use-cases/erase-leavers.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { notEntered } from '../../support/entered.ts'
import { made, makeColleague, makeOrganisation, makePerson } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'

let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
})

const on = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
  const now = store.clock.now()
  store.setClock(instant)
  const done = await work()
  store.setClock(now)
  return done
}
const stateOf = async ({ personId }: Person) => (await findTalentOfPerson(store)(personId))?.state
const days = { before: '2026-12-07T15:00:00.000Z', after: '2026-12-07T17:00:00.000Z' }
/** As the clock does it: entries first. */
const closed = async () => {
  await eraseLeavers(store.as('clock'))()
  return closeAccounts(store.as('clock'))()
}

describe('closing an account (网络数据安全管理条例 24)', () => {
  it('hides at once, signs out elsewhere, and is called off as it was', async () => {
    const person = await makePerson(store)
    await startSession(store)({ person, device: '别处' })
    const by = personAs(store, person.id)
    await makeTalent(store, { by })
    expect(made(await askToCloseAccount(store)({ by, once: always }))).toMatchObject({ closing: { closesOn: '2026-12-08', leaves: true } })
    expect(await stateOf(by)).toBe('leaving')
    expect(await listSessions(store)(by)).toEqual([])
    expect(made(await keepAccount(store)({ by, once: always })).closing).toBeUndefined()
    expect(await stateOf(by)).toBe('registered')
    expect(await on(days.after, closed)).toMatchObject({ closed: 0, held: 0 })
  })

  it('ends memberships, sessions and identity when the days are over, and leaves a tombstone', async () => {
    const admin = await makeOrganisation(store, 'employer')
    const { person, organisation } = await makeColleague(store, admin)
    const by = personAs(store, person.id)
    await makeTalent(store, { by })
    made(await askToCloseAccount(store)({ by, once: always }))
    await startSession(store)({ person, device: '收回时用的' })
    expect(await on(days.before, closed)).toMatchObject({ closed: 0 })
    expect(await myOrganisations(store)(by)).toHaveLength(1)
    expect(await on(days.after, closed)).toMatchObject({ closed: 1, held: 0 })
    expect(await on(days.after, closed)).toMatchObject({ closed: 0, held: 0 })
    expect([await stateOf(by), await myOrganisations(store)(by), await listSessions(store)(by)]).toEqual(['left', [], []])
    expect(await findOrganisation(store)(organisation.id)).toMatchObject({ members: 1, admins: 1 })
    const tombstone = await findAccount(store)(person.id)
    expect(tombstone).toMatchObject({ issuer: '', subject: '', name: '', closedAt: days.after })
    const anew = await ensurePerson(store)({ issuer: person.issuer, subject: person.subject, name: '同一个人' })
    expect(anew.id).not.toBe(person.id)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${person.id}`, limit: 50 })
    expect(items.map(({ action }) => action)).toEqual(expect.arrayContaining(['account.closing', 'account.closed']))
  })

  it('个人信息保护法 19, 47: orders the vault to erase how whoever never joined could be reached', async () => {
    const by = personAs(store, (await makePerson(store)).id)
    made(await askToCloseAccount(store)({ by, once: always }))
    expect(await on(days.after, closed)).toMatchObject({ closed: 1 })
    const { items } = await store.dynamo.query('messages', { pk: `ERASURE#${by.personId}`, limit: 10 })
    expect(items).toEqual([expect.objectContaining({ entity: 'erasure-order', personId: by.personId })])
    expect(items[0]).not.toHaveProperty('talentId')
  })

  it('asks the only administrator to hand over first, also when the other one went meanwhile', async () => {
    const admin = await makeOrganisation(store, 'employer')
    const by = personAs(store, admin.person.id)
    expect(await askToCloseAccount(store)({ by, once: always })).toMatchObject({ ok: false, error: { kind: 'last-admin' } })
    expect((await findAccount(store)(by.personId))?.closing).toBeUndefined()

    const second = await makeColleague(store, admin, 'admin')
    for (const { person } of [admin, second]) made(await askToCloseAccount(store)({ by: personAs(store, person.id), once: always }))
    expect(await on(days.after, closed)).toMatchObject({ closed: 1, held: 1 })
    expect(await findOrganisation(store)(admin.organisation.id)).toMatchObject({ members: 1, admins: 1 })
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'account.closed system person',
    'account.closing person person',
    'account.kept person person',
    'member.removed system organisation ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
