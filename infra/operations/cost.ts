import { limits } from '../functions.ts'
import { type CitySize, type SearchSize, searchSizes } from '../stages.ts'
import type { Action, Measurements } from './actions.ts'
import { type PriceName, prices } from './prices.ts'
import { assumptions, type Traffic, timesOf } from './traffic.ts'

/** Dollars a month, by what they are paid for. */
export type Cost = {
  readonly size: CitySize
  readonly search: number
  readonly functions: number
  readonly gateway: number
  readonly tables: number
  readonly storage: number
  readonly outgoing: number
  readonly watching: number
  readonly total: number
  /** Requests that reach the gateway in a month, in millions. */
  readonly requests: number
  readonly readUnits: number
  readonly writeUnits: number
  readonly gigabytes: number
  /** Of the total without the search domain, a million requests. */
  readonly perMillion: number
}

const hours = 730
const million = 1_000_000
const gigabyte = 1_000_000_000

/** What a city costs in a month, from what was measured, how it is used, and the list prices. Free tiers are left out. */
export function costOf(size: CitySize, traffic: Traffic, measured: Measurements): Cost {
  const use = useOf(traffic, measured)
  const search = searchCost(searchSizes[size])
  const functions = at('lambdaRequests', use.invocations / million) + at('lambdaGigabyteSeconds', use.gigabyteSeconds)
  const gateway = at('httpApi', use.requests / million)
  const tables = at('readUnits', use.readUnits / million) + at('writeUnits', use.writeUnits / million)
  const storage = at('tableGigabytes', use.gigabytes) + at('recoveryGigabytes', use.gigabytes)
  const edge = use.requests + traffic.visits * assumptions.assetRequests
  const outgoing =
    at('egress', use.bytesOut / gigabyte) + at('edgeRequests', edge / million) + at('filterRequests', edge / million) + at('filterRules', 1)
  const watching = at('watching', 1) + at('logs', (use.requests * assumptions.logBytes) / gigabyte)
  const total = search + functions + gateway + tables + storage + outgoing + watching
  return {
    size,
    search,
    functions,
    gateway,
    tables,
    storage,
    outgoing,
    watching,
    total,
    requests: use.requests / million,
    readUnits: use.readUnits / million,
    writeUnits: use.writeUnits / million,
    gigabytes: use.gigabytes,
    perMillion: (functions + gateway + tables) / (use.requests / million),
  }
}

type Use = {
  requests: number
  invocations: number
  gigabyteSeconds: number
  readUnits: number
  writeUnits: number
  bytesOut: number
  gigabytes: number
}

function useOf(traffic: Traffic, { actions, city, stored }: Measurements): Use {
  const roots = traffic.talents + (traffic.posted + traffic.imported) * assumptions.keptMonths
  const gigabytes = ((stored.bytes / (city.talents + city.vacancies)) * roots) / gigabyte
  const use: Use = { requests: 0, invocations: 0, gigabyteSeconds: 0, readUnits: 0, writeUnits: 0, bytesOut: 0, gigabytes }
  const { billedPerMeasured, backgroundMilliseconds, coldShare, coldMilliseconds } = assumptions
  for (const [action, times] of Object.entries(timesOf(traffic)) as [Action, number][]) {
    const one = actions[action]
    use.requests += times * one.requests
    use.readUnits += times * one.readUnits
    use.writeUnits += times * one.writeUnits
    use.bytesOut += times * one.bytesOut
    const background = Object.values(one.invocations).reduce((sum, count) => sum + count, 0)
    const invocations = one.requests + background
    const milliseconds =
      one.functionMilliseconds * billedPerMeasured + background * backgroundMilliseconds + invocations * coldShare * coldMilliseconds
    use.invocations += times * invocations
    use.gigabyteSeconds += (times * milliseconds * limits.desk.memoryMegabytes) / 1024 / 1000
  }
  use.bytesOut += traffic.visits * assumptions.assetBytes
  addScheduled(use, traffic, actions.postVacancy.writeUnits)
  return use
}

/** What the clock starts: the daily comparison reads every root, expiry changes each vacancy once and more. */
function addScheduled(use: Use, traffic: Traffic, changeUnits: number): void {
  use.readUnits += (use.gigabytes * gigabyte * 30) / 4096
  use.writeUnits += (traffic.posted + traffic.imported) * assumptions.changesOfVacancy * changeUnits
  use.invocations += 30 * 24 * 6
}

function searchCost({ nodes, nodeType, diskGigabytes, masters }: SearchSize): number {
  const ofType = (type: string): number => at(type as PriceName, hours)
  return (
    nodes * (ofType(nodeType) + at('searchGigabytes', diskGigabytes)) + (masters === undefined ? 0 : masters.count * ofType(masters.type))
  )
}

function at(name: PriceName, amount: number): number {
  const price = prices[name]
  if (price === undefined) throw new Error(`no price for ${name}`)
  return price.dollars * amount
}
