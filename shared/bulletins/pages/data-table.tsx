import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import type { Column, ColumnKind } from '../domain/compiled.ts'
import { cellText } from '../domain/wording.ts'
import { namingKinds, type Row } from './cells.ts'

type DataTableProps = {
  readonly caption: string
  readonly columns: readonly (Column & { readonly title: string })[]
  /** A row may be of another kind than its column says, as a ratio among counts. */
  readonly rows: readonly (Row & { readonly kinds?: Readonly<Record<string, ColumnKind>> | undefined })[]
}

/** A table of a bulletin as HTML. What names a row stands at its head and stays in sight. */
export function DataTable({ caption, columns, rows }: DataTableProps): Child {
  const head = columns.findIndex(({ kind }) => namingKinds.has(kind))
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class="numbers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ kind, title }) => (
              <th scope="col" class={wordsClass(kind)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key: code, cells, kinds }) => (
            <tr>
              {columns.map(({ key, kind }, place) =>
                place === head ? (
                  <th scope="row" lang={languageOf(kind)}>
                    {kind === 'fair' ? <a href={`/fairs/${code}`}>{cellText(kind, cells[key])}</a> : cellText(kind, cells[key])}
                  </th>
                ) : (
                  <td class={wordsClass(kind)}>{cellText(kinds?.[key] ?? kind, cells[key])}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Occupations and fairs have Chinese names alone. */
function languageOf(kind: ColumnKind): 'zh-CN' | undefined {
  return (kind === 'occupation' || kind === 'fair') && language() === 'en' ? 'zh-CN' : undefined
}

/** All but words is set as numbers are. */
function wordsClass(kind: ColumnKind): 'words' | undefined {
  return kind === 'districts' || namingKinds.has(kind) ? 'words' : undefined
}
