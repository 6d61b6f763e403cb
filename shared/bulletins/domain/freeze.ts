import { type DistrictCode, districtCodes, divisionsOn } from '#shared/reference/districts.ts'
import { countsIn, countsOf, type Raw } from './counts.ts'
import { piecesOf } from './coverage.ts'
import { type Count, Cube, type Measure, none, told } from './cube.ts'
import { type Fairs, fairCountsOf } from './fair-counts.ts'
import { countingEdition } from './method.ts'
import { clusterOf } from './occupation-cluster.ts'
import { payRowsOf } from './pay-rows.ts'
import { daysOf } from './period.ts'
import { type Post, postsOf } from './posts.ts'
import { rules } from './rules.ts'
import { hidden, isSmall } from './small.ts'
import { published, publishedAges } from './suppression.ts'
import { publishedAgesOfPart, publishedPart } from './suppression-part.ts'
import type { Tally } from './tally.ts'

/**
 * The cube of a finished count, with small cells and what would give them away hidden. The same counts give the same cube, in whatever order
 * and pieces they were counted. `fairs`: what came of the park's fairs, in series that tell of them. `beside`: the parts of the city that
 * other bulletins cover for the same time, from which this one could be subtracted.
 */
export function freeze(
  tally: Tally,
  { fairs, beside = [] }: { readonly fairs?: Fairs | undefined; readonly beside?: readonly (readonly DistrictCode[])[] } = {},
): Cube {
  const { series, park, period, cutOff, districts } = tally.meta
  const city = postsOf(tally)
  const posts = city.filter(({ district }) => districts.includes(district))
  const wanted = rawOf(city)
  const { measure: demand } = measureOf(wanted, districts, beside)
  const { measure: seekers, ages } = measureOf(tally.seekers, districts, beside)
  return Cube.parse({
    format: 1,
    counting: countingEdition,
    series,
    park,
    period,
    cutOff,
    coverage: coverageOf(districts, daysOf(period).last),
    demand,
    seekers,
    ...(tally.seekers.ages === undefined ? {} : { ages }),
    ads: orHidden(Object.values(tally.ads).filter(({ district }) => districts.includes(district)).length),
    posts: orHidden(posts.length),
    firms: firmsOf(posts, told(demand.total)),
    typical: typicalOf({ raw: wanted, measure: demand }, { raw: tally.seekers, measure: seekers }),
    pay: payRowsOf(posts, {
      occupation: (code) => told(demand.occupations[code]) !== undefined,
      level: (key) => told(demand.levels[key]) !== undefined,
    }),
    ...(fairs === undefined ? {} : { fairs: fairCountsOf(fairs) }),
  })
}

/** Of the city as it may be told; of a part of it, as it may be told beside that. */
function measureOf(
  raw: Raw,
  districts: readonly DistrictCode[],
  beside: readonly (readonly DistrictCode[])[],
): { readonly measure: Measure; readonly ages: Readonly<Record<string, Count>> } {
  const counts = countsOf(raw, districtCodes)
  const [measure, ages] = [published(counts, clusterOf), publishedAges(counts)]
  if (districts.length === districtCodes.length) return { measure, ages }
  const part = countsOf(raw, districts)
  const pieces = piecesOf(districts, beside)
  const city = { counts, measure, ages, pieces: pieces.length === 0 ? [] : [...pieces, [none]].map((rows) => countsIn(raw, rows)) }
  return { measure: publishedPart(part, city, clusterOf), ages: publishedAgesOfPart(part, city) }
}

function rawOf(posts: readonly Post[]): Raw {
  const raw = { places: {} as Record<string, number>, levels: {} as Record<string, number> }
  for (const { heads, occupation, district, level } of posts) {
    const place = `${occupation}|${district}`
    raw.places[place] = (raw.places[place] ?? 0) + heads
    const step = `${level}|${district}`
    raw.levels[step] = (raw.levels[step] ?? 0) + heads
  }
  return raw
}

function coverageOf(covered: readonly DistrictCode[], day: string): Cube['coverage'] {
  const sorted = covered.toSorted()
  const since = new Map(divisionsOn(day).map(({ code, validFrom }) => [code as string, validFrom]))
  return { districts: sorted, divisions: sorted.flatMap((code) => (since.has(code) ? [{ code, since: since.get(code) ?? null }] : [])) }
}

function firmsOf(posts: readonly Post[], heads: number | undefined): Cube['firms'] {
  const all = new Set(posts.map(({ employer }) => employer)).size
  const short = posts.filter((post) => post.short)
  const unfilled = short.reduce((sum, post) => sum + post.heads, 0)
  return {
    all: orHidden(all),
    short: partOf(new Set(short.map(({ employer }) => employer)).size, all),
    unfilled: heads === undefined ? hidden : partOf(unfilled, heads),
  }
}

function orHidden(count: number): Count {
  return isSmall(count) ? hidden : count
}

/** A part whose whole is told: the rest must not be small either. */
function partOf(count: number, whole: number): Count {
  return isSmall(count) || isSmall(whole - count) || isSmall(whole) ? hidden : count
}

type Side = { readonly raw: Raw; readonly measure: Measure }

/**
 * Where an occupation is wanted most, by gap. Only what is told anyway takes part (the occupation, the division, and where its cluster and
 * the division cross), so that the list says nothing of a hidden number.
 */
function typicalOf(demand: Side, seekers: Side): Record<string, DistrictCode[]> {
  const wanted = Object.entries(demand.raw.places).flatMap(([place, heads]) => {
    const [occupation = none, district = none] = place.split('|')
    if (occupation === none || isSmall(heads) || !mayBeNamed(demand.measure, occupation, district)) return []
    const people = mayBeNamed(seekers.measure, occupation, district) ? (seekers.raw.places[place] ?? 0) : 0
    return [{ occupation, district: district as DistrictCode, heads, gap: heads - people }]
  })
  const named = wanted
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap || b.heads - a.heads || (a.district < b.district ? -1 : 1))
  const groups = Map.groupBy(named, ({ occupation }) => occupation)
  return Object.fromEntries(
    [...groups].map(([occupation, rows]) => [occupation, rows.slice(0, rules.mostTypical).map(({ district }) => district)]),
  )
}

function mayBeNamed({ occupations, districts, crossed }: Measure, occupation: string, district: string): boolean {
  const counts = [occupations[occupation] ?? 0, districts[district], crossed[clusterOf(occupation)]?.[district]]
  return counts.every((count) => told(count) !== undefined)
}
