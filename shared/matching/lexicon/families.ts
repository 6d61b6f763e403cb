import type { Family } from './entries.ts'
import { beauty } from './families/beauty.ts'
import { care } from './families/care.ts'
import { construction } from './families/construction.ts'
import { digital } from './families/digital.ts'
import { electrical } from './families/electrical.ts'
import { general } from './families/general.ts'
import { kitchen } from './families/kitchen.ts'
import { logistics } from './families/logistics.ts'
import { machining } from './families/machining.ts'
import { moulds } from './families/moulds.ts'
import { online } from './families/online.ts'
import { pharma } from './families/pharma.ts'
import { textile } from './families/textile.ts'
import { upkeep } from './families/upkeep.ts'
import { vehicles } from './families/vehicles.ts'
import { welding } from './families/welding.ts'

/** All families of trades. A new trade is an entry in its family's file; a new family is a file named here. */
export const families: readonly Family[] = [
  general,
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
  pharma,
  textile,
  digital,
]
