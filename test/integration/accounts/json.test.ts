import { beforeAll, describe, expect, inject, it } from 'vitest'
import { organisationReviewBindings } from '#functions/bureau/accounts/bindings.ts'
import { accountBindings } from '#functions/desk/accounts/account-bindings.ts'
import { organisationBindings } from '#functions/desk/accounts/organisation-bindings.ts'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { notEntered } from '../../support/entered.ts'
import { contentOf, type Employed, makeColleague, makeKey, makeOrganisation, makePerson, signedIn } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

const baseUrl = 'http://localhost'
let store: TestStore
let bureau: Employed
let call: (headers: Readonly<Record<string, string>>, method: string, path: string, body?: unknown) => Promise<Reply>

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire is looked at, not trusted
type Reply = { readonly status: number; readonly body: any; readonly text: string }

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  bureau = await makeOrganisation(store, 'bureau')
  const cursors = createCursors(Buffer.alloc(32, 5).toString('base64'), store.clock)
  const app = createApp([...accountBindings(store), ...organisationBindings({ ...store, baseUrl }), ...organisationReviewBindings(store)], {
    log: { info: () => undefined, warn: () => undefined, error: (_, __, error) => console.error(error) },
    cursors,
    baseUrl,
    layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, ''),
    authenticate: createAuthenticate({ ...store, baseUrl }),
    idempotency: createIdempotency(store.dynamo, store.clock),
  })
  call = async (headers, method, path, body) => {
    const answer = await app.request(`${baseUrl}${path}`, {
      method,
      headers: { origin: baseUrl, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), text }
  }
})

describe('accounts over JSON', () => {
  it('registers, is sent back, is mended and verified; what stays inside never leaves', async () => {
    const applicant = await signedIn(store, { person: await makePerson(store, '乔登记') })
    const reviewer = await signedIn(store, bureau)
    const content = contentOf(store, 'agency')
    const made = await call(applicant, 'POST', '/v1/organisations', content)
    expect(made).toMatchObject({ status: 201, body: { content, verification: { state: 'PENDING' } } })
    expect(made.text).not.toMatch(/digest|lease|createdBy|per_/)
    const at = `/v1/bureau/organisations/${made.body.id}`
    expect((await call(reviewer, 'POST', '/v1/bureau/organisations/next')).body.organisation.id).toBe(made.body.id)
    const shown = (await call(reviewer, 'GET', at)).body
    const remarks = { licence: '编号与许可证不一致' }
    expect((await call(reviewer, 'POST', `${at}/decision`, { rev: shown.rev, verdict: 'reject', remarks })).status).toBe(200)
    const account = await call(applicant, 'GET', '/v1/account')
    expect(account.body).toMatchObject({
      person: { name: '乔登记' },
      organisations: [{ role: 'admin', active: true, organisation: { verification: { state: 'REJECTED', remarks } } }],
    })
    const { rev } = account.body.organisations[0].organisation
    const mended = { ...content, licence: { number: '330106200999' } }
    expect((await call(applicant, 'PUT', `/v1/organisations/${made.body.id}`, { rev: rev - 1, content: mended })).status).toBe(412)
    const again = await call(applicant, 'PUT', `/v1/organisations/${made.body.id}`, { rev, content: mended })
    expect((await call(reviewer, 'POST', `${at}/decision`, { rev: again.body.rev, verdict: 'verify' })).body.verification).toMatchObject({
      state: 'VERIFIED',
      verifiedOn: '2026-12-01',
      validUntil: '2027-06-01',
    })
    expect(await call(reviewer, 'POST', `${at}/decision`, { rev: again.body.rev + 1, verdict: 'verify' })).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-decide' },
    })
  })

  it('tells every error of a registration at once, with pointer and mend', async () => {
    const applicant = await signedIn(store, { person: await makePerson(store) })
    const wrong = { ...contentOf(store, 'employer'), uscc: '91330100MA0000015A', district: '3301', contact: { function: '', phone: 'x' } }
    const { status, body } = await call(applicant, 'POST', '/v1/organisations', wrong)
    expect(status).toBe(400)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '/contact/function',
      '/contact/phone',
      '/district',
      '/uscc',
    ])
  })

  it('invites with a link, manages members, and makes keys, each secret told once', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const admin = await signedIn(store, employer)
    const invited = await call({ ...admin, 'idempotency-key': 'i1' }, 'POST', '/v1/invitations', { role: 'member', note: '同事' })
    expect(invited.body.link).toMatch(/^http:\/\/localhost\/account\/join\//)
    expect((await call({ ...admin, 'idempotency-key': 'i1' }, 'POST', '/v1/invitations', { role: 'member', note: '同事' })).body).toEqual({
      invitation: invited.body.invitation,
    })
    const colleague = await signedIn(store, { person: await makePerson(store, '新同事') })
    const token = invited.body.link.split('/').at(-1)
    expect((await call(colleague, 'POST', '/v1/invitations/acceptance', { token })).body).toEqual({
      organisationId: employer.organisation.id,
    })
    expect((await call(admin, 'GET', '/v1/invitations')).body.items).toEqual([])
    const { items } = (await call(colleague, 'GET', '/v1/members')).body
    expect(items.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
      ['用人单位管理员', 'admin'],
      ['新同事', 'member'],
    ])
    expect((await call(admin, 'PATCH', `/v1/members/${items[1].id}`, { role: 'admin' })).status).toBe(204)
    expect((await call(admin, 'DELETE', `/v1/members/${items[0].id}`)).status).toBe(204)
    expect((await call(admin, 'GET', '/v1/members')).status).toBe(403)
    const command = { name: '对接', scopes: ['demand:read'], expiresOn: '2026-12-31' }
    const created = await call(colleague, 'POST', '/v1/keys', command)
    expect(created).toMatchObject({
      status: 201,
      body: { token: expect.stringMatching(/^jck_/), key: { name: '对接', expiresOn: '2026-12-31' } },
    })
    expect((await call(colleague, 'GET', '/v1/keys')).text).not.toMatch(/digest|jck_/)
    expect((await call(colleague, 'DELETE', `/v1/keys/${created.body.key.id}`)).status).toBe(204)
    expect((await call(colleague, 'GET', '/v1/keys')).body.items).toEqual([])
  })

  it('pages through the bureau’s lists, also with a key; another’s cursor is refused', async () => {
    const key = await makeKey(store, bureau, ['review'])
    const reviewer = await signedIn(store, await makeColleague(store, bureau))
    for (let n = 0; n < 3; n += 1) await makeOrganisation(store, 'park', { verified: false })
    const seen = new Set<string>()
    let next = ''
    do {
      const page = (await call(key.headers, 'GET', `/v1/bureau/organisations?list=waiting&limit=1${next}`)).body
      for (const { id } of page.items) seen.add(id)
      next = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`
      if (next !== '') expect((await call(reviewer, 'GET', `/v1/bureau/organisations?list=waiting&limit=1${next}`)).status).toBe(400)
    } while (next !== '')
    expect(seen.size).toBe(3)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'key.created member organisation ids',
    'key.revoked member organisation ids',
    'member.invited member organisation ids',
    'member.joined person organisation ids',
    'member.made-admin member organisation ids',
    'member.removed member organisation ids',
    'member.set-up system organisation ids',
    'organisation.registered person organisation',
    'organisation.rejected member organisation reason',
    'organisation.resubmitted member organisation',
    'organisation.set-up system organisation',
    'organisation.verified member organisation',
    'session.started person person ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
