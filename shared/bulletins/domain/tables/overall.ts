import type { Cell, Table } from '../compiled.ts'
import { all, gapOf, pairOf } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { change, difference, type Known } from '../known.ts'
import { type Pair, plainRatio } from '../ratios.ts'
import { makeTable } from './make-table.ts'

const figures = { demand: ({ demand }: Pair) => demand, seekers: ({ seekers }: Pair) => seekers, gap: gapOf }

/** 供求总体: heads, people and gap, with what they were an issue and a year ago. `only`: the series tells nothing else. */
export function overallTable(issue: Issue, only: readonly (keyof typeof figures)[] = ['demand', 'seekers', 'gap']): Table {
  const columns = {
    item: 'item',
    value: 'count',
    previous: 'count',
    difference: 'difference',
    change: 'change',
    yearBefore: 'count',
    yearDifference: 'difference',
    yearChange: 'change',
  } as const
  const rows = only.map((key) => {
    const { now, previous, yearBefore } = atAllTimes(issue, figures[key])
    const cells = {
      item: key,
      value: now,
      previous,
      difference: difference(now, previous),
      // A gap may be negative: a part of it says nothing.
      change: key === 'gap' ? null : change(now, previous),
      yearBefore,
      yearDifference: difference(now, yearBefore),
      yearChange: key === 'gap' ? null : change(now, yearBefore),
    } satisfies Record<keyof typeof columns, Cell>
    return { key, cells }
  })
  return makeTable('overall', columns, rows)
}

/** 求人倍率 of all, with its changes as differences and in percent. */
export function overallRatioTable(issue: Issue): Table {
  const { now, previous, yearBefore } = atAllTimes(issue, plainRatio)
  return makeTable(
    'overallRatio',
    {
      item: 'item',
      value: 'ratio',
      previous: 'ratio',
      difference: 'ratioChange',
      change: 'change',
      yearBefore: 'ratio',
      yearDifference: 'ratioChange',
      yearChange: 'change',
    },
    [
      {
        key: 'ratio',
        cells: {
          item: 'ratio',
          value: now,
          previous,
          difference: difference(now, previous),
          change: change(now, previous),
          yearBefore,
          yearDifference: difference(now, yearBefore),
          yearChange: change(now, yearBefore),
        },
      },
    ],
  )
}

function atAllTimes(
  { cube, previous, yearBefore }: Issue,
  figure: (pair: Pair) => Known,
): { readonly now: Known; readonly previous: Known; readonly yearBefore: Known } {
  return {
    now: figure(pairOf(cube, 'occupations', all)),
    previous: figure(pairOf(previous.cube, 'occupations', all)),
    yearBefore: figure(pairOf(yearBefore.cube, 'occupations', all)),
  }
}
