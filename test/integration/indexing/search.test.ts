import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import { matchTalents } from '#shared/matching/use-cases/match-talents.ts'
import { matchVacancies } from '#shared/matching/use-cases/match-vacancies.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { searchTalents } from '#shared/matching/use-cases/search-talents.ts'
import { searchVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import { suggestWords } from '#shared/matching/use-cases/suggest-words.ts'
import { changeText } from '#shared/matching/views/search-notes.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { consentWithdrawn, left, organisationExcluded } from '#shared/talent/domain/changes.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { asMember, type Employed, made, makeOrganisation, newUscc } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeDraft, makeVacancy } from '../../support/things/vacancy.ts'

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps

const welding = {
  title: '氩弧焊工',
  occupationCode: '6-18-02-04',
  mustSkills: ['氩弧焊', '识图'],
  certificates: ['焊接与热切割作业证'],
  duties: '压力容器的氩弧焊接和返修，按图纸装配点焊。',
} as const

/** The one place where the index follows the tables: what a test changes later is not indexed, as if the indexer stood still. */
async function index(): Promise<void> {
  await rebuildIndices(indexer)(indexNames, { force: true })
}

async function change(talent: Talent): Promise<void> {
  await store.dynamo.transact([createTalents(store.dynamo).put(talent)])
}

const plain = { filters: {}, wider: false, limit: 20 }

async function matchIds(by: Member, vacancyId: string): Promise<readonly string[]> {
  return made(await matchTalents(deps)({ by, vacancyId, ...plain })).items.map(({ card }) => card.id)
}

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
})
afterAll(() => indexer.clear())

