import type { Hono } from 'hono'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readingBindings } from '#functions/desk/readings/bindings.ts'
import { talentApiBindings } from '#functions/desk/talent/api-bindings.ts'
import { talentPageBindings } from '#functions/desk/talent/page-bindings.ts'
import { answerRequest } from '#functions/vault/contacts/answer-request.ts'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { currentNotice, noticeText } from '#shared/talent/domain/consent-notices.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'

const url = 'http://localhost'
const key = Buffer.alloc(32, 7).toString('base64')
let store: TestStore
/** Everything that was logged. */
const logged: string[] = []
const note = (...parts: readonly unknown[]): void => void logged.push(JSON.stringify(parts))
let app: Hono

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  const vaultDeps = store.as('vault')
  const seal = createSeal(key)
  const answer = answerRequest({ ...vaultDeps, seal, contacts: createContacts(vaultDeps.dynamo, seal) })
  // The same code as in the cloud, without the network between the two functions: what passes is JSON.
  const vault = createContactVault(
    async (payload) => JSON.parse(JSON.stringify(await answer(VaultRequest.parse(JSON.parse(JSON.stringify(payload)))))),
    store.clock,
  )
  const deps = { ...store, vault }
  app = createApp([...talentApiBindings(deps), ...talentPageBindings(deps), ...readingBindings()], {
    log: { info: note, warn: note, error: note },
    cursors: createCursors(key, store.clock),
    baseUrl: url,
    layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, '1'),
    authenticate: async (request) => {
      const personId = request.headers.get('x-person')
      return personId === null ? { kind: 'anonymous' } : personAs(store, personId as Id<'person'>)
    },
    idempotency: createIdempotency(store.dynamo, store.clock),
  })
})

type Caller = {
  readonly personId: Id<'person'>
  readonly json: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly get: (path: string) => Promise<{ readonly status: number; readonly html: string }>
  readonly post: (path: string, fields: readonly (readonly [string, string])[]) => Promise<Response>
}

