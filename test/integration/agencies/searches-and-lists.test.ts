import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listBindings } from '#functions/desk/lists/bindings.ts'
import { searchBindings } from '#functions/desk/searches/bindings.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { SearchOwner } from '#shared/saved-searches/domain/saved-search.ts'
import { listSearches } from '#shared/saved-searches/use-cases/find-searches.ts'
import { sendDigests } from '#shared/saved-searches/use-cases/send-digests.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { listLooks } from '#shared/talent/use-cases/list-looks.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { asking } from '../demand/app.ts'

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps
let clock: SearchDeps
let agency: Employed
let employer: Employed
let people: Talent[]

const vault = { erase: async () => ({ ok: true, value: undefined }) as const }

beforeAll(async () => {
  store = await testStore(inject('dynamo'), '2026-12-01T02:00:00.000Z')
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
  clock = { ...store.as('clock'), search: testSearch(inject('opensearch'), 'clock') }
  agency = await makeOrganisation(deps, 'agency')
  employer = await makeOrganisation(deps, 'employer')
  people = []
  for (let at = 0; at < 6; at += 1) people.push(await makeTalent(deps))
})
afterAll(() => indexer.clear())

const at = (employed: Employed) => asking(store, [...searchBindings(deps), ...listBindings(deps)], asMember(store, employed))
const own = (talent: Talent) => asking(store, searchBindings(deps), personAs(store, talent.personId))
const index = () => rebuildIndices(indexer)(indexNames, { force: true })
const person = (nth: number): Talent => people[nth] as Talent

async function messagesTo(recipient: string): Promise<readonly { template: string; subject: string; text: string; link: string }[]> {
  const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: recipient, limit: 100 })
  return items as never
}