describe('people for a vacancy', () => {
  let employer: Employed
  let sibling: Employed
  let agency: Employed
  let by: Member
  let asAgency: Member
  let vacancyId: string
  let underMandate: string
  let mandateId: string
  const talents: Record<string, Talent> = {}

  beforeAll(async () => {
    const head = newUscc(deps)
    employer = await makeOrganisation(deps, 'employer', { content: { group: head } })
    sibling = await makeOrganisation(deps, 'employer', { content: { group: head } })
    agency = await makeOrganisation(deps, 'agency')
    by = asMember(deps, employer)
    asAgency = asMember(deps, agency)
    vacancyId = (await makeVacancy(deps, by, welding)).id
    mandateId = (await makeMandate(deps, { agency, employer })).id
    underMandate = (await makeVacancy(deps, asAgency, { ...welding, title: '手工焊工', mandateId })).id
    talents.best = await makeTalent(deps)
    talents.junior = await makeTalent(deps, { profile: profileOf({ level: 'junior', certificates: [], skills: ['二保焊'] }) })
    talents.employersOnly = await makeTalent(deps, { scopes: ['employers'] })
    talents.agenciesOnly = await makeTalent(deps, { scopes: ['agencies'] })
    talents.nobody = await makeTalent(deps, { scopes: [] })
    talents.cook = await makeTalent(deps, { profile: profileOf({ trades: [{ title: '中式烹调师' }], skills: ['炒菜'], text: '' }) })
    await index()
  })

  it('come best first, by the consent to employers, with reasons that add up to the score', async () => {
    const found = made(await matchTalents(deps)({ by, vacancyId, ...plain }))
    const ids = found.items.map(({ card }) => card.id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.toSorted()).toEqual([talents.best, talents.junior, talents.employersOnly].map((one) => one?.id).toSorted())
    expect(ids.at(-1)).toBe(talents.junior?.id)
    for (const { explanation } of found.items) {
      expect(explanation.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score)
      expect(explanation.criteria.every(({ evidence }) => evidence.length > 0)).toBe(true)
    }
    expect(found.items.map(({ explanation }) => explanation.score)).toEqual(
      found.items.map(({ explanation }) => explanation.score).toSorted((a, b) => b - a),
    )
    expect(found.people).toBeNull()
  })

  it('include the more distant on request', async () => {
    const found = made(await matchTalents(deps)({ by, vacancyId, ...plain, wider: true }))
    expect(found.items.map(({ card }) => card.id)).toContain(talents.cook?.id)
  })

  it('are those who consented to agencies when an agency asks under a mandate', async () => {
    const ids = await matchIds(asAgency, underMandate)
    expect(ids).toContain(talents.agenciesOnly?.id)
    expect(ids).not.toContain(talents.employersOnly?.id)
  })

  it('leave one entry a search in the access log, with who was shown and why', async () => {
    const ids = await matchIds(by, vacancyId)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${employer.organisation.id}`, newestFirst: true, limit: 100 })
    const searches = items.filter((item) => item.action === 'talent.searched')
    expect(searches.length).toBeGreaterThan(1)
    // The test's clock stands still, so none of them is the newest.
    expect(searches).toContainEqual(
      expect.objectContaining({ purpose: `match:${vacancyId}`, organisationId: employer.organisation.id, ids: [...ids] }),
    )
  })

  it.each([
    ['withdrew the consent to employers', (talent: Talent) => consentWithdrawn(talent, 'employers', deps.clock.now())],
    ['left the registry', (talent: Talent) => left(talent, deps.clock.now())],
    ['hid from the employer', (talent: Talent) => organisationExcluded(talent, employer.organisation.id, deps.clock.now())],
    ['hid from another firm of its group', (talent: Talent) => organisationExcluded(talent, sibling.organisation.id, deps.clock.now())],
  ])('are gone from the very next reply when they %s, though the indexer stands still', async (_, apply) => {
    const talent = await makeTalent(deps)
    await index()
    expect(await matchIds(by, vacancyId)).toContain(talent.id)
    await change(apply(talent))
    expect(await matchIds(by, vacancyId)).not.toContain(talent.id)
  })

  it('are hidden from an agency that searches for an employer they hid from, and from no other search of it', async () => {
    const talent = await makeTalent(deps)
    await index()
    await change(organisationExcluded(talent, sibling.organisation.id, deps.clock.now()))
    expect(await matchIds(asAgency, underMandate)).not.toContain(talent.id)
    const search = { by: asAgency, q: '', filters: {}, limit: 100 }
    const forEmployer = made(await searchTalents(deps)({ ...search, mandateId }))
    expect(forEmployer.items.map(({ id }) => id)).not.toContain(talent.id)
    const otherwise = made(await searchTalents(deps)({ ...search, purpose: '为多家单位储备焊工' }))
    expect(otherwise.items.map(({ id }) => id)).toContain(talent.id)
  })

  it('keep their position and get their points from the store when it is newer than the index', async () => {
    const talent = await makeTalent(deps)
    await index()
    await change({ ...talent, rev: 2, profile: profileOf({ skills: [], text: '', certificates: [] }) })
    const found = made(await matchTalents(deps)({ by, vacancyId, ...plain }))
    const row = found.items.find(({ card }) => card.id === talent.id)
    expect(row?.explanation.criteria.find(({ key }) => key === 'licences')?.verdict).toBe('unknown')
    expect(found.items.at(-1)?.card.id).not.toBe(talent.id)
  })

  it('are not for those who are no party, nor for a vacancy that is not open, nor without a mandate', async () => {
    const stranger = asMember(deps, await makeOrganisation(deps, 'employer'))
    const draft = await makeDraft(deps, by, { ...welding, title: '焊接班长' })
    const ask = (who: Member, id: string) => matchTalents(deps)({ by: who, vacancyId: id, ...plain })
    expect(await ask(stranger, vacancyId)).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await ask(by, draft.id)).toEqual({ ok: false, error: { kind: 'vacancy-not-open' } })
    expect(await ask(asAgency, vacancyId)).toEqual({ ok: false, error: { kind: 'not-found' } })
    made(await moveMandate(deps)({ by, once: always, id: mandateId, action: 'withdrawn', reason: '合作结束' }))
    expect(await ask(asAgency, underMandate)).toEqual({ ok: false, error: { kind: 'mandate-missing' } })
    expect(await searchTalents(deps)({ by: asAgency, mandateId, q: '', filters: {}, limit: 20 })).toEqual({
      ok: false,
      error: { kind: 'mandate-missing' },
    })
  })

  it('come in pages without gap or overlap, until the index is replaced', async () => {
    for (let n = 0; n < 5; n += 1) await makeTalent(deps, { profile: profileOf({ years: n + 1 }) })
    await index()
    const all = await matchIds(by, vacancyId)
    const seen: string[] = []
    let after: unknown
    do {
      const page = made(await matchTalents(deps)({ by, vacancyId, ...plain, limit: 3, after }))
      seen.push(...page.items.map(({ card }) => card.id))
      after = page.next === undefined ? undefined : JSON.parse(JSON.stringify(page.next))
    } while (after !== undefined)
    expect(seen).toEqual(all)
    const first = made(await matchTalents(deps)({ by, vacancyId, ...plain, limit: 3 }))
    await index()
    expect(await matchTalents(deps)({ by, vacancyId, ...plain, limit: 3, after: first.next })).toEqual({
      ok: false,
      error: { kind: 'cursor-expired' },
    })
    // Counted by the index, which knows of no exclusions; rows are the truth.
    expect((first.people ?? 0) % 5).toBe(0)
    expect(first.people).toBeGreaterThanOrEqual(Math.floor(all.length / 5) * 5)
  })

  it('are unavailable while the engine is away, and nobody is logged as shown', async () => {
    const away = { ...deps, search: testSearch('http://127.0.0.1:9', 'desk') }
    expect(await matchTalents(away)({ by, vacancyId, ...plain })).toEqual({ ok: false, error: { kind: 'search-unavailable' } })
  })
})

describe('an agency that searches', () => {
  it('must say what for, is told what was understood, and sees counts of people only from five on', async () => {
    const agency = await makeOrganisation(deps, 'agency')
    const by = asMember(deps, agency)
    for (let n = 0; n < 6; n += 1)
      await makeTalent(deps, {
        profile: profileOf({ trades: [{ title: '数控车工' }], skills: [], text: '', districts: n < 2 ? ['330182'] : ['330122'] }),
      })
    await index()
    const search = { by, q: '桐庐 数控车工', filters: {}, limit: 20 }
    expect(await searchTalents(deps)(search)).toEqual({ ok: false, error: { kind: 'purpose-missing' } })
    const found = made(await searchTalents(deps)({ ...search, purpose: '为机加工企业储备人才' }))
    expect(found.understanding.understood.map(({ kind, name }) => [kind, name])).toEqual([
      ['place', '桐庐县'],
      ['trade', expect.stringContaining('车')],
    ])
    expect(found.items).toHaveLength(4)
    expect(found.people).toBeNull()
    expect(found.facets.districts.every(({ people }) => people === null || people % 5 === 0)).toBe(true)
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${agency.organisation.id}`, newestFirst: true, limit: 5 })
    expect(items.find((item) => item.action === 'talent.searched')).toMatchObject({ purpose: '为机加工企业储备人才' })
    expect(JSON.stringify(items)).not.toContain('桐庐')
    const card = found.items[0]
    expect(card?.matched.map(({ kind }) => kind)).toEqual(['trade', 'place'])
    const under = { ...search, purpose: '为机加工企业储备人才' }
    const nearest = made(await searchTalents(deps)({ ...under, q: '数控车工', sort: 'distance', near: '330182' }))
    expect(nearest.items.map(({ districts }) => districts[0]?.id)).toEqual(['330182', '330182', '330122', '330122', '330122', '330122'])
    expect(made(await searchTalents(deps)({ ...under, q: '数控车工 -桐庐' })).items).toHaveLength(2)
    const none = made(await searchTalents(deps)({ ...under, q: '数控车工', filters: { districts: ['330182'], minLevel: 'chief' } }))
    expect(none).toMatchObject({ people: null, items: [] })
    expect(none.ways.length).toBeGreaterThan(0)
    expect(none.ways.every(({ people }) => people === null || people % 5 === 0)).toBe(true)
    const nobodyKnown = made(await searchTalents(deps)({ ...under, q: '数控车工', filters: { districts: ['330127'] } }))
    expect(nobodyKnown.ways.map(({ change, people }) => [changeText(change), people])).toEqual([
      ['邻区也看', 5],
      ['去掉“淳安县”', 5],
    ])
  })
})

