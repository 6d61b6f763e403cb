import { ageBands } from '../age-bands.ts'
import type { Table } from '../compiled.ts'
import { type Cube, none } from '../cube.ts'
import { all } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { change, difference, type Known, share } from '../known.ts'
import { atThreeTimes } from './cut.ts'
import { makeTable, note } from './make-table.ts'

/**
 * 求职人员分年龄段: people, their shares, and how both moved; of those who want work only, for an ad may not ask for an age. No table where ages
 * were not counted; what came before that is compared with nothing, and the table says so.
 */
export function agesTable(issue: Issue): readonly Table[] {
  if (issue.cube.ages === undefined) return []
  const rows = [...ageBands, none, all].map((key) => {
    const people = atThreeTimes(issue, (cube) => peopleOf(cube, key))
    const part = atThreeTimes(issue, (cube) => share(peopleOf(cube, key), peopleOf(cube, all)))
    return {
      key,
      cells: {
        ageBand: key,
        seekers: people.now,
        seekersShare: part.now,
        seekersPoints: difference(part.now, part.previous),
        seekersYearPoints: difference(part.now, part.yearBefore),
        seekersChange: change(people.now, people.previous),
        seekersYearChange: change(people.now, people.yearBefore),
      },
    }
  })
  const compared = [issue.previous.cube, issue.yearBefore.cube].filter((cube) => cube !== undefined)
  const fresh = compared.some(({ ages }) => ages === undefined)
  return [makeTable('ages', columns, rows, { notes: [note('agesRule'), ...(fresh ? [note('agesFresh')] : [])] })]
}

const columns = {
  ageBand: 'ageBand',
  seekers: 'count',
  seekersShare: 'share',
  seekersPoints: 'points',
  seekersYearPoints: 'points',
  seekersChange: 'change',
  seekersYearChange: 'change',
} as const

function peopleOf(cube: Cube | undefined, key: string): Known {
  if (cube === undefined) return null
  return key === all ? cube.seekers.total : (cube.ages?.[key] ?? null)
}
