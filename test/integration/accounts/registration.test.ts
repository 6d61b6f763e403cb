import { beforeAll, describe, expect, inject, it } from 'vitest'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { registrableKinds } from '#shared/accounts/domain/kinds.ts'
import { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { decideVerification } from '#shared/accounts/use-cases/decide-verification.ts'
import { findOrganisation, findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { groupOf } from '#shared/accounts/use-cases/group-of.ts'
import { liftSuspension } from '#shared/accounts/use-cases/lift-suspension.ts'
import { listOrganisations } from '#shared/accounts/use-cases/list-organisations.ts'
import { registerOrganisation } from '#shared/accounts/use-cases/register-organisation.ts'
import { resubmitOrganisation } from '#shared/accounts/use-cases/resubmit-organisation.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person, Principal } from '#shared/platform/http/principal.ts'
import { mayInvite } from '#shared/talent/store/invitations.ts'
import { notEntered } from '../../support/entered.ts'
import {
  asMember,
  contentOf,
  type Employed,
  made,
  makeKey,
  makeOrganisation,
  makePerson,
  newUscc,
  signedIn,
  suspend,
} from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

let store: TestStore
let bureau: Employed

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  bureau = await makeOrganisation(store, 'bureau')
})

const baseUrl = 'http://localhost'

async function who(headers: Record<string, string>): Promise<Principal> {
  return createAuthenticate({ ...store, baseUrl })(new Request(baseUrl, { headers }))
}

async function newcomer(): Promise<{ readonly person: Person; readonly headers: { readonly cookie: string } }> {
  const headers = await signedIn(store, { person: await makePerson(store) })
  return { person: (await who(headers)) as Person, headers }
}

const content = (more: Partial<RegistrationContent> = {}): RegistrationContent =>
  RegistrationContent.parse({ ...contentOf(store, 'employer'), ...more })

