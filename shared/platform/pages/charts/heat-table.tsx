import { scaleThreshold } from 'd3-scale'
import type { Child } from 'hono/jsx'

type HeatTableProps = {
  readonly caption: string
  /** What the rows are. */
  readonly rowsName: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly { readonly value: number | undefined; readonly text: string }[]
  }[]
  /** Four values from which on a cell is a shade darker. */
  readonly thresholds: readonly [number, number, number, number]
}

const shades = [0, 1, 2, 3, 4] as const

/** A table whose cells are shaded by their value; the value stands in each, so the shade only repeats it. */
export function HeatTable({ caption, rowsName, columns, rows, thresholds }: HeatTableProps): Child {
  const shade = scaleThreshold(thresholds, shades)
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class="heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsName}</th>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map(({ value, text }) => (
                <td class={value === undefined ? undefined : `shade${shade(value)}`}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
