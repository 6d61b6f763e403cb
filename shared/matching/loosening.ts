import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { levelFloor } from './criteria/level.ts'
import { anyOf, either, type Query } from './engine.ts'
import type { VacancyNeed } from './facts.ts'
import { type ConditionId, conditionIds } from './lexicon/conditions.ts'
import { type LevelKey, levelKeys } from './lexicon/levels.ts'
import { licenceIds } from './lexicon/licences.ts'

/** One thing that a vacancy could ask less of. `level`: null asks for none. Pay in yuan a month. */
export type Loosening =
  | { readonly kind: 'place' }
  | { readonly kind: 'level'; readonly to: LevelKey | null }
  | { readonly kind: 'pay'; readonly by: number }
  | { readonly kind: 'licence'; readonly licence: string }
  | { readonly kind: 'condition'; readonly condition: ConditionId }

/** By how much the top of the pay may be raised. */
const raises = [500, 1000] as const

/** Whom a requirement keeps out, and whom it would not keep out any more when it is loosened. */
type Requirement = { readonly nothingAgainst: Query; readonly loosened: readonly { readonly loosening: Loosening; readonly also: Query }[] }

/** A loosening as an address carries it: `place`, `level`, `pay:500`, `licence:welding`, `condition:night`. */
export function looseningKey(loosening: Loosening): string {
  if (loosening.kind === 'pay') return `pay:${loosening.by}`
  if (loosening.kind === 'licence') return `licence:${loosening.licence}`
  return loosening.kind === 'condition' ? `condition:${loosening.condition}` : loosening.kind
}

/** The loosenings that make sense for a vacancy: nothing that it does not ask for. */
export function looseningsOf(need: VacancyNeed): readonly Loosening[] {
  return requirementsOf(need, '2000-01-01').flatMap(({ loosened }) => loosened.map(({ loosening }) => loosening))
}

/**
 * Counts for one request: who fits as it is, then for each loosening who would fit beside them. To fit means that nothing that was stated
 * speaks against it; what is not known is no fault.
 */
export function looseningQueries(
  need: VacancyNeed,
  day: CivilDate,
): { readonly fitting: Query; readonly gains: readonly { readonly loosening: Loosening; readonly query: Query }[] } {
  const requirements = requirementsOf(need, day)
  const gains = requirements.flatMap((requirement) => {
    const others = requirements.filter((other) => other !== requirement).map(({ nothingAgainst }) => nothingAgainst)
    return requirement.loosened.map(({ loosening, also }) => ({
      loosening,
      query: { bool: { filter: [...others, also], must_not: [requirement.nothingAgainst] } },
    }))
  })
  return { fitting: { bool: { filter: requirements.map(({ nothingAgainst }) => nothingAgainst) } }, gains }
}

function requirementsOf(need: VacancyNeed, day: CivilDate): readonly Requirement[] {
  const district = need.district?.district
  const floor = levelFloor(need)
  const top = need.payMax
  const conditions = conditionIds.filter((id) => need.conditions.some(({ condition }) => condition === id))
  return [
    ...(district === undefined ? [] : [placeRequirement(district)]),
    ...(floor === null ? [] : [levelRequirement(floor)]),
    ...(top === null ? [] : [payRequirement(top)]),
    ...licenceIds.filter((id) => need.licences.some(({ licence }) => licence === id)).map((licence) => licenceRequirement(licence, day)),
    ...conditions.map(conditionRequirement),
  ]
}

function placeRequirement(district: string): Requirement {
  return {
    nothingAgainst: either([anyOf('within0', [district]), unstated('districts')]),
    loosened: [{ loosening: { kind: 'place' }, also: anyOf('within1', [district]) }],
  }
}

function levelRequirement(floor: number): Requirement {
  const to = floor <= 1 ? null : (levelKeys[floor - 1] ?? null)
  return {
    nothingAgainst: either([anyOf('levels', [floor]), unstated('level')]),
    loosened: [{ loosening: { kind: 'level', to }, also: to === null ? { match_all: {} } : anyOf('levels', [floor - 1]) }],
  }
}

function payRequirement(top: number): Requirement {
  const within = (most: number): Query => ({ range: { pay: { lte: most } } })
  return {
    nothingAgainst: either([within(top), unstated('pay')]),
    loosened: raises.map((by) => ({ loosening: { kind: 'pay', by }, also: within(top + by) })),
  }
}

function licenceRequirement(licence: string, day: CivilDate): Requirement {
  const valid: Query = { range: { [`lic.${licence}`]: { gte: epochDay(day) } } }
  return {
    nothingAgainst: either([valid, { bool: { must_not: [anyOf('licencesStated', ['y'])] } }]),
    loosened: [{ loosening: { kind: 'licence', licence }, also: { match_all: {} } }],
  }
}

function conditionRequirement(condition: ConditionId): Requirement {
  return {
    nothingAgainst: { bool: { must_not: [anyOf('refuses', [condition])] } },
    loosened: [{ loosening: { kind: 'condition', condition }, also: { match_all: {} } }],
  }
}

function unstated(field: string): Query {
  return { bool: { must_not: [{ exists: { field } }] } }
}
