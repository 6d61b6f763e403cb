import { lazily } from '#shared/kernel/lazily.ts'
import { wordingsOf } from '../reading/wording.ts'
import type { SkillEntry, TradeEntry } from './entries.ts'
import { families } from './families.ts'

export const trades: ReadonlyMap<string, TradeEntry & { readonly family: string }> = new Map(
  families.flatMap((family) => family.trades.map((trade) => [trade.id, { ...trade, family: family.key }] as const)),
)
const skills: ReadonlyMap<string, SkillEntry> = new Map(
  families.flatMap((family) => family.skills.map((skill) => [skill.id, skill] as const)),
)

const skillFamilies: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => family.skills.map((skill) => [skill.id, family.key] as const)),
)

const codes: ReadonlySet<string> = new Set(families.flatMap((family) => family.trades.flatMap((trade) => trade.codes.split(' '))))

let byCode: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Occupations that no trade has for its own, by the beginning of their codes, and the trade whose work theirs is nearest to: the makers of acids,
 * dyes and resins are chemical operators.
 */
const nearest: readonly (readonly [codes: string, trade: string])[] = [
  ['6-10-01 6-10-03 6-11-01-01 6-11-02 6-11-03 6-11-04 6-11-05 6-11-06 6-11-07 6-11-08', 'chemicalOperator'],
  ['6-11-01-04', 'hvacTechnician'],
  ['6-11-10-01 6-11-10-02 6-11-10-05', 'cosmeticsOperator'],
  ['6-12-04 6-12-05', 'biotechOperator'],
  ['6-01-04 6-01-05 6-01-06 6-01-07 6-02-02 6-02-03 6-02-04 6-02-05', 'foodOperator'],
  ['6-02-06', 'brewer'],
  ['6-04-01 6-13-02', 'spinner'],
  ['6-05-01-05', 'garmentWasher'],
  ['6-15-03', 'glassWorker'],
  ['6-19-01 6-20-06-04 6-21-06-01 6-24-05 6-24-06 6-24-07', 'assembler'],
  ['6-20-01 6-20-02 6-20-05 6-21-01', 'fitter'],
  ['6-22-01 6-23-04', 'vehicleAssembler'],
  ['6-25-03 6-25-04', 'electronicsAssembler'],
  ['6-28-03', 'waterTreater'],
  ['6-30-01', 'truckDriver'],
  ['4-02-07-04', 'courier'],
  ['4-14-01-03', 'elderCarer'],
  ['4-14-06-02', 'roomAttendant'],
  ['4-04-04-02 4-04-05-04', 'itSupport'],
  ['4-08-03', 'siteSurveyor'],
]

function nearestOf(code: string): readonly string[] {
  return nearest.flatMap(([codes, trade]) => (codes.split(' ').some((one) => code.startsWith(one)) ? [trade] : []))
}

/** The ids of the trades that belong to an occupation; failing that, the one whose work is nearest. */
export function tradesOfCode(code: string): readonly string[] {
  byCode ??= new Map(
    [
      ...Map.groupBy(
        [...trades.values()].flatMap(({ id, codes }) => codes.split(' ').map((one) => [one, id] as const)),
        ([one]) => one,
      ),
    ].map(([one, pairs]) => [one, pairs.map(([, id]) => id)]),
  )
  return byCode.get(code) ?? nearestOf(code)
}

/** Whether a trade of the lexicon belongs to the occupation. */
export function hasTrade(code: string): boolean {
  return codes.has(code) || nearestOf(code).length > 0
}

/** The skills that are typical of a trade, the most typical first; none of one that the lexicon does not know. */
export function skillsOfTrade(id: string): readonly string[] {
  return trades.get(id)?.skills.split(' ') ?? []
}

/** The name of a trade; of an occupation code that stands for one, the code itself. */
export function tradeName(id: string): string {
  return trades.get(id)?.name ?? id.replace(/^o:/, '')
}

/** The name of a skill, or of the trade that a skill stands for. */
export function skillName(id: string): string {
  return id.startsWith('t:') ? tradeName(id.slice(2)) : (skills.get(id)?.name ?? id.replace(/^raw:/, ''))
}

let parts: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** Whether the words name only a part of the skill: 钨极 of 氩弧焊. */
export function isPartOf(words: string, skill: string): boolean {
  parts ??= new Map(
    [...skills.values()].map(({ id, parts = '' }) => [id, new Set(wordingsOf(parts).map((wording) => wording.parts.join('~')))]),
  )
  return parts.get(skill)?.has(words) === true
}

/** The wide skill of which a skill is one kind; undefined for most. */
export function widerSkill(id: string): string | undefined {
  return skills.get(id)?.within
}

/** The kinds of a wide skill. */
export function kindsOfSkill(id: string): readonly string[] {
  return (
    kinds()
      .get(id)
      ?.map((skill) => skill.id) ?? []
  )
}

const kinds = lazily(() => Map.groupBy(skills.values(), ({ within }) => within ?? ''))

/** The key of a skill's family; undefined for a phrase that stands for itself. */
export function familyOfSkill(id: string): string | undefined {
  return skillFamilies.get(id)
}

/** The key of a trade's family; undefined for a mere occupation code. */
export function familyOf(id: string): string | undefined {
  return trades.get(id)?.family
}
