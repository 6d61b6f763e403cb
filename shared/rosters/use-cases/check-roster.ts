import { inChunks } from '#shared/kernel/chunks.ts'
import { speaking } from '#shared/kernel/language.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { markGrid } from '#shared/platform/workbook/mark-grid.ts'
import { mostSealed } from '#shared/talent/domain/vault-request.ts'
import { invitedBefore } from '#shared/talent/use-cases/invited-before.ts'
import { type Fault, faultText } from '../domain/faults.ts'
import { markTexts } from '../domain/mark-texts.ts'
import { maskedName, maskedPhone, type Roster, type RosterCheck, type RosterReport, rosterObjects } from '../domain/roster.ts'
import type { ReadRoster, ReadRow } from '../reading/read-roster.ts'
import { addCheck } from '../store/rosters.ts'
import { eraseFiles } from './erase-files.ts'
import { type ReadFile, readFile } from './read-file.ts'
import type { RosterDeps } from './roster-deps.ts'

/**
 * Reads a file and writes down what it came to; nobody is invited by that. Beside the counts it leaves the rows to show and the
 * association's own table with the faults marked. A refused file is erased at once.
 */
export async function checkRoster(deps: RosterDeps, roster: Roster): Promise<void> {
  const read = await readFile(deps, roster)
  const at = deps.clock.now()
  if (!read.ok) {
    await settled(deps, roster, { at, refusal: read.error, counts: { invite: 0, before: 0, wrong: 0 }, blank: 0, titleLines: 0 })
    return eraseFiles(deps, roster.id)
  }
  const { list } = read.value
  const before = await numbersBefore(deps, roster.associationId, list)
  const { wrong, notes, rows } = checkedRows(list, before)
  const { report, marked } = rosterObjects(roster.id)
  const format = await putMarked(deps, marked, read.value, notes)
  await deps.uploads.put(report, new TextEncoder().encode(JSON.stringify({ rows })), { contentType: 'application/json' })
  await settled(deps, roster, {
    at,
    counts: { invite: list.people - wrong - before.size, before: before.size, wrong },
    blank: list.blank,
    titleLines: list.titleLines,
    ...(format === undefined ? {} : { marked: format }),
  })
}

/** Whoever comes second has read the same file and found the same. */
async function settled(deps: RosterDeps, { id, associationId }: Roster, check: RosterCheck): Promise<void> {
  await deps.dynamo.transact([
    addCheck(id, check),
    ledgerEntry(deps, { subject: associationId, action: 'roster.checked', by: 'system', ids: [id] }),
  ])
}

/** The rows whose numbers the association has invited before, by their own numbers. */
async function numbersBefore(deps: RosterDeps, associationId: string, { rows }: ReadRoster): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const some of inChunks(rows(), mostSealed)) {
    const asked = some.flatMap(({ number, member }) => (member === undefined ? [] : [{ number, member }]))
    if (asked.length === 0) continue
    const sealed = await deps.seal(asked.map(({ member: { name, phone } }) => ({ invitationId: deps.ids.next('invitation'), name, phone })))
    const before = await invitedBefore(
      deps,
      associationId,
      sealed.map(({ phoneDigest }) => phoneDigest),
    )
    for (const [nth, { number }] of asked.entries()) if (before[nth] === true) found.add(number)
  }
  return found
}

/** Rows shown at most; those with faults come first. */
const mostShown = 100

type CheckedRows = {
  readonly wrong: number
  /** What is written beside rows, by their numbers. */
  readonly notes: ReadonlyMap<number, string>
  readonly rows: RosterReport['rows']
}

/** What the rows come to: no more is kept of them than what is shown and what is written beside them. */
function checkedRows({ rows }: ReadRoster, before: ReadonlySet<number>): CheckedRows {
  const notes = new Map<number, string>()
  const first: { readonly wrong: ReadRow[]; readonly fine: ReadRow[] } = { wrong: [], fine: [] }
  let wrong = 0
  speaking('zh', () => {
    for (const row of rows()) {
      const { number, faults } = row
      if (faults !== undefined) wrong += 1
      if (faults !== undefined) notes.set(number, faults.map(faultText).join(''))
      else if (before.has(number)) notes.set(number, markTexts.before)
      const like = faults === undefined ? first.fine : first.wrong
      if (like.length < mostShown) like.push(row)
    }
  })
  const shown = [...first.wrong, ...first.fine].slice(0, mostShown)
  return { wrong, notes, rows: shown.map((row) => shownRow(row, before)) }
}

function shownRow({ number, said, faults }: ReadRow, before: ReadonlySet<number>): RosterReport['rows'][number] {
  return {
    number,
    said: masked(said, faults ?? []),
    state: faults !== undefined ? 'wrong' : before.has(number) ? 'before' : 'invite',
    faults: [...(faults ?? [])],
  }
}

/** Enough to find the row again. What may hold somebody's number in the wrong place is not repeated at all. */
function masked({ name, phone, trade, level }: ReadRow['said'], faults: readonly Fault[]): ReadRow['said'] {
  const wrong = new Set(faults.map(({ column }) => column))
  return {
    ...(name === undefined || wrong.has('name') ? {} : { name: maskedName(name) }),
    ...(phone === undefined ? {} : { phone: maskedPhone(phone) }),
    ...(trade === undefined || wrong.has('trade') ? {} : { trade }),
    ...(level === undefined || wrong.has('level') ? {} : { level }),
  }
}

/** Writes the association's own table with a column of what is wrong; nothing when nothing is. */
async function putMarked(
  { uploads, clock }: RosterDeps,
  key: string,
  { bytes, grid, list }: ReadFile,
  notes: ReadonlyMap<number, string>,
): Promise<RosterCheck['marked']> {
  if (notes.size === 0) return undefined
  const title = speaking('zh', () => markTexts.title)
  const { bytes: written, format } = await markGrid(bytes, grid, { title, headRow: list.headRow, of: notes }, clock.now())
  await uploads.put(key, written, { contentType: 'application/octet-stream' })
  return format
}
