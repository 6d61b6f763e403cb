import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { across, down, filled, shortened } from './measures.ts'

type RankedRow = {
  readonly rank: string
  readonly name: string
  /** How the rank has changed, in signs or words; `fresh` when it was not ranked before. */
  readonly movement?: { readonly text: string; readonly fresh: boolean }
  readonly value: number | undefined
  readonly text: string
}

type RankedBarsProps = {
  /** The chart in a sentence, for those who hear the page. */
  readonly label: string
  readonly rows: readonly RankedRow[]
}

const each: number = 3.6

/** A ranking: place, name and movement above each bar, its number behind it. */
export function RankedBars({ label, rows }: RankedBarsProps): Child {
  const long = scaleLinear([0, Math.max(1, ...rows.map(({ value = 0 }) => value))], [0, filled])
  return (
    <svg role="img" aria-label={label} width="100%" height={down(rows.length * each)}>
      {rows.map(({ rank, name, movement, value, text }, place) => {
        const y = place * each
        return (
          <>
            <text x="0" y={down(y + 1.2)}>
              {rank} {shortened(name)}{' '}
              {movement !== undefined && (movement.fresh ? <tspan class="fresh">{movement.text}</tspan> : movement.text)}
            </text>
            {value !== undefined && value > 0 && <rect class="series1" y={down(y + 1.7)} width={across(long(value))} height="1.1em" />}
            <text x={across(long(value ?? 0))} dx="0.4em" y={down(y + 2.65)}>
              {text}
            </text>
          </>
        )
      })}
      <line class="axis" y1="1.5em" y2={down(rows.length * each - 0.6)} />
    </svg>
  )
}
