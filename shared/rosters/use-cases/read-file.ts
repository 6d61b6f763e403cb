import { fail, type Result } from '#shared/kernel/result.ts'
import type { Grid } from '#shared/platform/workbook/grid.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import type { Refusal } from '../domain/refusals.ts'
import { type Roster, rosterObjects } from '../domain/roster.ts'
import { type ReadRoster, readRoster } from '../reading/read-roster.ts'
import type { RosterDeps } from './roster-deps.ts'

export type ReadFile = { readonly bytes: Uint8Array; readonly grid: Grid; readonly list: ReadRoster }

/** The uploaded file as a list of members. The same file is read the same way each time, so a later run goes on where one was killed. */
export async function readFile(
  { uploads }: Pick<RosterDeps, 'uploads'>,
  { id, fileName }: Pick<Roster, 'id' | 'fileName'>,
): Promise<Result<ReadFile, Refusal>> {
  const bytes = await uploads.get(rosterObjects(id).file)
  if (bytes === undefined) return fail({ code: 'gone' })
  const grid = await readGrid(bytes, fileName)
  if (!grid.ok) return fail({ code: grid.error })
  const list = readRoster(grid.value)
  return list.ok ? { ok: true, value: { bytes, grid: grid.value, list: list.value } } : list
}
