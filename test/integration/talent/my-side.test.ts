import { compactVerify, importJWK } from 'jose'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { certificateReviewBindings } from '#functions/bureau/certificates/bindings.ts'
import { talentBindings } from '#functions/desk/talent/bindings.ts'
import { passportCheckBindings } from '#functions/public/passports/bindings.ts'
import { answerRequest } from '#functions/vault/contacts/answer-request.ts'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import { deliverBatch } from '#functions/vault/delivery/deliver-batch.ts'
import { fairsEnding } from '#shared/fairs/use-cases/fairs-ending.ts'
import { prepareRegistration } from '#shared/fairs/use-cases/prepare-registration.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { interestNotices } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { whyVacancy } from '#shared/matching/use-cases/why-vacancy.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { StreamRecord } from '#shared/platform/dynamo/image.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { createLog } from '#shared/platform/log.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { certificateKey } from '#shared/talent/domain/evidence.ts'
import { dataParts } from '#shared/talent/domain/own-data.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { askToLeave } from '#shared/talent/use-cases/ask-to-leave.ts'
import { eraseLeavers } from '#shared/talent/use-cases/erase-leavers.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { remindOfCertificates } from '#shared/talent/use-cases/remind-of-certificates.ts'
import { sweepEvidence } from '#shared/talent/use-cases/sweep-evidence.ts'
import { createBuckets, objectStore } from '../../../infra/backup/object-store.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { localRegion } from '../../../infra/local/local-connection.ts'
import { notEntered } from '../../support/entered.ts'
import { mistakesIn } from '../../support/html-mistakes.ts'
import { asMember, type Employed, makeColleague, makeOrganisation } from '../../support/roles.ts'
import { recordOf } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { fairThing } from '../../support/things/fair.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { vacancyFor } from '../../support/things/vacancy-for.ts'
import { asking } from '../demand/app.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const baseUrl = 'http://localhost'
let store: TestStore
let vaultDeps: Parameters<typeof answerRequest>[0]
let uploads: Objects
let bureau: Employed

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  const seal = createSeal(key)
  const vault = store.as('vault')
  vaultDeps = { ...vault, seal, contacts: createContacts(vault.dynamo, seal) }
  const objects = inject('objects')
  const stage = (store as TestStore & { stage: string }).stage
  await createBuckets(objectStore({ endpoint: objects, region: localRegion, name: stage }))
  uploads = createObjects(readConfig('desk', storeEnvironment(stage, inject('dynamo'), { objects })), 'uploads')
  bureau = await makeOrganisation(store, 'bureau')
})

function desk(by: Person) {
  const answer = answerRequest(vaultDeps)
  const vault = createContactVault(
    async (payload) => JSON.parse(JSON.stringify(await answer(VaultRequest.parse(JSON.parse(JSON.stringify(payload)))))),
    store.clock,
  )
  return asking(store, talentBindings({ ...store, vault, uploads, baseUrl }), by)
}
const anybody = () => asking(store, passportCheckBindings(store.as('public')), { kind: 'anonymous' })
const official = (employed: Employed = bureau) => asking(store, certificateReviewBindings({ ...store, uploads }), asMember(store, employed))

/** As the stream of `messages` brings them. */
async function carryOut(...orders: readonly StreamRecord[]): Promise<readonly unknown[]> {
  const deps = { ...vaultDeps, providers: undefined, baseUrl, log: createLog('vault', () => undefined) }
  return (await deliverBatch(deps)(orders)).batchItemFailures
}

const contact = { name: '欧阳试样', phone: '13000009527' }
const rootOf = async ({ id }: Talent): Promise<Talent | undefined> => (await findTalents(store)([id]))[0]
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xda, 0, 2, 9, 9, 0xff, 0xd9])

async function somebody(more: object = {}): Promise<{ by: Person; talent: Talent; me: ReturnType<typeof desk> }> {
  const by = personAs(store)
  const talent = await makeTalent(store, { by, profile: profileOf(more) })
  return { by, talent, me: desk(by) }
}

const upload = (me: ReturnType<typeof desk>, certificate: string, bytes: Uint8Array) => {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(bytes)]), 'a.jpg')
  return me.multipart(`/me/certificates/${certificate}/evidence`, form)
}

