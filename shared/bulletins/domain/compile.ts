import { Compiled, type Table } from './compiled.ts'
import type { Cube } from './cube.ts'
import { type Issue, issueAmong } from './issue-among.ts'
import { methodEdition } from './method.ts'
import { findingsOf } from './prose/findings.ts'
import { headlineOf } from './prose/headline.ts'
import { notesOf } from './prose/notes.ts'
import { withFindings } from './prose/table-findings.ts'
import type { SeriesKind } from './series.ts'
import { agesTable } from './tables/ages.ts'
import { classesTable } from './tables/classes.ts'
import { clusterDistrictsTable, clustersTable } from './tables/clusters.ts'
import { coverageTable } from './tables/coverage.ts'
import { districtsTable } from './tables/districts.ts'
import { fairConversionTable, fairsTable, fairTotalsTable } from './tables/fairs.ts'
import { firmsTable } from './tables/firms.ts'
import { levelRatiosTable, levelsTable } from './tables/levels.ts'
import { droppedTable, movementsTable, occupationsTable, topTable } from './tables/occupations.ts'
import { overallRatioTable, overallTable } from './tables/overall.ts'
import { payTable } from './tables/pay.ts'
import { trendTable } from './tables/trend.ts'

/**
 * The cubes of earlier issues of the same series. The one before and the one of a year before are found by their periods, wherever they are
 * given; one that is missing, or cannot be compared with, is told in the notes.
 */
export type Earlier = {
  readonly previous?: Cube | undefined
  readonly yearBefore?: Cube | undefined
  /** In any order; eight are shown. */
  readonly trend: readonly Cube[]
}

/** The issue of a cube: tables, and sentences that point into them. Pure: the same cubes give the same issue. */
export function compile(cube: Cube, { previous, yearBefore, trend }: Earlier): Compiled {
  const earlier = [...trend, ...(previous === undefined ? [] : [previous]), ...(yearBefore === undefined ? [] : [yearBefore])]
  const issue = issueAmong(cube, earlier)
  const tables = withFindings(tablesOf[cube.series](issue))
  return Compiled.parse({
    format: 1,
    method: methodEdition,
    series: cube.series,
    park: cube.park,
    period: cube.period,
    coverage: cube.coverage,
    cutOff: cube.cutOff,
    headline: headlineOf(cube.series, tables),
    findings: findingsOf(tables),
    tables,
    notes: notesOf(issue, tables, cube.series !== 'demand' && cube.ages === undefined),
  })
}

const tablesOf: Readonly<Record<SeriesKind, (issue: Issue) => readonly Table[]>> = {
  demand: (issue) => [
    overallTable(issue, ['demand']),
    trendTable(issue, false),
    occupationsTable(issue, 'demand', true),
    movementsTable(issue, 'demand'),
    classesTable(issue, 'demand'),
    droppedTable(issue, 'demand'),
    levelsTable(issue, false),
    clustersTable(issue, false),
    districtsTable(issue, false),
    payTable(issue),
    firmsTable(issue),
    ...fairTotalsTable(issue),
    ...fairConversionTable(issue),
    ...fairsTable(issue),
    coverageTable(issue, false),
  ],
  shortageRanking: (issue) => [
    overallTable(issue),
    overallRatioTable(issue),
    trendTable(issue, true),
    occupationsTable(issue, 'gap', false),
    movementsTable(issue, 'gap'),
    classesTable(issue, 'gap'),
    droppedTable(issue, 'gap'),
    clustersTable(issue, true),
    coverageTable(issue, true),
  ],
  supplyAndDemand: (issue) => [
    overallTable(issue),
    overallRatioTable(issue),
    trendTable(issue, true),
    occupationsTable(issue, 'gap', true),
    movementsTable(issue, 'gap'),
    classesTable(issue, 'gap'),
    droppedTable(issue, 'gap'),
    topTable(issue, 'topShortage'),
    topTable(issue, 'topSurplus'),
    levelsTable(issue, true),
    levelRatiosTable(issue),
    ...agesTable(issue),
    clustersTable(issue, true),
    clusterDistrictsTable(issue),
    districtsTable(issue, true),
    payTable(issue),
    firmsTable(issue),
    ...fairTotalsTable(issue),
    ...fairConversionTable(issue),
    ...fairsTable(issue),
    coverageTable(issue, true),
  ],
}