describe('the public list', () => {
  let by: Member
  const codes: Record<string, string> = {}

  beforeAll(async () => {
    by = asMember(deps, await makeOrganisation(deps, 'employer'))
    const post = async (name: string, more: object): Promise<void> => {
      codes[name] = (await makeVacancy(deps, by, more)).code
    }
    await post('hourly', { ...welding, title: '电焊工（小时工）', district: '330127', pay: { min: 30_00, max: 40_00, period: 'hour' } })
    await post('rich', { ...welding, title: '高级焊工', levelFloor: 'senior', district: '330127', pay: { min: 9_000_00, max: 18_000_00 } })
    await post('poor', { ...welding, title: '普通焊工', district: '330127', pay: { min: 5_000_00, max: 6_000_00 } })
    await index()
  })

  const list = { q: '', filters: { districts: ['330127'] }, limit: 20 }
  const codesOf = async (command: Parameters<ReturnType<typeof searchVacancies>>[0]): Promise<readonly string[]> =>
    made(await searchVacancies(deps)(command)).items.map(({ code }) => code)

  it('finds by words, place, level and pay, and counts what each condition would give', async () => {
    const all = made(await searchVacancies(deps)({ ...list, q: '焊工' }))
    expect(all.total).toBe(3)
    expect(all.standIn).toBe(false)
    expect(all.facets?.levels.options.find(({ id }) => id === 'senior')?.count).toBe(1)
    expect(all.facets?.payMin.options.map(({ count }) => count)).toEqual([2, 2, 1, 1, 1, 1, 0, 1])
    expect(await codesOf({ ...list, filters: { ...list.filters, payMin: 10_000 } })).toEqual([codes.rich])
    expect(await codesOf({ ...list, filters: { ...list.filters, levels: ['senior'] } })).toEqual([codes.rich])
  })

  it('pages through every order, also where the sorted figure is missing', async () => {
    for (const sort of ['pay', 'closing', 'newest', 'relevance'] as const) {
      const seen: string[] = []
      let after: unknown
      do {
        const page = made(await searchVacancies(deps)({ ...list, q: '焊工', sort, limit: 1, after }))
        seen.push(...page.items.map(({ code }) => code))
        after = page.next === undefined ? undefined : JSON.parse(JSON.stringify(page.next))
      } while (after !== undefined)
      expect(seen.toSorted()).toEqual([codes.hourly, codes.rich, codes.poor].toSorted())
      if (sort === 'pay') expect(seen).toEqual([codes.rich, codes.poor, codes.hourly])
    }
  })

  it('says in one more request what one word or filter less would bring', async () => {
    let asked = 0
    const search: typeof deps.search = {
      ...deps.search,
      query: async (...given) => {
        asked += 1
        return deps.search.query(...given)
      },
    }
    const ways = async (command: Parameters<ReturnType<typeof searchVacancies>>[0]) => {
      const found = made(await searchVacancies({ ...deps, search })(command))
      expect(found).toMatchObject({ total: 0, headcount: 0, items: [] })
      return new Map(found.ways.map(({ change, count }) => [changeText(change), count]))
    }
    expect(await ways({ ...list, q: '焊工', filters: { ...list.filters, payMin: 20_000 } })).toEqual(
      new Map([
        ['放宽到“15,000 元/月以上”', 1],
        ['没有写月工资的也看', 1],
        ['去掉“20,000 元/月以上”', 3],
        ['去掉全部筛选', expect.any(Number)],
      ]),
    )
    expect(asked).toBe(2)
    const unknown = await ways({ ...list, q: 'hangong' })
    expect(unknown.get('把“hangong”换成“电焊工”')).toBe(3)
    expect(unknown.get('去掉搜索的话')).toBe(3)
    const near = await ways({ ...list, q: '焊工', filters: { districts: ['330182'] } })
    expect(near.get('邻区也看')).toBeGreaterThanOrEqual(3)
    expect((await ways({ ...list, q: '焊工 绣花工' })).get('去掉“绣花工”')).toBe(3)
    for (const way of made(await searchVacancies(deps)({ ...list, q: '焊工 绣花工' })).ways)
      expect(made(await searchVacancies(deps)({ ...list, ...way })).total).toBe(way.count)
  })

  it('leaves out barred words, takes exact ones in their order, and marks what was found', async () => {
    expect(new Set(await codesOf({ ...list, q: '焊工 -普通' }))).toEqual(new Set([codes.hourly, codes.rich]))
    expect(new Set(await codesOf({ ...list, q: '-"高级焊工"' }))).toEqual(new Set([codes.hourly, codes.poor]))
    expect(await codesOf({ ...list, q: '"普通焊工"' })).toEqual([codes.poor])
    expect(await codesOf({ ...list, q: '"焊工普通"' })).toEqual([])
    const shifts = await makeVacancy(deps, by, { ...welding, title: '测验专用焊工', shift: '两班倒', district: '330182' })
    const days = await makeVacancy(deps, by, { ...welding, title: '测验专用焊工', shift: '长白班', district: '330112' })
    await index()
    expect(await codesOf({ q: '测验专用焊工 -夜班', filters: {}, limit: 20 })).toEqual([days.code])
    expect(await codesOf({ q: '测验专用焊工 夜班', filters: {}, limit: 20 })).toEqual([shifts.code])
    const [first] = made(await searchVacancies(deps)({ ...list, q: '普通' })).items
    expect(first?.highlights?.title).toEqual([
      { text: '普通', hit: true },
      { text: '焊工', hit: false },
    ])
  })

  it('counts those of which a matter is not stated, and finds them beside others or alone', async () => {
    const { facets, total, headcount, items } = made(await searchVacancies(deps)(list))
    expect(facets?.payMin.options.at(-1)).toMatchObject({ id: 'none', count: 1 })
    expect(await codesOf({ ...list, filters: { ...list.filters, payUnstated: true } })).toEqual([codes.hourly])
    expect(await codesOf({ ...list, filters: { ...list.filters, payUnstated: true, payMin: 10_000 } })).toHaveLength(2)
    expect(await codesOf({ ...list, filters: { ...list.filters, levels: ['senior', 'none'] } })).toEqual([codes.rich])
    expect(facets?.licences.options.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(total ?? 0)
    expect(headcount).toBe(items.reduce((sum, item) => sum + item.headcount, 0))
  })

  it('sorts by distance from where the reader is, with the words between equals, and says where from', async () => {
    for (const district of ['330182', '330109', '330122']) await makeVacancy(deps, by, { ...welding, title: '距离试验工', district })
    await index()
    const far = { q: '距离试验工', filters: {}, limit: 1, sort: 'distance' as const, near: '330182' }
    const seen: string[] = []
    let after: unknown
    do {
      const page = made(await searchVacancies(deps)({ ...far, after }))
      expect(page.near).toBe('330182')
      seen.push(...page.items.map(({ district }) => district.code))
      after = page.next === undefined ? undefined : JSON.parse(JSON.stringify(page.next))
    } while (after !== undefined)
    expect(seen).toEqual(['330182', '330122', '330109'])
    const nowhere = made(await searchVacancies(deps)({ ...far, near: undefined, limit: 20 }))
    expect(nowhere.understanding.faults.map(({ code }) => code)).toEqual(['near-missing'])
    expect(nowhere.items).toHaveLength(3)
  })

  it('suggests words with the number of open vacancies, those with some first; without numbers while the engine is away', async () => {
    const { items, standIn } = await suggestWords(deps)('萧山 hangong')
    expect(standIn).toBe(false)
    expect(items[0]).toMatchObject({ text: '电焊工', query: '萧山 电焊工', by: 'pinyin', count: expect.any(Number) })
    const counts = items.map(({ count = 0 }) => count)
    expect(counts.lastIndexOf(Math.max(...counts.filter((count) => count > 0)))).toBeLessThan((counts.indexOf(0) + 1 || 99) - 1)
    expect(items[0]?.count).toBe(made(await searchVacancies(deps)({ q: '电焊工', filters: {}, limit: 1 })).total)
    const away = await suggestWords({ ...deps, search: testSearch('http://127.0.0.1:9', 'public') })('hangong')
    expect(away).toMatchObject({ standIn: true, items: [expect.not.objectContaining({ count: 0 }), ...away.items.slice(1)] })
    expect(await suggestWords(deps)('')).toEqual({ items: [], standIn: false })
  })

  it('drops what was closed or has expired at once, though the index still holds it', async () => {
    const closing = await makeVacancy(deps, by, { ...welding, title: '短期焊工', district: '330127' })
    await index()
    expect(await codesOf(list)).toContain(closing.code)
    made(await endVacancy(deps)({ by, once: always, id: closing.id, ending: { how: 'closed', reason: '停招' } }))
    expect(await codesOf(list)).not.toContain(closing.code)
    store.setClock('2027-03-01T00:00:00.000Z')
    expect(await codesOf(list)).toEqual([])
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it('lists the newest of the division while the engine is away, and marks it', async () => {
    const away = { ...deps, search: testSearch('http://127.0.0.1:9', 'public') }
    const first = made(await searchVacancies(away)({ ...list, q: '车工', limit: 2 }))
    expect(first).toMatchObject({ standIn: true })
    expect(first.total).toBeUndefined()
    expect(first.understanding.understood.map(({ words }) => words)).toEqual(['车工', '车工'])
    expect(first.understanding.ignored).toEqual([{ words: '车工', reason: 'stand-in' }])
    expect(first.items).toHaveLength(2)
    const second = made(await searchVacancies(deps)({ ...list, q: '车工', limit: 2, after: first.next }))
    expect(second.standIn).toBe(true)
    expect([...first.items, ...second.items].map(({ code }) => code).toSorted()).toEqual(Object.values(codes).toSorted())
  })
})

describe('vacancies for a person', () => {
  it('come best first with reasons, or newest first without the profile; and never without one', async () => {
    const employer = asMember(deps, await makeOrganisation(deps, 'employer'))
    const fitting = await makeVacancy(deps, employer, { ...welding, district: '330109' })
    const person = personAs(deps)
    await makeTalent(deps, { by: person, scopes: [] })
    await index()
    const ask = { personId: person.personId, filters: {}, wider: false, ranked: true, limit: 50 }
    const ranked = made(await matchVacancies(deps)(ask))
    const scores = ranked.items.map(({ explanation }) => explanation?.score ?? -1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(ranked.items.map(({ vacancy }) => vacancy.id)).toContain(fitting.id)
    const unranked = made(await matchVacancies(deps)({ ...ask, ranked: false }))
    expect(unranked.items.every(({ explanation }) => explanation === undefined)).toBe(true)
    expect(unranked.vacancies).toBeGreaterThanOrEqual(ranked.vacancies)
    expect(await matchVacancies(deps)({ ...ask, personId: personAs(deps).personId })).toEqual({
      ok: false,
      error: { kind: 'not-enrolled' },
    })
  })
})
