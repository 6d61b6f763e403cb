import type { Child } from 'hono/jsx'
import type { TableKey } from '#shared/bulletins/domain/compiled.ts'
import { issueTitle, sentenceText, tableTitle } from '#shared/bulletins/domain/wording.ts'
import { DataTable } from '#shared/bulletins/pages/data-table.tsx'
import { shownTable } from '#shared/bulletins/pages/shown-tables.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { filesOf, issueAddress } from './addresses.ts'
import type { BulletinModel } from './bulletin.page.tsx'
import { texts } from './texts.ts'

type TableModel = Omit<BulletinModel, 'baseUrl'> & { readonly table: TableKey }

/** One table of an issue with all its rows and columns. */
export function tablePage(model: TableModel): Result<Page, Failure<'not-found'>> {
  const { compiled, table: key } = model
  const table = compiled.tables.find((one) => one.key === key)
  if (table === undefined) return fail({ kind: 'not-found' })
  const { columns, rows } = shownTable(table, true)
  const caption = `${tableTitle(key)} · ${issueTitle(compiled)}`
  const body = (
    <TableBody {...model}>
      {table.finding !== undefined && <p class="lead">{sentenceText(compiled, table.finding)}</p>}
      <DataTable caption={caption} columns={columns} rows={rows} />
      {table.notes.map((sentence) => (
        <p class="hint">{sentenceText(compiled, sentence)}</p>
      ))}
      <p class="hint">{texts.issue.marks}</p>
    </TableBody>
  )
  return ok({ title: caption, description: `${caption} – ${compiled.park.name}`, body, cache: 60 })
}

function TableBody({ view, version, compiled, table, children }: TableModel & { readonly children?: Child }): Child {
  const old = version.version !== view.versions.at(-1)?.version
  return (
    <>
      <p class="back">
        <a href={`${issueAddress(view.code, old ? version.version : undefined)}#${table}`}>{issueTitle(compiled)}</a>
      </p>
      <h1>{tableTitle(table)}</h1>
      {view.withdrawn !== undefined && <p class="notice bad">{texts.issue.withdrawnTitle}</p>}
      {old && <p class="notice">{texts.issue.oldTitle(version.version)}</p>}
      {children}
      <p class="files">
        <a href={filesOf(view, version.version).file('csv', table)}>{texts.table.csv}</a>
      </p>
    </>
  )
}
