import type { Cell, Table } from '../compiled.ts'
import { gapOf, pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { change, difference, numberIn } from '../known.ts'
import { figureOf, occupationsOf, type RankedBy, rankingOf } from '../ranking.ts'
import { plainRatio } from '../ratios.ts'
import { makeTable, note } from './make-table.ts'

/**
 * 分职业: the ranked occupations by rank; with `everyone` then the others of which a number is told, the largest figure first. In a ranking
 * of demand nothing is told of seekers.
 */
export function occupationsTable(issue: Issue, by: RankedBy, everyone: boolean): Table {
  const rows = rowsOf(issue, by, everyone)
  if (by === 'demand') {
    return makeTable(
      'occupations',
      {
        rank: 'rank',
        occupation: 'occupation',
        movement: 'movement',
        previousRank: 'rank',
        demand: 'count',
        demandDifference: 'difference',
        demandChange: 'change',
        demandYearChange: 'change',
        districts: 'districts',
      },
      rows,
      { notes: [note('wantedRule')] },
    )
  }
  return makeTable(
    'occupations',
    {
      rank: 'rank',
      occupation: 'occupation',
      movement: 'movement',
      previousRank: 'rank',
      demand: 'count',
      demandChange: 'change',
      demandYearChange: 'change',
      seekers: 'count',
      gap: 'count',
      gapDifference: 'difference',
      ratio: 'ratio',
      ratioChange: 'ratioChange',
      ratioYearChange: 'ratioChange',
      districts: 'districts',
    },
    rows,
    { notes: [note('rankRule')] },
  )
}

/** How the ranking moved: how many are on it, new, higher, lower, in place, and how many left it. Nothing where there is no earlier one. */
export function movementsTable(issue: Issue, by: RankedBy): Table {
  const { cube, previous } = issue
  const moves = rankingOf(cube, by).map(({ occupation }) => movementOf(issue, by)(occupation))
  const told = previous.cube !== undefined
  const count = (test: (move: Cell) => boolean): Cell => (told ? moves.filter(test).length : null)
  const cells = {
    item: 'ranking',
    ranked: moves.length,
    new: count((move) => move === 'new'),
    up: count((move) => typeof move === 'number' && move > 0),
    same: count((move) => move === 0),
    down: count((move) => typeof move === 'number' && move < 0),
    dropped: told ? droppedOf(issue, by).length : null,
  }
  const columns = { item: 'item', ranked: 'count', new: 'count', up: 'count', same: 'count', down: 'count', dropped: 'count' } as const
  return makeTable('movements', columns, [{ key: 'ranking', cells }])
}

/** Who was on the ranking before and is not any more, by their earlier rank; not those of whom it cannot be told. */
export function droppedTable(issue: Issue, by: RankedBy): Table {
  const rows = droppedOf(issue, by).map(({ occupation, rank }) => {
    const pair = pairOf(issue.cube, 'occupations', occupation)
    const cells = { previousRank: rank, occupation, demand: pair.demand, seekers: pair.seekers, gap: gapOf(pair) }
    return { key: occupation, cells }
  })
  const columns = { previousRank: 'rank', occupation: 'occupation', demand: 'count', seekers: 'count', gap: 'count' } as const
  if (by === 'gap') return makeTable('dropped', columns, rows)
  const { previousRank, occupation, demand } = columns
  return makeTable('dropped', { previousRank, occupation, demand }, rows)
}

/** The ten occupations that lack most (紧缺), or of which there are most too many (富余), with all that share the tenth place; of equals the larger side comes first. */
export function topTable({ cube }: Issue, key: 'topShortage' | 'topSurplus'): Table {
  const sign = key === 'topShortage' ? 1 : -1
  const rows = occupationsOf(cube)
    .flatMap((occupation) => {
      const pair = pairOf(cube, 'occupations', occupation)
      const figure = (numberIn(gapOf(pair)) ?? 0) * sign
      const side = numberIn(key === 'topShortage' ? pair.demand : pair.seekers) ?? 0
      return figure <= 0 ? [] : [{ occupation, figure, side, pair }]
    })
    .toSorted((a, b) => b.figure - a.figure || b.side - a.side || (a.occupation < b.occupation ? -1 : 1))
  const ranked = rows.map((row) => ({ ...row, rank: 1 + rows.findIndex(({ figure, side }) => figure === row.figure && side === row.side) }))
  return makeTable(
    key,
    { rank: 'rank', occupation: 'occupation', demand: 'count', seekers: 'count', figure: 'count', ratio: 'ratio' },
    ranked
      .filter(({ rank }) => rank <= 10)
      .map(({ occupation, figure, rank, pair }) => ({
        key: occupation,
        cells: { rank, occupation, demand: pair.demand, seekers: pair.seekers, figure, ratio: plainRatio(pair) },
      })),
  )
}

function rowsOf(issue: Issue, by: RankedBy, everyone: boolean) {
  const { cube, previous, yearBefore } = issue
  const ranks = new Map(rankingOf(cube, by).map(({ occupation, rank }) => [occupation, rank]))
  const earlierRanks = new Map(
    previous.cube === undefined ? [] : rankingOf(previous.cube, by).map(({ occupation, rank }) => [occupation, rank]),
  )
  const moved = movementOf(issue, by)
  const listed = everyone ? [...ranks.keys(), ...unranked(issue, by, ranks)] : [...ranks.keys()]
  return listed.map((occupation) => {
    const now = pairOf(cube, 'occupations', occupation)
    const then = pairOf(previous.cube, 'occupations', occupation)
    const lastYear = pairOf(yearBefore.cube, 'occupations', occupation)
    const rank = ranks.get(occupation) ?? null
    const cells = {
      rank,
      occupation,
      movement: rank === null ? null : moved(occupation),
      previousRank: earlierRanks.get(occupation) ?? null,
      demand: now.demand,
      demandDifference: difference(now.demand, then.demand),
      demandChange: change(now.demand, then.demand),
      demandYearChange: change(now.demand, lastYear.demand),
      seekers: now.seekers,
      gap: gapOf(now),
      gapDifference: difference(gapOf(now), gapOf(then)),
      ratio: plainRatio(now),
      ratioChange: difference(plainRatio(now), plainRatio(then)),
      ratioYearChange: difference(plainRatio(now), plainRatio(lastYear)),
      districts: cube.typical[occupation] ?? [],
    }
    return { key: occupation, cells }
  })
}

/** Those with something to tell, the largest figure first, those of unknown gap last. */
function unranked({ cube }: Issue, by: RankedBy, ranks: ReadonlyMap<string, number>): readonly string[] {
  const rows = occupationsOf(cube).flatMap((occupation) => {
    const pair = pairOf(cube, 'occupations', occupation)
    const figure = numberIn(figureOf(cube, occupation, by))
    const untold =
      figure === undefined && (by === 'demand' || (numberIn(pair.demand) === undefined && numberIn(pair.seekers) === undefined))
    return untold || ranks.has(occupation) ? [] : [{ occupation, figure: figure ?? Number.NEGATIVE_INFINITY }]
  })
  return rows.toSorted((a, b) => b.figure - a.figure || (a.occupation < b.occupation ? -1 : 1)).map(({ occupation }) => occupation)
}

/** Places gained since the last ranking; `new` for who was not on it; none where that cannot be told. */
export function movementOf({ cube, previous }: Issue, by: RankedBy): (occupation: string) => Cell {
  const { cube: before } = previous
  if (before === undefined) return () => null
  const ranks = new Map(rankingOf(cube, by).map(({ occupation, rank }) => [occupation, rank]))
  const earlier = new Map(rankingOf(before, by).map(({ occupation, rank }) => [occupation, rank]))
  return (occupation) => {
    const [rank, then] = [ranks.get(occupation), earlier.get(occupation)]
    if (rank === undefined) return null
    if (then !== undefined) return then - rank
    return numberIn(figureOf(before, occupation, by)) === undefined ? null : 'new'
  }
}

function droppedOf({ cube, previous }: Issue, by: RankedBy): readonly { readonly occupation: string; readonly rank: number }[] {
  if (previous.cube === undefined) return []
  const now = new Set(rankingOf(cube, by).map(({ occupation }) => occupation))
  return rankingOf(previous.cube, by).filter(
    ({ occupation }) => !now.has(occupation) && numberIn(figureOf(cube, occupation, by)) !== undefined,
  )
}
