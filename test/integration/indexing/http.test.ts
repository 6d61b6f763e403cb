import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { matchingBindings } from '#functions/desk/matching/bindings.ts'
import { openVacancyBindings } from '#functions/public/vacancies/bindings.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { asMember, type Employed, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, profileOf } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps
let away: SearchDeps
let employer: Employed
let agency: Employed
let vacancyId: string
let code: string

const canaries = ['青柠档案', '330106199001010017x']

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
  away = { ...store, search: testSearch('http://127.0.0.1:9', 'desk') }
  employer = await makeOrganisation(deps, 'employer')
  agency = await makeOrganisation(deps, 'agency')
  const vacancy = await makeVacancy(deps, asMember(deps, employer))
  vacancyId = vacancy.id
  code = vacancy.code
  for (let n = 0; n < 3; n += 1) {
    await makeTalent(deps, {
      profile: profileOf({ trades: [{ title: '数控车工' }], skills: ['青柠档案'], text: `数控车床${n}年，青柠档案` }),
    })
  }
  await rebuildIndices(indexer)(indexNames, { force: true })
})
afterAll(() => indexer.clear())

/** One request to the desk's or the public's part of the search. */
async function ask(
  path: string,
  principal: Principal,
  using: SearchDeps = deps,
): Promise<{ status: number; text: string; header: (name: string) => string | null }> {
  const app = createApp([...matchingBindings(using), ...openVacancyBindings(using)], {
    log: indexer.log,
    cursors: createCursors(Buffer.alloc(32, 7).toString('base64'), deps.clock),
    baseUrl: 'http://localhost',
    layout: createLayout({ operator: '演示', contact: '演示', licences: [] }, 'test'),
    authenticate: async () => principal,
  })
  const answer = await app.request(`http://localhost${path}`)
  return { status: answer.status, text: await answer.text(), header: (name) => answer.headers.get(name) }
}

const nobody: Principal = { kind: 'anonymous' }

describe('while the engine is away', () => {
  it.each([
    ['matches, as JSON', () => `/v1/vacancies/${vacancyId}/matches`, () => asMember(deps, employer)],
    ['matches, as a page', () => `/employer/vacancies/${vacancyId}/matches`, () => asMember(deps, employer)],
    ['a search of people', () => `/v1/talent-searches?purpose=${encodeURIComponent('储备车工人才')}`, () => asMember(deps, agency)],
  ])('%s are answered 503 with Retry-After', async (_, path, principal) => {
    const answer = await ask(path(), principal(), away)
    expect(answer.status).toBe(503)
    expect(answer.header('retry-after')).toMatch(/^\d+$/)
    expect(answer.text).toContain('检索暂时不可用')
  })

  it('the public list shows the newest and says so', async () => {
    const page = await ask('/vacancies?district=330109', nobody, away)
    expect(page.status).toBe(200)
    expect(page.text).toContain('检索暂时不可用')
    expect(page.text).toContain(`/vacancies/${code}`)
    const json = JSON.parse((await ask('/v1/open/vacancies?district=330109', nobody, away)).text)
    expect(json).toMatchObject({ standIn: true, items: [{ code }] })
  })
})

