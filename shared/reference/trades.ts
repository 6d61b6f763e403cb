import { lazily } from '#shared/kernel/lazily.ts'
import { ok } from '#shared/kernel/result.ts'
import { folded, type Lookup, unknownCode } from './lookup.ts'
import { type TradeFamily, type TradeRow, tradeTable } from './trade-table.ts'

/**
 * A 工种: a job below an occupation. Trades have no national code, so (edition, occupationCode, name) is the key. `usage`: not a name of
 * the classification, but one that Hangzhou's contests, documents or employers use for work of that occupation.
 */
export type Trade = {
  readonly edition: '2022'
  readonly occupationCode: string
  readonly name: string
  readonly family: TradeFamily
  readonly usage: boolean
}

/** All trades, family by family. Curated by hand: what is not here may still be a trade. */
export const trades: () => readonly Trade[] = lazily(() => {
  const list: Trade[] = []
  for (const [family, rows] of Object.entries(tradeTable) as readonly [TradeFamily, readonly TradeRow[]][]) {
    for (const { occupation, names, usage = [] } of rows) {
      for (const name of names) list.push({ edition: '2022', occupationCode: occupation, name, family, usage: false })
      for (const name of usage) list.push({ edition: '2022', occupationCode: occupation, name, family, usage: true })
    }
  }
  return list
})

/** The trades below an occupation; empty when none is listed. */
export function tradesOf(occupationCode: string): readonly Trade[] {
  return trades().filter((trade) => trade.occupationCode === occupationCode)
}

/** The trade of a name, exactly. A refusal names trades that are written alike, each with its occupation's code. */
export function tradeByName(name: string): Lookup<Trade> {
  const trade = byName().get(folded(name))
  return trade
    ? ok(trade)
    : unknownCode(
        name,
        trades().map((trade) => ({ code: trade.occupationCode, name: trade.name })),
      )
}

/** The key as one text: `2022/6-18-01-01/数控车工`. */
export function tradeKey({ edition, occupationCode, name }: Pick<Trade, 'edition' | 'occupationCode' | 'name'>): string {
  return `${edition}/${occupationCode}/${name}`
}

const byName = lazily(() => new Map(trades().map((trade) => [folded(trade.name), trade])))
