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

/** The ids of the trades that belong to an occupation. */
export function tradesOfCode(code: string): readonly string[] {
  byCode ??= new Map(
    [
      ...Map.groupBy(
        [...trades.values()].flatMap(({ id, codes }) => codes.split(' ').map((one) => [one, id] as const)),
        ([one]) => one,
      ),
    ].map(([one, pairs]) => [one, pairs.map(([, id]) => id)]),
  )
  return byCode.get(code) ?? []
}

/** Whether a trade of the lexicon belongs to the occupation. */
export function hasTrade(code: string): boolean {
  return codes.has(code)
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

/** The key of a skill's family; undefined for a phrase that stands for itself. */
export function familyOfSkill(id: string): string | undefined {
  return skillFamilies.get(id)
}

/** The key of a trade's family; undefined for a mere occupation code. */
export function familyOf(id: string): string | undefined {
  return trades.get(id)?.family
}
