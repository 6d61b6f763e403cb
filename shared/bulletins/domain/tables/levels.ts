import { isHighSkilled, skillLevelKeys } from '#shared/reference/levels.ts'
import type { Table } from '../compiled.ts'
import { type Cube, none } from '../cube.ts'
import { all, pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { difference, type Known, sum } from '../known.ts'
import { type Pair, plainRatio, ratioByR1, ratioByR2 } from '../ratios.ts'
import { atThreeTimes, cutCells, cutColumns, demandColumns, wholesOf } from './cut.ts'
import { makeTable, note } from './make-table.ts'

/** 高级工及以上, and all that name a level: rows of the table beside the steps of the ladder. */
export const highSkilled = 'highSkilled'
export const stated = 'stated'

const rows: readonly string[] = [...skillLevelKeys, none, highSkilled, stated, all]

/** 分技能等级: heads and people, their shares, and how these moved in 百分点. Without seekers in a series of demand. */
export function levelsTable(issue: Issue, withSeekers: boolean): Table {
  const cells = rows.map((key) => {
    const { now, previous, yearBefore } = atThreeTimes(issue, (cube) => groupOf(cube, key))
    return { key, cells: { level: key, ...cutCells(now, previous, yearBefore, wholesOf(issue)) } }
  })
  const { seekers, seekersShare, seekersPoints, seekersYearPoints } = cutColumns
  const { demand, demandShare, demandPoints, demandYearPoints } = demandColumns
  const wanted = { level: 'level', demand, demandShare, demandPoints, demandYearPoints } as const
  return withSeekers
    ? makeTable('levels', { ...wanted, seekers, seekersShare, seekersPoints, seekersYearPoints }, cells)
    : makeTable('levels', wanted, cells)
}

/** 分技能等级求人倍率, each by three rules: plain, R1 and R2 (see ratios.ts). For those who state none there is only what remains: nothing. */
export function levelRatiosTable(issue: Issue): Table {
  return makeTable(
    'levelRatios',
    {
      level: 'level',
      ratio: 'ratio',
      ratioChange: 'ratioChange',
      ratioYearChange: 'ratioChange',
      r1: 'ratio',
      r1Change: 'ratioChange',
      r1YearChange: 'ratioChange',
      r2: 'ratio',
      r2Change: 'ratioChange',
      r2YearChange: 'ratioChange',
    },
    [...skillLevelKeys, highSkilled, all].map((key) => {
      const plain = atThreeTimes(issue, (cube) => plainRatio(groupOf(cube, key)))
      const r1 = atThreeTimes(issue, (cube) => (key === all ? null : byR1(cube, key)))
      const r2 = atThreeTimes(issue, (cube) => (key === all ? null : byR2(cube, key)))
      return {
        key,
        cells: {
          level: key,
          ratio: plain.now,
          ratioChange: difference(plain.now, plain.previous),
          ratioYearChange: difference(plain.now, plain.yearBefore),
          r1: r1.now,
          r1Change: difference(r1.now, r1.previous),
          r1YearChange: difference(r1.now, r1.yearBefore),
          r2: r2.now,
          r2Change: difference(r2.now, r2.previous),
          r2YearChange: difference(r2.now, r2.yearBefore),
        },
      }
    }),
    { notes: [note('ratioRule')] },
  )
}

/** A step of the ladder, or several together. */
function groupOf(cube: Cube | undefined, key: string): Pair {
  if (key === all || key === none) return pairOf(cube, 'levels', key)
  if (key === highSkilled) {
    const high = skillLevelKeys.filter(isHighSkilled).map((level) => pairOf(cube, 'levels', level))
    return { demand: sum(high.map(({ demand }) => demand)), seekers: sum(high.map(({ seekers }) => seekers)) }
  }
  if (key !== stated) return pairOf(cube, 'levels', key)
  const [whole, silent] = [pairOf(cube, 'levels', all), pairOf(cube, 'levels', none)]
  return { demand: difference(whole.demand, silent.demand), seekers: difference(whole.seekers, silent.seekers) }
}

function byR1(cube: Cube | undefined, key: string): Known {
  return ratioByR1(groupOf(cube, key), pairOf(cube, 'levels', none).demand, pairOf(cube, 'levels', all).seekers)
}

function byR2(cube: Cube | undefined, key: string): Known {
  return ratioByR2(groupOf(cube, key), pairOf(cube, 'levels', none).seekers, pairOf(cube, 'levels', all).demand)
}
