import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Bullets, Table } from '#shared/platform/pages/parts.tsx'
import { skillLevels } from '#shared/reference/levels.ts'
import { columnNames, isRequired, rosterColumns, rosterVersion } from '#shared/rosters/domain/columns.ts'
import { heads } from '#shared/rosters/reading/heads.ts'
import { texts } from './texts.ts'

const t = texts.fields

/** What each column of a list holds, under the version that the template carries. */
export function fieldsPage(): Page {
  const levels = listed(Object.values(skillLevels).map(({ name }) => name))
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead(rosterVersion)}</p>
        <Table caption={t.title} columns={[t.column, t.need, t.how, t.aliases]} stack>
          {rosterColumns.map((column) => (
            <tr>
              <th scope="row">
                {heads[column][0]} {heads[column][0] !== columnNames[column] && `(${columnNames[column]})`}
              </th>
              <td data-label={t.need}>{isRequired(column) ? t.yes : t.no}</td>
              <td data-label={t.how}>
                {t.rules[column]} {column === 'level' && levels}
              </td>
              <td data-label={t.aliases}>{listed(heads[column].slice(1))}</td>
            </tr>
          ))}
        </Table>
        <h2>{t.not}</h2>
        <Bullets items={t.never} />
        <p class="actions">
          <a class="button" href="/association/import/template.xlsx" download>
            {t.template}
          </a>
          <a href="/association/import">{t.back}</a>
        </p>
      </>
    ),
  }
}
