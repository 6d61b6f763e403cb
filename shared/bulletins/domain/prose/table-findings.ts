import type { Sentence, Table, TableKey } from '../compiled.ts'
import { none, other } from '../cube.ts'
import { all } from '../figures.ts'
import { highSkilled } from '../tables/levels.ts'
import { at, largest, type Teller, tellerOf } from './teller.ts'

/** The tables, each with what it shows in a few words, where it shows something. */
export function withFindings(tables: readonly Table[]): Table[] {
  const teller = tellerOf(tables)
  return tables.map((table) => {
    const [finding] = findings[table.key]?.(teller) ?? []
    return finding === undefined ? table : { ...table, finding }
  })
}

const findings: Readonly<Partial<Record<TableKey, (teller: Teller) => readonly Sentence[]>>> = {
  trend: ({ rows, tell, told }) => {
    const last = rows('trend', 'ratio').at(-1)
    if (last === undefined) return tell('finding.demand', { demand: at('overall', 'demand', 'value') })
    const refs = { ratio: at('overallRatio', 'ratio', 'value'), ...told({ difference: at('overallRatio', 'ratio', 'difference') }) }
    return tell('finding.ratio', refs)
  },
  occupations: ({ rows, tell }) => {
    const [first] = rows('occupations', 'rank')
    const key = rows('occupations', 'gap').length > 0 ? 'finding.shortest' : 'finding.wanted'
    return first === undefined ? [] : tell(key, { occupation: at('occupations', first.key, 'occupation') })
  },
  topShortage: (teller) => first(teller, 'topShortage', 'finding.shortest'),
  topSurplus: (teller) => first(teller, 'topSurplus', 'finding.surplus'),
  levels: ({ tell }) => tell('finding.highSkilled', { share: at('levels', highSkilled, 'demandShare') }),
  levelRatios: ({ rows, tell }) => {
    const row = largest(rows('levelRatios', 'ratio', [all, highSkilled]))
    return row === undefined ? [] : tell('finding.tightest', { name: at('levelRatios', row.key, 'level') })
  },
  ages: ({ rows, hides, tell }) => {
    const best = largest(rows('ages', 'seekers', [all, none]).filter(({ value }) => value > 0))
    return best === undefined || hides('ages', 'seekers', [none]) ? [] : tell('finding.age', { name: at('ages', best.key, 'ageBand') })
  },
  clusters: (teller) => most(teller, 'clusters', 'cluster', [all, none, other]),
  districts: (teller) => most(teller, 'districts', 'district', [all, none]),
  clusterDistricts: ({ rows, tell }) => {
    const columns = rows('districts', 'demand', [all, none]).map(({ key }) => key)
    const cells = columns.flatMap((district) => rows('clusterDistricts', district, [other]).map((row) => ({ district, ...row })))
    const best = largest(cells)
    if (best === undefined) return []
    return tell('finding.crossing', {
      cluster: at('clusterDistricts', best.key, 'cluster'),
      district: at('districts', best.district, 'district'),
    })
  },
  pay: ({ rows, tell }) => {
    const best = largest(rows('pay', 'p50').filter(({ key }) => key.endsWith('|all')))
    return best === undefined ? [] : tell('finding.pay', { occupation: at('pay', best.key, 'occupation') })
  },
  fairConversion: ({ tell }) => tell('finding.signing', { share: at('fairConversion', 'signingRate', 'share') }),
  firms: ({ tell }) => tell('finding.firms', { share: at('firms', 'shortFirms', 'share') }),
}

function first({ rows, tell }: Teller, table: TableKey, key: 'finding.shortest' | 'finding.surplus'): readonly Sentence[] {
  const [row] = rows(table, 'rank')
  return row === undefined ? [] : tell(key, { occupation: at(table, row.key, 'occupation') })
}

function most({ rows, hides, tell }: Teller, table: TableKey, column: string, but: readonly string[]): readonly Sentence[] {
  const some = rows(table, 'demand', but)
  const row = largest(some)
  return row === undefined || row.value === 0 || some.length < 2 || hides(table, 'demand', but)
    ? []
    : tell('finding.most', { name: at(table, row.key, column) })
}
