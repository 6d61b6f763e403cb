import type { Sentence, Table } from '../compiled.ts'
import type { SeriesKind } from '../series.ts'
import { at, type Teller, tellerOf } from './teller.ts'

/** What stands in the title line: the one thing that a reader should take along. There is always one. */
export function headlineOf(series: SeriesKind, tables: readonly Table[]): Sentence {
  const teller = tellerOf(tables)
  const [found] = [...bySeries[series](teller), { key: 'headline.untold', refs: {} } as const]
  return found
}

const bySeries: Readonly<Record<SeriesKind, (teller: Teller) => readonly Sentence[]>> = {
  demand: ({ tell, told }) =>
    withMore(tell('headline.demand', { demand: at('overall', 'demand', 'value') }), told({ change: at('overall', 'demand', 'change') })),
  shortageRanking: ({ tell, told, rows }) => {
    const [first, second, third] = rows('occupations', 'rank').map(({ key }) => key)
    if (first === undefined) return rows('overall', 'value').length === 0 ? [] : [{ key: 'headline.noShortage', refs: {} }]
    const more = {
      ...(second === undefined ? {} : { second: at('occupations', second, 'occupation') }),
      ...(third === undefined ? {} : { third: at('occupations', third, 'occupation') }),
    }
    return withMore(
      tell('headline.shortest', { first: at('occupations', first, 'occupation'), gap: at('occupations', first, 'gap') }),
      told(more),
    )
  },
  supplyAndDemand: ({ tell, told }) =>
    withMore(
      tell('headline.balance', { ratio: at('overallRatio', 'ratio', 'value'), gap: at('overall', 'gap', 'value') }),
      told({ difference: at('overallRatio', 'ratio', 'difference') }),
    ),
}

function withMore(sentences: readonly Sentence[], more: Sentence['refs']): readonly Sentence[] {
  return sentences.map(({ key, refs }) => ({ key, refs: { ...refs, ...more } }))
}
