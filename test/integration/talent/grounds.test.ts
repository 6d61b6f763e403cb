import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { entriesAbout } from '#shared/lists/store/lists.ts'
import { addToList } from '#shared/lists/use-cases/add-to-list.ts'
import { makeList } from '#shared/lists/use-cases/make-list.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import { readToken } from '#shared/platform/tokens.ts'
import { leavingAsked, touched } from '#shared/talent/domain/changes.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { Invitation } from '#shared/talent/domain/invitation.ts'
import { contactSettled } from '#shared/talent/domain/invitation-changes.ts'
import type { ConsentScope, Talent } from '#shared/talent/domain/talent.ts'
import { createInvitations, putInvitation } from '#shared/talent/store/invitations.ts'
import { invitationCountsKey, invitationGuardKey, notInvitedKey, personGuardKey } from '#shared/talent/store/keys.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { askToLeave, stay } from '#shared/talent/use-cases/ask-to-leave.ts'
import { changeProfile } from '#shared/talent/use-cases/change-profile.ts'
import { consentOverview } from '#shared/talent/use-cases/consent-overview.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { eraseLeavers } from '#shared/talent/use-cases/erase-leavers.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { includeOrganisation } from '#shared/talent/use-cases/include-organisation.ts'
import { invitationCounts } from '#shared/talent/use-cases/invitation-counts.ts'
import { invitedBefore } from '#shared/talent/use-cases/invited-before.ts'
import { joinByInvitation, tieByInvitation } from '#shared/talent/use-cases/join-by-invitation.ts'
import { keepInvitations } from '#shared/talent/use-cases/keep-invitations.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { listExclusions } from '#shared/talent/use-cases/list-exclusions.ts'
import { listInvitedMembers } from '#shared/talent/use-cases/list-invited-members.ts'
import { listMemberships, readMembership } from '#shared/talent/use-cases/list-memberships.ts'
import { lookUpOrganisation } from '#shared/talent/use-cases/look-up-organisation.ts'
import { refuseInvitation } from '#shared/talent/use-cases/refuse-invitation.ts'
import { leaveAssociation, shareStatus, stopSharingStatus } from '#shared/talent/use-cases/share-status.ts'
import { takeOffList } from '#shared/talent/use-cases/take-off-list.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { notEntered } from '../../support/entered.ts'
import { interrupted } from '../../support/interrupted.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { inviteMember, joinAssociation } from '../../support/things/invited-member.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'

/** Ten in the morning in Hangzhou. */
const start = '2026-12-01T02:00:00.000Z'
let store: TestStore
let guild: Employed
let official: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  guild = await makeOrganisation(store, 'association')
  official = asMember(store, guild)
})

beforeEach(() => store.setClock(start))

const refused = (kind: string) => ({ ok: false, error: { kind } })
const own = (by: Person, rev?: number) => ({ by, once: always, rev })
const version = (scope: ConsentScope) => currentNotice(scope).version
const rootOf = async ({ personId }: Pick<Person, 'personId'>) => (await findTalentOfPerson(store)(personId)) as Talent

/** A vault that answers as it is told. */
function withVault(answer: Result<void, { readonly kind: 'busy' }> = ok()) {
  const asked: object[] = []
  const claimInvited = async (claim: object) => {
    asked.push(claim)
    return answer
  }
  const vault = { erase: async () => answer, claimInvited }
  return { ...store, vault, asked }
}

async function somebody(scopes: readonly Exclude<ConsentScope, 'registry'>[] = ['employers', 'agencies']): Promise<Person> {
  const by = personAs(store)
  await makeTalent(store, { by, scopes })
  return by
}

async function write(talent: Talent): Promise<void> {
  expect((await store.dynamo.transact([createTalents(store.dynamo).put(talent)])).ok).toBe(true)
}

const touch = async (by: Person) => write(touched(await rootOf(by), store.clock.now()))

