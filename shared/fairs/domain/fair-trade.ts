import { line } from '#shared/kernel/text.ts'
import { lookupMessage } from '#shared/reference/lookup.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { tradeByName } from '#shared/reference/trades.ts'

/** A trade a fair is for: a name, or the code of an occupation, which then must be a legal one. */
export const FairTrade = line(30)
  .check((context) => {
    if (!/^\d/.test(context.value)) return
    const found = occupationByCode(context.value)
    if (found.ok) return
    const nearest = found.error.kind === 'retired-code' ? found.error.successors : found.error.nearest
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: lookupMessage('职业编码', found.error),
      params: { code: found.error.kind, nearest },
    })
  })
  .meta({ id: 'FairTrade', description: '工种名称或职业编码', examples: ['数控车工'] })

/** Its name, and its occupation's code where one is known. */
export function namedTrade(trade: string): { readonly name: string; readonly occupationCode?: string } {
  const occupation = /^\d/.test(trade) ? occupationByCode(trade) : undefined
  if (occupation?.ok) return { name: occupation.value.name, occupationCode: occupation.value.code }
  const known = tradeByName(trade)
  return known.ok ? { name: trade, occupationCode: known.value.occupationCode } : { name: trade }
}
