import { occupationByName } from '#shared/reference/occupations.ts'
import { tradeByName } from '#shared/reference/trades.ts'
import type { TalentProfile } from './talent.ts'

/**
 * The profile with the occupation code of every trade whose name says it exactly. What the person chose stays; a name that is not in
 * the classification gets none, for a wrong code is worse than no code.
 */
export function withOccupationCodes(profile: TalentProfile): TalentProfile {
  const trades = profile.trades.map((trade) => {
    const code = trade.occupationCode ?? codeOf(trade.title)
    return code === undefined ? trade : { ...trade, occupationCode: code }
  })
  return { ...profile, trades }
}

function codeOf(title: string): string | undefined {
  const trade = tradeByName(title)
  if (trade.ok) return trade.value.occupationCode
  const occupation = occupationByName(title)
  return occupation.ok ? occupation.value.code : undefined
}
