import type { Cell, Table } from '../compiled.ts'
import { pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { numberIn } from '../known.ts'
import { occupationsOf } from '../ranking.ts'
import { makeTable } from './make-table.ts'

/** 统计范围: how many ads, demands, employers and people the issue rests on, and how many occupations are told and not. */
export function coverageTable({ cube }: Issue, withSeekers: boolean): Table {
  const occupations = occupationsOf(cube).filter((code) => withSeekers || pairOf(cube, 'occupations', code).demand !== 0)
  const untold = occupations.filter((occupation) => {
    const { demand, seekers } = pairOf(cube, 'occupations', occupation)
    return numberIn(demand) === undefined || (withSeekers && numberIn(seekers) === undefined)
  })
  const values: Readonly<Record<string, Cell>> = {
    ads: cube.ads,
    posts: cube.posts,
    employers: cube.firms.all,
    ...(withSeekers ? { people: cube.seekers.total } : {}),
    divisions: cube.coverage.districts.length,
    occupations: occupations.length - untold.length,
    untold: untold.length,
  }
  return makeTable(
    'coverage',
    { item: 'item', value: 'count' },
    Object.entries(values).map(([item, value]) => ({ key: item, cells: { item, value } })),
  )
}
