import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import { type ColumnKind, type Compiled, type Table, type TableKey, tableOf } from '../domain/compiled.ts'
import { titleTexts } from '../domain/texts.ts'
import { cardText, issueTitle, sectionsOf, sentenceText, seriesName } from '../domain/wording.ts'
import { LeadingFigures } from './leading-figures.tsx'
import { numbered, parts } from './shown-tables.ts'
import { type Addresses, TableFigure } from './table-figure.tsx'
import { texts } from './texts.ts'

export type ArticleProps = {
  readonly compiled: Compiled
  /** The how many-th issue of its series. */
  readonly number: number
  /** Where its tables and files are; absent before it is published: then every table stands here whole. */
  readonly addresses?: Addresses | undefined
  /** What has to be known first: that it was withdrawn, or that this is an earlier version. */
  readonly banner?: Child
  /** When it was published, and in which version. */
  readonly dates?: Child
  /** What follows the tables. */
  readonly children?: Child
}

/** An issue as the public reads it. The park sees the same before it publishes. */
export function BulletinArticle({ compiled, number, addresses, banner, dates, children }: ArticleProps): Child {
  const numbers = numbered(compiled)
  const shown = parts.filter(({ tables }) => tables.some((key) => numbers.has(key)))
  return (
    <article class="bulletin">
      <p class="row quiet">
        <span>{seriesName(compiled.series)}</span>
        <span>{texts.issue(number)}</span>
      </p>
      <h1>{issueTitle(compiled)}</h1>
      <p class="row quiet">
        <span>{texts.publisher(compiled.park.name)}</span>
        {dates}
      </p>
      {banner}
      <section aria-labelledby="findings">
        <h2 id="findings">{texts.findings}</h2>
        <LeadingFigures compiled={compiled} />
        <p class="lead">{cardText(compiled)}</p>
        {sectionsOf(compiled).map(({ sentences }) => (
          <p>{inOneText(sentences)}</p>
        ))}
        {compiled.notes.map((sentence) => (
          <p class="hint">{sentenceText(compiled, sentence)}</p>
        ))}
      </section>
      <nav class="contents screen" aria-label={texts.contents}>
        <ul>
          {shown.map(({ key }) => (
            <li>
              <a href={`#${key}-part`}>{titleTexts.sections[key]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map(({ key, tables }) => (
        <section aria-labelledby={`${key}-part`}>
          <h2 id={`${key}-part`}>{titleTexts.sections[key]}</h2>
          {tables.map((table: TableKey) => {
            const found = withRatio(compiled, table)
            const nth = numbers.get(table)
            return found === undefined || nth === undefined ? null : (
              <TableFigure compiled={compiled} table={found} number={nth} addresses={addresses} />
            )
          })}
        </section>
      ))}
      {children}
    </article>
  )
}

/** Chinese sentences follow each other without a blank. */
function inOneText(sentences: readonly string[]): string {
  return sentences.join(language() === 'en' ? ' ' : '')
}

/** The table of all figures has their ratio as its last row, of its own kinds. */
function withRatio(
  compiled: Compiled,
  key: TableKey,
): (Table & { readonly kindsOf?: Readonly<Record<string, Readonly<Record<string, ColumnKind>>>> }) | undefined {
  const table = tableOf(compiled, key)
  const ratio = tableOf(compiled, 'overallRatio')
  if (key !== 'overall' || table === undefined || ratio === undefined) return table
  const kinds = Object.fromEntries(ratio.columns.map(({ key: column, kind }) => [column, kind]))
  return { ...table, rows: [...table.rows, ...ratio.rows], kindsOf: Object.fromEntries(ratio.rows.map((row) => [row.key, kinds])) }
}
