import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { demandBindings } from '#functions/desk/demand/bindings.ts'
import { matchingBindings } from '#functions/desk/matching/bindings.ts'
import { publishedVacancyBindings } from '#functions/public/demand/bindings.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { consentWithdrawn, organisationExcluded, profileChanged } from '#shared/talent/domain/changes.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { mistakesIn } from '../../support/html-mistakes.ts'
import { asMember, type Employed, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { asking } from '../demand/app.ts'

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps
let employer: Employed
let other: Employed
let vacancy: { readonly id: string; readonly code: string }
const talents: Record<'welder' | 'cook' | 'near' | 'silent', Talent> = {} as Record<'welder' | 'cook' | 'near' | 'silent', Talent>

const welding = {
  title: '氩弧焊工',
  occupationCode: '6-18-02-04',
  levelFloor: 'senior',
  mustSkills: ['氩弧焊', '识图'],
  certificates: ['焊接与热切割作业证'],
  district: '330109',
  duties: '压力容器的氩弧焊接和返修，按图纸装配点焊。',
} as const

const desk = (employed: Employed) => asking(store, [...matchingBindings(deps), ...demandBindings(store)], asMember(store, employed))
const person = (talent: Talent) => asking(store, matchingBindings(deps), personAs(store, talent.personId))

async function change(talent: Talent): Promise<void> {
  await store.dynamo.transact([createTalents(store.dynamo).put(talent)])
}

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
  employer = await makeOrganisation(deps, 'employer')
  other = await makeOrganisation(deps, 'employer')
  vacancy = await makeVacancy(deps, asMember(deps, employer), welding)
  talents.welder = await makeTalent(deps)
  talents.cook = await makeTalent(deps, { profile: profileOf({ trades: [{ title: '中式烹调师' }], skills: ['炒菜'], text: '' }) })
  talents.near = await makeTalent(deps, {
    profile: profileOf({ trades: [{ title: '裁缝' }], skills: ['识图'], districts: ['330109'], text: '' }),
  })
  talents.silent = await makeTalent(deps, { scopes: [], profile: profileOf({ trades: [{ title: '中式烹调师' }], skills: [], text: '' }) })
  // Five welders who want to work next door, and five with one level less: counts under five are not told.
  for (let count = 0; count < 5; count++) {
    await makeTalent(deps, { profile: profileOf({ districts: ['330108'], level: 'senior' }) })
    await makeTalent(deps, { profile: profileOf({ districts: ['330109'], level: 'intermediate' }) })
  }
  const another = asMember(deps, other)
  await makeVacancy(deps, another, { ...welding, title: '手工焊工' })
  await makeVacancy(deps, another, { ...welding, title: '二保焊工', district: '330182' })
  await makeVacancy(deps, another, {
    ...welding,
    title: '面点师',
    occupationCode: '4-03-02-02',
    mustSkills: ['包点'],
    duties: '做面点。',
    certificates: [],
  })
  await makeVacancy(deps, asMember(deps, employer), { ...welding, title: '氩弧焊师傅', district: '330110' })
  await rebuildIndices(indexer)(indexNames, { force: true })
})
afterAll(() => indexer.clear())

