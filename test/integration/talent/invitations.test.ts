import type { Hono } from 'hono'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { joiningBindings } from '#functions/desk/joining/bindings.ts'
import { answerRequest } from '#functions/vault/contacts/answer-request.ts'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { eraseInvited } from '#functions/vault/contacts/invited-contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { VaultDeps } from '#functions/vault/contacts/vault-deps.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member, Principal } from '#shared/platform/http/principal.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { writeToken } from '#shared/platform/tokens.ts'
import { currentNotice, noticeHash } from '#shared/talent/domain/consent-notices.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { InvitedErasureOrder } from '#shared/talent/domain/erasure-order.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { createInvitations } from '#shared/talent/store/invitations.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { invitationOperations, rowInvitedBefore } from '#shared/talent/use-cases/invitation-operations.ts'
import { keepInvitations } from '#shared/talent/use-cases/keep-invitations.ts'
import { listInvitedMembers } from '#shared/talent/use-cases/list-invited-members.ts'
import { listMemberships } from '#shared/talent/use-cases/list-memberships.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { notEntered } from '../../support/entered.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'

/** Ten in the morning in Hangzhou. */
const start = '2026-12-01T02:00:00.000Z'
const url = 'http://localhost'
const key = Buffer.alloc(32, 7).toString('base64')

let store: TestStore
let vaultDeps: VaultDeps
let vault: ContactVault
let app: Hono
const logged: string[] = []

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  const note = (...parts: readonly unknown[]): void => void logged.push(JSON.stringify(parts))
  const asVault = store.as('vault')
  const seal = createSeal(key)
  vaultDeps = { ...asVault, seal, contacts: createContacts(asVault.dynamo, seal) }
  const answer = answerRequest(vaultDeps)
  // The same code as in the cloud, without the network between the two functions: what passes is JSON.
  vault = createContactVault(
    async (payload) => JSON.parse(JSON.stringify(await answer(VaultRequest.parse(JSON.parse(JSON.stringify(payload)))))),
    store.clock,
  )
  app = createApp(joiningBindings({ ...store, clock: ticking(), vault }), {
    log: { info: note, warn: note, error: note },
    cursors: createCursors(key, store.clock),
    baseUrl: url,
    layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, '1', url),
    authenticate: async (request) => {
      const principal = request.headers.get('x-principal')
      return principal === null ? { kind: 'anonymous' } : (JSON.parse(Buffer.from(principal, 'base64url').toString()) as Principal)
    },
    idempotency: createIdempotency(store.dynamo, store.clock),
  })
})

/** Time goes on while a request is answered. */
function ticking(): TestStore['clock'] {
  let milliseconds = 0
  return {
    now: () => {
      milliseconds += 1
      return new Date(Date.parse(store.clock.now()) + milliseconds).toISOString()
    },
  }
}

const names = { name: '欧阳受邀', phone: '13000009528' }
let numbers = 13_000_010_000
const nextNumber = (): string => {
  numbers += 1
  return String(numbers)
}

type Sent = { readonly id: Id<'invitation'>; readonly link: string; readonly contact: { readonly name: string; readonly phone: string } }

function association(name = '示例焊接行业协会'): Member {
  return {
    ...personAs(store),
    member: {
      organisationId: store.ids.next('organisation'),
      kind: 'association',
      role: 'member',
      organisationName: name,
      verified: true,
      suspended: false,
    },
  }
}

/** As a roster's transaction does it, by a function that has no key: sealed by the vault, written as it came. */
async function invite(by: Member, contact = { name: names.name, phone: nextNumber() }): Promise<Sent> {
  const id = store.ids.next('invitation')
  const [row] = await vault.sealInvited([{ invitationId: id, ...contact }])
  if (row === undefined) throw new Error('nothing was sealed')
  const { sealed, phoneDigest, tokenDigest } = row
  const operations = invitationOperations(store, {
    association: { id: by.member.organisationId, name: by.member.organisationName },
    rosterId: store.ids.next('roster'),
    by,
    rows: [{ id, rowKey: id, rowNumber: 37, row: { trade: '电焊工', levelClaimed: 'senior' }, sealed, phoneDigest, tokenDigest }],
  })
  // Nobody but who reads rosters may do both: here two hands, one transaction each.
  const toVault = operations.filter(({ table }) => table === 'contacts')
  const done = await store.dynamo.transact(operations.filter(({ table }) => table !== 'contacts'))
  if (!done.ok) throw Object.assign(new Error(done.error.kind), done.error)
  expect(await vaultDeps.dynamo.transact(toVault)).toMatchObject({ ok: true })
  const secret = createSeal(key).linkSecret(id)
  return { id, link: `/join/${writeToken('invitation', { id, secret })}`, contact }
}