describe('个人信息保护法 15: a consent taken back', () => {
  async function listedBy(kind: 'employer' | 'agency', talent: Talent): Promise<Employed> {
    const employed = await makeOrganisation(store, kind)
    const by = asMember(store, employed)
    const list = made(await makeList(store)({ by, name: '储备', purpose: '为车间储备焊工', once: always }))
    made(await addToList(store)({ by, listId: list.id, talentId: talent.id, once: always }))
    return employed
  }
  const listers = async ({ id }: Talent) =>
    (await entriesAbout(store.dynamo, id, { limit: 10 })).items.map(({ organisationId }) => organisationId)

  it('takes a person off the lists of those who saw them by it, and off no others', async () => {
    const by = await somebody(['employers', 'agencies', 'statistics'])
    const talent = await rootOf(by)
    const [employer, agency, another] = [
      await listedBy('employer', talent),
      await listedBy('agency', talent),
      await listedBy('agency', talent),
    ]
    const all = [employer, agency, another].map(({ organisation }) => organisation.id)
    made(await withdrawConsent(withVault())({ ...own(by), scope: 'statistics' }))
    expect((await listers(talent)).toSorted()).toEqual(all.toSorted())
    expect(await withdrawConsent(withVault())({ ...own(by, 1), scope: 'employers' })).toEqual(refused('revision-conflict'))
    expect(await listers(talent)).toHaveLength(3)
    made(await withdrawConsent(withVault())({ ...own(by), scope: 'employers' }))
    expect((await listers(talent)).toSorted()).toEqual(all.slice(1).toSorted())
    made(await excludeOrganisation(store)({ ...own(by), organisation: agency.organisation.id }))
    expect(await listers(talent)).toEqual(all.slice(2))
    made(await leaveRegistry(withVault())(own(by)))
    expect(await listers(talent)).toEqual([])
  })

  it('个人信息保护法 23: to associations hides from each of them, for good; any other hides from none', async () => {
    const by = await somebody(['employers'])
    const other = await makeOrganisation(store, 'association')
    const ids = [await joinAssociation(store, by, guild.organisation), await joinAssociation(store, by, other.organisation)]
    const silent = await joinAssociation(store, by, (await makeOrganisation(store, 'association')).organisation)
    for (const invitationId of ids)
      made(await shareStatus(store)({ by, once: always, invitationId, version: version('associationStatus') }))
    const shown = async () => (await createInvitations(store.dynamo).batchGet(ids)).map((one) => one?.statusShared)
    const untouched = await createInvitations(store.dynamo).get(silent)
    made(await withdrawConsent(withVault())({ ...own(by), scope: 'employers' }))
    expect(await withdrawConsent(withVault())({ ...own(by, 1), scope: 'associationStatus' })).toEqual(refused('revision-conflict'))
    expect(await shown()).toEqual([true, true])
    made(await withdrawConsent(withVault())({ ...own(by), scope: 'associationStatus' }))
    expect(await shown()).toEqual([false, false])
    expect(await createInvitations(store.dynamo).get(silent)).toEqual(untouched)
    made(await grantConsent(store)({ ...own(by), scope: 'associationStatus', version: version('associationStatus') }))
    expect((await listMemberships(store)(by.personId)).map(({ shared }) => shared)).toEqual([false, false, false])
  })

  it('is not refused because something else is written, a few times; a change of what was seen is', async () => {
    const by = await somebody()
    const once = interrupted(withVault(), () => touch(by), 2)
    expect(await withdrawConsent(once)({ ...own(by), scope: 'employers' })).toMatchObject({ ok: true, value: { rev: 4 } })
    const ever = interrupted(store, () => touch(by), 20)
    expect(await changeProfile(ever)({ ...own(by), rev: 4, profile: profileOf() })).toEqual(refused('revision-conflict'))
    expect(ever.tries()).toBe(1)
    const again = interrupted(withVault(), () => touch(by), 20)
    expect(await withdrawConsent(again)({ ...own(by), scope: 'agencies' })).toEqual(refused('revision-conflict'))
    expect(again.tries()).toBe(3)
    const { rev } = await rootOf(by)
    const calm = interrupted(store, async () => undefined)
    expect(await changeProfile(calm)({ ...own(by), profile: profileOf({ years: 3 }) } as never)).toMatchObject({ value: { rev: rev + 1 } })
    expect(calm.tries()).toBe(1)
    let tries = 0
    const busy = { ...store, dynamo: { ...store.dynamo } }
    busy.dynamo.transact = async () => {
      tries += 1
      return fail({ kind: 'conflict' })
    }
    expect(await grantConsent(busy)({ ...own(by), scope: 'statistics', version: version('statistics') })).toEqual(refused('busy'))
    expect(tries).toBe(1)
  })

  it('nobody who is leaving or has left agrees to anything, and what is over cannot be called off (个人信息保护法 47)', async () => {
    const by = await somebody()
    expect(await askToLeave(store)(own(by))).toMatchObject({ ok: true, value: { leaving: { erasesOn: '2026-12-08' } } })
    const grant = { ...own(by), scope: 'statistics', version: version('statistics') } as const
    const marked = async () => (await store.dynamo.get('talent', personGuardKey(by.personId)))?.leaving
    expect(await marked()).toBe(true)
    expect(await grantConsent(store)(grant)).toEqual(refused('not-enrolled'))
    expect((await consentOverview(store)(by.personId)).enrolled).toBe(false)
    expect(await stay(store)(own(by))).toMatchObject({ ok: true, value: { state: 'registered' } })
    expect(await marked()).toBeUndefined()
    made(await leaveRegistry(withVault())(own(by)))
    for (const done of [await grantConsent(store)(grant), await askToLeave(store)(own(by)), await stay(store)(own(by))])
      expect(done).toEqual(refused('not-enrolled'))
    expect(await leaveRegistry(withVault(fail({ kind: 'busy' })))(own(by))).toEqual(refused('busy'))
  })

  it('个人信息保护法 14: is told with the text that is shown now, and whether it was another', async () => {
    const by = await somebody([])
    const talent = await rootOf(by)
    const consents = { ...talent.consents, employers: { grantedAt: start, textVersion: '0', textHash: 'x' } }
    await write({ ...touched(talent, start), consents })
    const { enrolled, standings, records } = await consentOverview(store)(by.personId)
    expect([enrolled, records.length]).toEqual([true, 1])
    expect(standings.map(({ scope, state, outdated }) => `${scope} ${state} ${outdated}`)).toEqual([
      'registry granted false',
      'employers granted true',
      'agencies never false',
      'associationStatus never false',
      'statistics never false',
    ])
    expect(standings.map((one) => 'consent' in one)).toEqual([true, true, false, false, false])
    made(await withdrawConsent(withVault())({ ...own(by), scope: 'employers' }))
    const after = await consentOverview(store)(by.personId)
    expect(after.standings[1]).toMatchObject({ state: 'withdrawn', outdated: false })
    expect(after.records).toHaveLength(2)
  })

  it('a repeated request is answered from what is there, and a change of nothing writes nothing', async () => {
    const by = await somebody()
    const before = await rootOf(by)
    const earlier = { by, once: { earlier: { id: before.id } } }
    expect(await withdrawConsent(withVault())({ ...earlier, scope: 'employers' })).toEqual({ ok: true, value: before })
    expect(await includeOrganisation(store)({ ...own(by), organisationId: guild.organisation.id })).toEqual({ ok: true, value: before })
    expect(await rootOf(by)).toEqual(before)
    const entry = { profile: profileOf({ years: 1 }), consents: { registry: version('registry') } }
    expect(await enrol(store)({ ...earlier, ...entry })).toEqual({ ok: true, value: before })
    expect(await enrol(store)({ by: personAs(store), once: { earlier: { id: 'tal_1' } }, ...entry })).toMatchObject({
      ok: true,
      value: { rev: 1, profile: { years: 1 } },
    })
  })
})