describe('pages', () => {
  it('give an employer points, verdicts in words and their evidence, and nothing of who a person is', async () => {
    const page = await ask(`/employer/vacancies/${vacancyId}/matches`, asMember(deps, employer))
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/<span class="total">\d+\/100<\/span>/)
    for (const words of ['符合', '不确定', '想联系', '更多相近人选', '/help/matching']) expect(page.text).toContain(words)
    for (const canary of canaries) expect(page.text).not.toContain(canary)
  })

  it('mark what was searched for, and let nobody write HTML', async () => {
    const evil = '<img src=x onerror=alert(1)>"'
    for (const path of ['/vacancies', '/en/vacancies']) {
      const page = await ask(`${path}?q=${encodeURIComponent(`电焊工 ${evil} -${evil}`)}`, nobody)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('<img')
    }
    const marked = await ask(`/vacancies?q=${encodeURIComponent('车工')}`, nobody)
    expect(marked.text).toMatch(/<a href="\/vacancies\/[2-9a-z]{10}">[^<]*<mark>[^<]+<\/mark>/)
  })

  it('tell what was understood, ignored and wrong in every answer, also while the engine is away', async () => {
    const q = encodeURIComponent('焊工 招聘 - "打底')
    const answers = [
      await ask(`/v1/open/vacancies?q=${q}`, nobody),
      await ask(`/v1/open/vacancies?q=${q}`, nobody, away),
      await ask(`/v1/talent-searches?q=${q}&purpose=${encodeURIComponent('储备车工人才')}`, asMember(deps, agency)),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(JSON.parse(text)).toMatchObject({
        understood: expect.arrayContaining([expect.objectContaining({ words: '焊工', kind: 'trade' })]),
        ignored: expect.arrayContaining([{ words: '招聘', reason: 'says-nothing', detail: expect.stringContaining('招聘') }]),
        faults: [expect.objectContaining({ code: 'lone-minus' }), expect.objectContaining({ code: 'unclosed-quote' })],
      })
    }
    const matches = JSON.parse((await ask(`/v1/vacancies/${vacancyId}/matches`, asMember(deps, employer))).text)
    expect(matches.understood.length).toBeGreaterThan(0)
    expect(matches.ignored).toEqual(expect.any(Array))
  })

  it('ask an agency what for, before anything is searched', async () => {
    const page = await ask('/agency/search', asMember(deps, agency))
    expect(page.status).toBe(200)
    expect(page.text).toContain('为什么查找')
    expect(page.text).not.toContain('<ul class="cards">')
    expect((await ask('/v1/talent-searches', asMember(deps, agency))).status).toBe(422)
  })

  it('are the same 404 for a vacancy of others and one that is not there', async () => {
    const other = asMember(deps, await makeOrganisation(deps, 'employer'))
    const [theirs, missing] = await Promise.all([
      ask(`/v1/vacancies/${vacancyId}/matches`, other),
      ask(`/v1/vacancies/${deps.ids.next('vacancy')}/matches`, other),
    ])
    expect([theirs.status, missing.status]).toEqual([404, 404])
    expect(theirs.text.replace(vacancyId, '')).toBe(missing.text.replace(/vac_[0-9A-Z]{26}/, ''))
  })
})

describe('cursors', () => {
  it('go on where the page ended; those of a replaced index are gone (410)', async () => {
    const by = asMember(deps, employer)
    const path = `/v1/vacancies/${vacancyId}/matches?limit=2`
    const first = JSON.parse((await ask(path, by)).text)
    expect(first.items).toHaveLength(2)
    const second = await ask(`${path}&cursor=${first.next}`, by)
    expect(JSON.parse(second.text).items).toHaveLength(1)
    await rebuildIndices(indexer)(['talents-for-employers'])
    const late = await ask(`${path}&cursor=${first.next}`, by)
    expect(late.status).toBe(410)
    expect(JSON.parse(late.text).code).toBe('cursor-expired')
  })
})

it.each([
  ['an unknown division', 'district=999999', '没有'],
  ['an unknown trade', 'trade=magician', '没有这个工种'],
  ['words for a figure', 'pay=很高', '工资须为 0 到 1000000 的整数'],
  ['an unknown order', 'sort=best', '只能是 newest 最新、relevance 相关、closing 快截止、pay 工资、distance 距离'],
  ['a place to count from that is none', 'sort=distance&near=999999', '没有'],
  ['an unknown licence', 'licence=magic', '没有这种证件'],
  ['pages of words', `q=${'焊'.repeat(2_001)}`, '最多 2000 个字'],
])('tells of %s in a public search', async (_, query, words) => {
  const answer = await ask(`/v1/open/vacancies?${query}`, nobody)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain(words)
})