function somebody(): Caller {
  const personId = store.ids.next('person')
  const common = { 'x-person': personId, origin: url }
  return {
    personId,
    json: async (method, path, body, headers = {}) =>
      app.request(`${url}${path}`, {
        method,
        headers: { ...common, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    get: async (path) => {
      const response = await app.request(`${url}${path}`, { headers: { ...common, accept: 'text/html' } })
      return { status: response.status, html: await response.text() }
    },
    post: async (path, fields) =>
      app.request(`${url}${path}`, {
        method: 'POST',
        headers: { ...common, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
      }),
  }
}

const entry = { profile: { trades: [{ title: '焊工' }] }, consents: { registry: '2', employers: '1' } }
const contact = { name: '欧阳试样', phone: '13000009527', mail: 'canary-mail@example.com', wechat: 'canary_wechat' }

describe('the entry as JSON', () => {
  it('is made, read, changed and left', async () => {
    const me = somebody()
    expect((await me.json('GET', '/v1/me/talent')).status).toBe(404)
    const made = await me.json('POST', '/v1/me/talent', entry)
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({
      rev: 1,
      profile: { trades: [{ occupationCode: '6-18-02-04' }] },
      completeness: expect.any(Array),
    })
    expect((await me.json('POST', '/v1/me/talent', entry)).status).toBe(409)
    const changed = await me.json('PUT', '/v1/me/talent', { rev: 1, profile: { ...entry.profile, years: 5 } })
    expect(await changed.json()).toMatchObject({ rev: 2, profile: { years: 5 } })
    expect((await me.json('PUT', '/v1/me/talent', { rev: 1, profile: entry.profile })).status).toBe(412)
    expect((await me.json('DELETE', '/v1/me/talent', undefined, { 'if-match': '"1"' })).status).toBe(412)
    expect((await me.json('DELETE', '/v1/me/talent')).status).toBe(204)
    expect((await me.json('GET', '/v1/me/talent')).status).toBe(404)
  })

  it.each([
    ['no consent', { profile: entry.profile }, 400, '/consents'],
    ['another consent than the registry’s', { ...entry, consents: { employers: '1' } }, 400, '/consents/registry'],
    ['no trade', { ...entry, profile: { trades: [] } }, 400, '/profile/trades'],
    ['a phone number', { ...entry, profile: { ...entry.profile, text: '打13000009527' } }, 400, '/profile/text'],
    ['a stale text', { ...entry, consents: { registry: '0' } }, 409, '/consents/registry'],
  ])('个人信息保护法 13: %s makes no entry', async (_, body, status, pointer) => {
    const me = somebody()
    const refused = await me.json('POST', '/v1/me/talent', body)
    expect(refused.status).toBe(status)
    expect(await refused.json()).toMatchObject({ errors: [{ pointer }] })
    expect((await me.json('GET', '/v1/me/talent')).status).toBe(404)
  })

  it('consents are listed with their text, given and taken back', async () => {
    const me = somebody()
    await me.json('POST', '/v1/me/talent', entry)
    const listed = (await (await me.json('GET', '/v1/me/consents')).json()) as { items: { scope: string; text: string; state: string }[] }
    expect(listed.items.map(({ scope, state }) => `${scope} ${state}`)).toEqual([
      'registry granted',
      'employers granted',
      'agencies never',
      'associationStatus never',
      'statistics never',
    ])
    expect(listed.items[2]?.text).toBe(noticeText(currentNotice('agencies')))
    const stale = await me.json('PUT', '/v1/me/consents/agencies', { version: '0' })
    expect([stale.status, await stale.json()]).toEqual([409, expect.objectContaining({ detail: noticeText(currentNotice('agencies')) })])
    expect((await me.json('PUT', '/v1/me/consents/agencies', { version: '1' })).status).toBe(200)
    const off = (await (await me.json('DELETE', '/v1/me/consents/agencies')).json()) as { items: { state: string }[]; history: unknown[] }
    expect(off.items[2]?.state).toBe('withdrawn')
    expect(off.history).toHaveLength(4)
    expect((await me.json('PUT', '/v1/me/consents/everything', { version: '1' })).status).toBe(404)
  })
})

describe('contact details', () => {
  it('are kept, read, changed and erased, by the person alone', async () => {
    const me = somebody()
    expect(await (await me.json('GET', '/v1/me/contact')).json()).toEqual({})
    expect((await me.json('PUT', '/v1/me/contact', contact)).status).toBe(204)
    expect(await (await me.json('GET', '/v1/me/contact')).json()).toEqual({ contact, updatedAt: store.clock.now() })
    expect(await (await somebody().json('GET', '/v1/me/contact')).json()).toEqual({})
    expect((await me.json('PUT', '/v1/me/contact', { ...contact, phone: '123' })).status).toBe(400)
    expect((await me.json('DELETE', '/v1/me/contact')).status).toBe(204)
    expect(await (await me.json('GET', '/v1/me/contact')).json()).toEqual({})
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${me.personId}`, limit: 20 })
    const actions = items.map(({ action }) => String(action)).toSorted()
    expect(actions).toEqual(['contact.erased', 'contact.read', 'contact.read', 'contact.read', 'contact.written'])
  })

  it('个人信息保护法 51: stand nowhere in plain words, and only the vault’s table has them at all', async () => {
    const me = somebody()
    await me.json('POST', '/v1/me/talent', entry)
    await me.json('PUT', '/v1/me/contact', contact)
    const form = Object.entries(contact).map(([name, value]) => [name, value] as const)
    expect((await me.post('/me/contact', form)).headers.get('location')).toBe('/me/contact?done=saved')
    const canaries = Object.values(contact)
    for (const table of tableNames) {
      const holder = table === 'contacts' ? store.as('vault') : table === 'public' ? store.as('public') : store
      const text = JSON.stringify(await holder.dynamo.scan(table))
      for (const canary of canaries) expect(text, `${canary} in ${table}`).not.toContain(canary)
      if (table === 'contacts') expect(text).toContain(`PERSON#${me.personId}`)
    }
    for (const canary of canaries) expect(logged.join('\n')).not.toContain(canary)
    expect(logged.length).toBeGreaterThan(0)
    // The test can fail: what was sealed opens again with the key, so it is there.
    const kept = await createContacts(store.as('vault').dynamo, createSeal(key)).get(me.personId)
    expect(kept?.contact).toEqual(contact)
  })

  it('one number in two hands has one digest', async () => {
    const [one, other] = [somebody(), somebody()]
    for (const me of [one, other]) await me.json('PUT', '/v1/me/contact', contact)
    const digests = await Promise.all(
      [one, other].map(
        async ({ personId }) => (await store.as('vault').dynamo.get('contacts', { pk: `PERSON#${personId}`, sk: 'CONTACT' }))?.phoneDigest,
      ),
    )
    expect(digests[0]).toMatch(/^[\w-]{43}$/)
    expect(digests[0]).toBe(digests[1])
  })

  it('go when the person leaves (个人信息保护法 47)', async () => {
    const me = somebody()
    await me.json('POST', '/v1/me/talent', entry)
    await me.json('PUT', '/v1/me/contact', contact)
    await me.json('DELETE', '/v1/me/consents/registry')
    expect(await store.as('vault').dynamo.get('contacts', { pk: `PERSON#${me.personId}`, sk: 'CONTACT' })).toBeUndefined()
  })
})

describe('the pages', () => {
  const joining = [
    ['profile.trades.0.title', '电焊工'],
    ['profile.level', 'senior'],
    ['profile.skills:lines', '氩弧焊、看图纸'],
    ['profile.districts:list', '330109'],
  ] as const

  it('a newcomer is told what joining means and joins, without scripts', async () => {
    const me = somebody()
    expect((await me.get('/me')).html).toContain('开始登记')
    expect((await me.get('/me/profile')).status).toBe(404)
    const refused = await me.post('/me/join', joining)
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('没有您的同意不能登记')
    expect(html).toContain('value="电焊工"')
    const joined = await me.post('/me/join', [...joining, ['consents.registry', '2'], ['consents.employers', '1']])
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/me/contact?done=enrolled'])
    expect((await me.get('/me/contact?done=enrolled')).html).toContain('最后一步')
    const front = (await me.get('/me')).html
    expect(front).toContain('能找到您')
    expect(front).toContain('匹配占 15 分')
  })

  it('no consent is ticked beforehand, and a stale text unticks it (个人信息保护法 14)', async () => {
    const me = somebody()
    expect((await me.get('/me/join')).html).not.toContain('checked')
    const stale = await me.post('/me/join', [...joining, ['consents.registry', '0']])
    expect(stale.status).toBe(409)
    expect(await stale.text()).not.toMatch(/name="consents\.registry"[^>]*checked/)
  })

  it('certificates are typed in rows; more rows lose nothing; blank ones vanish; errors find their row', async () => {
    const me = somebody()
    await makeTalent(store, { by: personAs(store, me.personId) })
    const typed = [
      ['rev:int', '1'],
      ['profile.trades.0.title', '电焊工'],
      ['profile.trades.1.title', ''],
      ['profile.expectPay:yuan', '9500'],
      ['profile.certificates.0.name', ''],
      ['profile.certificates.1.name', '焊工'],
      ['profile.certificates.1.kind', 'skillLevel'],
      ['profile.certificates.1.number', 'Y0000'],
    ] as const
    const more = await me.post('/me/profile/rows', typed)
    expect(more.status).toBe(200)
    const rows = await more.text()
    expect(rows).toContain('name="profile.certificates.0.number" value="Y0000"'.split(' ')[0])
    expect(rows).toContain('第 4 本')
    expect(rows).toContain('value="9500"')
    const refused = await me.post('/me/profile', typed)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('href="#f-profile-certificates-0-number"')
    const saved = await me.post('/me/profile', [...typed.slice(0, -1), ['profile.certificates.1.number', 'Y000033000001215000001']])
    expect(saved.headers.get('location')).toBe('/me/profile?done=saved')
    expect(await (await me.json('GET', '/v1/me/talent')).json()).toMatchObject({
      rev: 2,
      profile: { certificates: [{ kind: 'skillLevel', name: '焊工', number: 'Y000033000001215000001' }], expectPay: 950_000 },
    })
    const again = await me.post('/me/profile', typed.slice(0, 4))
    expect(again.status).toBe(412)
    expect(await again.text()).toContain('内容刚被别人改过')
  })

  it('shows on the form what was read, loses nothing that was typed, and keeps corrections through every later change', async () => {
    const me = somebody()
    await makeTalent(store, { by: personAs(store, me.personId), scopes: ['employers'] })
    const typed = [
      ['rev:int', '1'],
      ['profile.trades.0.title', '焊工'],
      ['profile.years:int', '十年'],
      ['profile.skills:lines', '氩弧焊'],
      ['profile.text', '不会氩弧焊,想学激光焊。工资要9000。加微信 welder2020'],
    ] as const
    const look = await (await me.post('/me/profile/read', typed)).text()
    expect(look).toContain('value="十年"')
    expect(look).toContain('welder2020')
    expect(look).toContain('value="skill:argonWelding"')
    expect(look).toContain('写到“氩弧焊”')
    expect(look).toContain('9000 元/月')
    // What is written is wrong in two places: it is read all the same, and nothing of it is saved.
    expect(await (await me.json('GET', '/v1/me/talent')).json()).toMatchObject({ rev: 1 })

    const corrected = [
      ['rev:int', '1'],
      ['profile.trades.0.title', '焊工'],
      ['profile.skills:lines', '氩弧焊'],
      ['profile.text', '不会氩弧焊'],
      ['profile.corrections.0.fact', 'trade:manualWelder'],
      ['profile.corrections.0.as', ''],
      ['profile.corrections.1.fact', 'skill:argonWelding'],
      ['profile.corrections.1.as', 'has'],
      ['profile.corrections.2.fact', 'pay'],
      ['profile.corrections.2.as', 'none'],
    ] as const
    const again = await (await me.post('/me/profile/rows', corrected)).text()
    expect(again).toMatch(/<option value="has" selected="">我会/)
    expect((await me.post('/me/profile', corrected)).headers.get('location')).toBe('/me/profile?done=saved')
    const kept = [
      { fact: 'skill:argonWelding', as: 'has' },
      { fact: 'pay', as: 'none' },
    ]
    expect(await (await me.json('GET', '/v1/me/talent')).json()).toMatchObject({ rev: 2, profile: { corrections: kept } })
    const page = (await me.get('/me/profile')).html
    expect(page).toMatch(/<option value="has" selected="">我会/)
    // The text speaks of no wage: that correction rests, and says so.
    expect(page).toContain('现在用不上的更正')

    // A change by the API that says nothing of corrections keeps them; so does another text.
    const changed = await me.json('PUT', '/v1/me/talent', { rev: 2, profile: { trades: [{ title: '焊工' }], text: '从来没碰过氩弧焊' } })
    expect(await changed.json()).toMatchObject({ profile: { corrections: kept } })
    const read = await me.json('POST', '/v1/readings', { of: 'talent', draft: { text: '从来没碰过氩弧焊', corrections: kept } })
    expect(await read.json()).toMatchObject({
      facts: [{ fact: 'skill:argonWelding', standing: '会', as: 'has' }, { fact: 'limits' }],
      resting: [{ fact: 'pay' }],
    })

    // Taken back on the form.
    const undone = [
      ['rev:int', '3'],
      ['profile.trades.0.title', '焊工'],
      ['profile.text', '不会氩弧焊'],
      ['profile.corrections.0.fact', 'skill:argonWelding'],
      ['profile.corrections.0.as', ''],
    ] as const
    await me.post('/me/profile', undone)
    expect(await (await me.json('GET', '/v1/me/talent')).json()).toMatchObject({ rev: 4, profile: { corrections: [] } })
    expect(logged.join('\n')).not.toContain('氩弧焊')
  })

  it('reads a form while it is written: signed in, of bounded size, in the language asked for', async () => {
    const me = somebody()
    const form = new URLSearchParams({ 'profile.trades.0.title': '电工', 'profile.text': '有低压电工证' }).toString()
    const answer = await me.json('POST', '/v1/readings', { of: 'talent', form, language: 'en' })
    expect(answer.status).toBe(200)
    const { facts, summary } = (await answer.json()) as { facts: { fact: string; standing: string; heard: string }[]; summary: string }
    expect(summary).toMatch(/facts were read/)
    expect(facts.find(({ fact }) => fact === 'licence:lowVoltage')).toMatchObject({
      standing: 'held',
      heard: expect.stringContaining('from “'),
    })
    const ad = await me.json('POST', '/v1/readings', {
      of: 'vacancy',
      draft: { title: '电工', certificates: ['低压电工证'], pay: 'nonsense', duties: 5 },
    })
    expect(((await ad.json()) as { facts: { fact: string }[] }).facts.map(({ fact }) => fact)).toEqual([
      expect.stringMatching(/^trade:/),
      'licence:lowVoltage',
    ])
    expect((await me.json('POST', '/v1/readings', { of: 'talent', form: 'x'.repeat(170_000) })).status).toBe(413)
    expect((await me.json('POST', '/v1/readings', { of: 'nobody' })).status).toBe(400)
    const anonymous = await app.request(`${url}/v1/readings`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ of: 'talent', draft: {} }),
    })
    expect(anonymous.status).toBe(401)
  })

  it('a consent is taken back with one button, as it was given', async () => {
    const me = somebody()
    await makeTalent(store, { by: personAs(store, me.personId), scopes: ['employers'] })
    const page = (await me.get('/me/consent')).html
    expect(page).toContain('action="/me/consent/employers/withdraw"')
    expect(page).toContain('action="/me/consent/agencies/grant"')
    expect((await me.post('/me/consent/employers/withdraw', [])).headers.get('location')).toBe('/me/consent?done=withdrawn#employers')
    expect((await me.post('/me/consent/agencies/grant', [['version', '1']])).status).toBe(303)
    const stale = await me.post('/me/consent/statistics/grant', [['version', '0']])
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('请看过新的文字再决定')
    expect((await me.post('/me/consent/registry/withdraw', [])).headers.get('location')).toBe('/me?done=left')
    expect((await me.get('/me?done=left')).html).toContain('现在任何单位都看不到您')
  })

  it('every page is sound HTML with one main heading', async () => {
    const [me, newcomer] = [somebody(), somebody()]
    await makeTalent(store, { by: personAs(store, me.personId), scopes: ['employers'] })
    await me.json('PUT', '/v1/me/contact', contact)
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error', 'long-title': 'off' } })
    const pages = [
      ...(await Promise.all(['/me', '/me/profile', '/me/consent', '/me/exclusions', '/me/contact'].map((path) => me.get(path)))),
      ...(await Promise.all(['/me', '/me/join', '/me/consent'].map((path) => newcomer.get(path)))),
      { html: await (await newcomer.post('/me/join', [])).text() },
      { html: await (await me.post('/me/contact', [['phone', '1']])).text() },
    ]
    for (const { html } of pages) {
      expect(html.match(/<h1/g)).toHaveLength(1)
      const report = await validator.validateString(html)
      expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line} ${message}`))).toEqual(
        [],
      )
    }
  })
})
