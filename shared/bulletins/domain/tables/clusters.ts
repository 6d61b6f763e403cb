import type { Cell, Column, Table } from '../compiled.ts'
import { none } from '../cube.ts'
import { all } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { clusterRows } from '../occupation-cluster.ts'
import { plainRatio } from '../ratios.ts'
import { cutColumns, demandColumns, rowOf } from './cut.ts'
import { makeTable, note } from './make-table.ts'

/** 分产业集群: the 1+6 clusters, occupations of none of them, and what has no occupation. */
export function clustersTable(issue: Issue, withSeekers: boolean): Table {
  const rows = [...clusterRows, all].map((key) => ({ key, cells: { cluster: key, ...rowOf(issue, 'clusters', key) } }))
  return withSeekers
    ? makeTable('clusters', { cluster: 'cluster', ...cutColumns }, rows, { notes: [note('clusterRule')] })
    : makeTable('clusters', { cluster: 'cluster', ...demandColumns }, rows, { notes: [note('clusterRule')] })
}

/** 产业集群 × 区、县（市）: the ratio where both are told. A column a division, its key the code. */
export function clusterDistrictsTable({ cube }: Issue): Table {
  const { demand, seekers, coverage } = cube
  const columns: Column[] = [{ key: 'cluster', kind: 'cluster' }, ...coverage.districts.map((key) => ({ key, kind: 'ratio' as const }))]
  const rows = clusterRows
    .filter((cluster) => cluster !== none && demand.crossed[cluster] !== undefined && seekers.crossed[cluster] !== undefined)
    .map((cluster) => {
      const ratioIn = (district: string): Cell =>
        plainRatio({
          demand: demand.crossed[cluster]?.[district] ?? { hidden: true },
          seekers: seekers.crossed[cluster]?.[district] ?? { hidden: true },
        })
      return { key: cluster, cells: { cluster, ...Object.fromEntries(coverage.districts.map((code) => [code, ratioIn(code)])) } }
    })
  return { key: 'clusterDistricts', columns, rows, notes: [note('crossingRule')] }
}