type Shown = { readonly status: number; readonly html: string; readonly to: string | null }

async function ask(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  by?: Principal,
  fields?: readonly (readonly [string, string])[],
): Promise<Shown> {
  const response = await app.request(`${url}${path}`, {
    method,
    headers: {
      origin: url,
      accept: 'text/html',
      ...(by === undefined ? {} : { 'x-principal': Buffer.from(JSON.stringify(by)).toString('base64url') }),
      ...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields.map(([name, text]): [string, string] => [name, text])) }),
  })
  return { status: response.status, html: await response.text(), to: response.headers.get('location') }
}
const get = (path: string, by?: Principal) => ask('GET', path, by)
const post = (path: string, fields: readonly (readonly [string, string])[] = [], by?: Principal) => ask('POST', path, by, fields)

const filled = (sent: Sent, ...more: readonly (readonly [string, string])[]) =>
  [
    ['contact.name', sent.contact.name],
    ['contact.phone', sent.contact.phone],
    ['profile.trades.0.title', '电焊工'],
    ['consents.registry', currentNotice('registry').version],
    ...more,
  ] as const
const tick = (scope: 'employers' | 'agencies' | 'associationStatus' | 'statistics') =>
  [`consents.${scope}`, currentNotice(scope).version] as const

const invitationOf = async ({ id }: Sent) => createInvitations(store.dynamo).get(id)
const listed = async (by: Member) => (await listInvitedMembers(store)(by, { limit: 100 })).items
const keep = () => keepInvitations(store.as('clock'))()

async function whole(dynamo: Dynamo, table: TableName): Promise<readonly Item[]> {
  const items: Item[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.scan(table, { after })
    items.push(...page.items)
    after = page.after
  } while (after !== undefined)
  return items
}

/** The stream of `messages` brings the vault its orders. */
async function carryOutOrders(): Promise<void> {
  for (const item of await whole(store.dynamo, 'messages')) {
    const order = InvitedErasureOrder.safeParse(item)
    if (order.success) expect(await eraseInvited(vaultDeps, order.data.invitationId)).toEqual({ kind: 'done' })
  }
}
const vaultHolds = async ({ id }: Sent) => (await vaultDeps.contacts.getInvited(id)) !== undefined

async function messagesTo({ id }: Sent): Promise<readonly unknown[]> {
  const all = await whole(store.dynamo, 'messages')
  return all.filter(({ recipient }) => recipient === `INVITATION#${id}`).map(({ template }) => template)
}

describe('the link, without signing in', () => {
  it('个人信息保护法 17, 44: shows what was written, by whom, since when and until when; the number masked, each opening entered', async () => {
    const sent = await invite(association())
    const { status, html } = await get(sent.link)
    expect(status).toBe(200)
    for (const text of ['示例焊接行业协会', names.name, '130****', '电焊工', '2026年12月1日', '2026-12-31']) expect(html).toContain(text)
    expect(html).not.toContain(sent.contact.phone)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${sent.id}`, limit: 10 })
    expect(items).toEqual([expect.objectContaining({ action: 'contact.read', by: 'invited' })])
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"')
    expect(html).toContain('<meta name="referrer" content="same-origin"')
    expect(html.replaceAll(url, '')).not.toMatch(/(?:src|href)="https?:/)
  })

  it('网络数据安全管理条例 12: what the association provided is on record, by ids alone', async () => {
    const by = association()
    const sent = await invite(by)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${by.member.organisationId}`, limit: 10 })
    expect(items).toEqual([
      expect.objectContaining({
        action: 'invitation.sent',
        ids: [(await invitationOf(sent))?.rosterId, sent.id],
        organisationId: by.member.organisationId,
      }),
    ])
  })

  it('个人信息保护法 16: says no as easily as yes: two buttons of one kind, and no reason asked', async () => {
    const sent = await invite(association())
    const { html } = await get(sent.link)
    expect(html.match(/class="button" href="\/join\/[^"]+\/(form|refuse)"/g)).toHaveLength(2)
    const second = await get(`${sent.link}/refuse`)
    expect(second.html).not.toMatch(/ checked|required/)
    expect((await post(`${sent.link}/refuse`)).to).toBe(sent.link)
  })

  it.each(['x', '01JDK0000000000000000000AA.AAAAAAAAAAAAAAAAAAAAAA', 'other'])('a made-up one is not there: %s', async (made) => {
    const sent = await invite(association())
    const path = made === 'other' ? sent.link.replace(/[^.]{3}$/, 'AAA') : `/join/${made}`
    const member = personAs(store)
    for (const answer of [
      get(path),
      get(`${path}/refuse`),
      post(`${path}/refuse`),
      get(`${path}/form`, member),
      post(`${path}/form`, filled(sent), member),
    ])
      expect((await answer).status).toBe(404)
    expect(await invitationOf(sent)).toMatchObject({ state: 'invited' })
  })

  it('its form is for who has signed in, and comes back to it', async () => {
    const sent = await invite(association())
    expect(await get(`${sent.link}/form`)).toMatchObject({ status: 303, to: `/login?next=${encodeURIComponent(`${sent.link}/form`)}` })
  })
})