describe('whom a person hides from', () => {
  const found = async (text: string) => {
    const { found: one, candidates } = await lookUpOrganisation(store)(text)
    return [one?.id, candidates.map(({ id }) => id)]
  }
  const named = async (name: string, kind: 'employer' | 'agency' | 'park' = 'employer'): Promise<Organisation> =>
    (await makeOrganisation(store, kind, { content: { name } })).organisation

  it('is exactly one employer or agency, by id, code or name; of two of a name neither on a guess', async () => {
    const agency = await named('湖州戊示例人力资源有限公司', 'agency')
    const park = await named('湖州戊示例产业园', 'park')
    for (const text of [agency.id, agency.content.uscc, agency.content.name]) expect(await found(text)).toEqual([agency.id, []])
    for (const text of [park.id, park.content.uscc, park.content.name]) expect(await found(text)).toEqual([undefined, []])
    const twins = [await named('湖州己示例有限公司'), await named('湖州己示例有限公司')].map(({ id }) => id)
    const [one, candidates] = await found('湖州己示例有限公司')
    expect([one, (candidates as string[]).toSorted()]).toEqual([undefined, twins.toSorted()])
    const by = await somebody()
    const refusal = await excludeOrganisation(store)({ ...own(by), organisation: '湖州己示例' })
    expect(refusal).toMatchObject({
      error: {
        errors: [
          { code: 'unknown-organisation', detail: expect.stringContaining('有 2 家'), nearest: [{ name: '湖州己示例有限公司' }, {}] },
        ],
      },
    })
    const none = await excludeOrganisation(store)({ ...own(by), organisation: '湖州庚示例' })
    expect(none).toMatchObject({ error: { errors: [{ detail: expect.stringContaining('没有找到“湖州庚示例”') }] } })
  })

  it('is told by name, also beyond the first hundred; one more than the last is refused, one of them again is not', async () => {
    const by = await somebody()
    const last = await named('湖州辛示例有限公司')
    const exclusions = [...Array.from({ length: 199 }, () => store.ids.next('organisation')), last.id]
    await write({ ...touched(await rootOf(by), start), exclusions })
    const listed = made(await listExclusions(store)(by.personId))
    expect(listed).toHaveLength(200)
    expect(listed.at(-1)).toEqual({ organisationId: last.id, name: '湖州辛示例有限公司' })
    expect(listed[0]).toEqual({ organisationId: exclusions[0] })
    expect(await excludeOrganisation(store)({ ...own(by), organisation: last.id })).toMatchObject({
      ok: true,
      value: { talent: { rev: 2 } },
    })
    const next = await named('湖州壬示例有限公司')
    expect(await excludeOrganisation(store)({ ...own(by), organisation: next.id })).toEqual(refused('too-many-exclusions'))
    made(await askToLeave(store)(own(by)))
    expect(await excludeOrganisation(store)({ ...own(by), organisation: next.id })).toEqual(refused('not-enrolled'))
  })
})

