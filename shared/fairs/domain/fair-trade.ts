import { bilingual } from '#shared/kernel/language.ts'
import { lazily } from '#shared/kernel/lazily.ts'
import { line } from '#shared/kernel/text.ts'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { type CodeName, type LookupFailure, lookupMessage, unknownCode } from '#shared/reference/lookup.ts'
import { occupationByCode, occupationByName, occupations } from '#shared/reference/occupations.ts'
import { tradeByName, trades } from '#shared/reference/trades.ts'

/** A trade a fair is for, as a park writes it: the code of an occupation, or a name that leads to one. Others are refused with the nearest. */
export const FairTrade = line(30)
  .check((context) => {
    const given = context.value
    const found = isCode(given) ? occupationByCode(given) : undefined
    if (found === undefined ? occupationOf(given) !== undefined : found.ok) return
    const [what, failure] = found?.ok === false ? [texts.code, found.error] : [texts.trade, unknownTrade(given)]
    const nearest = failure.kind === 'retired-code' ? failure.successors : failure.nearest
    const message = nearest.length > 0 ? lookupMessage(what, failure) : texts.unknown(failure.given, what)
    context.issues.push({ code: 'custom', input: given, message, params: { code: failure.kind, nearest } })
  })
  .meta({ id: 'FairTrade', description: '工种或职业的名称，或职业编码', examples: ['数控车工'] })

/** Its name, and its occupation's code where one is known: the reading of names grows, what was announced stays. */
export function namedTrade(trade: string): { readonly name: string; readonly occupationCode?: string } {
  const occupation = isCode(trade) ? occupationByCode(trade) : undefined
  if (occupation?.ok) return { name: occupation.value.name, occupationCode: occupation.value.code }
  const occupationCode = occupationOf(trade)
  return occupationCode === undefined ? { name: trade } : { name: trade, occupationCode }
}

function isCode(text: string): boolean {
  return /^\d/.test(text)
}

/** The code of the occupation that a name leads to: a trade's or an occupation's name, or what people say for one. */
function occupationOf(name: string): string | undefined {
  const trade = tradeByName(name)
  if (trade.ok) return trade.value.occupationCode
  const occupation = occupationByName(name)
  if (occupation.ok) return occupation.value.code
  const { best, reason } = titleToOccupation(name)
  return reason === 'named' ? best?.code : undefined
}

function unknownTrade(name: string): LookupFailure {
  const refused = unknownCode(name, names())
  if (refused.ok) throw new Error('a refusal that refuses nothing')
  return refused.error
}

/** Occupations and trades, each name once: many occupations have a trade of their own name. */
const names: () => readonly CodeName[] = lazily(() => {
  const listed = [...occupations(), ...trades().map(({ occupationCode, name }) => ({ code: occupationCode, name }))]
  return [...new Map(listed.map(({ code, name }) => [`${code} ${name}`, { code, name }])).values()]
})

const texts = bilingual(
  {
    code: '职业编码',
    trade: '工种',
    unknown: (given: string, what: string) => `没有“${given}”这个${what}，请写工种、职业的名称或职业编码`,
  },
  {
    code: 'occupation code',
    trade: 'trade',
    unknown: (given, what) => `There is no ${what} “${given}”; give the Chinese name of a trade or an occupation, or an occupation code`,
  },
)
