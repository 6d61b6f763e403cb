import { speaking } from '#shared/kernel/language.ts'
import { writeTemplate } from '#shared/platform/workbook/write-template.ts'
import { skillLevels } from '#shared/reference/levels.ts'
import { isRequired, rosterColumns, rosterVersion } from '#shared/rosters/domain/columns.ts'
import { heads, titleOfTemplate } from '#shared/rosters/reading/heads.ts'
import { texts } from './texts.ts'

/** People a template has room for. */
const most = 10_000

/**
 * The workbook to fill in: heads under a line with its version, every column as text so that no number is changed, levels to choose from,
 * and a second sheet that says how. It is in Chinese whoever loads it: it is read by what it says.
 */
export async function rosterTemplate(at: string): Promise<Uint8Array<ArrayBuffer>> {
  return speaking('zh', async () => {
    const t = texts.template
    const levels = Object.values(skillLevels).map(({ name }) => name)
    return writeTemplate(
      {
        name: t.sheet,
        title: titleOfTemplate(rosterVersion),
        columns: rosterColumns.map((column) => ({ title: heads[column][0] ?? '', ...(column === 'level' ? { oneOf: levels } : {}) })),
        rows: most,
        guide: {
          name: t.guide,
          columns: [t.column, t.need, t.how],
          rows: rosterColumns.map((column) => [
            heads[column][0] ?? '',
            isRequired(column) ? texts.fields.yes : texts.fields.no,
            texts.fields.rules[column],
          ]),
        },
      },
      { at },
    )
  })
}
