import type { Child } from 'hono/jsx'

/** How a place is drawn; its word says the same. */
type FloorTone = 'free' | 'held' | 'own' | 'kept' | 'closed'

export type FloorCell = {
  /** Its number. */
  readonly label: string
  /** Its state in a word. */
  readonly word: string
  readonly tone: FloorTone
  /** Who or what, in the table alone. */
  readonly note?: string
  readonly href?: string
}

type FloorRow = {
  readonly label: string
  readonly zone?: string
  readonly cells: readonly FloorCell[]
  /** Places after which an aisle crosses the row. */
  readonly aisleAfter: readonly number[]
}

export type FloorHall = { readonly name: string; readonly rows: readonly FloorRow[] }

type Texts = {
  /** What the drawing shows, in a sentence. */
  readonly title: string
  /** Over the table of a hall, which is called by its name or by its rows (`A–D`). */
  readonly table: (hall: string, rows: string) => string
  readonly row: string
}

const cell = { width: 54, height: 40, gap: 4, aisle: 22, head: 46, row: 14 } as const

/**
 * Places of halls row by row: a drawing, and beside it the same as a table with the state as a word in each cell. Both are made from one
 * value; the drawing is one picture to those who hear the page, the table tells everything.
 */
export function FloorPlan({ halls, texts }: { readonly halls: readonly FloorHall[]; readonly texts: Texts }): Child {
  return (
    <div class="floor">
      {halls.map((hall) => (
        <>
          <figure>
            <figcaption>{hall.name}</figcaption>
            <section class="scroll" aria-label={hall.name} tabindex={0}>
              <Drawing hall={hall} title={texts.title} />
            </section>
          </figure>
          <FloorTable hall={hall} texts={texts} />
        </>
      ))}
    </div>
  )
}

function rowsOf({ rows }: FloorHall): string {
  const [first, last] = [rows[0]?.label ?? '', rows.at(-1)?.label ?? '']
  return first === last ? first : `${first}–${last}`
}

function Drawing({ hall, title }: { readonly hall: FloorHall; readonly title: string }): Child {
  // The line around the last place has half its width outside.
  const width = cell.head + Math.max(...hall.rows.map(lengthOf), 0) + cell.gap
  const pitch = cell.height + cell.row
  const height = hall.rows.length * pitch + cell.gap
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={`${hall.name}: ${title}`}>
      {hall.rows.map((row, at) => (
        <g transform={`translate(0 ${at * pitch + cell.gap})`}>
          <text class="row" x={0} y={cell.height / 2 + 5}>
            {row.label}
          </text>
          {row.cells.map((one, place) => (
            <g class={one.tone} transform={`translate(${leftOf(row, place)} 0)`}>
              <rect width={cell.width} height={cell.height} rx={4} />
              <text x={cell.width / 2} y={17} text-anchor="middle">
                {one.label}
              </text>
              <text class="word" x={cell.width / 2} y={32} text-anchor="middle">
                {one.word}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Where a place begins, aisles before it counted. */
function leftOf({ aisleAfter }: FloorRow, place: number): number {
  return cell.head + place * (cell.width + cell.gap) + aisleAfter.filter((after) => after <= place).length * cell.aisle
}

function lengthOf(row: FloorRow): number {
  return leftOf(row, row.cells.length - 1) - cell.head + cell.width
}

function FloorTable({ hall, texts }: { readonly hall: FloorHall; readonly texts: Texts }): Child {
  const longest = Math.max(...hall.rows.map(({ cells }) => cells.length), 0)
  return (
    <section class="scroll" aria-label={texts.table(hall.name, rowsOf(hall))} tabindex={0}>
      <table>
        <caption>{texts.table(hall.name, rowsOf(hall))}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            {Array.from({ length: longest }, (_, at) => (
              <th scope="col">{at + 1}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hall.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.label}
                {row.zone !== undefined && <span class="hint">{row.zone}</span>}
              </th>
              {row.cells.map((one) => (
                <td class={one.tone}>
                  {one.href === undefined ? one.label : <a href={one.href}>{one.label}</a>} <span class="word">{one.word}</span>
                  {one.note !== undefined && <span class="hint">{one.note}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
