import { lazily } from '#shared/kernel/lazily.ts'
import { ok } from '#shared/kernel/result.ts'
import { occupations2022 } from './data/occupations-2022.ts'
import { type CodeName, folded, type Lookup, retiredCode, rowsOf, unknownCode } from './lookup.ts'
import { type RetiredEdition, retiredOccupations } from './retired-occupations.ts'

/** How an occupation code is written: 大类-中类-小类-细类. */
export const occupationCodePattern: RegExp = /^[1-8]-\d{2}-\d{2}-\d{2}$/

/** An occupation of the 2022 classification, with the groups it stands in. Codes move between editions, so the edition goes with the code. */
export type Occupation = CodeName & {
  readonly edition: '2022'
  readonly major: CodeName
  readonly middle: CodeName
  readonly minor: CodeName
  /** Marked S, 数字职业. */
  readonly digital: boolean
  /** Marked L, 绿色职业. */
  readonly green: boolean
}

/** A 大类, 中类 or 小类. Its code is a prefix of the codes in it. */
export type OccupationGroup = CodeName & { readonly rank: 'major' | 'middle' | 'minor' }

/**
 * The occupation of a code. An older edition's code is refused with its successor where that is known; asked for as 2022 (the default),
 * a code that was given a new meaning has its meaning of 2022.
 */
export function occupationByCode(code: string, edition: '2022' | RetiredEdition = '2022'): Lookup<Occupation> {
  const given = folded(code)
  const current = tables().byCode.get(given)
  if (edition === '2022' && current) return ok(current)
  const retired = retiredOccupations.find((row) => row.code === given && (edition === '2022' || row.edition === edition))
  const successor = retired && tables().byCode.get(retired.successor)
  return successor ? retiredCode(code, [successor]) : unknownCode(code, tables().byCode.values())
}

/** What older editions called by a code that is in use today for another occupation, and the code of that one today. */
export function formerMeanings(
  code: string,
): readonly { readonly edition: RetiredEdition; readonly name: string; readonly successor: CodeName }[] {
  const given = folded(code)
  if (!tables().byCode.has(given)) return []
  return retiredOccupations.flatMap((row) => {
    const successor = row.code === given ? tables().byCode.get(row.successor) : undefined
    return successor === undefined
      ? []
      : [{ edition: row.edition, name: row.name, successor: { code: successor.code, name: successor.name } }]
  })
}

/** The occupation of an official name, exactly; a name that an older edition used is not one. */
export function occupationByName(name: string): Lookup<Occupation> {
  const occupation = tables().byName.get(folded(name))
  return occupation ? ok(occupation) : unknownCode(name, tables().byCode.values())
}

/** All 1,639, in the order of their codes. */
export function occupations(): readonly Occupation[] {
  return [...tables().byCode.values()]
}

/** The groups that hold an occupation, in the order of their codes. The residual ones (…-99) hold none and are left out. */
export function occupationGroups(): readonly OccupationGroup[] {
  return tables().groups
}

const ranks = { 1: 'major', 4: 'middle', 7: 'minor' } as const

const tables = lazily(() => {
  const byCode = new Map<string, Occupation>()
  const byName = new Map<string, Occupation>()
  const groups: OccupationGroup[] = []
  let [major, middle, minor]: CodeName[] = []
  for (const [code = '', name = '', marks = ''] of rowsOf(occupations2022)) {
    if (code.length === 1) major = { code, name }
    else if (code.length === 4) middle = { code, name }
    else if (code.length === 7) minor = { code, name }
    const rank = ranks[code.length as keyof typeof ranks]
    if (rank) groups.push({ code, name, rank })
    else if (major && middle && minor) {
      const marked = { digital: marks.includes('S'), green: marks.includes('L') }
      const occupation: Occupation = { code, name, edition: '2022', major, middle, minor, ...marked }
      byCode.set(code, occupation)
      byName.set(folded(name), occupation)
    }
  }
  return { byCode, byName, groups }
})
