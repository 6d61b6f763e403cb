import type { Deps } from '#shared/platform/deps.ts'
import type { Fair } from '../domain/fair.ts'
import { namedTrade } from '../domain/fair-trade.ts'
import { fairsEnding } from './fairs-ending.ts'

/** So many coming fairs are looked through: a city has fewer at a time. */
const mostRead = 100

/** The next fairs for somebody of these trades: those that name one of them, else those for every trade; cancelled ones are left out. */
export function comingFairsFor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (
  trades: readonly { readonly title: string; readonly occupationCode?: string | undefined }[],
  count: number,
) => Promise<readonly Fair[]> {
  return async (trades, count) => {
    const names = new Set(trades.map(({ title }) => title))
    const codes = new Set(trades.flatMap(({ title, occupationCode = namedTrade(title).occupationCode }) => occupationCode ?? []))
    const [named, general]: [Fair[], Fair[]] = [[], []]
    let read = 0
    for await (const fair of fairsEnding(deps, deps.clock.now())) {
      read += 1
      const wanted = fair.content.trades.map(namedTrade)
      const fits = wanted.some(({ name, occupationCode = '' }) => names.has(name) || codes.has(occupationCode))
      if (fair.state !== 'CANCELLED' && fits) named.push(fair)
      else if (fair.state !== 'CANCELLED' && wanted.length === 0) general.push(fair)
      if (named.length >= count || read >= mostRead) break
    }
    return [...named, ...general].slice(0, count)
  }
}