describe('refusing', () => {
  it('个人信息保护法 15, 47: ends it at once, erases what was written, and a second tap changes nothing', async () => {
    const by = association()
    const sent = await invite(by)
    await post(`${sent.link}/refuse`)
    const refused = await invitationOf(sent)
    expect(refused).toMatchObject({ state: 'refused', rev: 2, statusShared: false })
    expect(refused).not.toHaveProperty('row')
    expect(await get(sent.link)).toMatchObject({ status: 410, html: expect.stringContaining('不会再打扰您') })
    expect(await vault.readInvited({ invitationId: sent.id, tokenDigest: refused?.tokenDigest ?? '' })).toMatchObject({ ok: false })
    await carryOutOrders()
    expect(await vaultHolds(sent)).toBe(false)
    expect((await post(`${sent.link}/refuse`)).to).toBe(sent.link)
    expect(await invitationOf(sent)).toEqual(refused)
    expect(await get(`${sent.link}/form`, personAs(store))).toMatchObject({ status: 410 })
  })

  it('网络数据安全管理条例 22: is not asked again by this association, which learns no more than of anybody on an earlier list', async () => {
    const by = association()
    const [refused, joined, silent] = [await invite(by), await invite(by), await invite(by)]
    await post(`${refused.link}/refuse`)
    expect((await post(`${joined.link}/form`, filled(joined), personAs(store))).status).toBe(303)
    for (const { contact } of [refused, joined, silent]) {
      const again = await invite(by, contact).catch((error: { readonly at: number }) => rowInvitedBefore(error.at))
      expect(again).toBe(0)
    }
    // Another association may ask, unless the person has said that none may.
    await expect(invite(association('另一家协会'), refused.contact)).resolves.toMatchObject({ contact: refused.contact })
  })

  it('网络数据安全管理条例 22: that no association may ask is kept by the digest of the number alone', async () => {
    const sent = await invite(association())
    await post(`${sent.link}/refuse`, [['never', 'on']])
    const kept = (await whole(store.dynamo, 'talent')).filter(({ entity }) => entity === 'not-invited')
    expect(kept).toEqual([expect.objectContaining({ pk: `PHONE#${(await invitationOf(sent))?.phoneDigest}`, sk: 'NOT-INVITED' })])
  })
})

