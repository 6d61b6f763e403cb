import type { Random } from '../random.ts'
import { activeDays, type OrganisationPlan } from './organisations.ts'

/** An employer's mandate for an agency. */
export type MandatePlan = {
  readonly key: string
  readonly agency: string
  readonly employer: string
  readonly scope: readonly ('post' | 'search')[]
  /** Days ago it was proposed. */
  readonly days: number
  /** How many days from its proposal on it holds. */
  readonly lasts: number
  readonly fate: 'PROPOSED' | 'ACTIVE' | 'DECLINED' | 'WITHDRAWN'
}

/** Mandates between verified agencies and employers, one a pair. The first is that of the agency that signs in, for the employer that does. */
export function planMandates(random: Random, count: number, organisations: readonly OrganisationPlan[]): readonly MandatePlan[] {
  const able = (kind: string): readonly OrganisationPlan[] =>
    organisations.filter(({ key, fate }) => key.startsWith(`${kind}/`) && fate === 'verified')
  const agencies = able('agency')
  const employers = able('employer')
  const pairs = new Map<string, MandatePlan>()
  for (let index = 0; pairs.size < Math.min(count, agencies.length * employers.length); index += 1) {
    const one = random.fork(`mandate/${index}`)
    const agency = index < 4 ? agencies[0] : one.pick(agencies)
    const employer = index === 0 ? employers[0] : one.pick(employers)
    if (agency === undefined || employer === undefined || pairs.has(`${agency.key} ${employer.key}`)) continue
    const since = Math.min(activeDays(agency), activeDays(employer)) - 3
    const fate = index < 4 ? (index === 3 ? 'PROPOSED' : 'ACTIVE') : one.weighted(fates)
    pairs.set(`${agency.key} ${employer.key}`, {
      key: `mandate/${index}`,
      agency: agency.key,
      employer: employer.key,
      scope: one.chance(0.75) || index < 3 ? ['post', 'search'] : one.pick([['post'], ['search']] as const),
      days: fate === 'PROPOSED' ? one.int(1, Math.min(since, 6)) : one.int(Math.floor(since / 2), since),
      lasts: one.pick([180, 270, 360]),
      fate,
    })
  }
  return [...pairs.values()]
}

const fates = [
  ['ACTIVE', 78],
  ['PROPOSED', 8],
  ['DECLINED', 6],
  ['WITHDRAWN', 8],
] as const satisfies readonly (readonly [MandatePlan['fate'], number])[]
