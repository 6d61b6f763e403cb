import { beauty } from './trades/beauty.ts'
import { care } from './trades/care.ts'
import { construction } from './trades/construction.ts'
import { digital } from './trades/digital.ts'
import { electrical } from './trades/electrical.ts'
import { kitchen } from './trades/kitchen.ts'
import { logistics } from './trades/logistics.ts'
import { machining } from './trades/machining.ts'
import { moulds } from './trades/moulds.ts'
import { online } from './trades/online.ts'
import { processing } from './trades/processing.ts'
import { textile } from './trades/textile.ts'
import { upkeep } from './trades/upkeep.ts'
import { vehicles } from './trades/vehicles.ts'
import { welding } from './trades/welding.ts'
import type { FamilyVocabulary, TradeVocabulary } from './vocabulary.ts'

/** A trade with the family whose words it shares. */
export type SeedTrade = TradeVocabulary & { readonly family: FamilyVocabulary }

export const seedFamilies: readonly FamilyVocabulary[] = [
  machining,
  welding,
  electrical,
  moulds,
  upkeep,
  vehicles,
  construction,
  logistics,
  kitchen,
  care,
  beauty,
  online,
  processing,
  textile,
  digital,
]

export const seedTrades: readonly SeedTrade[] = seedFamilies.flatMap((family) => family.trades.map((trade) => ({ ...trade, family })))

export function seedTrade(key: string): SeedTrade {
  const trade = seedTrades.find((one) => one.key === key)
  if (trade === undefined) throw new Error(`no trade ${key}`)
  return trade
}
