import { describe, expect, it } from 'vitest'
import { type IndexName, mappingOf } from '#shared/matching/documents/mappings.ts'
import { talentsRanking } from '#shared/matching/queries/match-talents-query.ts'
import { vacanciesRanking } from '#shared/matching/queries/match-vacancies-query.ts'
import { countOf, openShape, pointsInOpen } from '#shared/matching/queries/open-shape.ts'
import { baseOf, type SearchBody } from '#shared/matching/queries/ranked.ts'
import { chance, day, randomFacts, randomNeed } from '../../support/random-pairs.ts'

const by = chance(5123)
const filters = { districts: ['330109', '330108'], payMax: 9000 }

/** What keeps Lucene from leaving out who cannot come among the best: anything beside the flat list of positive clauses. */
function faultsOf({ query, track_total_hits, ...rest }: SearchBody): readonly string[] {
  const { bool, ...others } = query as { readonly bool?: Readonly<Record<string, unknown>> }
  return [
    ...Object.keys(others).map((name) => `query.${name}`),
    ...Object.keys(bool ?? {}).flatMap((name) => (name === 'should' ? [] : [`bool.${name}`])),
    ...((bool?.should as readonly Readonly<Record<string, { readonly boost: number }>>[]) ?? []).flatMap((clause) =>
      clause.constant_score !== undefined && clause.constant_score.boost > 0 ? [] : ['not a positive constant'],
    ),
    ...(track_total_hits === false ? [] : ['counts']),
    ...['post_filter', 'aggs', 'track_scores', 'min_score', 'rescore'].filter((name) => name in rest),
  ]
}

/** The numbers whose bounds would be looked up in an index, which is then read as far as the bound, by each clause anew. */
function lookedUp(body: SearchBody, index: IndexName): readonly string[] {
  const found = [...JSON.stringify(body).matchAll(/"range":\{"([^"]+)"/g)].map(([, field]) => field ?? '')
  return [...new Set(found)].filter((field) => fieldOf(mappingOf(index), field.split('.')).index !== false)
}

type Mapped = { readonly index?: unknown; readonly properties?: unknown }

function fieldOf(mapped: Mapped, [first, ...rest]: readonly string[]): Mapped {
  if (first === undefined) return mapped
  return fieldOf((mapped.properties as Readonly<Record<string, Mapped>>)[first] ?? {}, rest)
}

describe('the open shape', () => {
  it.each([
    ['talents', () => openShape(talentsRanking(randomNeed(by), { day, filters }), 20)],
    ['vacancies', () => openShape(vacanciesRanking(randomFacts(by), { day }), 20)],
  ])('of %s is one flat list with nothing beside it', (_, bodyOf) => {
    for (let turn = 0; turn < 100; turn++) expect(faultsOf(bodyOf())).toEqual([])
  })

  it('would be found out with a filter, a must, a count or a score kept beside it', () => {
    const body = openShape(talentsRanking(randomNeed(by), { day }), 20)
    const { bool } = body.query as { readonly bool: object }
    const live = { term: { live: 'y' } }
    expect(faultsOf({ ...body, query: { bool: { ...bool, filter: [live] } } })).toEqual(['bool.filter'])
    expect(faultsOf({ ...body, query: { bool: { ...bool, must: [live] } } })).toEqual(['bool.must'])
    expect(faultsOf({ ...body, track_total_hits: true })).toEqual(['counts'])
    expect(faultsOf({ ...body, track_scores: true })).toEqual(['track_scores'])
  })

  it('compares the numbers of a million people only where somebody may come among the best', () => {
    const bodies = Array.from({ length: 100 }, () => openShape(talentsRanking(randomNeed(by), { day, filters }), 20))
    expect(bodies.map((body) => JSON.stringify(body)).join('')).toMatch(/"range":\{"pay".*"range":\{"available".*"range":\{"lic\./)
    for (const body of bodies) expect(lookedUp(body, 'talents-for-agencies')).toEqual([])
    // The ads are few enough to be looked up.
    const ads = Array.from({ length: 20 }, () => lookedUp(openShape(vacanciesRanking(randomFacts(by), { day }), 20), 'vacancies'))
    expect(ads.flat()).toContain('validUntil')
  })

  it('gives points under all conditions only, with the base points that it does not ask for', () => {
    const ranking = talentsRanking({ ...randomNeed(by), level: null }, { day, filters })
    expect(ranking.filters).toHaveLength(2)
    expect(pointsInOpen(2048 + 31, ranking)).toBe(31 + baseOf(ranking))
    expect(pointsInOpen(1024 + 90, ranking)).toBeUndefined()
  })

  it('is counted without scoring', () => {
    const body = countOf(talentsRanking(randomNeed(by), { day, filters }))
    expect(body).toMatchObject({ size: 0, track_total_hits: true })
    expect(JSON.stringify(body)).not.toContain('boost')
  })
})
