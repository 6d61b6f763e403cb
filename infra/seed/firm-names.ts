import { checkUscc } from '#shared/reference/uscc.ts'
import type { Random } from './random.ts'

/** Quiet, rare characters: put together by chance they name nobody. */
const first = '砚苕筠蓼汀岫樾翮垚澍珩霁溆槿荇漪枳棠楹梓'
const second = '舸岑畹笺棹栎蘅垣橹椽檠衢嵎塍榭莘筜箬浔圩'

/** Names that no other seeded organisation has: two syllables, then what it does. */
export function firmNames(random: Random): (after: string) => string {
  const taken = new Set<string>()
  return (after) => {
    for (;;) {
      const syllables = `${random.pick([...first])}${random.pick([...second])}`
      if (taken.has(syllables)) continue
      taken.add(syllables)
      return `杭州${syllables}${after}`
    }
  }
}

/** The beginning of a code: who registers it, and as what. */
const beginnings = { firm: '91', association: '51', institution: '12', organ: '11' } as const

/**
 * A unified social credit code of an organisation that does not exist: Hangzhou's division, a body of zeros and a running number.
 * The check sign is found with the product's own rule.
 */
export function seedUscc(as: keyof typeof beginnings, number: number): string {
  const body = as === 'firm' ? `MA00${String(number).padStart(4, '0')}0` : `5000${String(number).padStart(5, '0')}`
  const begun = `${beginnings[as]}330100${body}`
  const check = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((sign) => checkUscc(begun + sign).ok)
  if (check === undefined) throw new Error(`no check sign for ${begun}`)
  return begun + check
}
