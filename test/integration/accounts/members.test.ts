import { beforeAll, describe, expect, inject, it } from 'vitest'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { acceptInvitation } from '#shared/accounts/use-cases/accept-invitation.ts'
import { changeMemberRole } from '#shared/accounts/use-cases/change-member-role.ts'
import { createKey } from '#shared/accounts/use-cases/create-key.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { inviteColleague } from '#shared/accounts/use-cases/invite-colleague.ts'
import { listInvitations } from '#shared/accounts/use-cases/list-invitations.ts'
import { listKeys } from '#shared/accounts/use-cases/list-keys.ts'
import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { removeMember } from '#shared/accounts/use-cases/remove-member.ts'
import { revokeInvitation } from '#shared/accounts/use-cases/revoke-invitation.ts'
import { revokeKey } from '#shared/accounts/use-cases/revoke-key.ts'
import { switchOrganisation } from '#shared/accounts/use-cases/switch-organisation.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member, Person, Principal } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeColleague, makeKey, makeOrganisation, makePerson, signedIn } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
})

const baseUrl = 'http://localhost'

async function who(headers: Record<string, string>): Promise<Principal> {
  return createAuthenticate({ ...store, baseUrl })(new Request(baseUrl, { headers }))
}

async function newcomer(): Promise<{ readonly person: Person; readonly headers: { readonly cookie: string } }> {
  const headers = await signedIn(store, { person: await makePerson(store, '新同事') })
  return { person: (await who(headers)) as Person, headers }
}

