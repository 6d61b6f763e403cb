import { occupationByName } from '#shared/reference/occupations.ts'
import { tradeByName } from '#shared/reference/trades.ts'
import type { TalentProfile } from './talent.ts'

/**
 * The profile with the occupation code of every trade: the one the person chose, else the one the same title had before, else the one
 * whose name says it exactly. A name that is not in the classification gets none, for a wrong code is worse than no code.
 */
export function withOccupationCodes(profile: TalentProfile, before?: TalentProfile): TalentProfile {
  const trades = profile.trades.map((trade) => {
    const known = before?.trades.find(({ title }) => title === trade.title)?.occupationCode
    const code = trade.occupationCode ?? known ?? codeOf(trade.title)
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
