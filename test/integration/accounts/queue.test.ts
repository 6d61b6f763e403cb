import { beforeAll, describe, expect, inject, it } from 'vitest'
import { decideVerification } from '#shared/accounts/use-cases/decide-verification.ts'
import { listOrganisations } from '#shared/accounts/use-cases/list-organisations.ts'
import { putBackOrganisation } from '#shared/accounts/use-cases/put-back-organisation.ts'
import { takeNextOrganisation } from '#shared/accounts/use-cases/take-next-organisation.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, type Employed, made, makeColleague, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

describe('the verification queue (ux §1.6)', () => {
  let store: TestStore
  let bureau: Employed
  const waiting: string[] = []

  beforeAll(async () => {
    store = await testStore(inject('dynamo'), '2026-12-01T00:00:00.000Z')
    bureau = await makeOrganisation(store, 'bureau')
    for (const minute of ['01', '02', '03']) {
      store.setClock(`2026-12-01T00:${minute}:00.000Z`)
      waiting.push((await makeOrganisation(store, 'employer', { verified: false })).organisation.id)
    }
  })

  const next = async (employed: Employed) => made(await takeNextOrganisation(store)({ by: asMember(store, employed) }))

  it('hands out the oldest first, keeps it for its taker, and gives a colleague the next', async () => {
    const colleague = await makeColleague(store, bureau)
    expect((await next(bureau))?.id).toBe(waiting[0])
    expect((await next(bureau))?.id).toBe(waiting[0])
    expect((await next(colleague))?.id).toBe(waiting[1])
    made(await putBackOrganisation(store)({ by: asMember(store, colleague), organisationId: waiting[1] ?? '' }))
    expect((await next(await makeColleague(store, bureau)))?.id).toBe(waiting[1])
  })

  it('never gives one to two who ask at once', async () => {
    store.setClock('2026-12-01T03:00:00.000Z')
    const reviewers = await Promise.all(Array.from({ length: 3 }, async () => makeOrganisation(store, 'bureau')))
    const taken = await Promise.all(reviewers.map(next))
    expect(new Set(taken.map((organisation) => organisation?.id)).size).toBe(3)
  })

  it('does not let others decide while one has it in hand, and does when the half hour is over', async () => {
    store.setClock('2026-12-01T05:00:00.000Z')
    const held = await next(bureau)
    const other = asMember(store, await makeColleague(store, bureau))
    const decide = async () =>
      decideVerification(store)({
        by: other,
        organisationId: held?.id ?? '',
        rev: held?.rev ?? 0,
        decision: { verdict: 'verify' },
        once: always,
      })
    expect(await decide()).toEqual({ ok: false, error: { kind: 'in-other-hands' } })
    store.setClock('2026-12-01T05:31:00.000Z')
    expect((await decide()).ok).toBe(true)
  })

  it('comes to the verified that run out when none waits, or when asked for them, and ends', async () => {
    store.setClock('2027-05-20T00:00:00.000Z')
    const by = asMember(store, bureau)
    const due = made(await takeNextOrganisation(store)({ by, list: 'due' }))
    expect(due?.verification.state).toBe('VERIFIED')
    made(await putBackOrganisation(store)({ by, organisationId: due?.id ?? '' }))
    const seen: string[] = []
    for (let organisation = await next(bureau); organisation !== undefined; organisation = await next(bureau)) {
      seen.push(organisation.verification.state)
      const { id: organisationId, rev } = organisation
      made(await decideVerification(store)({ by, organisationId, rev, decision: { verdict: 'verify' }, once: always }))
    }
    expect(seen).toEqual(['PENDING', 'PENDING', 'VERIFIED'])
    expect((await listOrganisations(store)({ list: 'due', limit: 10 })).items).toEqual([])
    expect((await listOrganisations(store)({ list: 'verified', limit: 10 })).items).toHaveLength(3)
  })

  it('pages through a list', async () => {
    const first = await listOrganisations(store)({ list: 'verified', limit: 2 })
    const rest = await listOrganisations(store)({ list: 'verified', limit: 2, after: first.after })
    expect([first.items.length, rest.items.length]).toEqual([2, 1])
  })
})
