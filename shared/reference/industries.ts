import { lazily } from '#shared/kernel/lazily.ts'
import { ok } from '#shared/kernel/result.ts'
import { industries2017 } from './data/industries-2017.ts'
import { type CodeName, folded, type Lookup, rowsOf, unknownCode } from './lookup.ts'

/** How an industry's code is written: a letter, or two to four digits. */
export const industryCodePattern: RegExp = /^(?:[A-T]|\d{2,4})$/

/** An industry of GB/T 4754-2017 at one of its four levels: 门类, 大类, 中类, 小类. `parents` from the widest to the next. */
export type Industry = CodeName & {
  readonly rank: 'section' | 'division' | 'group' | 'class'
  readonly parents: readonly CodeName[]
}

/** The industry of a code. The section's letter may stand before the digits, as registers write it: `C3670`. */
export function industryByCode(code: string): Lookup<Industry> {
  const given = folded(code).toUpperCase()
  const industry = tables().byCode.get(given) ?? withLetter(given)
  return industry ? ok(industry) : unknownCode(code, tables().byCode.values())
}

/** The industry of an official name. A name borne by several levels means the widest. */
export function industryByName(name: string): Lookup<Industry> {
  const industry = tables().byName.get(folded(name))
  return industry ? ok(industry) : unknownCode(name, tables().byCode.values())
}

/** All of them, each after its parent. */
export function industries(): readonly Industry[] {
  return [...tables().byCode.values()]
}

const ranks = ['section', 'division', 'group', 'class'] as const

function withLetter(given: string): Industry | undefined {
  if (!/^[A-T]\d{2,4}$/.test(given)) return undefined
  const industry = tables().byCode.get(given.slice(1))
  return industry?.parents[0]?.code === given[0] ? industry : undefined
}

const tables = lazily(() => {
  const byCode = new Map<string, Industry>()
  const byName = new Map<string, Industry>()
  const path: CodeName[] = []
  for (const [code = '', name = ''] of rowsOf(industries2017)) {
    const depth = code.length - 1
    path.length = depth
    const industry: Industry = { code, name, rank: ranks[depth] ?? 'class', parents: [...path] }
    path.push({ code, name })
    byCode.set(code, industry)
    if (!byName.has(folded(name))) byName.set(folded(name), industry)
  }
  return { byCode, byName }
})
