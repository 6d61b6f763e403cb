import type { Count, Cube, Measure, PayRow } from '#shared/bulletins/domain/cube.ts'
import { none } from '#shared/bulletins/domain/cube.ts'
import { fairCountsOf } from '#shared/bulletins/domain/fair-counts.ts'
import { countingEdition } from '#shared/bulletins/domain/method.ts'
import { clusterOf, clusterRows } from '#shared/bulletins/domain/occupation-cluster.ts'
import { instantsOf, type Period, periodsUntil, previousPeriod, yearBefore } from '#shared/bulletins/domain/period.ts'
import { type SeriesKind, tellsOfFairs } from '#shared/bulletins/domain/series.ts'
import { isSmall } from '#shared/bulletins/domain/small.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { type DistrictCode, districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { occupations } from '#shared/reference/occupations.ts'

/** The counts of a city for pages to be made of: sixty occupations in all divisions and levels, the same each time, small ones hidden. */
export function cityCube(period: Period, series: SeriesKind = 'supplyAndDemand'): Cube {
  const place = Number(period.slice(0, 4)) * 4 + Number(period.slice(-1))
  const demand = measure((occupation, district) => 3 + ((occupation * 7 + district * 5 + place * 3) % 23) * (1 + (occupation % 4)))
  const seekers = measure((occupation, district) => 2 + ((occupation * 11 + district * 3 + place * 2) % 19) * (1 + (occupation % 3)))
  return {
    format: 1,
    counting: countingEdition,
    series,
    park: { id: 'org_01JDK0000000000000000000AA' as Id<'organisation'>, name: '西湖人力资源服务产业园' },
    period,
    cutOff: instantsOf(period).before,
    coverage: { districts: [...districtCodes], divisions: districtCodes.map((code) => ({ code, since: '2021-04-09' })) },
    demand,
    seekers,
    ads: 1480,
    posts: 1312,
    firms: { all: 296, short: 71, unfilled: 2210 },
    typical: Object.fromEntries(codes.map((code, at) => [code, [0, 4, 7].map((step) => district(at + step))])),
    pay: codes.flatMap((code, at) => payOf(code, at)),
    ...(tellsOfFairs(series) ? { fairs: fairsOf(period) } : {}),
  }
}

/** Quarters before one: six of the seven, since one was not published. */
export function cubesBefore(period: Period, series: SeriesKind = 'supplyAndDemand'): readonly Cube[] {
  return periodsUntil(period, 8)
    .slice(0, -1)
    .filter((_, at) => at !== 2)
    .map((one) => cityCube(one, series))
}

/** Every 27th occupation: of all kinds, with short names and long ones. */
const codes: readonly string[] = occupations()
  .filter((_, at) => at % 27 === 5)
  .map(({ code }) => code)
  .slice(0, 60)

function district(at: number): DistrictCode {
  return districtCodes[at % districtCodes.length] as DistrictCode
}

/** Three fairs a quarter; of the last one results are not published yet. */
function fairsOf(period: Period): Cube['fairs'] {
  const fairs = (of: Period, reported: number) =>
    [0, 1, 2].map((at) => {
      const held = {
        code: `k3m8p2x${of.slice(3, 4)}${of.slice(-1).replace('1', '5')}${at + 2}`,
        title: `${['智能制造', '汽车维修', '养老护理'][at]}技能人才专场招聘会`,
        on: `${of.slice(0, 4)}-0${Number(of.slice(-1)) * 2}-1${at}`,
      }
      const results = {
        exhibitors: 30 + at,
        posts: 88,
        headcount: 260,
        arrivals: 900 + at * 40,
        received: 420,
        intents: 96,
        signings: 31 + at,
        reporting: 28,
        placements: 20 - at * 8,
      }
      return at < reported ? { ...held, results } : held
    })
  return fairCountsOf({ held: fairs(period, 2), previous: fairs(previousPeriod(period), 3), yearBefore: fairs(yearBefore(period), 3) })
}

type Cut = Record<string, number>

function measure(heads: (occupation: number, district: number) => number): Measure {
  const cuts: Record<'occupations' | 'levels' | 'clusters' | 'districts', Cut> = {
    occupations: {},
    levels: {},
    clusters: {},
    districts: {},
  }
  const crossed: Record<string, Cut> = {}
  for (const row of clusterRows) {
    cuts.clusters[row] = 0
    crossed[row] = Object.fromEntries([...districtCodes, none].map((code) => [code, 0]))
  }
  for (const level of [...skillLevelKeys, none]) cuts.levels[level] = 0
  for (const code of [...districtCodes, none]) cuts.districts[code] = 0
  for (const [at, code] of codes.entries()) {
    for (const [nth, place] of [...districtCodes, none].entries()) {
      const count = heads(at, nth)
      add(cuts.occupations, code, count)
      add(cuts.clusters, clusterOf(code), count)
      add(cuts.districts, place, count)
      add(crossed[clusterOf(code)] ?? {}, place, count)
      add(cuts.levels, [...skillLevelKeys, none, none, none][(at + nth) % 11] ?? none, count)
    }
  }
  const total = Object.values(cuts.districts).reduce((sum, count) => sum + count, 0)
  return {
    total,
    occupations: told(cuts.occupations, 6),
    levels: told(cuts.levels),
    clusters: told(cuts.clusters),
    districts: told(cuts.districts),
    crossed: Object.fromEntries(Object.entries(crossed).map(([row, cut]) => [row, told(cut, 40)])),
  }
}

function add(cut: Cut, key: string, count: number): void {
  cut[key] = (cut[key] ?? 0) + count
}

/** Small counts are hidden, and here every so many-th as well, as if it had to be hidden with another. */
function told(cut: Cut, every = Number.POSITIVE_INFINITY): Record<string, Count> {
  return Object.fromEntries(
    Object.entries(cut).map(([key, count], at) => [key, isSmall(count) || at % every === 5 ? { hidden: true as const } : count]),
  )
}

function payOf(occupation: string, at: number): readonly PayRow[] {
  const middle = 600_000 + ((at * 37) % 23) * 25_000
  const row = (level: PayRow['level'], shift: number): PayRow => ({
    occupation,
    level,
    p25: middle - 90_000 + shift,
    p50: middle + shift,
    p75: middle + 140_000 + shift * 2,
  })
  return at % 3 === 0 ? [row('all', 0), row('intermediate', -40_000), row('senior', 80_000)] : [row('all', 0)]
}
