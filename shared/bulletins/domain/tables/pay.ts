import type { Table } from '../compiled.ts'
import type { Cube, PayRow } from '../cube.ts'
import type { Issue } from '../issue-among.ts'
import { change } from '../known.ts'
import { makeTable, note } from './make-table.ts'

/** 薪酬: quartiles of what is offered a month, by occupation and level. */
export function payTable({ cube, previous, yearBefore }: Issue): Table {
  const rows = cube.pay.map((row) => {
    const { occupation, level, p25, p50, p75 } = row
    const cells = {
      occupation,
      level,
      p25,
      p50,
      p75,
      medianChange: change(p50, medianIn(previous.cube, row)),
      medianYearChange: change(p50, medianIn(yearBefore.cube, row)),
    }
    return { key: `${occupation}|${level}`, cells }
  })
  return makeTable(
    'pay',
    { occupation: 'occupation', level: 'level', p25: 'fen', p50: 'fen', p75: 'fen', medianChange: 'change', medianYearChange: 'change' },
    rows,
    { notes: [note('payRule')] },
  )
}

function medianIn(cube: Cube | undefined, { occupation, level }: PayRow): number | null {
  return cube?.pay.find((row) => row.occupation === occupation && row.level === level)?.p50 ?? null
}
