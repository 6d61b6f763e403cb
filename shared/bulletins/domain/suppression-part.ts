import { type Count, type Measure, told } from './cube.ts'
import { hidden, isSmall } from './small.ts'
import { blank, type Counts, coveredCut, toldBut } from './suppression.ts'

/**
 * The whole city: as it was counted, and as its own bulletins publish it. `pieces`: the divisions by which parts that are published for the
 * same time overlap or leave each other out, each as it was counted (see `piecesOf`).
 */
type City = {
  readonly counts: Counts
  readonly measure: Measure
  readonly ages?: Readonly<Record<string, Count>>
  readonly pieces?: readonly Counts[]
}

/**
 * A quantity of some divisions as it may be published beside that of the whole city: whoever subtracts one from the other learns nothing
 * that either hides. How many there are by division and by cluster is told by the city already, or hidden there: here it is the same. Of
 * levels and occupations is hidden what the city hides, and what would leave a small number for the rest of the city, or for a piece that
 * two parts subtracted from each other would give. Where hidden rows
 * cannot cover each other, all rows that there might be are hidden, whether or not there is anybody in them. Where the city hides one of
 * the divisions, nothing is told.
 */
export function publishedPart(part: Counts, city: City, clusterOf: (occupation: string) => string): Measure {
  const { measure, counts } = city
  const divisions = [...part.districts.keys()]
  if (divisions.some((district) => told(measure.districts[district]) === undefined)) return silence(part)
  const forced = (cut: 'occupations' | 'levels'): ReadonlySet<string> => forcedIn(part, city, cut, measure[cut])
  const crossed = Object.entries(measure.crossed).map(
    ([cluster, row]) => [cluster, Object.fromEntries(divisions.map((district) => [district, row[district] ?? hidden]))] as const,
  )
  const known = knownClusters(part, crossed)
  const levels = coveredCut(part.levels, forced('levels'))
  return {
    total: part.total,
    occupations: occupationsOf({ part, counts, known, forced: forced('occupations') }, clusterOf),
    levels: toldBut(part.levels, levels ?? new Set(counts.levels.keys().filter((level) => counts.levels.get(level) !== 0))),
    clusters: Object.fromEntries([...part.clusters].map(([cluster, count]) => [cluster, known.has(cluster) ? count : hidden])),
    districts: Object.fromEntries(part.districts),
    crossed: Object.fromEntries(crossed),
  }
}

/** The same of people by band of age: beside the city's own, and beside other parts. */
export function publishedAgesOfPart(part: Counts, city: City & Required<Pick<City, 'ages'>>): Record<string, Count> {
  const silent = [...part.districts.keys()].some((district) => told(city.measure.districts[district]) === undefined)
  const gone = silent || isSmall(part.total) ? undefined : coveredCut(part.ages, forcedIn(part, city, 'ages', city.ages))
  return gone === undefined ? blank(part.ages.keys()) : toldBut(part.ages, gone)
}

/** What the city hides, what leaves a small number for the rest of it, and what would for a piece. */
function forcedIn(
  part: Counts,
  { counts, pieces = [] }: City,
  cut: 'occupations' | 'levels' | 'ages',
  inCity: Readonly<Record<string, Count>>,
): ReadonlySet<string> {
  const small = (key: string, count: number): boolean =>
    isSmall((counts[cut].get(key) ?? 0) - count) || pieces.some((piece) => isSmall(piece[cut].get(key) ?? 0))
  return new Set([...part[cut]].flatMap(([key, count]) => (told(inCity[key]) === undefined || small(key, count) ? [key] : [])))
}

/** Those of which the city's crossed table tells every part, and what is left for the others when that is clear. */
function knownClusters(part: Counts, crossed: readonly (readonly [string, Readonly<Record<string, Count>>])[]): ReadonlySet<string> {
  const whole = crossed.flatMap(([cluster, row]) => (Object.values(row).every((count) => told(count) !== undefined) ? [cluster] : []))
  const rest = part.total - whole.reduce((sum, cluster) => sum + (part.clusters.get(cluster) ?? 0), 0)
  return new Set(rest === 0 || part.clusters.size - whole.length === 1 ? part.clusters.keys() : whole)
}

type Inside = {
  readonly part: Counts
  readonly counts: Counts
  /** Clusters of which the number here is told. */
  readonly known: ReadonlySet<string>
  readonly forced: ReadonlySet<string>
}

function occupationsOf({ part, counts, known, forced }: Inside, clusterOf: (occupation: string) => string): Record<string, Count> {
  const inCity = Map.groupBy(counts.occupations.keys(), clusterOf)
  const here = Map.groupBy(part.occupations, ([occupation]) => clusterOf(occupation))
  return Object.fromEntries(
    [...inCity].flatMap(([cluster, occupations]) => {
      const own = new Map(here.get(cluster))
      const gone = known.has(cluster) ? coveredCut(own, forced) : undefined
      return Object.entries(gone === undefined ? blank(occupations) : toldBut(own, gone))
    }),
  )
}

function silence({ levels, clusters, districts }: Counts): Measure {
  return {
    total: hidden,
    occupations: {},
    levels: blank(levels.keys()),
    clusters: blank(clusters.keys()),
    districts: blank(districts.keys()),
    crossed: {},
  }
}