/** The clock stands still, so what was written in one test has no order in time. */
async function messagesTo(organisationId: string): Promise<readonly unknown[]> {
  const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${organisationId}`, limit: 50 })
  return items.map((item) => item.template).toSorted()
}

async function ledgerOf(subject: string): Promise<readonly unknown[]> {
  const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 50 })
  return items.map((item) => item.action).toSorted()
}

describe('registration', () => {
  it.each(registrableKinds)('makes whoever registers the admin of a %s that waits', async (kind) => {
    const { person, headers } = await newcomer()
    const given = RegistrationContent.parse(contentOf(store, kind))
    const organisation = made(await registerOrganisation(store)({ by: person, content: given, once: always }))
    expect(await who(headers)).toMatchObject({
      kind: 'person',
      member: { organisationId: organisation.id, kind, role: 'admin', verified: false, suspended: false },
    })
    expect((await findOrganisationByUscc(store)(given.uscc))?.id).toBe(organisation.id)
    expect(await ledgerOf(organisation.id)).toEqual(['organisation.registered'])
  })

  it('gives a code to one organisation alone, also when ten register it at once', async () => {
    const uscc = newUscc(store)
    const people = await Promise.all(Array.from({ length: 10 }, newcomer))
    const outcomes = await Promise.all(
      people.map(async ({ person }, n) =>
        registerOrganisation(store)({ by: person, content: content({ uscc, name: `同码单位${n}` }), once: always }),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    // The refusal names neither the organisation nor its members.
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error).toEqual({ kind: 'uscc-taken' })
  })

  it('takes the second click of a double click for the first', async () => {
    const { person, headers } = await newcomer()
    const given = content()
    const first = made(await registerOrganisation(store)({ by: person, content: given, once: always }))
    const second = await registerOrganisation(store)({ by: (await who(headers)) as Person, content: given, once: always })
    expect(made(second).id).toBe(first.id)
  })

  it('劳务派遣行政许可实施办法 14: asks for the end of a dispatch licence, beside its field', async () => {
    const { person } = await newcomer()
    const given = content({ dispatchLicence: { number: '浙劳派3301062026001' } })
    expect(await registerOrganisation(store)({ by: person, content: given, once: always })).toMatchObject({
      error: { kind: 'licence-wrong', errors: [{ pointer: '/dispatchLicence/validUntil', code: 'missing' }] },
    })
    const { organisation, person: admin } = await makeOrganisation(store, 'employer')
    const by = asMember(store, { organisation, person: admin, role: 'admin' })
    const later = {
      ...content(),
      uscc: organisation.content.uscc,
      dispatchLicence: { number: '浙劳派3301062026001', validUntil: '2099-01-01' },
    }
    expect(
      await resubmitOrganisation(store)({ by, organisationId: organisation.id, rev: organisation.rev, content: later, once: always }),
    ).toMatchObject({ error: { kind: 'licence-wrong', errors: [{ pointer: '/content/dispatchLicence/validUntil', code: 'too-late' }] } })
  })

  it('is bounded for one person', async () => {
    const { person } = await newcomer()
    const outcomes: string[] = []
    for (let n = 0; n < 21; n += 1) {
      const outcome = await registerOrganisation(store)({ by: person, content: content(), once: always })
      outcomes.push(outcome.ok ? 'ok' : outcome.error.kind)
    }
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(20)
    expect(outcomes.at(-1)).toBe('too-many-organisations')
  })
})

describe('verification (M-05, 网络招聘服务管理规定 17)', () => {
  async function registered(more: Partial<RegistrationContent> = {}) {
    const { person, headers } = await newcomer()
    const organisation = made(await registerOrganisation(store)({ by: person, content: content(more), once: always }))
    return {
      organisation,
      headers,
      by: asMember(store, { organisation, person: { ...(await makePerson(store)), id: person.personId }, role: 'admin' }),
    }
  }
  const reviewer = () => asMember(store, bureau)

  it('passes, and the organisation may act at its next request for six months', async () => {
    const { organisation, headers } = await registered()
    const decision = { verdict: 'verify' } as const
    made(await decideVerification(store)({ by: reviewer(), organisationId: organisation.id, rev: 1, decision, once: always }))
    expect(await who(headers)).toMatchObject({ member: { verified: true } })
    store.setClock('2027-06-02T00:00:00.000Z')
    const later = await signedIn(store, { person: (await makeOrganisation(store, 'employer')).person })
    expect(await who(later)).toMatchObject({ member: { verified: true } })
    const { items } = await listOrganisations(store)({ list: 'due', limit: 100 })
    expect(items.map(({ id }) => id)).toContain(organisation.id)
    store.setClock('2026-12-01T00:00:00.000Z')
    expect(await messagesTo(organisation.id)).toEqual(['organisation-verified'])
  })

  it('sends back with reasons by field; mended, it waits again and passes', async () => {
    const { organisation, by } = await registered()
    const refuse = { verdict: 'reject', remarks: { name: '与营业执照不一致', general: '请补正后重新提交' } } as const
    made(await decideVerification(store)({ by: reviewer(), organisationId: organisation.id, rev: 1, decision: refuse, once: always }))
    const refused = await findOrganisation(store)(organisation.id)
    expect(refused?.verification).toMatchObject({ state: 'REJECTED', remarks: refuse.remarks })
    expect(await findOrganisationByUscc(store)(organisation.content.uscc)).toBeUndefined()
    const mended = { ...content(), uscc: organisation.content.uscc, name: '更正后的名称' }
    const again = made(
      await resubmitOrganisation(store)({ by, organisationId: organisation.id, rev: refused?.rev ?? 0, content: mended, once: always }),
    )
    expect(again.verification.state).toBe('PENDING')
    made(
      await decideVerification(store)({
        by: reviewer(),
        organisationId: organisation.id,
        rev: again.rev,
        decision: { verdict: 'verify' },
        once: always,
      }),
    )
    expect(await messagesTo(organisation.id)).toEqual(['organisation-rejected', 'organisation-verified'])
    expect(await ledgerOf(organisation.id)).toEqual([
      'organisation.registered',
      'organisation.rejected',
      'organisation.resubmitted',
      'organisation.verified',
    ])
  })

  it('lets the real owner register after an impostor was refused, and the impostor no more', async () => {
    const { organisation, by } = await registered()
    const decision = { verdict: 'reject', remarks: { uscc: '不是本单位的代码' } } as const
    const refused = made(
      await decideVerification(store)({ by: reviewer(), organisationId: organisation.id, rev: 1, decision, once: always }),
    )
    const { person } = await newcomer()
    made(await registerOrganisation(store)({ by: person, content: content({ uscc: organisation.content.uscc }), once: always }))
    const again = await resubmitOrganisation(store)({
      by,
      organisationId: organisation.id,
      rev: refused.rev,
      content: organisation.content as RegistrationContent,
      once: always,
    })
    expect(again).toEqual({ ok: false, error: { kind: 'uscc-taken' } })
  })

  it('moves the code when a pending one changes it', async () => {
    const { organisation, by } = await registered()
    const uscc = newUscc(store)
    const changed = { ...(organisation.content as RegistrationContent), uscc }
    made(await resubmitOrganisation(store)({ by, organisationId: organisation.id, rev: 1, content: changed, once: always }))
    expect(await findOrganisationByUscc(store)(organisation.content.uscc)).toBeUndefined()
    expect((await findOrganisationByUscc(store)(uscc))?.id).toBe(organisation.id)
  })

  it.each([
    ['a decision on a version that changed meanwhile', 7, { verdict: 'verify' }, 'revision-conflict'],
    ['a refusal without a word', 1, { verdict: 'reject', remarks: {} }, 'remarks-missing'],
  ] as const)('refuses %s', async (_, rev, decision, kind) => {
    const { organisation } = await registered()
    const outcome = await decideVerification(store)({ by: reviewer(), organisationId: organisation.id, rev, decision, once: always })
    expect(outcome).toEqual({ ok: false, error: { kind } })
  })

  it('is decided once', async () => {
    const { organisation } = await registered()
    const decide = async () =>
      decideVerification(store)({ by: reviewer(), organisationId: organisation.id, rev: 1, decision: { verdict: 'verify' }, once: always })
    const outcomes = await Promise.all([decide(), decide(), decide()])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    const verified = await findOrganisation(store)(organisation.id)
    const later = await decideVerification(store)({
      by: reviewer(),
      organisationId: organisation.id,
      rev: verified?.rev ?? 0,
      decision: { verdict: 'verify' },
      once: always,
    })
    expect(later).toEqual({ ok: false, error: { kind: 'nothing-to-decide' } })
  })

  it('keeps other organisations’ hands off', async () => {
    const { organisation } = await registered()
    const other = asMember(store, await makeOrganisation(store, 'employer'))
    const outcome = await resubmitOrganisation(store)({
      by: other,
      organisationId: organisation.id,
      rev: 1,
      content: content(),
      once: always,
    })
    expect(outcome).toEqual({ ok: false, error: { kind: 'not-found' } })
  })
})

describe('suspension', () => {
  it('stops sessions and keys at the next request, and lifting lets them go on', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const headers = await signedIn(store, employer)
    const key = await makeKey(store, employer)
    const by = asMember(store, bureau)
    const states = async () =>
      [await who(headers), await who(key.headers)].map((principal) => ('member' in principal ? principal.member?.suspended : 'nobody'))
    expect(await states()).toEqual([false, false])
    const command = { by, organisationId: employer.organisation.id, reason: '收取押金', once: always }
    made(await suspendOrganisation(store)(command))
    expect(await states()).toEqual([true, true])
    expect(await suspendOrganisation(store)(command)).toEqual({ ok: false, error: { kind: 'already-suspended' } })
    made(await liftSuspension(store)({ ...command, reason: '已退还' }))
    expect(await states()).toEqual([false, false])
    expect(await liftSuspension(store)(command)).toEqual({ ok: false, error: { kind: 'not-suspended' } })
    expect(await messagesTo(employer.organisation.id)).toEqual(['organisation-lifted', 'organisation-suspended'])
    const entries = await store.dynamo.query('ledger', { pk: `SUBJECT#${employer.organisation.id}`, limit: 50 })
    expect(Object.fromEntries(entries.items.map(({ action, reason }) => [action, reason]))).toEqual({
      'organisation.set-up': undefined,
      'key.created': undefined,
      'organisation.suspended': '收取押金',
      'organisation.lifted': '已退还',
    })
  })

  it('of an association: nobody is written to in its name until it is lifted', async () => {
    const { organisation } = await makeOrganisation(store, 'association')
    const mayWrite = async () => (await store.dynamo.transact([mayInvite(organisation.id)])).ok
    const command = { by: asMember(store, bureau), organisationId: organisation.id, reason: '擅自上传名单', once: always }
    const found = [await mayWrite()]
    made(await suspendOrganisation(store)(command))
    found.push(await mayWrite())
    made(await liftSuspension(store)(command))
    expect([...found, await mayWrite()]).toEqual([true, false, true])
  })

  it('is not for the bureau itself', async () => {
    const by = asMember(store, bureau)
    const outcome = await suspendOrganisation(store)({ by, organisationId: bureau.organisation.id, reason: '误操作', once: always })
    expect(outcome).toEqual({ ok: false, error: { kind: 'not-suspendable' } })
  })

  it('puts off a verification', async () => {
    const waiting = await makeOrganisation(store, 'employer', { verified: false })
    const suspended = await suspend(store, waiting.organisation)
    const by = asMember(store, bureau)
    const decision = { verdict: 'verify' } as const
    const outcome = await decideVerification(store)({ by, organisationId: suspended.id, rev: suspended.rev, decision, once: always })
    expect(outcome).toEqual({ ok: false, error: { kind: 'nothing-to-decide' } })
  })
})

