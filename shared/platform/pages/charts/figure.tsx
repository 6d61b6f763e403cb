import type { Child } from 'hono/jsx'

/** A file with the numbers of a figure. */
type FigureFile = { readonly name: string; readonly href: string }

type FigureProps = {
  /** Unique on the page; the figure's address on it. */
  readonly id: string
  /** What the figure shows, as a sentence. */
  readonly title: Child
  /** Unit, period and source. */
  readonly caption: Child
  /** The same numbers as a table. */
  readonly table?: Child
  readonly notes?: readonly string[]
  /** Where there is more of it: the whole table, files. */
  readonly files?: readonly FigureFile[]
  /** The chart. */
  readonly children?: Child
}

/** A chart under the sentence it proves; its numbers as a table and as files stand below. */
export function Figure({ id, title, caption, table, notes = [], files = [], children }: FigureProps): Child {
  return (
    <figure class="chart" id={id}>
      <figcaption>
        <h3>{title}</h3>
        <p class="hint">{caption}</p>
      </figcaption>
      {children}
      {table}
      {notes.map((note) => (
        <p class="hint">{note}</p>
      ))}
      {files.length > 0 && (
        <p class="files">
          {files.map(({ name, href }) => (
            <a href={href}>{name}</a>
          ))}
        </p>
      )}
    </figure>
  )
}

/** What colours and patterns stand for, in the order of the series. */
export function Keys({ names }: { readonly names: readonly string[] }): Child {
  return (
    <ul class="keys">
      {names.map((name, place) => (
        <li class={`key${place + 1}`}>{name}</li>
      ))}
    </ul>
  )
}

/** The second series is hatched, so that colour is never alone in telling it from the first. */
export function Hatch({ id }: { readonly id: string }): Child {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="series2" />
      <path d="M0 0V6" />
    </pattern>
  )
}
