import { issueTitle } from '#shared/bulletins/domain/wording.ts'
import { bulletinSheets } from '#shared/bulletins/files/bulletin-sheets.ts'
import { bulletinWorkbook } from '#shared/bulletins/routes/published-bulletins.routes.ts'
import { readPublishedBulletin } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { writeWorkbook } from '#shared/platform/workbook/write-workbook.ts'
import { addressOf, fileOf } from './file-names.ts'

/** The tables of an issue as a workbook, apart from the other files: only this one needs what writes workbooks. */
export function bulletinWorkbookBindings(
  deps: Pick<Deps, 'dynamo'> & { readonly objects: Objects; readonly baseUrl: string },
): readonly Binding[] {
  return [
    bind(bulletinWorkbook, async ({ params: { code }, query: { version } }) => {
      const found = await readPublishedBulletin(deps)({ code, version })
      if (!found.ok) return found
      const { compiled, version: one } = found.value
      const sheets = bulletinSheets(compiled, addressOf(found.value, deps.baseUrl))
      return ok({
        bytes: await writeWorkbook(sheets, { title: issueTitle(compiled), at: one.publishedAt }),
        ...fileOf(found.value, 'xlsx'),
      })
    }),
  ]
}