describe('保存的查找与摘要（个人信息保护法 15、24；网络数据条例 22）', () => {
  it('saves the search on the page, and refuses what is none', async () => {
    const form = { name: '萧山的氩弧焊工', rhythm: 'daily', of: 'people', query: '?purpose=为客户储备焊工&q=氩弧焊', _key: 'a' }
    const saved = await at(agency).form('/agency/searches', form)
    expect(saved.location).toMatch(/^\/agency\/searches\/sea_\w+\?done=saved$/)
    expect((await at(agency).form('/agency/searches', { ...form, query: 'q=x', _key: 'b' })).status).toBe(422)
    expect((await at(agency).form('/agency/searches', { ...form, name: '电话 13812345678', _key: 'c' })).status).toBe(400)
    const listed = await at(agency).page('/agency/searches')
    expect(listed.text).toContain('萧山的氩弧焊工')
    const other = await at(agency).form('/agency/searches', { ...form, name: '另一个', _key: 'd' })
    const path = String(other.location).split('?')[0]
    await at(agency).form(`${path}/delete`, { _key: 'e' })
    expect((await at(agency).page(String(path))).status).toBe(404)
  })

  it('tells a number and nothing of anybody, each new person once, and nothing when nothing is new', async () => {
    await index()
    // All were there before the search was saved, within the same hour: they count from when they joined.
    store.setClock('2026-12-01T03:00:00.000Z')
    const late = [await makeTalent(deps), await makeTalent(deps), await makeTalent(deps), await makeTalent(deps), await makeTalent(deps)]
    await index()
    store.setClock('2026-12-02T00:00:00.000Z')
    expect(await sendDigests(clock)()).toMatchObject({ sent: 1 })
    expect(await sendDigests(clock)()).toMatchObject({ sent: 0 })
    const [message, ...others] = (await messagesTo(`ORG#${agency.organisation.id}`)).filter(({ template }) => template === 'digest-people')
    expect(others).toEqual([])
    expect(message?.subject).toBe('“萧山的氩弧焊工”有新的人选：5 人左右')
    for (const { id, personId } of [...people, ...late]) expect(JSON.stringify(message)).not.toMatch(new RegExp(`${id}|${personId}`))
    store.setClock('2026-12-03T00:00:00.000Z')
    expect(await sendDigests(clock)()).toMatchObject({ sent: 0, quiet: 1 })
    people.push(...late)
  })

  it('does not count who withdrew, though the index still holds them', async () => {
    store.setClock('2026-12-03T02:00:00.000Z')
    const gone = await makeTalent(deps)
    await index()
    made(await withdrawConsent({ ...deps, vault })({ by: personAs(deps, gone.personId), once: always, scope: 'agencies' }))
    store.setClock('2026-12-04T00:00:00.000Z')
    expect(await sendDigests(clock)()).toMatchObject({ sent: 0, quiet: 1 })
  })

  it('asks nothing for an organisation that may not search, and stops by one button', async () => {
    const id = (await listSearches(deps)({ kind: 'organisation', id: agency.organisation.id } as SearchOwner))[0]?.id
    store.setClock('2026-12-04T02:00:00.000Z')
    await makeTalent(deps)
    await index()
    made(
      await suspendOrganisation(deps)({
        by: asMember(deps, await makeOrganisation(deps, 'bureau')),
        organisationId: agency.organisation.id,
        reason: '核查许可证',
        once: always,
      }),
    )
    store.setClock('2026-12-05T00:00:00.000Z')
    expect(await sendDigests(clock)()).toMatchObject({ sent: 0, idle: 1 })
    expect((await at(agency).page(`/agency/searches/${id}/stop`)).text).toContain('停发摘要')
    await at(agency).form(`/agency/searches/${id}/stop`, { _key: 'stop' })
    store.setClock('2026-12-06T00:00:00.000Z')
    expect(await sendDigests(clock)()).toEqual({ sent: 0, quiet: 0, idle: 0, more: false })
  })

  it('names new vacancies to a person, and forgets the search with the entry (47)', async () => {
    const talent = person(0)
    await own(talent).form('/me/searches', { name: '适合我', rhythm: 'daily', of: 'own-matches', query: '', _key: 'own' })
    store.setClock('2026-12-06T02:00:00.000Z')
    await makeVacancy(deps, asMember(deps, employer), {
      title: '氩弧焊工',
      occupationCode: '6-18-02-04',
      mustSkills: ['氩弧焊'],
      certificates: [],
      district: '330109',
    })
    await index()
    store.setClock('2026-12-07T00:00:00.000Z')
    expect(await sendDigests(clock)()).toMatchObject({ sent: 1 })
    const told = (await messagesTo(`PERSON#${talent.personId}`)).find(({ template }) => template === 'digest-vacancies')
    expect(told?.text).toContain('“氩弧焊工”')
    expect(told?.link).toMatch(/^\/me\/searches\/sea_/)
    made(await leaveRegistry({ ...deps, vault })({ by: personAs(deps, talent.personId), once: always }))
    expect(await listSearches(deps)({ kind: 'person', id: talent.personId })).toEqual([])
  })

  it('keeps at most twenty', async () => {
    const talent = person(1)
    const save = (nth: number) =>
      own(talent).form('/me/searches', { name: `第 ${nth} 个`, rhythm: 'weekly', of: 'vacancies', words: '焊工', _key: `n${nth}` })
    for (let nth = 1; nth <= 20; nth += 1) expect((await save(nth)).status).toBe(303)
    expect((await save(21)).status).toBe(409)
  })
})

