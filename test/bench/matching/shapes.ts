import type { VacancyNeed } from '#shared/matching/facts.ts'
import { talentsRanking } from '#shared/matching/queries/match-talents-query.ts'
import { countOf, openShape, pointsInOpen } from '#shared/matching/queries/open-shape.ts'
import { byScore, page, type Ranking, ranked } from '#shared/matching/queries/ranked.ts'
import type { SearchEngine } from './engine.ts'
import { benchDay } from './population.ts'

/** A page as the bench compares it: the points of its rows, whether it was asked twice, and where its last row stands. */
export type Page = {
  readonly points: readonly number[]
  readonly twice?: boolean
  readonly last?: readonly (string | number)[]
  readonly total?: number
}

type Hits = {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly { readonly sort: readonly (string | number)[] }[] }
}

export const pageSize = 20

export function rankingOf(need: VacancyNeed, districts: readonly string[]): Ranking {
  return talentsRanking(need, { day: benchDay, ...(districts.length === 0 ? {} : { filters: { districts } }) })
}

/** The filtered shape: `after` a row, or from the beginning. */
export async function filteredPage(
  engine: SearchEngine,
  index: string,
  ranking: Ranking,
  after?: Page['last'],
  counted = false,
): Promise<Page> {
  const body = { ...page(ranked(ranking), byScore(ranking.day), pageSize, after), track_total_hits: counted }
  const { hits } = await engine.ask<Hits>('POST', `/${index}/_search`, body)
  return {
    points: hits.hits.map(({ sort }) => Number(sort[0])),
    ...lastOf(hits.hits.map(({ sort }) => sort)),
    ...(hits.total === undefined ? {} : { total: hits.total.value }),
  }
}

/** The open shape, with the filtered one behind it where the open one proves nothing. */
export async function openPage(engine: SearchEngine, index: string, ranking: Ranking): Promise<Page> {
  const { hits } = await engine.ask<Hits>('POST', `/${index}/_search`, openShape(ranking, pageSize))
  const rows = hits.hits.flatMap(({ sort: [score, ...rest] }) => {
    const points = pointsInOpen(Number(score), ranking)
    return points === undefined ? [] : [[points, ...rest]]
  })
  const last = rows[pageSize - 1]
  if (last === undefined || Number(last[0]) <= ranking.outsiders) return { ...(await filteredPage(engine, index, ranking)), twice: true }
  return { points: rows.map(([points]) => Number(points)), ...lastOf(rows) }
}

/** How many are listed, as a request of its own. */
export async function countedTotal(engine: SearchEngine, index: string, ranking: Ranking): Promise<number> {
  return (await engine.ask<Hits>('POST', `/${index}/_search`, countOf(ranking))).hits.total?.value ?? 0
}

function lastOf(rows: readonly (readonly (string | number)[])[]): Pick<Page, 'last'> {
  const last = rows.at(-1)
  return last === undefined ? {} : { last }
}
