import type { Cell, Table } from '../compiled.ts'
import { all, pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { numberIn, share } from '../known.ts'
import { occupationsOf, type RankedBy, rankingOf } from '../ranking.ts'
import { makeTable, note } from './make-table.ts'
import { movementOf } from './occupations.ts'

/**
 * 分职业大类: how many of the ranked occupations are of each major class, how many of them new, and what share of the demand the occupations
 * make of which it is told. Made of what is told elsewhere alone, so that it gives away nothing that is hidden there.
 */
export function classesTable(issue: Issue, by: RankedBy): Table {
  const { cube, previous } = issue
  const ranked = rankingOf(cube, by).map(({ occupation }) => occupation)
  const moved = movementOf(issue, by)
  const told = occupationsOf(cube).flatMap((occupation) => {
    const demand = numberIn(pairOf(cube, 'occupations', occupation).demand)
    return demand === undefined ? [] : [{ occupation, demand }]
  })
  const total = pairOf(cube, 'occupations', all).demand
  const classes = [...new Set([...ranked, ...told.map(({ occupation }) => occupation)].map(classOf))].toSorted()
  const rows = classes.map((key) => {
    const inClass = ranked.filter((occupation) => classOf(occupation) === key)
    const demand = told.filter(({ occupation }) => classOf(occupation) === key).reduce((sum, one) => sum + one.demand, 0)
    const fresh: Cell = previous.cube === undefined ? null : inClass.filter((occupation) => moved(occupation) === 'new').length
    return { key, cells: { occupation: key, ranked: inClass.length, new: fresh, demand, demandShare: share(demand, total) } }
  })
  const columns = { occupation: 'occupation', ranked: 'count', new: 'count', demand: 'count', demandShare: 'share' } as const
  return makeTable('classes', columns, rows, { notes: [note('toldOccupationsOnly')] })
}

/** 大类: the first digit of the code. */
function classOf(occupation: string): string {
  return occupation.slice(0, 1)
}