describe('over JSON, the same', () => {
  it('a search is saved, changed, paused and deleted', async () => {
    const by = at(await makeOrganisation(deps, 'agency'))
    const query = 'purpose=为客户储备焊工&q=氩弧焊'
    const saved = await by.json('POST', '/v1/searches', { name: '萧山的焊工', rhythm: 'daily', of: 'people', query })
    expect(saved).toMatchObject({ status: 201, body: { asked: { of: 'people', q: '氩弧焊' }, nextAt: expect.any(String) } })
    expect(await by.json('POST', '/v1/searches', { name: '别的', rhythm: 'daily', of: 'people', query: 'q=x' })).toMatchObject({
      status: 422,
      body: { code: 'search-not-saved' },
    })
    const one = `/v1/searches/${saved.body.id}`
    const paused = await by.json('PUT', one, { name: '改了名', rhythm: 'weekly', paused: true })
    expect(paused.body).toEqual({ ...saved.body, name: '改了名', rhythm: 'weekly', nextAt: undefined })
    expect((await by.json('GET', '/v1/searches')).body.items).toEqual([paused.body])
    expect((await by.json('PUT', one, { name: '改了名', rhythm: 'weekly', paused: false })).body.nextAt).toBeTypeOf('string')
    expect((await by.json('DELETE', one)).status).toBe(204)
    expect((await by.json('GET', '/v1/searches')).body.items).toEqual([])
    const talent = await makeTalent(deps)
    expect((await own(talent).json('POST', '/v1/me/searches', { name: '适合我', rhythm: 'weekly', of: 'own-matches' })).status).toBe(201)
    expect((await own(talent).json('GET', '/v1/me/searches')).body.items).toHaveLength(1)
  })

  it('two of one office at the same moment do not turn each other away', async () => {
    const by = at(await makeOrganisation(deps, 'agency'))
    const both = async (ask: (nth: number) => Promise<{ readonly status: number }>): Promise<readonly number[]> =>
      (await Promise.all([ask(1), ask(2)])).map(({ status }) => status)
    const search = { rhythm: 'daily', of: 'people', query: 'purpose=为客户储备焊工&q=氩弧焊' } as const
    for (let round = 1; round <= 5; round += 1) {
      const made = await both(async (nth) => by.json('POST', '/v1/lists', { name: `名单 ${round}-${nth}`, purpose: '为客户储备焊工' }))
      const saved = await both(async (nth) => by.json('POST', '/v1/searches', { ...search, name: `查找 ${round}-${nth}` }))
      expect([...made, ...saved]).toEqual([201, 201, 201, 201])
    }
    const ids = async (path: string): Promise<readonly string[]> =>
      (await by.json('GET', path)).body.items.map(({ id }: { readonly id: string }) => `${path}/${id}`)
    for (const path of ['/v1/lists', '/v1/searches']) {
      const [first, second] = await ids(path)
      expect(await both(async (nth) => by.json('DELETE', String(nth === 1 ? first : second)))).toEqual([204, 204])
      expect(await ids(path)).toHaveLength(8)
    }
  })

  it('one key for two different things at the same moment: one is made, the other is told to take another key', async () => {
    const by = at(await makeOrganisation(deps, 'agency'))
    for (let round = 1; round <= 5; round += 1) {
      const headers = { 'idempotency-key': `same ${round}` }
      const search = { rhythm: 'daily', of: 'people', query: 'purpose=为客户储备焊工&q=氩弧焊', name: `查找 ${round}` }
      const both = await Promise.all([
        by.json('POST', '/v1/lists', { name: `名单 ${round}`, purpose: '为客户储备焊工' }, headers),
        by.json('POST', '/v1/searches', search, headers),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422])
      expect(both.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'idempotency-key-reused' })
    }
  })

  it('a list is made, filled, noted on, emptied and deleted', async () => {
    const by = at(await makeOrganisation(deps, 'employer'))
    const list = await by.json('POST', '/v1/lists', { name: '储备', purpose: '为二期厂房储备焊工' })
    expect(list.status).toBe(201)
    const one = `/v1/lists/${list.body.id}`
    const { id, personId } = await makeTalent(deps)
    const people = async () => (await by.json('GET', one)).body.items
    const someone = `${one}/people/${id}`
    expect((await by.json('POST', someone, { note: '下月可到岗' })).status).toBe(204)
    expect(await by.json('POST', someone, {})).toMatchObject({ status: 409, body: { code: 'already-listed' } })
    expect(await people()).toMatchObject([{ card: { id }, note: '下月可到岗', leavesAt: expect.any(String) }])
    expect((await by.json('PUT', someone, { note: '会看图纸' })).status).toBe(204)
    expect((await by.json('PUT', one, { name: '储备二', purpose: '为二车间储备焊工' })).body.name).toBe('储备二')
    const read = await by.json('GET', one)
    expect(read.body).toMatchObject({ list: { id: list.body.id, name: '储备二' }, items: [{ note: '会看图纸' }] })
    expect(read.text).not.toContain(personId)
    expect((await by.json('DELETE', someone)).status).toBe(204)
    expect(await people()).toEqual([])
    expect((await by.json('GET', '/v1/lists')).body.items).toMatchObject([{ name: '储备二' }])
    expect((await by.json('DELETE', one)).status).toBe(204)
    expect((await by.json('GET', one)).status).toBe(404)
  })
})

