import { scaleLinear, scalePoint } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { across, down } from './measures.ts'

/** One period. Without a value the line has a gap there. */
type LinePoint = {
  readonly name: string
  /** A second line of the name, as the year where it begins. */
  readonly under?: string
  readonly value: number | undefined
  readonly text: string
}

type RatioLineProps = {
  /** The chart in a sentence, for those who hear the page. */
  readonly label: string
  /** In the order of time. */
  readonly points: readonly LinePoint[]
  /** A value that means something by itself, and what. */
  readonly mark?: { readonly value: number; readonly text: string }
}

const high: number = 10
const names: number = 3

/** A line over time, each point with its number: nothing has to be read off an axis. The last point stands out. */
export function RatioLine({ label, points, mark }: RatioLineProps): Child {
  const values = [...points.flatMap(({ value }) => value ?? []), ...(mark === undefined ? [] : [mark.value])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const y = scaleLinear(least === most ? [least - 1, most + 1] : [least, most], [high - 1.8, 2])
  const x = scalePoint(
    points.map((_, place) => place),
    [0.06, 0.94],
  )
  /** Where a line would run if there were a number: between those beside it. */
  const between = (place: number): number => {
    const beside = [
      points.slice(0, place).findLast(({ value }) => value !== undefined),
      points.slice(place).find(({ value }) => value !== undefined),
    ]
    const known = beside.flatMap((point) => point?.value ?? [])
    return known.length === 0 ? high / 2 : y(known.reduce((sum, value) => sum + value, 0) / known.length) + 0.4
  }
  const at = points.map((point, place) => ({ ...point, x: across(x(place) ?? 0.5), place }))
  return (
    <div class="scroll">
      <svg class="over-time" role="img" aria-label={label} width="100%" height={down(high + names)}>
        {mark !== undefined && (
          <>
            <line class="mark" x1="0" x2="100%" y1={down(y(mark.value))} y2={down(y(mark.value))} />
            <text class="quiet" x="0" y={down(y(mark.value) + (mark.value === least ? 1.2 : -0.4))}>
              {mark.text}
            </text>
          </>
        )}
        {at.slice(1).map((point, before) => {
          const from = at[before]
          return from?.value === undefined || point.value === undefined ? null : (
            <line class="line" x1={from.x} y1={down(y(from.value))} x2={point.x} y2={down(y(point.value))} />
          )
        })}
        {at.map(({ name, under, value, text, x, place }) => {
          const last = place === points.length - 1
          return (
            <>
              {value !== undefined && (
                <circle class={last ? 'point last' : 'point'} cx={x} cy={down(y(value))} r={last ? '0.4em' : '0.3em'} />
              )}
              <text
                class={value === undefined ? 'middle quiet' : last ? 'middle strong' : 'middle'}
                x={x}
                y={down(value === undefined ? between(place) : y(value) - 0.75)}
              >
                {text}
              </text>
              <text class="middle quiet" x={x} y={down(high + 1.3)}>
                {name}
              </text>
              {under !== undefined && (
                <text class="middle quiet" x={x} y={down(high + 2.6)}>
                  {under}
                </text>
              )}
            </>
          )
        })}
        <line class="axis" x2="100%" y1={down(high + 0.2)} y2={down(high + 0.2)} />
      </svg>
    </div>
  )
}