describe('why is somebody not listed', () => {
  it('shows the nearest of those beyond the list with the reason, and leaves an entry in the access log', async () => {
    const { status, body } = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/beyond`)
    expect(status).toBe(200)
    const ids = body.items.map((item: { card: { id: string } }) => item.card.id)
    expect(ids).toContain(talents.cook.id)
    expect(ids).not.toContain(talents.welder.id)
    expect(ids).not.toContain(talents.silent.id)
    expect(body.items.every((item: { why: { listed: boolean } }) => !item.why.listed)).toBe(true)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${employer.organisation.id}`, newestFirst: true, limit: 50 })
    expect(items).toContainEqual(expect.objectContaining({ action: 'talent.searched', purpose: `beyond:${vacancy.id}` }))
  })

  it('says of one person which way is shut and what would open it', async () => {
    const { body } = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/why?talent=${talents.near.id}`)
    expect(body.why).toMatchObject({
      listed: false,
      gates: [
        { key: 'trade', open: false },
        { key: 'skills', open: false },
        { key: 'code', open: false },
      ],
    })
    expect(body.why.changes.join('\n')).toContain('氩弧焊')
    const listed = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/why?talent=${talents.welder.id}`)
    expect(listed.body.why).toMatchObject({ listed: true, changes: [] })
  })

  it('answers who did not consent, hides from the searcher, or is not there, in the very same way', async () => {
    const hidden = await makeTalent(deps, { profile: profileOf({ trades: [{ title: '裁缝' }], text: '' }) })
    await change(organisationExcluded(hidden, employer.organisation.id, deps.clock.now()))
    const gone = await makeTalent(deps)
    await change(consentWithdrawn(gone, 'employers', deps.clock.now()))
    const ids = [talents.silent.id, hidden.id, gone.id, deps.ids.next('talent')]
    const [json, pages] = await Promise.all([
      Promise.all(ids.map((id) => desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/why?talent=${id}`))),
      Promise.all(ids.map((id) => desk(employer).page(`/employer/vacancies/${vacancy.id}/matches/why?talent=${id}`))),
    ])
    expect(new Set(json.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    // The page's own address stands in it, for the other language.
    expect(new Set(pages.map(({ status, text }, at) => `${status} ${text.replaceAll(ids[at] ?? '', '')}`)).size).toBe(1)
    expect(json[0]?.status).toBe(404)
  })

  it('is told to nobody but a party of the vacancy', async () => {
    for (const path of ['why', 'beyond', 'loosenings']) {
      const asked = `/v1/vacancies/${vacancy.id}/matches/${path}?talent=${talents.cook.id}`
      expect((await desk(other).json('GET', asked)).status).toBe(404)
    }
  })

  it('is a page that is right HTML, with and without a person', async () => {
    for (const query of ['', `?talent=${talents.cook.id}`, `?talent=${talents.welder.id}`]) {
      const { status, text } = await desk(employer).page(`/employer/vacancies/${vacancy.id}/matches/why${query}`)
      expect(status).toBe(200)
      expect(await mistakesIn(text)).toEqual([])
    }
  })

  it('works by the number of a card while the engine is away', async () => {
    const away = asking(store, matchingBindings({ ...deps, search: testSearch('http://127.0.0.1:9', 'desk') }), asMember(store, employer))
    expect((await away.page(`/employer/vacancies/${vacancy.id}/matches/why`)).text).toContain('检索暂时不可用')
    expect((await away.page(`/employer/vacancies/${vacancy.id}/matches/why?talent=${talents.cook.id}`)).status).toBe(200)
    expect((await away.json('GET', `/v1/vacancies/${vacancy.id}/matches/loosenings`)).body).toEqual({
      available: false,
      fitting: null,
      gains: [],
    })
  })
})

describe('why is a vacancy not suggested to me', () => {
  it('says which way is shut and what would open it, by the public code', async () => {
    const { body } = await person(talents.cook).json('GET', `/v1/me/matches/why?code=${vacancy.code}`)
    expect(body).toMatchObject({ code: vacancy.code, title: '氩弧焊工', why: { listed: false } })
    expect(body.why.changes.join('\n')).toContain('写进档案')
    expect((await person(talents.welder).json('GET', `/v1/me/matches/why?code=${vacancy.code}`)).body.why.listed).toBe(true)
  })

  it('knows nothing of a draft, and says of one that has ended that it has', async () => {
    const { createVacancies } = await import('#shared/demand/store/vacancies.ts')
    const closing = await makeVacancy(deps, asMember(deps, other), { ...welding, title: '埋弧焊工' })
    const stored = await createVacancies(store.dynamo).get(closing.id)
    if (stored === undefined) throw new Error('not stored')
    await store.dynamo.transact([...createVacancies(store.dynamo).put({ ...stored, state: 'CLOSED', rev: stored.rev + 1 }, stored)])
    expect((await person(talents.cook).json('GET', `/v1/me/matches/why?code=${closing.code}`)).body.code).toBe('vacancy-ended')
    expect((await person(talents.cook).json('GET', '/v1/me/matches/why?code=2222222222')).status).toBe(404)
  })

  it('is a page that is right HTML', async () => {
    for (const query of ['', `?code=${vacancy.code}`]) {
      const { status, text } = await person(talents.cook).page(`/me/matches/why${query}`)
      expect(status).toBe(200)
      expect(await mistakesIn(text)).toEqual([])
    }
  })
})

describe('what loosening one condition would bring', () => {
  it('is counted in one request, rounded, and leads to the form with the change in it', async () => {
    const { body } = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/loosenings`)
    expect(body.available).toBe(true)
    expect(body.gains).toContainEqual({ change: 'place', name: '邻区也可', people: 5 })
    expect(body.gains).toContainEqual({ change: 'level', name: '中级工也可', people: 5 })
    for (const { people } of body.gains) expect(people % 5).toBe(0)
    const page = await desk(employer).page(`/employer/vacancies/${vacancy.id}/matches`)
    expect(page.text).toContain(`/employer/vacancies/${vacancy.id}/edit?loosen=level`)
    expect(await mistakesIn(page.text)).toEqual([])
    const form = await desk(employer).page(`/employer/vacancies/${vacancy.id}/edit?loosen=level`)
    expect(form.text).toContain('已把最低技能等级改为中级工。 保存后才生效。')
    expect(form.text).toMatch(/<option value="intermediate" selected/)
    expect(await mistakesIn(form.text)).toEqual([])
    expect((await desk(employer).page(`/employer/vacancies/${vacancy.id}/edit?loosen=level:nonsense`)).text).not.toContain('保存后才生效')
  })
})

describe('similar vacancies', () => {
  const site = (search = testSearch(inject('opensearch'), 'public')) =>
    asking(store, publishedVacancyBindings({ ...store.as('public'), search, baseUrl: 'http://localhost' }), { kind: 'anonymous' })

  it('are of the same or a near trade, nearest first, the employer’s own behind the others', async () => {
    const { body } = await site().json('GET', `/v1/open/vacancies/${vacancy.code}/similar`)
    const titles = body.items.map(({ title }: { title: string }) => title)
    expect(titles).toEqual(['手工焊工', '二保焊工', '氩弧焊师傅'])
    const { text } = await site().page(`/vacancies/${vacancy.code}`)
    expect(text).toContain('相近的岗位')
    expect(text).toContain(`/me/matches/why?code=${vacancy.code}`)
    expect(await mistakesIn(text)).toEqual([])
  })

  it('are quietly absent while the engine is away', async () => {
    const away = site(testSearch('http://127.0.0.1:9', 'public'))
    expect((await away.json('GET', `/v1/open/vacancies/${vacancy.code}/similar`)).body).toEqual({ items: [] })
    const { status, text } = await away.page(`/vacancies/${vacancy.code}`)
    expect([status, text.includes('相近的岗位')]).toEqual([200, false])
    expect((await away.json('GET', '/v1/open/vacancies/2222222222/similar')).status).toBe(404)
  })
})

describe('a correction, in both directions through the engine', () => {
  it('of a person: takes them from the list of a trade that was misread, and brings them onto that of their own', async () => {
    const talent = await makeTalent(deps, {
      profile: profileOf({ trades: [{ title: '焊接车间保洁' }], skills: ['氩弧焊', '识图'], certificates: [], text: '' }),
    })
    const idsFor = async (): Promise<readonly string[]> => {
      await rebuildIndices(indexer)(indexNames, { force: true })
      const { body } = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches?limit=100`)
      return body.items.map((item: { card: { id: string } }) => item.card.id)
    }
    expect(await idsFor()).toContain(talent.id)
    if (talent.profile === undefined) throw new Error('no profile')
    const weldingTrades = [
      'argonWelder',
      'manualWelder',
      'co2Welder',
      'pipeWelder',
      'laserWelder',
      'spotWelder',
      'brazer',
      'mouldRepairWelder',
    ]
    const corrections = [
      ...weldingTrades.map((trade) => ({ fact: `trade:${trade}`, as: 'none' as const })),
      { fact: 'skill:argonWelding', as: 'hasNot' as const },
    ]
    const changed = profileChanged(talent, { ...talent.profile, corrections }, deps.clock.now())
    await change(changed)
    expect(await idsFor()).not.toContain(talent.id)
    const mine = await person(talent).json('GET', '/v1/me/matches?limit=100')
    expect(mine.body.items.map((item: { vacancy: { id: string } }) => item.vacancy.id)).not.toContain(vacancy.id)
    // Another text, and a profile that says nothing of corrections: they stand.
    await change(
      profileChanged(
        changed,
        profileOf({ trades: [{ title: '保洁' }], skills: ['氩弧焊'], certificates: [], text: '会氩弧焊，会看图纸' }),
        deps.clock.now(),
      ),
    )
    const { body } = await desk(employer).json('GET', `/v1/vacancies/${vacancy.id}/matches/why?talent=${talent.id}`)
    expect(body.why.listed).toBe(false)
    expect(JSON.stringify(body.why.explanation)).toContain('不会')
  })
})