describe('名单与备注（个人信息保护法 15、44、47）', () => {
  let list: string
  const put = (talent: Talent, note: string) =>
    at(employer).form('/employer/lists/add', { talent: talent.id, list, note, _key: `${talent.id}${note}` })
  const shown = async () => (await at(employer).page(`/employer/lists/${list}`)).text

  it('puts a person on a list, who reads it at once', async () => {
    await at(employer).form('/employer/lists', { name: '春节后开工', purpose: '为二期厂房储备焊工', _key: 'make' })
    list = /\/employer\/lists\/(lis_\w+)/.exec((await at(employer).page('/employer/lists')).text)?.[1] ?? ''
    expect((await put(person(2), '下月可到岗')).location).toBe(`/employer/lists/${list}?done=added`)
    expect((await put(person(2), '再放一次')).status).toBe(409)
    expect((await put(person(3), '微信 abc12345')).status).toBe(400)
    expect(await shown()).toContain('下月可到岗')
    const looks = made(await listLooks(deps)(person(2).personId, { limit: 20 }))
    expect(looks.items.flatMap(({ reasons }) => reasons)).toContainEqual({ action: 'list.added', times: 1, words: '为二期厂房储备焊工' })
  })

  it('is nobody else’s: neither list nor person', async () => {
    const other = await makeOrganisation(deps, 'employer')
    expect((await at(other).page(`/employer/lists/${list}`)).status).toBe(404)
    const hidden = await makeTalent(deps, { scopes: ['agencies'] })
    expect((await put(hidden, '看不到的人')).status).toBe(404)
  })

  it('forgets who withdrew with the note, also when they consent again', async () => {
    const talent = person(4)
    const by = personAs(deps, talent.personId)
    await put(talent, '说好年后再谈')
    made(await withdrawConsent({ ...deps, vault })({ by, once: always, scope: 'employers' }))
    expect(await shown()).not.toContain('说好年后再谈')
    made(await grantConsent(deps)({ by, once: always, scope: 'employers', version: currentNotice('employers').version }))
    expect(await shown()).not.toContain('说好年后再谈')
  })

  it('forgets who hides from the organisation, and who leaves', async () => {
    await put(person(5), '住得近')
    await put(person(3), '会看图纸')
    made(
      await excludeOrganisation(deps)({
        by: personAs(deps, person(5).personId),
        once: always,
        organisation: employer.organisation.content.uscc,
      }),
    )
    made(await leaveRegistry({ ...deps, vault })({ by: personAs(deps, person(3).personId), once: always }))
    const text = await shown()
    expect(text).not.toMatch(/住得近|会看图纸/)
    expect(text).toContain('下月可到岗')
    const left = await store.dynamo.query('market', { pk: `LIST#${list}`, beginsWith: 'TALENT#', limit: 100 })
    expect(left.items.map(({ talentId }) => talentId)).toEqual([person(2).id])
  })

  it('goes with everybody on it, after whoever is taken off', async () => {
    await at(employer).form(`/employer/lists/${list}`, { name: '储备二', purpose: '为二车间储备焊工', _key: 'rename' })
    expect((await at(employer).page(`/employer/lists/${list}`)).text).toContain('储备二')
    await at(employer).form(`/employer/lists/${list}/removal`, { talent: person(2).id, _key: 'removal' })
    await at(employer).form(`/employer/lists/${list}/delete`, { _key: 'delete' })
    expect((await at(employer).page(`/employer/lists/${list}`)).status).toBe(404)
    expect((await store.dynamo.query('market', { pk: `LIST#${list}`, limit: 100 })).items).toEqual([])
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'list.added member talent purpose',
    'list.deleted member organisation',
    'list.made member organisation purpose',
    'list.removed member talent',
    'list.renamed member organisation purpose',
    'list.viewed member organisation purpose ids',
    'search.deleted member organisation ids',
    'search.saved member organisation ids',
    'search.saved person person ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
