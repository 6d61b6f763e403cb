import type { Report } from '#shared/demand/domain/report.ts'
import { reportVacancy } from '#shared/demand/use-cases/report-vacancy.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { made } from '../roles.ts'

/** A report of an open ad by somebody unknown. */
export async function makeReport(deps: Deps, code: string, text = '打电话过去说要先交三百元押金'): Promise<Report> {
  return made(await reportVacancy(deps)({ code, ground: 'fees', text, by: { kind: 'anonymous' }, once: always }))
}