describe('an invitation', () => {
  async function invited(role: 'admin' | 'member' = 'member') {
    const employer = await makeOrganisation(store, 'employer')
    const by = asMember(store, employer)
    const { invitation, token = '' } = made(await inviteColleague(store)({ by, invite: { role, note: '三车间人事' }, once: always }))
    return { employer, by, invitation, token }
  }

  it('brings one colleague in, who then acts for the organisation', async () => {
    const { employer, by, token } = await invited()
    const { person, headers } = await newcomer()
    made(await acceptInvitation(store)({ by: person, token, once: always }))
    expect(await who(headers)).toMatchObject({ member: { organisationId: employer.organisation.id, role: 'member' } })
    expect((await listMembers(store)(by)).map(({ name, role }) => [name, role])).toEqual([
      ['用人单位管理员', 'admin'],
      ['新同事', 'member'],
    ])
    expect(await findOrganisation(store)(employer.organisation.id)).toMatchObject({ members: 2, admins: 1 })
  })

  it('is used up by one of ten who open it at once', async () => {
    const { employer, token } = await invited()
    const people = await Promise.all(Array.from({ length: 10 }, newcomer))
    const outcomes = await Promise.all(people.map(async ({ person }) => acceptInvitation(store)({ by: person, token, once: always })))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(await findOrganisation(store)(employer.organisation.id)).toMatchObject({ members: 2 })
  })

  it('takes a second click for the first', async () => {
    const { token } = await invited()
    const { person, headers } = await newcomer()
    made(await acceptInvitation(store)({ by: person, token, once: always }))
    expect((await acceptInvitation(store)({ by: (await who(headers)) as Person, token, once: always })).ok).toBe(true)
  })

  it('is kept as a digest alone: neither the store nor a message holds the secret', async () => {
    const { employer, invitation, token } = await invited()
    const [, secret = ''] = token.split('.')
    const item = await store.dynamo.get('accounts', { pk: `INVITATION#${invitation.id}`, sk: 'INVITATION' })
    const messages = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${employer.organisation.id}`, limit: 10 })
    expect(messages.items).toHaveLength(1)
    expect(JSON.stringify([item, messages.items])).not.toContain(secret)
  })

  it.each([
    ['of another secret', (token: string) => `${token.slice(0, -2)}xx`],
    ['that never was', () => '01JDK0000000000000000000AA.AAAAAAAAAAAAAAAAAAAAAA'],
    ['that is no token', () => 'x'],
  ])('%s is refused in the same way', async (_, change) => {
    const { token } = await invited()
    const outcome = await acceptInvitation(store)({ by: (await newcomer()).person, token: change(token), once: always })
    expect(outcome).toEqual({ ok: false, error: { kind: 'invitation-invalid' } })
  })

  it('ends after 30 days, and when it is taken back', async () => {
    const { by, invitation, token } = await invited()
    const { person } = await newcomer()
    const accept = async () => acceptInvitation(store)({ by: person, token, once: always })
    store.setClock('2026-12-31T00:00:00.000Z')
    expect(await accept()).toEqual({ ok: false, error: { kind: 'invitation-invalid' } })
    expect(await listInvitations(store)(by)).toEqual([])
    store.setClock('2026-12-01T00:00:00.000Z')
    expect(await listInvitations(store)(by)).toHaveLength(1)
    made(await revokeInvitation(store)({ by, invitationId: invitation.id, once: always }))
    expect(await accept()).toEqual({ ok: false, error: { kind: 'invitation-invalid' } })
    expect(await listInvitations(store)(by)).toEqual([])
    expect(await revokeInvitation(store)({ by, invitationId: invitation.id, once: always })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('is nobody else’s to take back', async () => {
    const { invitation } = await invited()
    const other = asMember(store, await makeOrganisation(store, 'employer'))
    expect(await revokeInvitation(store)({ by: other, invitationId: invitation.id, once: always })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('is refused to a member', async () => {
    const { employer, token } = await invited()
    const by = (await who(await signedIn(store, employer))) as Person
    expect(await acceptInvitation(store)({ by, token, once: always })).toEqual({ ok: false, error: { kind: 'already-member' } })
  })
})

describe('members', () => {
  it('the last admin can neither go nor step down', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const by = asMember(store, employer)
    await makeColleague(store, employer)
    const [admin] = await listMembers(store)(by)
    const memberId = admin?.id ?? ''
    expect(await removeMember(store)({ by, memberId, once: always })).toEqual({ ok: false, error: { kind: 'last-admin' } })
    expect(await changeMemberRole(store)({ by, memberId, role: 'member', once: always })).toEqual({
      ok: false,
      error: { kind: 'last-admin' },
    })
  })

  it('two admins who remove each other at once do not both succeed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const employer = await makeOrganisation(store, 'employer')
      const second = await makeColleague(store, employer, 'admin')
      const [by, other] = [asMember(store, employer), asMember(store, second)]
      const members = await listMembers(store)(by)
      const idOf = (member: Member) => members.find(({ personId }) => personId === member.personId)?.id ?? ''
      const outcomes = await Promise.all([
        removeMember(store)({ by, memberId: idOf(other), once: always }),
        removeMember(store)({ by: other, memberId: idOf(by), once: always }),
      ])
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
      expect(await findOrganisation(store)(employer.organisation.id)).toMatchObject({ members: 1, admins: 1 })
    }
  })

  it('whoever is removed acts for the organisation no more at the next request, nor does their key', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const second = await makeColleague(store, employer, 'admin')
    const headers = await signedIn(store, second)
    const key = await makeKey(store, second)
    expect(await who(key.headers)).toMatchObject({ kind: 'key', member: { role: 'member' } })
    const by = asMember(store, employer)
    const member = (await listMembers(store)(by)).find(({ personId }) => personId === second.person.id)
    made(await removeMember(store)({ by, memberId: member?.id ?? '', once: always }))
    expect(await who(headers)).not.toHaveProperty('member')
    expect(await who(key.headers)).toEqual({ kind: 'anonymous' })
    expect((await listKeys(store)(by)).map(({ orphaned }) => orphaned)).toEqual([true])
  })

  it('of another organisation are not found', async () => {
    const [mine, theirs] = [await makeOrganisation(store, 'employer'), await makeOrganisation(store, 'employer')]
    const [foreign] = await listMembers(store)(asMember(store, theirs))
    const by = asMember(store, mine)
    for (const memberId of [foreign?.id ?? '', 'mem_01JDK0000000000000000000AA']) {
      expect(await removeMember(store)({ by, memberId, once: always })).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
  })

  it('a person has several organisations, acts for one, and begins next time with the last', async () => {
    const [one, two] = [await makeOrganisation(store, 'employer'), await makeOrganisation(store, 'park')]
    store.setClock('2026-12-01T00:00:01.000Z')
    const person = one.person
    const { token = '' } = made(
      await inviteColleague(store)({ by: asMember(store, two), invite: { role: 'member', note: '兼办' }, once: always }),
    )
    const headers = await signedIn(store, one)
    made(await acceptInvitation(store)({ by: (await who(headers)) as Person, token, once: always }))
    expect(await who(headers)).toMatchObject({ member: { kind: 'park', role: 'member' } })
    const by = (await who(headers)) as Person
    made(await switchOrganisation(store)({ by, organisationId: one.organisation.id, once: always }))
    expect(await who(headers)).toMatchObject({ member: { kind: 'employer', role: 'admin' } })
    made(await switchOrganisation(store)({ by, organisationId: two.organisation.id, once: always }))
    const again = (await who(await signedIn(store, { person: { ...person, lastOrganisationId: two.organisation.id } }))) as Person
    expect(again.member?.organisationId).toBe(two.organisation.id)
    expect((await myOrganisations(store)(again)).map(({ active, role }) => [active, role])).toEqual([
      [false, 'admin'],
      [true, 'member'],
    ])
    const stranger = await makeOrganisation(store, 'employer')
    expect(await switchOrganisation(store)({ by, organisationId: stranger.organisation.id, once: always })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })
})

describe('API keys', () => {
  it.each([
    ['tomorrow', '2026-12-02', true],
    ['in a year', '2027-12-01', true],
    ['today', '2026-12-01', false],
    ['in more than a year', '2027-12-02', false],
  ])('may end %s: %s', async (_, expiresOn, may) => {
    const by = asMember(store, await makeOrganisation(store, 'employer'))
    const outcome = await createKey(store)({ by, key: { name: '对接', scopes: ['demand:read'], expiresOn }, once: always })
    expect(outcome.ok).toBe(may)
  })

  it('have only what their kind of organisation may have', async () => {
    const by = asMember(store, await makeOrganisation(store, 'employer'))
    const outcome = await createKey(store)({ by, key: { name: '对接', scopes: ['review'], expiresOn: '2026-12-31' }, once: always })
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'scope-not-allowed', errors: [{ pointer: '/scopes' }] } })
  })

  it('are kept as digests alone, also where a repeated submission is remembered', async () => {
    const by = asMember(store, await makeOrganisation(store, 'employer'))
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const open = async () => made(await idempotency.open({ principal: by.personId, key: 'k', request: 'POST /v1/keys' }))
    const key = { name: '对接', scopes: ['demand:read' as const], expiresOn: '2026-12-31' }
    const first = made(await createKey(store)({ by, key, once: await open() }))
    const second = made(await createKey(store)({ by, key, once: await open() }))
    expect(second.key.id).toBe(first.key.id)
    expect([first.token === undefined, second.token]).toEqual([false, undefined])
    const { items } = await store.dynamo.scan('accounts')
    expect(JSON.stringify(items)).not.toContain(first.token?.split('_').slice(2).join('_'))
  })

  it('work until their last day ends in Hangzhou, and not when they are revoked', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const { key, headers } = await makeKey(store, employer, ['demand:read'], '2026-12-05')
    store.setClock('2026-12-05T15:59:59.000Z')
    expect(await who(headers)).toMatchObject({ kind: 'key', scopes: ['demand:read'] })
    store.setClock('2026-12-05T16:00:00.000Z')
    expect(await who(headers)).toEqual({ kind: 'anonymous' })
    store.setClock('2026-12-01T00:00:00.000Z')
    const other = asMember(store, await makeOrganisation(store, 'employer'))
    expect(await revokeKey(store)({ by: other, keyId: key.id, once: always })).toEqual({ ok: false, error: { kind: 'not-found' } })
    made(await revokeKey(store)({ by: asMember(store, employer), keyId: key.id, once: always }))
    expect(await who(headers)).toEqual({ kind: 'anonymous' })
  })

  it('note the hour of their last use, once an hour', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const { headers } = await makeKey(store, employer)
    const lastUsed = async () => (await listKeys(store)(asMember(store, employer)))[0]?.lastUsedAt
    expect(await lastUsed()).toBeUndefined()
    store.setClock('2026-12-01T08:20:00.000Z')
    await who(headers)
    expect(await lastUsed()).toBe('2026-12-01T08:00:00.000Z')
    store.setClock('2026-12-01T09:59:00.000Z')
    await who(headers)
    expect(await lastUsed()).toBe('2026-12-01T09:00:00.000Z')
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it.each(['Bearer jck_wrong', 'Bearer ', 'Basic dTpw', 'jck_01JDK0000000000000000000AA_A234567890123456789012'])(
    'a request that says %j is nobody’s, even with a session beside it',
    async (authorization) => {
      const headers = await signedIn(store, await makeOrganisation(store, 'employer'))
      expect(await who({ ...headers, authorization })).toEqual({ kind: 'anonymous' })
    },
  )
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['member.invitation-revoked member organisation ids', 'member.joined member organisation ids']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
