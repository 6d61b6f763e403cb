import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { Hatch, Keys } from './figure.tsx'
import { across, down, filled, shortened } from './measures.ts'

/** What is compared: each with a bar a series, and a remark at the end of its line. A number that is not known has no bar, only its text. */
type BarGroup = {
  readonly name: string
  readonly bars: readonly { readonly value: number | undefined; readonly text: string }[]
  readonly remark?: string
}

type GroupedBarsProps = {
  readonly id: string
  /** The chart in a sentence, for those who hear the page. */
  readonly label: string
  /** Names of one or two series. */
  readonly series: readonly string[]
  /** What the remarks are. */
  readonly remarks?: string
  readonly groups: readonly BarGroup[]
}

const name: number = 1.7
const bar: number = 1.25
const gap: number = 0.9

/** Groups of lying bars, a group a line of its own: names of any length stand above their bars. */
export function GroupedBars({ id, label, series, remarks, groups }: GroupedBarsProps): Child {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value = 0 }) => value)))
  const long = scaleLinear([0, most], [0, filled])
  const each = name + series.length * bar + gap
  const top = remarks === undefined ? 0 : name
  return (
    <>
      {series.length > 1 && <Keys names={series} />}
      <svg role="img" aria-label={label} width="100%" height={down(top + groups.length * each)}>
        {series.length > 1 && <Hatch id={`${id}-hatch`} />}
        {remarks !== undefined && (
          <text class="quiet end" x="100%" y="1em">
            {remarks}
          </text>
        )}
        {groups.map((group, place) => {
          const y = top + place * each
          return (
            <>
              <text x="0" y={down(y + 1.2)}>
                {shortened(group.name)}
              </text>
              {group.remark !== undefined && (
                <text class="end strong" x="100%" y={down(y + 1.2)}>
                  {group.remark}
                </text>
              )}
              {group.bars.map(({ value, text }, nth) => {
                const from = y + name + nth * bar
                return (
                  <>
                    {value !== undefined && value > 0 && (
                      <rect
                        class={nth === 0 ? 'series1' : undefined}
                        fill={nth === 0 ? undefined : `url(#${id}-hatch)`}
                        y={down(from)}
                        width={across(long(value))}
                        height={down(bar - 0.15)}
                      />
                    )}
                    <text x={across(long(value ?? 0))} dx="0.4em" y={down(from + 0.95)}>
                      {text}
                    </text>
                  </>
                )
              })}
            </>
          )
        })}
        <line class="axis" y1={down(top + name - 0.2)} y2={down(top + groups.length * each - gap)} />
      </svg>
    </>
  )
}