describe('joining', () => {
  it('个人信息保护法 14, 17, 23; 网络数据安全管理条例 21: each consent has its own notice and its own tick, none is set beforehand, and what was written can be put right', async () => {
    const sent = await invite(association())
    const me = personAs(store)
    const { html } = await get(`${sent.link}/form`, me)
    for (const scope of ['registry', 'employers', 'agencies', 'associationStatus', 'statistics'] as const) {
      for (const [term, text] of currentNotice(scope).rows) expect(html).toContain(`<strong>${term}</strong>:${text}`)
      expect(html).toContain(`type="checkbox" id="f-consents-${scope}-0"`)
    }
    expect(html).not.toMatch(/type="checkbox"[^>]* checked/)
    expect(html).toContain(`value="${sent.contact.phone}"`)
    expect(html).toContain('只给这一家：示例焊接行业协会')
    expect(new HtmlValidate({ extends: ['html-validate:standard'] }).validateStringSync(html).results).toEqual([])
  })

  it('个人信息保护法 13: without the registry’s tick nothing is made, and nothing that was typed is lost', async () => {
    const sent = await invite(association())
    const me = personAs(store)
    const fields = filled(sent, ['profile.skills:lines', '氩弧焊']).filter(([name]) => name !== 'consents.registry')
    const again = await post(`${sent.link}/form`, fields, me)
    expect(again.status).toBe(400)
    expect(again.html).toContain('氩弧焊')
    expect(await findTalentOfPerson(store)(me.personId)).toBeUndefined()
    expect(await invitationOf(sent)).toMatchObject({ state: 'invited' })
  })

  it('个人信息保护法 13, 14, 23: makes entry, consents, tie and receipt together, with the contact as it was put right', async () => {
    const by = association()
    const sent = await invite(by)
    const me = personAs(store)
    const fields = filled(sent, tick('employers'), tick('associationStatus')).map(
      ([name, text]) => [name, name === 'contact.name' ? '欧阳更正' : text] as const,
    )
    const done = await post(`${sent.link}/form`, fields, me)
    expect(done).toMatchObject({ status: 303, to: `/me/invitations/${sent.id}?done=joined` })
    const talent = await findTalentOfPerson(store)(me.personId)
    expect(Object.keys(talent?.consents ?? {}).toSorted()).toEqual(['associationStatus', 'employers', 'registry'])
    expect(await vault.read(me.personId)).toMatchObject({ value: { contact: { name: '欧阳更正', phone: sent.contact.phone } } })
    expect(await vaultHolds(sent)).toBe(false)
    expect(await invitationOf(sent)).toMatchObject({ state: 'joined', statusShared: true, contactHeld: false, personId: me.personId })
    const receipt = await get(done.to ?? '', me)
    for (const text of [
      '示例焊接行业协会',
      sent.id,
      noticeHash(currentNotice('registry')),
      noticeHash(currentNotice('associationStatus')),
      '(只给示例焊接行业协会)',
    ])
      expect(receipt.html).toContain(text)
    expect(receipt.html.match(/没有勾选/g)).toHaveLength(2)
    expect(new HtmlValidate({ extends: ['html-validate:standard'] }).validateStringSync(receipt.html).results).toEqual([])
    expect((await listed(by)).map(({ told }) => told)).toEqual(['joined'])
    const entries = await store.dynamo.query('ledger', { pk: `SUBJECT#${by.member.organisationId}`, limit: 10 })
    expect(entries.items.filter(({ action }) => action === 'status.seen')).toEqual([expect.objectContaining({ ids: [talent?.id] })])
  })

  it('comes once: a second tab finds the receipt, another account and a second use a used link', async () => {
    const sent = await invite(association())
    const [me, other] = [personAs(store), personAs(store)]
    const [first, second] = await Promise.all([post(`${sent.link}/form`, filled(sent), me), post(`${sent.link}/form`, filled(sent), me)])
    expect([first.status, second.status]).toContain(303)
    expect((await post(`${sent.link}/form`, filled(sent), me)).to).toBe(`/me/invitations/${sent.id}?done=joined`)
    expect((await post(`${sent.link}/form`, filled(sent), other)).to).toBe(sent.link)
    expect(await get(`${sent.link}/form`, other)).toMatchObject({ status: 410, html: expect.stringContaining('已经用过') })
    expect(await get(sent.link, me)).toMatchObject({ status: 200, html: expect.stringContaining('您已经用这份邀请登记过了') })
    expect((await get(`/me/invitations/${sent.id}`, other)).status).toBe(404)
    expect(await findTalentOfPerson(store)(other.personId)).toBeUndefined()
  })

  it('个人信息保护法 14: ties an entry that is there already and changes no consent by itself, nor the contact', async () => {
    const by = association()
    const sent = await invite(by)
    const me = personAs(store)
    await makeTalent(store, { by: me, scopes: ['employers'] })
    await vault.write(me.personId, { name: '自己写的', phone: '13000009999' })
    const before = await findTalentOfPerson(store)(me.personId)
    expect((await get(`${sent.link}/form`, me)).html).toContain('确认会员关联')
    expect((await post(`${sent.link}/tie`, [], me)).to).toBe(`/me/invitations/${sent.id}?done=tied`)
    expect((await findTalentOfPerson(store)(me.personId))?.consents).toEqual(before?.consents)
    expect(await vault.read(me.personId)).toMatchObject({ value: { contact: { name: '自己写的' } } })
    expect(await vaultHolds(sent)).toBe(false)
    expect((await listed(by)).map(({ told }) => told)).toEqual([undefined])
  })
})