describe('leaving (个人信息保护法 15, 47; 网络数据安全管理条例 24)', () => {
  it('hides at once, is called off as it was, and deletes everything when the days are over', async () => {
    const { talent, me } = await somebody()
    await me.json('PUT', '/v1/me/contact', contact)
    await me.json('POST', '/v1/me/passports', { fields: ['name'] })
    expect((await me.form('/me/leave', { when: 'later' })).location).toBe('/me?done=leaving')
    expect(await rootOf(talent)).toMatchObject({ state: 'leaving', leaving: { erasesOn: '2026-12-08' } })
    for (const path of ['/me', '/me/profile', '/me/profile/trade']) expect((await me.page(path)).text).toContain('任何单位都看不到您')
    expect((await me.json('PUT', '/v1/me/talent', { rev: 2, profile: { trades: [{ title: '焊工' }] } })).status).toBe(404)
    expect((await me.form('/me/stay', {})).location).toBe('/me?done=stayed')
    expect(await rootOf(talent)).toMatchObject({ state: 'registered', consents: talent.consents, profile: talent.profile })

    expect((await me.json('POST', '/v1/me/talent/leaving')).body).toEqual({ erasesOn: '2026-12-08' })
    store.setClock('2026-12-07T15:00:00.000Z')
    expect(await eraseLeavers(store.as('clock'))()).toMatchObject({ erased: 0 })
    store.setClock('2026-12-07T17:00:00.000Z')
    expect(await eraseLeavers(store.as('clock'))()).toMatchObject({ erased: 1 })
    expect(await eraseLeavers(store.as('clock'))()).toMatchObject({ erased: 0 })
    const gone = await rootOf(talent)
    expect(gone).toMatchObject({ state: 'left', exclusions: [] })
    expect(gone).not.toHaveProperty('profile')
    // Withdrawn since it was asked for, not since it was carried out.
    expect(gone?.consents.employers?.withdrawnAt).toBe('2026-12-01T00:00:00.000Z')

    const contacts = async () => vaultDeps.contacts.get(talent.personId)
    expect(await contacts()).toBeDefined()
    const { items } = await store.dynamo.query('messages', { pk: `ERASURE#${talent.personId}`, limit: 5 })
    const records = items.map((item) => recordOf(item, 'INSERT'))
    expect(records).toHaveLength(1)
    expect(await carryOut(...records, ...records)).toEqual([])
    expect(await contacts()).toBeUndefined()
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it.each<readonly [string, (me: ReturnType<typeof desk>) => Promise<unknown>, number]>([
    ['changing the profile', (me) => me.json('PUT', '/v1/me/talent', { rev: 2, profile: { trades: [{ title: '焊工' }] } }), 404],
    ['a page of the profile', (me) => me.form('/me/profile/skills', { 'rev:int': '2', 'profile.text': '会焊' }), 404],
    ['a consent', (me) => me.json('PUT', '/v1/me/consents/statistics', { version: '2' }), 404],
    [
      'hiding from an organisation',
      async (me) => me.json('POST', '/v1/me/exclusions', { organisation: (await makeOrganisation(store, 'employer')).organisation.id }),
      404,
    ],
    ['evidence', (me) => upload(me, 'x'.repeat(22), jpeg), 404],
    ['a passport', (me) => me.json('POST', '/v1/me/passports', { fields: [] }), 404],
  ])('lets nobody who is leaving go on with %s', async (_, ask, status) => {
    const { talent, me } = await somebody()
    await me.json('POST', '/v1/me/talent/leaving')
    expect(await ask(me)).toMatchObject({ status })
    expect(await rootOf(talent)).toMatchObject({ state: 'leaving', rev: 2 })
  })

  it('takes part in no fair, shows no interest and is matched with nothing while leaving', async () => {
    const { talent, by } = await somebody()
    const vacancy = await vacancyFor(store, await makeOrganisation(store, 'employer'))
    await fairThing(store, await makeOrganisation(store, 'agency').then((employed) => ({ person: employed.person, employed })))
    const { value: fair } = await fairsEnding(store, '0').next()
    if (!fair) throw new Error('no fair was announced')
    const uses = {
      fair: () => registerVisitor(store)({ by, once: always, fair: fair.id, trades: [] }),
      interest: () => showInterest(store)({ by, once: always, vacancy: vacancy.code }),
      why: () => whyVacancy(store)({ personId: by.personId, code: vacancy.code }),
    }
    expect((await prepareRegistration(store)({ by, code: fair.code })).ok).toBe(true)
    expect(await askToLeave(store)({ by, once: always })).toMatchObject({ ok: true })
    for (const [name, use] of Object.entries(uses))
      expect([name, await use()]).toMatchObject([name, { ok: false, error: { kind: 'not-enrolled' } }])
    expect(await prepareRegistration(store)({ by, code: fair.code })).toMatchObject({ value: { obstacle: 'not-enrolled' } })
    expect(await interestNotices(store)(by.personId, vacancy.code)).toEqual([])
    expect((await rootOf(talent))?.rev).toBe(2)
  })

  it('spares what somebody left who came back before the vault heard of it', async () => {
    const { talent, me } = await somebody()
    const order = { pk: 'ERASURE#x', sk: 'x', entity: 'erasure-order', personId: talent.personId, talentId: talent.id }
    await me.json('PUT', '/v1/me/contact', contact)
    expect(await carryOut(recordOf(order, 'INSERT'))).toEqual([])
    expect((await vaultDeps.contacts.get(talent.personId))?.contact).toEqual(contact)
  })

  it('can be done at once, without waiting', async () => {
    const { talent, me } = await somebody()
    await me.json('PUT', '/v1/me/contact', contact)
    expect((await me.form('/me/leave', { when: 'now' })).location).toBe('/me?done=left')
    expect(await rootOf(talent)).toMatchObject({ state: 'left' })
    expect(await vaultDeps.contacts.get(talent.personId)).toBeUndefined()
    expect((await me.json('POST', '/v1/me/talent/leaving')).status).toBe(404)
  })
})

describe('what is kept about me (个人信息保护法 44, 45; 网络数据安全管理条例 25)', () => {
  it('is one file with every part, the contact from the vault, and nobody else’s', async () => {
    const { me } = await somebody()
    const other = await somebody()
    await me.json('PUT', '/v1/me/contact', contact)
    await other.me.json('PUT', '/v1/me/contact', { name: '别人样本', phone: '13000009528' })
    const file = await me.json('GET', '/v1/me/data')
    expect(file.status).toBe(200)
    expect(file.body).toMatchObject({
      format: 'jiangcai-own-data/1',
      profile: { items: [{ profile: { trades: [{ title: '电焊工' }] } }] },
      contact: { items: [contact] },
      consentRecords: { items: expect.arrayContaining([expect.objectContaining({ scope: 'employers', act: 'granted' })]) },
      acts: { items: expect.arrayContaining([expect.objectContaining({ action: 'talent.enrolled' })]) },
    })
    expect(file.text).not.toMatch(/别人样本|13000009528|phoneDigest|"digest"/)
    expect((await me.page('/me/data')).status).toBe(200)
    for (const part of dataParts) {
      const { status, text } = await me.page(`/me/data/${part}`)
      expect([part, status, await mistakesIn(text)]).toEqual([part, 200, []])
      expect(text).not.toMatch(/别人样本|13000009528|\[object Object\]/)
    }
    for (const [part, words] of [
      ['contact', '欧阳试样'],
      ['profile', '单面焊双面成形'],
      ['profile', '高级工'],
      ['consents', '用人单位能找到'],
      ['acts', '登记'],
    ] as const)
      expect([part, (await me.page(`/me/data/${part}`)).text]).toEqual([part, expect.stringContaining(words)])
  })

  it('is read on page by page', async () => {
    const { me } = await somebody()
    for (let at = 0; at < 3; at += 1) await me.json('GET', '/v1/me/contact')
    const acts: unknown[] = []
    let next: string | undefined
    do {
      const { body } = await me.json('GET', `/v1/me/data/acts?limit=3${next === undefined ? '' : `&cursor=${next}`}`)
      acts.push(...body.items)
      next = body.next
    } while (next !== undefined)
    expect(acts.map((act) => (act as { action: string }).action).toSorted()).toEqual([
      'contact.read',
      'contact.read',
      'contact.read',
      'talent.enrolled',
    ])
  })
})

describe('a profile in small pages (个人信息保护法 46)', () => {
  it('saves one page and leaves the others as they are', async () => {
    const { talent, me } = await somebody()
    expect((await me.page('/me')).text).toMatch(/还差几项|已完成/)
    const saved = await me.form('/me/profile/skills', { 'rev:int': '1', 'profile.skills:lines': '氩弧焊、看图纸', 'profile.text': '' })
    expect(saved.location).toBe('/me?done=saved#tasks')
    const { certificates, trades, districts } = talent.profile ?? {}
    expect((await rootOf(talent))?.profile).toMatchObject({ skills: ['氩弧焊', '看图纸'], text: '', certificates, trades, districts })
    const refused = await me.form('/me/profile/trade', { 'rev:int': '2', 'profile.trades.0.title': '' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('请至少写一个工种')])
    expect((await me.form('/me/profile/check', { 'rev:int': '2' })).location).toBe('/me?done=saved#tasks')
    expect((await rootOf(talent))?.profile?.corrections).toEqual([])
    expect((await me.form('/me/profile/wishes', { 'rev:int': '1' })).status).toBe(412)
  })
})

describe('evidence for certificates (个人信息保护法 6, 19, 28, 29)', () => {
  it('is seen by its owner and the reviewer alone, verified, shown on the card by kind, and erased', async () => {
    const { talent, me } = await somebody()
    const [certificate] = talent.profile?.certificates ?? []
    if (certificate === undefined) throw new Error('no certificate')
    const id = certificateKey(certificate)
    expect((await upload(me, id, Buffer.from('GIF89a'))).status).toBe(422)
    expect((await upload(me, 'x'.repeat(22), jpeg)).status).toBe(404)
    expect((await upload(me, id, jpeg)).status).toBe(303)
    const first = (await rootOf(talent))?.evidence?.[id]
    expect((await upload(me, id, jpeg)).status).toBe(303)
    const evidence = (await rootOf(talent))?.evidence?.[id]
    expect(evidence).toMatchObject({ state: 'waiting' })
    expect(evidence?.id).not.toBe(first?.id)
    const file = `/bureau/certificates/${evidence?.id}/file`
    expect((await me.page(`/me/certificates/files/${evidence?.id}`)).status).toBe(200)
    expect((await (await somebody()).me.page(`/me/certificates/files/${evidence?.id}`)).status).toBe(404)
    expect((await official().page(file)).status).toBe(409)
    expect((await official().form('/bureau/certificates/next', {})).location).toBe(`/bureau/certificates/${evidence?.id}`)
    expect((await official().page(file)).status).toBe(200)
    const colleague = await makeColleague(store, bureau)
    expect((await official(colleague).page(file)).status).toBe(409)
    const decide = (who: Employed, body: object) => official(who).json('POST', `/v1/bureau/certificates/${evidence?.id}/decision`, body)
    expect((await decide(colleague, { verdict: 'verified' })).status).toBe(409)
    expect((await decide(bureau, { verdict: 'returned' })).status).toBe(422)
    expect((await decide(bureau, { verdict: 'verified' })).body).toMatchObject({ state: 'verified' })
    expect((await decide(bureau, { verdict: 'verified' })).status).toBe(409)
    expect((await rootOf(talent))?.evidence?.[id]).toMatchObject({ state: 'verified' })
    expect((await me.page('/me/certificates')).text).toContain('已核验')
    const looked = await store.dynamo.query('ledger', { pk: `SUBJECT#${talent.id}`, limit: 20 })
    expect(looked.items.map(({ action }) => action)).toEqual(expect.arrayContaining(['evidence.viewed', 'evidence.verified']))

    store.setClock('2027-01-05T00:00:00.000Z')
    await sweepEvidence({ ...store.as('clock'), uploads })()
    expect((await me.page(`/me/certificates/files/${evidence?.id}`)).status).toBe(404)
    for (const one of [first, evidence]) expect(await uploads.get(`evidence/${one?.id}`)).toHaveLength(0)
    // A certificate that changes is another one: nobody has seen it.
    const changed = [{ ...certificate, expires: '2031-01-01' }]
    await me.json('PUT', '/v1/me/talent', { rev: (await rootOf(talent))?.rev, profile: { ...talent.profile, certificates: changed } })
    expect((await rootOf(talent))?.evidence).toBeUndefined()
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it('reminds of what runs out, once for each of the days', async () => {
    const { by } = await somebody({ certificates: [{ kind: 'specialOperation', name: '焊接', expires: '2027-01-20' }] })
    const told = async () => {
      const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${by.personId}`, limit: 20 })
      return items.filter(({ template }) => template === 'certificate-expiring').length
    }
    for (const [now, times] of [
      ['2026-11-20T02:00:00.000Z', 0],
      ['2026-11-21T02:00:00.000Z', 1],
      ['2026-11-22T02:00:00.000Z', 1],
      ['2027-01-05T02:00:00.000Z', 2],
      ['2027-01-05T03:00:00.000Z', 2],
      ['2027-01-21T02:00:00.000Z', 2],
    ] as const) {
      store.setClock(now)
      await remindOfCertificates(store.as('clock'))()
      expect(await told(), now).toBe(times)
    }
    store.setClock('2026-12-01T00:00:00.000Z')
  })
})

describe('a skill passport (个人信息保护法 25, 45)', () => {
  it('shows what was chosen and no more, and is verified with the published key and the file alone', async () => {
    const { me } = await somebody()
    await me.json('PUT', '/v1/me/contact', contact)
    const issued = await me.json('POST', '/v1/me/passports', { fields: ['level', 'certificates', 'name'] })
    expect(issued.status).toBe(201)
    const { body: file, text } = await me.json('GET', `/v1/me/passports/${issued.body.id}`)
    expect(file.says).toMatchObject({ name: contact.name, level: 'senior', trades: ['电焊工'] })
    expect(file.says).not.toHaveProperty('skills')
    expect(text).not.toContain(contact.phone)

    const { body: published } = await anybody().json('GET', '/v1/open/passport-keys')
    // From here on a third party with these two files and a library of their own.
    const { payload, protectedHeader } = await compactVerify(file.passport, await importJWK(published.keys[0], 'EdDSA'))
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', kid: published.keys[0].kid })
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(file.says)

    const check = async (passport: string) => (await anybody().json('POST', '/v1/open/passport-checks', { passport })).body
    const [head, body, signature] = String(file.passport).split('.')
    const forged = Buffer.from(JSON.stringify({ ...file.says, level: 'chief' })).toString('base64url')
    expect(await check(text)).toEqual({ outcome: 'holds', claims: file.says })
    expect(await check(`http://x/passport#${file.passport}`)).toMatchObject({ outcome: 'holds' })
    expect(await check(`${head}.${forged}.${signature}`)).toEqual({ outcome: 'forged' })
    expect(await check(`${head}.${body}`)).toEqual({ outcome: 'unreadable' })
    expect((await anybody().form('/passport', { passport: file.passport })).text).toContain('有效：由本平台签发')

    expect((await me.form(`/me/passport/${issued.body.id}/revocation`, {})).location).toBe('/me/passport?done=revoked')
    expect(await check(file.passport)).toEqual({ outcome: 'revoked' })
    const { body: revoked } = await anybody().json('GET', '/v1/open/passport-revocations')
    expect(revoked.items).toContainEqual({ id: issued.body.id, expiresOn: '2027-03-01' })
    expect((await me.json('GET', `/v1/me/passports/${issued.body.id}`)).status).toBe(404)
    store.setClock('2027-03-02T00:00:00.000Z')
    expect(await check(file.passport)).toEqual({ outcome: 'expired' })
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it('with a name needs a name, and is nobody else’s to open', async () => {
    const { me } = await somebody()
    const issued = await me.json('POST', '/v1/me/passports', { fields: ['name'] })
    expect((await me.json('GET', `/v1/me/passports/${issued.body.id}`)).status).toBe(422)
    const other = await somebody()
    expect((await other.me.json('GET', `/v1/me/passports/${issued.body.id}`)).status).toBe(404)
    expect((await other.me.json('DELETE', `/v1/me/passports/${issued.body.id}`)).status).toBe(404)
  })
})

it('every new page is sound HTML', async () => {
  const { me } = await somebody()
  await me.json('PUT', '/v1/me/contact', contact)
  const { body } = await me.json('POST', '/v1/me/passports', { fields: ['name', 'level', 'years', 'skills', 'certificates'] })
  const paths = [
    ...['/me', '/me/looks', '/me/data', '/me/leave', '/me/certificates', '/me/passport', `/me/passport/${body.id}`],
    ...['trade', 'certificates', 'skills', 'wishes', 'check'].map((part) => `/me/profile/${part}`),
  ]
  const pages = [
    ...(await Promise.all(paths.map((path) => me.page(path)))),
    await official().page('/bureau/certificates'),
    await anybody().page('/passport'),
  ]
  for (const [at, { status, text }] of pages.entries()) {
    expect(status, paths[at]).toBe(200)
    expect(await mistakesIn(text), paths[at]).toEqual([])
  }
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'evidence.taken member talent ids',
    'evidence.uploaded person person ids',
    'evidence.verified member talent ids',
    'evidence.viewed member talent ids',
    'passport.issued person person ids reason',
    'passport.revoked person person ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
