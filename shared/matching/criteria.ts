import { conditions } from './criteria/conditions.ts'
import type { Criterion } from './criteria/criterion.ts'
import { level } from './criteria/level.ts'
import { licences } from './criteria/licences.ts'
import { pay } from './criteria/pay.ts'
import { place } from './criteria/place.ts'
import { skills } from './criteria/skills.ts'
import { trade } from './criteria/trade.ts'

/** The one table of criteria. Queries, explanations and the help page are made from it, in this order. */
export const criteria: readonly Criterion[] = [trade, skills, licences, place, level, pay, conditions]