describe('what the association sees', () => {
  it('个人信息保护法 23: nothing of anybody without the tick: answers of joined, refused, silent and left are alike', async () => {
    const by = association('守秘协会')
    const members = [await invite(by), await invite(by), await invite(by), await invite(by)] as const
    const [joined, refused, , gone] = members
    const [me, leaver] = [personAs(store), personAs(store)]
    await post(`${joined.link}/form`, filled(joined), me)
    await post(`${refused.link}/refuse`)
    await post(`${gone.link}/form`, filled(gone), leaver)
    await post(`/me/invitations/${gone.id}/leave`, [], leaver)
    const { html, status } = await get('/association/members', by)
    expect(status).toBe(200)
    const rows = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row.replaceAll(/inv_[0-9A-Z]{26}/g, 'inv'))
    expect(rows).toHaveLength(4)
    expect(new Set(rows).size).toBe(1)
    const csv = await get('/association/members/counts.csv', by)
    const talents = await Promise.all([me, leaver].map(async ({ personId }) => findTalentOfPerson(store)(personId)))
    const canaries = [
      names.name,
      '电焊工',
      ...members.map(({ contact }) => contact.phone),
      ...talents.map((talent) => String(talent?.id)),
      me.personId,
    ]
    const json = await get('/v1/association/members', by)
    const { items, counts } = JSON.parse(json.html)
    expect(items.map((item: object) => Object.keys(item).toSorted().join())).toEqual(Array(4).fill('endsAt,id,rosterId,rowNumber,sentAt'))
    expect(counts).toEqual({ at: expect.any(String), total: 4, of: {} })
    for (const canary of canaries) expect(html + csv.html + json.html).not.toContain(canary)
    expect(csv.html).toContain('已邀请,4')
    expect(csv.html.match(/不显示/g)).toHaveLength(4)
  })

  it('个人信息保护法 15: the tick is given and taken back for this association alone, and counts from the answer on', async () => {
    const [by, other] = [association(), association('另一家协会')]
    const [sent, second] = [await invite(by), await invite(other)]
    const me = personAs(store)
    await post(`${sent.link}/form`, filled(sent, tick('associationStatus')), me)
    await post(`${second.link}/tie`, [], me)
    const seen = async () => [await listed(by), await listed(other)].map(([one]) => one?.told)
    expect(await seen()).toEqual(['joined', undefined])
    await post(`/me/invitations/${second.id}/share`, [['version', currentNotice('associationStatus').version]], me)
    expect(await seen()).toEqual(['joined', 'joined'])
    // The same over JSON.
    const status = `/v1/me/invitations/${second.id}/status`
    expect((await ask('DELETE', status, me)).status).toBe(204)
    expect(await seen()).toEqual(['joined', undefined])
    const { items: ties } = JSON.parse((await get('/v1/me/invitations', me)).html)
    // Both were sent in the same millisecond: either may come first.
    expect(new Map(ties.map(({ id, shared }: { id: string; shared: boolean }) => [id, shared]))).toEqual(
      new Map([
        [sent.id, true],
        [second.id, false],
      ]),
    )
    expect(JSON.parse((await get(`/v1/me/invitations/${sent.id}`, me)).html).agreed.map(({ scope }: { scope: string }) => scope)).toEqual(
      expect.arrayContaining(['registry', 'associationStatus']),
    )
    await post(`/me/invitations/${sent.id}/stop`, [], me)
    expect(await seen()).toEqual([undefined, undefined])
    await withdrawConsent({ ...store, vault })({ by: me, once: always, scope: 'associationStatus' })
    expect(await seen()).toEqual([undefined, undefined])
    const talent = await findTalentOfPerson(store)(me.personId)
    const { items } = await store.dynamo.query('talent', { pk: `TALENT#${talent?.id}`, beginsWith: 'CONSENT#', limit: 50 })
    const acts = items
      .filter(({ scope }) => scope === 'associationStatus')
      .map(({ act, recipient }) => [act, (recipient as { readonly name: string } | undefined)?.name])
    expect(acts).toEqual([
      ['granted', '示例焊接行业协会'],
      ['granted', '另一家协会'],
      ['withdrawn', '另一家协会'],
      ['withdrawn', '示例焊接行业协会'],
      ['withdrawn', undefined],
    ])
  })

  it('个人信息保护法 47; 网络数据安全管理条例 24: leaving the association keeps the entry; leaving the registry takes the association’s view with it', async () => {
    const by = association()
    const [sent, second] = [await invite(by), await invite(by)]
    const [me, other] = [personAs(store), personAs(store)]
    await post(`${sent.link}/form`, filled(sent, tick('associationStatus')), me)
    await post(`${second.link}/form`, filled(second, tick('associationStatus')), other)
    await post(`/me/invitations/${sent.id}/leave`, [], me)
    expect(await findTalentOfPerson(store)(me.personId)).toMatchObject({ state: 'registered' })
    expect(await listMemberships(store)(me.personId)).toEqual([])
    await withdrawConsent({ ...store, vault })({ by: other, once: always, scope: 'registry' })
    expect((await listed(by)).map(({ told }) => told)).toEqual([undefined, undefined])
    expect(await invitationOf(second)).not.toHaveProperty('personId')
  })

  it('takes anybody off its list with one and the same answer; an open link is void, a tie ends and the person is told', async () => {
    const by = association()
    const [open, joined, refused] = [await invite(by), await invite(by), await invite(by)]
    const me = personAs(store)
    await post(`${joined.link}/form`, filled(joined), me)
    await post(`${refused.link}/refuse`)
    const answers = []
    for (const { id } of [open, joined, refused]) answers.push(await post(`/association/members/${id}/remove`, [], by))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await listed(by)).toEqual([])
    expect(await get(open.link)).toMatchObject({ status: 410, html: expect.stringContaining('撤回') })
    await carryOutOrders()
    expect(await vaultHolds(open)).toBe(false)
    expect(await findTalentOfPerson(store)(me.personId)).toMatchObject({ state: 'registered' })
    const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${me.personId}`, limit: 5 })
    expect(items).toEqual([expect.objectContaining({ template: 'membership-ended' })])
    expect((await post(`/association/members/${open.id}/remove`, [], association())).status).toBe(404)
  })
})

describe('as time goes by', () => {
  it('网络数据安全管理条例 22: reminds once, by day, of what is still open; then ends, erases and one day forgets', async () => {
    const by = association()
    store.setClock('2027-03-01T02:00:00.000Z')
    const [silent, answered] = [await invite(by), await invite(by)]
    await post(`${answered.link}/refuse`)
    // Before nine in the morning nobody is written to.
    store.setClock('2027-03-08T23:00:00.000Z')
    await keep()
    expect(await messagesTo(silent)).toEqual(['invitation'])
    store.setClock('2027-03-09T02:00:00.000Z')
    await Promise.all([keep(), keep()])
    await keep()
    expect((await messagesTo(silent)).toSorted()).toEqual(['invitation', 'invitation-reminder'])
    expect(await messagesTo(answered)).toEqual(['invitation'])

    store.setClock('2027-03-31T02:00:00.000Z')
    expect(await get(silent.link)).toMatchObject({ status: 410, html: expect.stringContaining('已经到期') })
    expect((await post(`${silent.link}/form`, filled(silent), personAs(store))).to).toBe(silent.link)
    await keep()
    expect(await invitationOf(silent)).toMatchObject({ state: 'expired', contactHeld: false })
    await carryOutOrders()
    expect(await vaultHolds(silent)).toBe(false)
    expect(JSON.stringify(await whole(store.dynamo, 'talent'))).not.toContain(silent.contact.phone)

    await expect(invite(by, silent.contact)).rejects.toThrow('condition-failed')
    store.setClock('2028-03-02T02:00:00.000Z')
    await keep()
    expect(await invitationOf(silent)).toBeUndefined()
    await expect(invite(by, silent.contact)).resolves.toMatchObject({ contact: silent.contact })
    await expect(invite(by, answered.contact)).rejects.toThrow('condition-failed')
  })

  it('个人信息保护法 51: neither names nor numbers nor links stand anywhere but sealed with the vault', async () => {
    const tables = ['accounts', 'talent', 'market', 'ledger', 'messages'] as const
    const everything = JSON.stringify([await Promise.all(tables.map((table) => whole(store.dynamo, table))), logged])
    expect(everything.includes('invitation.refused')).toBe(true)
    expect([names.name, '欧阳更正', '自己写的', '1300001', '/join/01'].filter((canary) => everything.includes(canary))).toEqual([])
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['invitation.sent member organisation ids']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
