import type { BulletinView, PublishedVersion } from '../domain/bulletin-view.ts'
import type { Compiled } from '../domain/compiled.ts'
import { cardText, columnTitle, issueTitle, sentenceText, tableTitle } from '../domain/wording.ts'

type Published = { readonly view: BulletinView; readonly version: PublishedVersion; readonly compiled: Compiled }

/** An issue as JSON: the tables as they were compiled, numbers unrounded, with titles and sentences in the language of the request. */
export function bulletinJson({ view, version, compiled }: Published, address: string): string {
  return JSON.stringify({
    title: issueTitle(compiled),
    address,
    code: view.code,
    state: view.state,
    number: view.number,
    version: version.version,
    publishedAt: version.publishedAt,
    sha256: { cube: version.cube.sha256, compiled: version.compiled.sha256 },
    ...compiled,
    headline: cardText(compiled),
    findings: compiled.findings.map((sentence) => sentenceText(compiled, sentence)),
    notes: compiled.notes.map((sentence) => sentenceText(compiled, sentence)),
    tables: compiled.tables.map((table) => ({
      key: table.key,
      title: tableTitle(table.key),
      columns: table.columns.map((column) => ({ ...column, title: columnTitle(table, column) })),
      rows: table.rows,
      notes: table.notes.map((sentence) => sentenceText(compiled, sentence)),
    })),
  })
}
