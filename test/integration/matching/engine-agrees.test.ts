import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { assess } from '#shared/matching/assess.ts'
import { criteria } from '#shared/matching/criteria.ts'
import { mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import { toTombstone } from '#shared/matching/documents/tombstone.ts'
import { toVacancyDocument } from '#shared/matching/documents/vacancy-document.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import { matchTalentsQuery } from '#shared/matching/queries/match-talents-query.ts'
import { matchVacanciesQuery } from '#shared/matching/queries/match-vacancies-query.ts'
import type { SearchBody } from '#shared/matching/queries/ranked.ts'
import { searchTalentsQuery } from '#shared/matching/queries/search-talents-query.ts'
import { searchVacanciesQuery } from '#shared/matching/queries/search-vacancies-query.ts'
import { chance, day, randomFacts, randomNeed } from '../../support/random-pairs.ts'

/** The engine ranks by clauses, people are shown the judged points: the two must be one (design of matching, two evaluators). */

/** So many of each side: 11,025 pairs. */
const most = 105
const by = chance(20_261_201)
const needs = new Map<string, VacancyNeed>(Array.from({ length: most }, (_, index) => [`vac_${index}`, randomNeed(by)]))
const talents = new Map<string, TalentFacts>(Array.from({ length: most }, (_, index) => [`tal_${index}`, randomFacts(by)]))

type Hit = {
  readonly fields: { readonly id: readonly [string] }
  readonly _score: number
  readonly sort: readonly (string | number)[]
  readonly matched_queries: Readonly<Record<string, number>>
}
type Answer = {
  readonly hits: { readonly total: { readonly value: number }; readonly hits: readonly Hit[] }
  readonly aggregations?: Readonly<
    Record<string, { readonly values: { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] } }>
  >
}

beforeAll(async () => {
  await fill('match-talents', 'talents-for-employers', [
    ...[...talents].map(([id, facts]) => toTalentDocument(facts, { id, rev: 1, updatedAt: '2026-11-30T16:30:00.000Z' })),
    toTombstone('tal_gone', 2),
  ])
  await fill('match-vacancies', 'vacancies', [
    ...[...needs].map(([id, need]) =>
      toVacancyDocument(need, {
        id,
        rev: 1,
        code: id,
        organisationId: 'org_1',
        publishedAt: '2026-11-20T00:00:00.000Z',
        validUntil: id === 'vac_7' ? '2026-11-30' : '2026-12-01',
        headcount: 2,
        title: '钢结构车间招二保焊师傅',
        employer: '钱江试验机械厂',
        duties: '按图拼装点固',
      }),
    ),
    toTombstone('vac_gone', 2),
  ])
})

