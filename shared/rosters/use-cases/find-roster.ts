import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { type RosterCourse, RosterReport, rosterObjects, stageOf } from '../domain/roster.ts'
import { createRosters } from '../store/rosters.ts'

export type FoundRoster = RosterCourse & { readonly report?: RosterReport }

type NotFound = { readonly kind: 'not-found' }

/** A list of one's own association, with the rows to show while it waits for a choice. */
export async function findRoster(
  { dynamo, uploads }: Pick<Deps, 'dynamo'> & { readonly uploads: Objects },
  by: Member,
  id: string,
): Promise<Result<FoundRoster, NotFound>> {
  const course = await createRosters(dynamo).course(id)
  if (course === undefined || course.roster.associationId !== by.member.organisationId) return fail({ kind: 'not-found' })
  if (stageOf(course) !== 'checked') return ok(course)
  const bytes = await uploads.get(rosterObjects(id).report)
  if (bytes === undefined || bytes.byteLength === 0) return ok(course)
  return ok({ ...course, report: RosterReport.parse(JSON.parse(new TextDecoder().decode(bytes))) })
}

/** The association's own table with the faults marked, while it is there. */
export async function findMarkedTable(
  { dynamo, uploads }: Pick<Deps, 'dynamo'> & { readonly uploads: Objects },
  by: Member,
  id: string,
): Promise<
  Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly format: 'xlsx' | 'csv' }, NotFound | { readonly kind: 'roster-file-gone' }>
> {
  const found = await findRoster({ dynamo, uploads }, by, id)
  if (!found.ok) return found
  const { marked: format } = found.value.check ?? {}
  const bytes = format === undefined ? undefined : await uploads.get(rosterObjects(id).marked)
  if (format === undefined || bytes === undefined || bytes.byteLength === 0) return fail({ kind: 'roster-file-gone' })
  return ok({ bytes: new Uint8Array(bytes), format })
}
