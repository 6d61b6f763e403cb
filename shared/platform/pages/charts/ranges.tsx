import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { across, down, shortened } from './measures.ts'

/** From the lower quarter to the upper one, with the middle marked. Without `range` only the name and the text stand. */
type RangeRow = {
  readonly name: string
  readonly range?: { readonly low: number; readonly middle: number; readonly high: number }
  readonly text: string
}

type RangesProps = {
  /** The chart in a sentence, for those who hear the page. */
  readonly label: string
  readonly rows: readonly RangeRow[]
  /** How a value is written on the scale. */
  readonly scaleText: (value: number) => string
}

const each: number = 3.5
const foot: number = 1.8

/** Ranges on one scale, the middle as a stroke across; its value stands behind the name. */
export function Ranges({ label, rows, scaleText }: RangesProps): Child {
  const ends = rows.flatMap(({ range }) => (range === undefined ? [] : [range.low, range.high]))
  const scale = scaleLinear([Math.min(...ends), Math.max(...ends)], [0.01, 0.99])
  const ticks = ends.length === 0 ? [] : scale.ticks(3)
  const high = rows.length * each
  return (
    <svg role="img" aria-label={label} width="100%" height={down(high + foot)}>
      {ticks.map((tick) => (
        <>
          <line class="grid" x1={across(scale(tick))} x2={across(scale(tick))} y1="0" y2={down(high)} />
          <text class={`quiet ${sideOf(scale(tick))}`} x={across(scale(tick))} y={down(high + 1.3)}>
            {scaleText(tick)}
          </text>
        </>
      ))}
      {rows.map(({ name, range, text }, place) => {
        const y = place * each
        return (
          <>
            <text x="0" y={down(y + 1.2)}>
              {shortened(name, 12)}
            </text>
            <text class={range === undefined ? 'quiet end' : 'strong end'} x="100%" y={down(y + 1.2)}>
              {text}
            </text>
            {range !== undefined && (
              <>
                <rect
                  class="range"
                  x={across(scale(range.low))}
                  y={down(y + 1.8)}
                  width={across(Math.max(0.004, scale(range.high) - scale(range.low)))}
                  height="0.9em"
                />
                <line
                  class="stroke"
                  x1={across(scale(range.middle))}
                  x2={across(scale(range.middle))}
                  y1={down(y + 1.55)}
                  y2={down(y + 2.95)}
                />
              </>
            )}
          </>
        )
      })}
    </svg>
  )
}

/** On which side of its place a text stands, so that it stays in the frame. */
function sideOf(share: number): 'begin' | 'middle' | 'end' {
  if (share < 0.1) return 'begin'
  return share > 0.9 ? 'end' : 'middle'
}