describe('both directions', () => {
  it('give every pair the judged points, each criterion its own', async () => {
    const forwards = new Map<string, PointsOf>()
    const backwards = new Map<string, PointsOf>()
    for (const [id, need] of needs) {
      const { hits } = await search('match-talents', matchTalentsQuery(need, { day, size: most, wider: true }))
      expect(hits.hits).toHaveLength(talents.size)
      const bases = criteria.map(({ key, talentClauses }) => [key, talentClauses(need, day).base] as const)
      for (const hit of hits.hits) forwards.set(`${id} ${idOf(hit)}`, pointsIn(hit, bases))
    }
    for (const [id, facts] of talents) {
      const { hits } = await search('match-vacancies', matchVacanciesQuery(facts, { day, size: most, wider: true }))
      expect(hits.hits).toHaveLength(needs.size - 1)
      const bases = criteria.map(({ key, vacancyClauses }) => [key, vacancyClauses(facts, day).base] as const)
      for (const hit of hits.hits) backwards.set(`${idOf(hit)} ${id}`, pointsIn(hit, bases))
    }
    expect(forwards.size).toBeGreaterThanOrEqual(10_000)
    expect(backwards.size).toBeGreaterThanOrEqual(10_000)
    const wrong: unknown[] = []
    for (const [vacancy, need] of needs) {
      for (const [talent, facts] of talents) {
        const judged = judgedPoints(need, facts)
        const found = [forwards, backwards].map((all) => all.get(`${vacancy} ${talent}`))
        const closed = vacancy === 'vac_7'
        if (!isDeepStrictEqual(found, [judged, closed ? undefined : judged])) wrong.push({ vacancy, talent, judged, found })
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('would differ if the engine left out a clause', async () => {
    const [need] = needs.values()
    if (need === undefined) throw new Error('no need')
    const { hits } = await search('match-talents', matchTalentsQuery(need, { day, size: 1, wider: true }))
    const [hit] = hits.hits
    const facts = talents.get(hit === undefined ? '' : idOf(hit))
    if (hit === undefined || facts === undefined) throw new Error('no hit')
    const bases = criteria.map(({ key, talentClauses }) => [key, talentClauses(need, day).base] as const)
    const [dropped = ''] = Object.keys(hit.matched_queries).filter((name) => name !== 'base')
    const { [dropped]: _, ...rest } = hit.matched_queries
    expect(pointsIn(hit, bases)).toEqual(judgedPoints(need, facts))
    expect(pointsIn({ ...hit, matched_queries: rest }, bases)).not.toEqual(judgedPoints(need, facts))
  })
})

describe('vacancy → talents', () => {
  it('admits whom the rule admits', async () => {
    for (const need of needs.values()) {
      const { hits } = await search('match-talents', matchTalentsQuery(need, { day, size: most }))
      const listed = new Set(hits.hits.map(idOf))
      expect(listed).toEqual(new Set([...talents].filter(([, facts]) => admits(need, facts)).map(([id]) => id)))
    }
  })

  it('pages without a gap or an overlap', async () => {
    const [need] = needs.values()
    if (need === undefined) throw new Error('no need')
    const whole = await search('match-talents', matchTalentsQuery(need, { day, size: most, wider: true }))
    const first = await search('match-talents', matchTalentsQuery(need, { day, size: 50, wider: true }))
    const after = first.hits.hits.at(-1)?.sort ?? []
    const second = await search('match-talents', matchTalentsQuery(need, { day, size: most, wider: true, after }))
    expect([...first.hits.hits, ...second.hits.hits].map(idOf)).toEqual(whole.hits.hits.map(idOf))
  })
})

describe('talent → vacancies', () => {
  it('admits what the rule admits, and no expired vacancy', async () => {
    for (const facts of talents.values()) {
      const { hits } = await search('match-vacancies', matchVacanciesQuery(facts, { day, size: most }))
      const listed = new Set(hits.hits.map(idOf))
      const nothingRead = facts.trades.length === 0 && facts.codes.length === 0 && facts.skills.every((skill) => skill.grasp === 'none')
      const expected = [...needs].filter(([id, need]) => id !== 'vac_7' && (nothingRead || (says(need) && admits(need, facts))))
      expect(listed).toEqual(new Set(expected.map(([id]) => id)))
    }
  })
})

describe('search', () => {
  it('finds vacancies by concept and by plain words, and counts its facets', async () => {
    const { body, understanding } = searchVacanciesQuery('二保焊 试验机械', { day, size: 10, facets: true })
    const answer = await search('match-vacancies', body)
    expect(understanding.understood.map((one) => one.id)).toContain('co2Welder')
    expect(understanding.sought).toEqual(['试验机械'])
    expect(answer.hits.total.value).toBe(needs.size - 1)
    const counted = answer.aggregations?.districts?.values.buckets.reduce((sum, bucket) => sum + bucket.doc_count, 0)
    expect(counted).toBe(needs.size - 1)
  })

  it('finds no vacancy for words that none has', async () => {
    const { body } = searchVacanciesQuery('潜水打捞', { day, size: 10 })
    expect((await search('match-vacancies', body)).hits.hits).toEqual([])
  })

  it('finds talents by trade and place, filters by a licence that is valid today', async () => {
    const { body } = searchTalentsQuery('电焊工', { day, size: most, filters: { licences: ['welding'] }, facets: true })
    const found = (await search('match-talents', body)).hits.hits.map((hit) => talents.get(idOf(hit)))
    expect(found.length).toBeGreaterThan(0)
    for (const facts of found) {
      expect(facts?.licences.some((one) => one.held && one.licence === 'welding' && (one.expires === null || one.expires >= day))).toBe(
        true,
      )
    }
  })
})

/** Something of the vacancy could be read; one that says nothing admits every talent, but is listed for none who says what they do. */
function says(need: VacancyNeed): boolean {
  return need.trade !== null || need.code !== null || need.must.some((phrase) => phrase.concepts.length > 0)
}

/** Points by criterion, and their sum as `score`. */
type PointsOf = Readonly<Record<string, number>> & { readonly score: number }

function judgedPoints(need: VacancyNeed, facts: TalentFacts): PointsOf {
  const { score, judgements } = assess(need, facts, day)
  return { ...Object.fromEntries(judgements.map(({ key, points }) => [key, points])), score }
}

/** The points of a hit: what everyone has of a criterion, and what its clauses add. */
function pointsIn(hit: Hit, bases: readonly (readonly [key: string, points: number])[]): PointsOf {
  const found = new Map(bases)
  for (const [name, points] of Object.entries(hit.matched_queries)) {
    const [key = ''] = name.split(':')
    if (key !== 'base') found.set(key, (found.get(key) ?? 0) + points)
  }
  return { ...Object.fromEntries(found), score: hit._score }
}

async function fill(
  name: string,
  mapping: 'vacancies' | 'talents-for-employers',
  documents: readonly { readonly id: string }[],
): Promise<void> {
  await call('PUT', name, { settings: { number_of_replicas: 0, number_of_shards: 1, ...orderOf(mapping) }, mappings: mappingOf(mapping) })
  const lines = documents.flatMap((document) => [JSON.stringify({ index: { _index: name, _id: document.id } }), JSON.stringify(document)])
  const answer = await fetch(`${inject('opensearch')}/_bulk?refresh=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: `${lines.join('\n')}\n`,
  })
  const { errors, items } = (await answer.json()) as { errors: boolean; items: readonly unknown[] }
  if (errors) throw new Error(JSON.stringify(items).slice(0, 2_000))
}

async function search(name: string, body: SearchBody): Promise<Answer> {
  return (await call('POST', `${name}/_search?include_named_queries_score=true`, body)) as Answer
}

async function call(method: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${inject('opensearch')}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${(await answer.text()).slice(0, 2_000)}`)
  return await answer.json()
}

function idOf({ fields }: Hit): string {
  return fields.id[0]
}
