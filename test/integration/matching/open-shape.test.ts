import { beforeAll, describe, expect, inject, it } from 'vitest'
import { mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import { toTombstone } from '#shared/matching/documents/tombstone.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { talentsRanking } from '#shared/matching/queries/match-talents-query.ts'
import { countOf, openShape, pointsInOpen } from '#shared/matching/queries/open-shape.ts'
import { byScore, page, type Ranking, ranked, type SearchBody } from '#shared/matching/queries/ranked.ts'
import { chance, day, randomFacts, randomNeed } from '../../support/random-pairs.ts'

/** Two shapes of one list: whatever the open one shows, the filtered one shows, with the same points in the same order. */

const by = chance(814)
const index = 'open-shape'
const size = 5
const needs: readonly VacancyNeed[] = Array.from({ length: 60 }, () => randomNeed(by))

type Hit = { readonly fields: { readonly id: readonly [string] }; readonly sort: readonly [number, ...unknown[]] }

beforeAll(async () => {
  const live = Array.from({ length: 1500 }, (_, at) =>
    toTalentDocument(randomFacts(by), { id: `tal_${at}`, rev: 1, updatedAt: '2026-11-30T16:30:00.000Z' }),
  )
  const gone = Array.from({ length: 300 }, (_, at) => toTombstone(`tal_gone_${at}`, 2))
  await engine('PUT', `/${index}`, {
    settings: { number_of_replicas: 0, ...orderOf('talents-for-employers') },
    mappings: mappingOf('talents-for-employers'),
  })
  const lines = [...live, ...gone].flatMap((document) => [{ index: { _id: document.id } }, document])
  await engine('POST', `/${index}/_bulk?refresh=true`, lines)
})

describe('the open shape of a ranked list', () => {
  it.each([
    ['everywhere', {}],
    ['under two conditions', { districts: ['330109', '330108', '330110', '330105', '330106'], payMax: 16000 }],
  ])('is the filtered one, %s, when its last hit has more points than anyone who is not admitted', async (_, filters) => {
    let proven = 0
    for (const need of needs) {
      const ranking = talentsRanking(need, { day, filters })
      const filtered = await hitsOf(page(ranked(ranking), byScore(day), size))
      const open = await openHits(ranking)
      const last = open[size - 1]
      if (last === undefined || last.sort[0] <= ranking.outsiders) continue
      proven += 1
      expect(open.map(({ fields, sort }) => [fields.id[0], sort[0]])).toEqual(filtered.map(({ fields, sort }) => [fields.id[0], sort[0]]))
    }
    expect(proven).toBeGreaterThan(5)
  })

  it('counts whom the filtered one counts, and no tombstone', async () => {
    for (const need of needs.slice(0, 20)) {
      const ranking = talentsRanking(need, { day })
      const filtered = { ...page(ranked(ranking), byScore(day), 1), track_total_hits: true }
      expect(await totalOf(countOf(ranking))).toBe(await totalOf(filtered))
    }
  })
})

async function openHits(ranking: Ranking): Promise<readonly Hit[]> {
  return (await hitsOf(openShape(ranking, size))).flatMap((hit) => {
    const points = pointsInOpen(hit.sort[0], ranking)
    return points === undefined ? [] : [{ ...hit, sort: [points, ...hit.sort.slice(1)] }]
  })
}

async function hitsOf(body: SearchBody): Promise<readonly Hit[]> {
  const { hits } = (await engine('POST', `/${index}/_search`, body)) as { readonly hits: { readonly hits: readonly Hit[] } }
  return hits.hits
}

async function totalOf(body: SearchBody): Promise<number> {
  const { hits } = (await engine('POST', `/${index}/_search`, body)) as { readonly hits: { readonly total: { readonly value: number } } }
  return hits.total.value
}

async function engine(method: string, path: string, body: unknown): Promise<unknown> {
  const bulk = Array.isArray(body)
  const answer = await fetch(`${inject('opensearch')}${path}`, {
    method,
    headers: { 'content-type': bulk ? 'application/x-ndjson' : 'application/json' },
    body: bulk ? `${body.map((line) => JSON.stringify(line)).join('\n')}\n` : JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}