describe('reads for other contexts', () => {
  it('finds organisations in the order asked', async () => {
    const [a, b] = [await makeOrganisation(store, 'employer'), await makeOrganisation(store, 'agency')]
    const found = await findOrganisations(store)([b.organisation.id, 'org_01JDK0000000000000000000AA', a.organisation.id])
    expect(found.map((organisation) => organisation?.id)).toEqual([b.organisation.id, undefined, a.organisation.id])
  })

  it('knows a corporate group by its head’s code, from each of its members', async () => {
    const head = await makeOrganisation(store, 'employer')
    const group = head.organisation.content.uscc
    const one = await makeOrganisation(store, 'employer', { content: { group } })
    const two = await makeOrganisation(store, 'agency', { content: { group } })
    const alone = await makeOrganisation(store, 'employer')
    const all = [head, one, two].map(({ organisation }) => organisation.id)
    for (const id of all) {
      const found = await groupOf(store)(id)
      expect(found[0]).toBe(id)
      expect(found.toSorted()).toEqual(all.toSorted())
    }
    expect(await groupOf(store)(alone.organisation.id)).toEqual([alone.organisation.id])
    expect(await groupOf(store)('org_01JDK0000000000000000000AA')).toEqual([])
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['organisation.lifted member organisation reason', 'organisation.suspended member organisation reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
