import type { Count, Measure } from './cube.ts'
import { rules } from './rules.ts'
import { hidden, isSmall } from './small.ts'
import { coverSmallCrossings } from './suppression-crossed.ts'

/** One quantity counted in all cuts, before anything is hidden. Each cut adds up to the total. */
export type Counts = {
  readonly total: number
  readonly occupations: ReadonlyMap<string, number>
  readonly levels: ReadonlyMap<string, number>
  /** Of people; all zero where ages are not counted. */
  readonly ages: ReadonlyMap<string, number>
  readonly clusters: ReadonlyMap<string, number>
  readonly districts: ReadonlyMap<string, number>
  /** By cluster, then by district. */
  readonly crossed: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * A quantity as it may be published. What is small is hidden, and with it so many others (the smallest first) that no hidden number can be
 * computed from what is told, nor narrowed to less than `rules.leastRoom`: each cut against the total, occupations against their cluster, the
 * crossed table against its rows and columns. Where that cannot be had, the whole quantity is hidden. `clusterOf`: which cluster an
 * occupation adds up to.
 */
export function published(counts: Counts, clusterOf: (occupation: string) => string): Measure {
  const levels = coveredCut(counts.levels)
  const districts = coveredCut(counts.districts)
  const tree = coveredTree(counts, clusterOf)
  if (isSmall(counts.total) || levels === undefined || districts === undefined || tree === undefined) return nothingTold(counts)
  const crossed = coverSmallCrossings(counts.crossed, { rows: tree.clusters, columns: districts })
  return {
    total: counts.total,
    occupations: toldBut(counts.occupations, tree.occupations),
    levels: toldBut(counts.levels, levels),
    clusters: toldBut(counts.clusters, tree.clusters),
    districts: toldBut(counts.districts, districts),
    crossed: Object.fromEntries([...crossed].map(([cluster, row]) => [cluster, Object.fromEntries(row)])),
  }
}

/** People by band of age as they may be published beside their total. Where the bands cannot cover each other, none is told. */
export function publishedAges({ total, ages }: Pick<Counts, 'total' | 'ages'>): Record<string, Count> {
  const gone = isSmall(total) ? undefined : coveredCut(ages)
  return gone === undefined ? blank(ages.keys()) : toldBut(ages, gone)
}

/** Not even what is zero: one row that is not zero would tell who they are. */
export function blank(keys: Iterable<string>): Record<string, Count> {
  return Object.fromEntries([...keys].map((key) => [key, hidden]))
}

/** Whether numbers of which only the sum is known, none of them zero, leave each other room. */
function haveRoom(sum: number, many: number): boolean {
  return many > 1 && sum - many >= rules.leastRoom
}

/** Which rows of a cut are hidden, whose total is told: the small ones, the `forced`, and what covers them; undefined when nothing would. */
export function coveredCut(cut: ReadonlyMap<string, number>, forced?: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const [first, others] = parted(bySize(cut), ([key, count]) => isSmall(count) || forced?.has(key) === true)
  const rows = [...first, ...others]
  let many = first.length
  if (many === 0) return new Set()
  let sum = sumOf(rows.slice(0, many))
  for (; !haveRoom(sum, many); many += 1) {
    const next = rows[many]
    if (next === undefined) return undefined
    sum += next[1]
  }
  return new Set(rows.slice(0, many).map(([key]) => key))
}

type Tree = { readonly clusters: ReadonlySet<string>; readonly occupations: ReadonlySet<string> }

/**
 * The same for clusters and the occupations in them. In a cluster that is told, its occupations cover each other; where they cannot, the
 * cluster is hidden as well. In a hidden cluster every occupation is hidden, and they cover each other across the hidden clusters.
 */
function coveredTree({ clusters, occupations }: Counts, clusterOf: (occupation: string) => string): Tree | undefined {
  const inside = Map.groupBy(occupations, ([occupation]) => clusterOf(occupation))
  const within = new Map(bySize(clusters).map(([cluster]) => [cluster, coveredCut(new Map(inside.get(cluster)))]))
  const [first, others] = parted(bySize(clusters), ([cluster, count]) => isSmall(count) || within.get(cluster) === undefined)
  const order = [...first, ...others]
  let many = first.length
  const gone = (): readonly string[] => order.slice(0, many).map(([cluster]) => cluster)
  const leaves = (): readonly string[] => gone().flatMap((cluster) => (inside.get(cluster) ?? []).map(([occupation]) => occupation))
  while (many > 0 && !(many > 1 && haveRoom(sumOf(order.slice(0, many)), leaves().length))) {
    if (many === order.length) return undefined
    many += 1
  }
  const alone = order.slice(many).flatMap(([cluster]) => [...(within.get(cluster) ?? [])])
  return { clusters: new Set(gone()), occupations: new Set([...leaves(), ...alone]) }
}

type Row = readonly [key: string, count: number]

function parted(rows: readonly Row[], test: (row: Row) => boolean): readonly [readonly Row[], readonly Row[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))]
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, [, count]) => sum + count, 0)
}

/** What is not zero, the smallest first; of equal ones the one whose key comes first. */
function bySize(cut: ReadonlyMap<string, number>): readonly Row[] {
  return [...cut].filter(([, count]) => count > 0).toSorted(([a, one], [b, two]) => one - two || (a < b ? -1 : 1))
}

/** Counts as they are published. */
export function toldBut(cut: ReadonlyMap<string, number>, gone: ReadonlySet<string>): Record<string, Count> {
  return Object.fromEntries([...cut].map(([key, count]) => [key, gone.has(key) ? hidden : count]))
}

/** Nothing but zeros: that there is nobody tells of nobody. */
function nothingTold(counts: Counts): Measure {
  const all = (cut: ReadonlyMap<string, number>): Record<string, Count> => toldBut(cut, new Set(bySize(cut).map(([key]) => key)))
  return {
    total: counts.total === 0 ? 0 : hidden,
    occupations: all(counts.occupations),
    levels: all(counts.levels),
    clusters: all(counts.clusters),
    districts: all(counts.districts),
    crossed: {},
  }
}
