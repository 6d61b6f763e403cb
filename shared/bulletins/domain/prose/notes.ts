import type { Sentence, Table } from '../compiled.ts'
import { type Cube, none } from '../cube.ts'
import type { Comparability, Issue } from '../issue-among.ts'
import { instantsOf, periodsUntil } from '../period.ts'
import { trendLength } from '../tables/trend.ts'
import type { SentenceKey } from './sentences.ts'
import { at, tellerOf } from './teller.ts'

/** What has to be known of the whole issue: why something is not compared, not told, or not there at all. */
export function notesOf(issue: Issue, tables: readonly Table[], withoutAges: boolean): Sentence[] {
  const { cube, previous, yearBefore, trend } = issue
  const plain = (key: SentenceKey | undefined): readonly Sentence[] => (key === undefined ? [] : [{ key, refs: {} }])
  return [
    ...(previous.state === 'first'
      ? plain('note.first')
      : [...plain(why.previous[previous.state]), ...plain(why.yearBefore[yearBefore.state])]),
    ...(tellsGaps(cube, trend) ? plain('note.gaps') : []),
    ...(trend.some(({ counting }) => counting !== cube.counting) ? plain('note.trendCounting') : []),
    ...(cube.cutOff < instantsOf(cube.period).before ? plain('note.partial') : []),
    ...(tables.some(hidesSomething) ? plain('note.hidden') : []),
    ...unclassified(tables),
    ...(withoutAges ? plain('note.ages') : []),
  ]
}

/** Notes of a comparison that could not be made, by what it would have been with. */
const why: Readonly<Record<'previous' | 'yearBefore', Readonly<Partial<Record<Comparability, SentenceKey>>>>> = {
  previous: {
    missing: 'note.missingPrevious',
    counting: 'note.countingPrevious',
    coverage: 'note.coveragePrevious',
    recut: 'note.recutPrevious',
  },
  yearBefore: {
    missing: 'note.missingYear',
    counting: 'note.countingYear',
    coverage: 'note.coverageYear',
    recut: 'note.recutYear',
  },
}

/** Whether a period between the first shown and this one has no issue. */
function tellsGaps({ period }: Cube, trend: readonly Cube[]): boolean {
  const known = new Set(trend.map((one) => one.period))
  const shown = periodsUntil(period, trendLength)
  return shown.slice(shown.findIndex((one) => known.has(one))).some((one) => !known.has(one))
}

function hidesSomething({ rows }: Table): boolean {
  return rows.some(({ cells }) => Object.values(cells).some((cell) => typeof cell === 'object' && cell !== null && !Array.isArray(cell)))
}

/** Heads of no occupation are in every total and on no ranking. */
function unclassified(tables: readonly Table[]): readonly Sentence[] {
  const { rows, tell } = tellerOf(tables)
  const some = rows('clusters', 'demand').some(({ key, value }) => key === none && value > 0)
  return some ? tell('note.unclassified', { demand: at('clusters', none, 'demand') }) : []
}