describe('个人信息保护法 47: who asked to leave', () => {
  it('is deleted on the day and not before, in the state that was read; the ties end with it, each by its entry', async () => {
    const clock = store.as('clock')
    store.setClock('2026-12-21T02:00:00.000Z')
    await eraseLeavers(clock)()
    const by = await somebody()
    const invitationId = await joinAssociation(store, by, guild.organisation)
    const { id } = await rootOf(by)
    made(await askToLeave(store)(own(by)))
    store.setClock('2026-12-27T15:59:00.000Z')
    expect(await eraseLeavers(clock)()).toEqual({ erased: 0, more: false })
    store.setClock('2026-12-27T16:00:00.000Z')
    // The last transaction of a run meets a change: the next run finds the person in the list again.
    const met = interrupted(clock, async () => (await createInvitations(store.dynamo).get(invitationId))?.state === 'left' && touch(by), 9)
    expect(await eraseLeavers(met)()).toEqual({ erased: 0, more: false })
    expect((await rootOf(by)).state).toBe('leaving')
    expect(await eraseLeavers(clock, 1)()).toEqual({ erased: 1, more: true })
    expect(await eraseLeavers(clock, 1)()).toEqual({ erased: 0, more: false })
    const { items: orders } = await store.dynamo.query('messages', { pk: `ERASURE#${by.personId}`, limit: 10 })
    expect(orders).toEqual([expect.objectContaining({ entity: 'erasure-order', personId: by.personId, talentId: id })])
    const { items: acts } = await store.dynamo.query('ledger', { pk: `SUBJECT#${by.personId}`, limit: 20 })
    expect(acts.at(-1)).toMatchObject({ action: 'talent.left', by: 'system', ids: [id] })
    expect(await rootOf(by)).toMatchObject({ id, state: 'left' })
    expect((await consentOverview(store)(by.personId)).records.filter(({ act }) => act === 'withdrawn')).toHaveLength(3)
    expect(await listMemberships(store)(by.personId)).toEqual([])
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${invitationId}`, limit: 10 })
    expect(items.map(({ action, by: doer }) => `${action} ${doer}`)).toEqual(['association.left system'])
  })

  it.each([
    ['thought better of it', false],
    ['asked anew, for a later day', true],
  ])('and %s while the list was read, stays', async (_, anew) => {
    const clock = store.as('clock')
    store.setClock('2027-01-11T02:00:00.000Z')
    await eraseLeavers(clock)()
    const by = await somebody()
    const invitationId = await joinAssociation(store, by, guild.organisation)
    made(await askToLeave(store)(own(by)))
    store.setClock('2027-01-18T02:00:00.000Z')
    const query: TestStore['dynamo']['query'] = async (...asked) => {
      const page = await store.dynamo.query(...asked)
      if ((await rootOf(by)).rev > 3) return page
      made(await stay(store)(own(by)))
      if (anew) made(await askToLeave(store)(own(by)))
      return page
    }
    expect(await eraseLeavers({ ...clock, dynamo: { ...clock.dynamo, query } })()).toEqual({ erased: 0, more: false })
    expect(await rootOf(by)).toMatchObject({ state: anew ? 'leaving' : 'registered' })
    expect((await createInvitations(store.dynamo).get(invitationId))?.state).toBe('joined')
  })

  it('is not told that a tie has ended while it has not', async () => {
    const by = await somebody()
    await joinAssociation(store, by, guild.organisation)
    const away = { ...withVault(), dynamo: { ...store.dynamo } }
    let done = 0
    away.dynamo.transact = async (operations) => {
      done += 1
      return done === 1 ? store.dynamo.transact(operations) : fail({ kind: 'conflict' })
    }
    await expect(leaveRegistry(away)(own(by))).rejects.toThrow(StoreUnavailable)
  })
})

type Sent = Awaited<ReturnType<typeof inviteMember>>

describe('an invitation', () => {
  const invite = () => inviteMember(store, guild.organisation)
  const invitationOf = async ({ id }: Sent) => (await createInvitations(store.dynamo).get(id)) as Invitation
  const refuse = (deps: TestStore, token: string, more: { readonly shared?: boolean; readonly never?: boolean } = {}) =>
    refuseInvitation(deps)({ by: { kind: 'anonymous' }, token, shared: false, never: false, once: always, ...more })
  const joining = (by: Person, token: string, consents: object = {}) => ({
    by,
    token,
    once: always,
    profile: profileOf(),
    contact: { name: '某某', phone: '13000000055' },
    consents: { registry: version('registry'), ...consents },
  })
  const told = async () =>
    new Map((await listInvitedMembers(store)(official, { limit: 100 })).items.map((item) => [item.id, item.told] as const))
  const settle = async (sent: Sent) => store.dynamo.transact([putInvitation(contactSettled(await invitationOf(sent)))])
  const ordersOf = async ({ id }: Sent) => (await store.dynamo.query('messages', { pk: `ERASURE#${id}`, limit: 10 })).items.length

  it('个人信息保护法 15, 16: is refused by the link alone, once; what may be known of it is what was ticked', async () => {
    const [silent, open, never] = [await invite(), await invite(), await invite()]
    const meets = interrupted(store, () => settle(silent))
    expect(await refuse(meets, silent.token)).toEqual(refused('revision-conflict'))
    for (const [sent, more] of [
      [silent, {}],
      [open, { shared: true }],
      [never, { never: true }],
    ] as const) {
      expect(await refuse(store, sent.token, more)).toEqual({ ok: true, value: { id: sent.id } })
      expect(await refuse(store, sent.token, { never: true })).toEqual({ ok: true, value: { id: sent.id } })
      expect(await ordersOf(sent)).toBe(1)
    }
    expect(await refuse(store, silent.token.replace(/[^.]{4}$/, 'AAAA'))).toEqual(refused('not-found'))
    const seen = await told()
    expect([silent, open, never].map(({ id }) => seen.get(id))).toEqual([undefined, 'refused', undefined])
    const blocked = async (sent: Sent) => store.dynamo.get('talent', notInvitedKey((await invitationOf(sent)).phoneDigest))
    expect([await blocked(silent), await blocked(open)]).toEqual([undefined, undefined])
    expect(await blocked(never)).toMatchObject({ entity: 'not-invited', at: start })
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${never.id}`, limit: 10 })
    expect(items).toEqual([expect.objectContaining({ action: 'invitation.refused', ids: [guild.organisation.id] })])
    const over = await invite()
    store.setClock('2026-12-31T02:00:00.000Z')
    expect(await refuse(store, over.token)).toEqual(refused('invitation-closed'))
    expect(await joinByInvitation(withVault())(joining(personAs(store), over.token))).toEqual(refused('invitation-closed'))
  })

  it('个人信息保护法 13, 14, 23: is joined by with the texts that are shown now; a busy vault keeps nobody from it', async () => {
    const [sent, other] = [await invite(), await invite()]
    const by = personAs(store)
    const stale = await joinByInvitation(withVault())(joining(by, sent.token, { associationStatus: '0' }))
    expect(stale).toMatchObject(refused('consent-text-changed'))
    expect(await joinByInvitation(withVault())(joining(by, 'x'))).toEqual(refused('not-found'))
    expect(await invitationOf(sent)).toMatchObject({ state: 'invited', rev: 1 })
    const busy = withVault(fail({ kind: 'busy' }))
    const command = joining(by, sent.token, { associationStatus: version('associationStatus') })
    expect(await joinByInvitation(busy)(command)).toEqual({ ok: true, value: sent.id })
    expect(await invitationOf(sent)).toMatchObject({ state: 'joined', contactHeld: true, statusShared: true, personId: by.personId })
    const free = withVault()
    expect(await joinByInvitation(free)(command)).toEqual({ ok: true, value: sent.id })
    expect(free.asked).toEqual([{ invitationId: sent.id, personId: by.personId, contact: command.contact }])
    expect(await invitationOf(sent)).toMatchObject({ contactHeld: false, rev: 3 })
    expect(await joinByInvitation(free)(command)).toEqual({ ok: true, value: sent.id })
    expect((await invitationOf(sent)).rev).toBe(3)
    expect(await joinByInvitation(withVault())(joining(personAs(store), sent.token))).toEqual(refused('invitation-closed'))
    expect(await joinByInvitation(withVault())(joining(by, other.token))).toMatchObject(refused('already-enrolled'))
    const [record] = (await consentOverview(store)(by.personId)).records.filter(({ scope }) => scope === 'associationStatus')
    expect((await consentOverview(store)(by.personId)).records.map(({ scope }) => scope).toSorted()).toEqual([
      'associationStatus',
      'registry',
    ])
    expect(record).toMatchObject({ act: 'granted', recipient: { id: guild.organisation.id, name: guild.organisation.content.name } })

    const late = personAs(store)
    const lost = interrupted(withVault(), () => refuse(store, other.token))
    expect(await joinByInvitation(lost)(joining(late, other.token))).toEqual(refused('invitation-closed'))
    expect(await findTalentOfPerson(store)(late.personId)).toBeUndefined()
    const plain = await invite()
    made(await joinByInvitation(withVault())(joining(late, plain.token)))
    expect((await consentOverview(store)(late.personId)).records.map(({ scope }) => scope)).toEqual(['registry'])
  })

  it('个人信息保护法 14: ties who is registered, by the tick alone, and nobody else', async () => {
    const sent = await invite()
    const tie = (by: Person, more: object = {}, deps = withVault()) =>
      tieByInvitation(deps)({ by, token: sent.token, once: always, ...more })
    expect(await tie(personAs(store))).toEqual(refused('not-enrolled'))
    const leaving = await somebody()
    made(await askToLeave(store)(own(leaving)))
    expect(await tie(leaving)).toEqual(refused('not-enrolled'))
    const by = await somebody()
    expect(await tie(by, { associationStatus: '0' })).toMatchObject(refused('consent-text-changed'))
    expect(await tieByInvitation(withVault())({ by, token: 'x', once: always })).toEqual(refused('not-found'))
    const raced = interrupted(withVault(), () => touch(by))
    expect(await tie(by, {}, raced as never)).toEqual(refused('revision-conflict'))
    const deps = withVault()
    expect(await tie(by, { associationStatus: version('associationStatus') }, deps)).toEqual({ ok: true, value: sent.id })
    expect(deps.asked).toEqual([{ invitationId: sent.id, personId: by.personId }])
    expect(await rootOf(by)).toMatchObject({ rev: 3, consents: { associationStatus: { textVersion: version('associationStatus') } } })
    expect(await tie(by)).toEqual({ ok: true, value: sent.id })
    expect((await rootOf(by)).rev).toBe(3)
    expect((await told()).get(sent.id)).toBe('joined')
    store.setClock('2026-12-02T02:00:00.000Z')
    const second = await invite()
    const again = { by, token: second.token, once: always, associationStatus: version('associationStatus') }
    made(await tieByInvitation(withVault())(again))
    expect((await rootOf(by)).rev).toBe(4)
    const receipt = made(await readMembership(store)(by.personId, second.id))
    expect(receipt).toMatchObject({ shared: true, invitation: { id: second.id }, talent: { personId: by.personId } })
    expect(receipt.records.map(({ scope, recipient }) => [scope, recipient?.id])).toEqual([['associationStatus', guild.organisation.id]])
    for (const [who, id] of [
      [await somebody(), second.id],
      [by, (await invite()).id],
      [by, 'inv_01JDK0000000000000000000ZZ'],
    ] as const)
      expect(await readMembership(store)(who.personId, id)).toEqual(refused('not-found'))
  })

  it('个人信息保护法 15, 23: is shown to its association from the tick to the day it is taken back, each recorded for it alone', async () => {
    const by = await somebody()
    const invitationId = await joinAssociation(store, by, guild.organisation)
    const share = (deps: TestStore = store, text = version('associationStatus'), more: object = {}) =>
      shareStatus(deps)({ by, once: always, invitationId, version: text, ...more })
    const stop = (deps: TestStore = store, more: object = {}) => stopSharingStatus(deps)({ by, once: always, invitationId, ...more })
    const shows = async () => (await told()).get(invitationId)
    expect(await stop()).toMatchObject({ ok: true, value: { invitation: { rev: 3 } } })
    expect(await share(store, '0')).toMatchObject(refused('consent-text-changed'))
    expect(await share(store, version('associationStatus'), { once: { earlier: {} } })).toMatchObject({ value: { invitation: { rev: 3 } } })
    const meets = () =>
      interrupted(store, async () =>
        store.dynamo.transact([putInvitation(contactSettled((await createInvitations(store.dynamo).get(invitationId)) as Invitation))]),
      )
    expect(await share(meets())).toEqual(refused('revision-conflict'))
    expect(await shows()).toBeUndefined()
    expect(await share()).toMatchObject({ ok: true, value: { invitation: { statusShared: true } } })
    expect(await shows()).toBe('joined')
    const rev = (await rootOf(by)).rev
    expect(await share()).toMatchObject({ ok: true, value: { invitation: { statusShared: true } } })
    expect((await rootOf(by)).rev).toBe(rev)
    expect(await stop(store, { once: { earlier: {} } })).toMatchObject({ value: { invitation: { statusShared: true } } })
    expect(await stop(meets())).toEqual(refused('revision-conflict'))
    expect(await stop()).toMatchObject({ ok: true, value: { invitation: { statusShared: false } } })
    expect(await shows()).toBeUndefined()
    made(await askToLeave(store)(own(by)))
    expect(await share()).toEqual(refused('not-found'))
    made(await stay(store)(own(by)))
    for (const done of [
      await shareStatus(store)({ by, once: always, invitationId: 'inv_01JDK0000000000000000000ZZ', version: '1' }),
      await stopSharingStatus(store)({ by: await somebody(), once: always, invitationId }),
      await leaveAssociation(store)({ by: await somebody(), once: always, invitationId }),
    ])
      expect(done).toEqual(refused('not-found'))
    made(await share())
    expect(await leaveAssociation(meets())({ by, once: always, invitationId })).toEqual(refused('revision-conflict'))
    expect(await leaveAssociation(store)({ by, once: always, invitationId })).toMatchObject({
      ok: true,
      value: { invitation: { state: 'left' } },
    })
    const acts = (await consentOverview(store)(by.personId)).records.flatMap(({ scope, act, recipient }) =>
      scope === 'associationStatus' ? [`${act} ${recipient?.id}`] : [],
    )
    const to = guild.organisation.id
    expect(acts).toEqual([`withdrawn ${to}`, `granted ${to}`, `withdrawn ${to}`, `granted ${to}`])
    const tie = await joinAssociation(store, by, guild.organisation)
    made(await leaveAssociation(store)({ by, once: always, invitationId: tie }))
    expect((await consentOverview(store)(by.personId)).records.filter(({ scope }) => scope === 'associationStatus')).toHaveLength(4)
  })

  it('is taken off the list of its own association alone, once; an open one is erased, a tie ends and is told', async () => {
    const by = await somebody()
    const [open, gone] = [await invite(), await invite()]
    const tied = await joinAssociation(store, by, guild.organisation)
    made(await refuse(store, gone.token))
    const off = (invitationId: string, who = official, deps: TestStore = store) =>
      takeOffList(deps)({ by: who, invitationId, once: always })
    const stranger = asMember(store, await makeOrganisation(store, 'association'))
    for (const id of [open.id, 'inv_01JDK0000000000000000000ZZ']) expect(await off(id, stranger)).toEqual(refused('not-found'))
    expect(
      await off(
        open.id,
        official,
        interrupted(store, () => settle(open)),
      ),
    ).toEqual(refused('revision-conflict'))
    for (const id of [open.id, gone.id, tied]) {
      expect(await off(id)).toEqual({ ok: true, value: { id } })
      const once = await createInvitations(store.dynamo).get(id)
      expect(await off(id)).toEqual({ ok: true, value: { id } })
      expect(await createInvitations(store.dynamo).get(id)).toEqual(once)
    }
    expect([await ordersOf(open), await ordersOf(gone)]).toEqual([1, 1])
    expect([(await invitationOf(open)).state, (await invitationOf(gone)).state]).toEqual(['cancelled', 'refused'])
    expect(await listMemberships(store)(by.personId)).toEqual([])
    const letters = async (who: string) =>
      (await store.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${who}`, limit: 10 })).items
    expect(await letters(by.personId)).toEqual([expect.objectContaining({ template: 'membership-ended', link: '/me/invitations' })])
    const { phoneDigest } = await invitationOf(open)
    const guard = (digest: string) => store.dynamo.get('talent', invitationGuardKey(guild.organisation.id, digest))
    expect(await guard(phoneDigest)).toMatchObject({ invitationId: open.id, expiresAt: expect.any(Number) })
    expect(await guard((await invitationOf(gone)).phoneDigest)).not.toHaveProperty('expiresAt')
    // Who has read the list has been entered before.
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${guild.organisation.id}`, limit: 100 })
    expect(items.filter(({ action }) => action === 'invitation.taken-off').map(({ ids }) => ids)).toEqual(
      expect.arrayContaining([[open.id], [gone.id], [tied]]),
    )
  })

  it('个人信息保护法 51: its association reads page by page; whose standing is shown is entered first, or nothing is shown', async () => {
    const group = await makeOrganisation(store, 'association')
    const by = asMember(store, group)
    const people = [await somebody(), await somebody(), await somebody()]
    const ids: string[] = []
    for (const one of people) ids.push(await joinAssociation(store, one, group.organisation))
    const entries = async () =>
      (await store.dynamo.query('ledger', { pk: `SUBJECT#${group.organisation.id}`, limit: 100 })).items.filter(
        ({ action }) => action === 'status.seen',
      )
    const first = await listInvitedMembers(store)(by, { limit: 2 })
    expect(first.items).toHaveLength(2)
    const rest = await listInvitedMembers(store)(by, { limit: 2, after: first.after })
    expect(rest.items.map((item) => Object.keys(item).toSorted())).toEqual([['endsAt', 'id', 'rosterId', 'rowNumber', 'sentAt']])
    expect('after' in (await listInvitedMembers(store)(by, { limit: 3, after: first.after }))).toBe(false)
    expect(await entries()).toEqual([])
    const [one] = people as [Person]
    made(await shareStatus(store)({ by: one, once: always, invitationId: ids[0] ?? '', version: version('associationStatus') }))
    await listInvitedMembers(store)(by, { limit: 10 })
    expect((await entries()).map((entry) => entry.ids)).toEqual([[(await rootOf(one)).id]])
    const away = { ...store, dynamo: { ...store.dynamo, append: () => Promise.reject(new StoreUnavailable('away')) } }
    await expect(listInvitedMembers(away)(by, { limit: 10 })).rejects.toThrow(StoreUnavailable)
    made(await askToLeave(store)(own(one)))
    expect((await listInvitedMembers(store)(by, { limit: 10 })).items.filter((item) => 'told' in item)).toEqual([])
  })

  it('个人信息保护法 23: is counted once an hour, so that no count tells whose answer came', async () => {
    const group = await makeOrganisation(store, 'association')
    const { id } = group.organisation
    await inviteMember(store, group.organisation)
    const counts = () => invitationCounts(store)(id)
    expect(await counts()).toMatchObject({ at: start, total: 1, of: { waiting: 1 } })
    await inviteMember(store, group.organisation)
    store.setClock('2026-12-01T02:59:59.999Z')
    expect(await counts()).toMatchObject({ at: start, total: 1 })
    store.setClock('2026-12-01T03:00:00.000Z')
    expect(await counts()).toMatchObject({ at: '2026-12-01T03:00:00.000Z', total: 2 })
    const ahead = { at: '2026-12-01T03:10:00.000Z', total: 9, of: { waiting: 9, joined: 0, refused: 0, ended: 0 } }
    await store.dynamo.transact([put('talent', { ...invitationCountsKey(id), entity: 'invitation-counts', ...ahead })])
    expect(await counts()).toMatchObject({ total: 2 })
  })

  it('网络数据安全管理条例 22: which numbers were asked before is all that whoever reads rosters learns, however many there are', async () => {
    const [one, two] = [await invitationOf(await invite()), await invitationOf(await invite())]
    const fresh = Array.from({ length: 100 }, () => store.ids.secret())
    const asked = [one.phoneDigest, ...fresh, two.phoneDigest]
    const before = await invitedBefore(store, guild.organisation.id, asked)
    expect(before).toHaveLength(102)
    expect(before.flatMap((was, at) => (was ? [at] : []))).toEqual([0, 101])
  })

  it('个人信息保护法 19, 47: is reminded of once, ends, is erased and forgotten, a step a turn; a run is bounded', async () => {
    const clock = store.as('clock')
    const begun = '2027-05-03T02:00:00.000Z'
    store.setClock('2027-05-01T02:00:00.000Z')
    await keepInvitations(clock)()
    store.setClock(begun)
    const none = { reminded: 0, expired: 0, erased: 0, forgotten: 0, skipped: 0, more: false }
    expect(await keepInvitations(clock)()).toEqual(none)
    const sent = await Promise.all(Array.from({ length: 9 }, invite))
    const [answered, tied] = [await invite(), await invite()]
    made(await refuse(store, answered.token))
    made(await tieByInvitation(withVault(fail({ kind: 'busy' })))({ by: await somebody(), token: tied.token, once: always }))
    expect((await invitationOf(tied)).contactHeld).toBe(true)
    store.setClock('2027-05-04T02:00:00.000Z')
    expect(await keepInvitations(clock)()).toEqual({ ...none, erased: 1 })
    expect([(await invitationOf(tied)).contactHeld, await ordersOf(tied)]).toEqual([false, 1])
    const until = async (instant: string, report: object) => {
      store.setClock(instant)
      // Of nine in eight parts of the list, two lie in one.
      const part = await keepInvitations(clock, { limit: 1, turns: 1 })()
      expect(part.more).toBe(true)
      const rest = await keepInvitations(clock)()
      const sums = Object.entries(rest).map(([act, count]) => [
        act,
        typeof count === 'number' ? count + Number(part[act as 'skipped']) : count,
      ])
      expect(Object.fromEntries(sums)).toEqual({ ...none, ...report })
      expect(await keepInvitations(clock)()).toEqual(none)
    }
    store.setClock('2027-05-10T14:00:00.000Z')
    expect(await keepInvitations(clock)()).toEqual({ ...none, skipped: 9 })
    await until('2027-05-11T02:00:00.000Z', { reminded: 9 })
    await until('2027-06-02T02:00:00.000Z', { expired: 9 })
    for (const one of sent) expect(await ordersOf(one)).toBe(1)
    store.setClock('2028-05-02T01:59:59.999Z')
    await keepInvitations(clock)()
    expect(await keepInvitations(clock)()).toEqual(none)
    store.setClock('2028-05-02T02:00:00.000Z')
    // What somebody changed meanwhile is left to the next run.
    const met = interrupted(clock, async () => settleAll(sent), 9)
    expect(await keepInvitations(met)()).toEqual({ ...none, skipped: 9 })
    expect(await keepInvitations(clock)()).toEqual({ ...none, forgotten: 9 })
    expect(await createInvitations(store.dynamo).batchGet(sent.map(({ id }) => id))).toEqual(sent.map(() => undefined))
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${sent[0]?.id}`, limit: 10 })
    expect(items.map(({ action, by }) => `${action} ${by}`)).toEqual([
      'invitation.reminded system',
      'invitation.expired system',
      'invitation.forgotten system',
    ])
  })

  async function settleAll(sent: readonly Sent[]): Promise<void> {
    for (const one of sent) await settle(one)
  }

  it('its link is no other’s', async () => {
    const [one, two] = [await invite(), await invite()]
    const [mine, theirs] = [readToken('invitation', one.token), readToken('invitation', two.token)]
    expect(mine?.secret).not.toBe(theirs?.secret)
    expect(await refuse(store, `${one.token.split('.')[0]}.${theirs?.secret}`)).toEqual(refused('not-found'))
  })
})

it('a leaving that is asked for twice keeps its day', async () => {
  const by = await somebody()
  const talent = await rootOf(by)
  await write(leavingAsked(talent, '2026-12-03', start))
  expect(await askToLeave(store)(own(by))).toMatchObject({ ok: true, value: { rev: 2, leaving: { erasesOn: '2026-12-03' } } })
})

it('个人信息保护法 51, 网络数据安全管理条例 12: whatever was done was entered, by whom', async () => {
  const wanted = [
    'association.left person person ids',
    'association.left system invitation',
    'consent.granted person person ids reason',
    'consent.withdrawn person person ids reason',
    'invitation.expired system invitation',
    'invitation.forgotten system invitation',
    'invitation.joined person person ids',
    'invitation.refused person invitation ids',
    'invitation.reminded system invitation',
    'invitation.sent system organisation ids',
    'invitation.taken-off member organisation ids',
    'list.added member talent purpose',
    'list.made member organisation purpose',
    'status.seen member organisation ids',
    'status.shared person person ids reason',
    'status.withdrawn person person ids reason',
    'talent.enrolled person person ids reason',
    'talent.leaving person person ids',
    'talent.left person person ids reason',
    'talent.left system person ids',
    'talent.organisation-excluded person person ids',
    'talent.profile-changed person person ids',
    'talent.stayed person person ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})

it('the idempotency of a request is the person’s own', async () => {
  const by = await somebody()
  const idempotency = createIdempotency(store.dynamo, store.clock)
  const open = async () => made(await idempotency.open({ principal: by.personId, key: 'k', request: 'leave' }))
  made(await askToLeave(store)({ by, once: await open() }))
  made(await stay(store)(own(by)))
  expect(await askToLeave(store)({ by, once: await open() })).toMatchObject({ ok: true, value: { state: 'registered' } })
})
