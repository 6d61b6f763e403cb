import { isActive } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { chunks, inChunks } from '#shared/kernel/chunks.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { mostSealed } from '#shared/talent/domain/vault-request.ts'
import {
  invitationOperations,
  mostInvitations,
  type RowToInvite,
  rowInvitedBefore,
} from '#shared/talent/use-cases/invitation-operations.ts'
import { invitedBefore } from '#shared/talent/use-cases/invited-before.ts'
import { invitedSoFar, type Roster, type RosterBatch, type RosterCourse } from '../domain/roster.ts'
import type { ReadMember, ReadRoster } from '../reading/read-roster.ts'
import { agreementInForce } from '../store/agreements.ts'
import { addBatch, addEnd, isSending } from '../store/rosters.ts'
import { readFile } from './read-file.ts'
import type { RosterDeps } from './roster-deps.ts'

type Member = ReadMember & { readonly number: number }

/** How a run of sending ended. `elsewhere`: another run is at it and goes on. */
export type Sending = 'sent' | 'stopped' | 'elsewhere'

/**
 * Sends a list's invitations, a batch a transaction, from where the batches that are written end. Each batch is claimed in its own
 * transaction, so that killed anywhere and begun again, also by two at a time, it comes to what one clean run comes to. Every transaction
 * checks that nobody has stopped the list or withdrawn the agreement.
 */
export async function sendRoster(deps: RosterDeps, course: RosterCourse): Promise<Sending> {
  const { roster, batches } = course
  // Killed between the last batch and the end, its files may be gone already.
  if (batches.length > 0 && batches.length === batchesOf(course)) return ended(deps, course, false)
  if (!(await mayInvite(deps, roster))) return ended(deps, course, true)
  const read = await readFile(deps, roster)
  // Without its file a list cannot be gone on with: it lay there longer than files are kept.
  if (!read.ok) return ended(deps, course, true)
  let done = batches.map(({ invited, before }) => ({ invited, before }))
  const left = membersFrom(read.value.list, batches.length * mostInvitations)
  for (const some of inChunks(left, batchesSealed * mostInvitations)) {
    if (!(await mayInvite(deps, roster))) return ended(deps, { roster, batches: done }, true)
    // Most lists are of new people. Where one was found who is not, the rest is asked about beforehand.
    const meetsOthers = course.check?.counts.before !== 0 || done.some(({ before }) => before > 0)
    const rows = await sealed(deps, roster, { members: some, meetsOthers })
    for (const batch of chunks(some, mostInvitations)) {
      const numbers = new Set(batch.map(({ number }) => number))
      const sent = await sendBatch(deps, roster, {
        nth: done.length + 1,
        size: batch.length,
        rows: rows.filter((row) => numbers.has(row.rowNumber)),
      })
      if (sent === 'elsewhere') return 'elsewhere'
      if (sent === 'stopped') return ended(deps, { roster, batches: done }, true)
      done = [...done, sent]
    }
  }
  return ended(deps, { roster, batches: done }, false)
}

/** The members of a list in its order, without the first so many. */
function* membersFrom({ rows }: ReadRoster, skipped: number): Generator<Member> {
  let nth = 0
  for (const { member, number } of rows()) {
    if (member === undefined) continue
    if (nth >= skipped) yield { ...member, number }
    nth += 1
  }
}

/** Whether the association may act now: asked again as it goes on, since thousands take minutes. */
async function mayInvite(deps: RosterDeps, { associationId }: Roster): Promise<boolean> {
  const organisation = await findOrganisation(deps)(associationId)
  return organisation !== undefined && isActive(organisation, civilDateOf(deps.clock.now()))
}

function batchesOf({ check }: RosterCourse): number {
  const { invite = 0, before = 0 } = check?.counts ?? {}
  return Math.ceil((invite + before) / mostInvitations)
}

/** As many as the vault closes at a time. */
const batchesSealed = Math.floor(mostSealed / mostInvitations)

type Sealed = { readonly members: readonly Member[]; readonly meetsOthers: boolean }

/**
 * The rows that are still to be invited. Numbers of earlier lists are left out here where there may be some, so that a batch is seldom refused
 * for one: each batch checks its numbers anyway.
 */
async function sealed(deps: RosterDeps, { associationId }: Roster, { members, meetsOthers }: Sealed): Promise<readonly RowToInvite[]> {
  const asked = members.map((member) => ({ member, id: deps.ids.next('invitation') }))
  const closed = await deps.seal(asked.map(({ id: invitationId, member: { name, phone } }) => ({ invitationId, name, phone })))
  const digests = closed.map(({ phoneDigest }) => phoneDigest)
  const before = meetsOthers ? await invitedBefore(deps, associationId, digests) : []
  return asked.flatMap(({ member, id }, nth): readonly RowToInvite[] => {
    const row = closed[nth]
    if (row === undefined || before[nth] === true) return []
    const { sealed: contact, phoneDigest, tokenDigest } = row
    return [{ id, rowKey: String(member.number), rowNumber: member.number, row: member.row, sealed: contact, phoneDigest, tokenDigest }]
  })
}

type Batch = { readonly nth: number; readonly size: number; readonly rows: readonly RowToInvite[] }
type Counted = Pick<RosterBatch, 'invited' | 'before'>

/** One transaction; a row whose number another list has taken meanwhile is left out and the rest sent. */
async function sendBatch(deps: RosterDeps, roster: Roster, { nth, size, rows }: Batch): Promise<Counted | 'elsewhere' | 'stopped'> {
  const { id: rosterId, associationId, associationName } = roster
  for (let left = rows; ; ) {
    const counted = { invited: left.length, before: size - left.length }
    const association = { id: associationId, name: associationName }
    const invitations = left.length === 0 ? [] : invitationOperations(deps, { association, rosterId, by: 'system', rows: left })
    const done = await deps.dynamo.transact([
      ...invitations,
      addBatch(rosterId, { nth, at: deps.clock.now(), ...counted }),
      isSending(rosterId),
      agreementInForce(associationId),
    ])
    if (done.ok) return counted
    if (done.error.kind === 'conflict') return 'elsewhere'
    const { at } = done.error
    if (at === invitations.length) return 'elsewhere'
    if (at > invitations.length) return 'stopped'
    const taken = rowInvitedBefore(at)
    if (taken === undefined || taken >= left.length) throw new Error(`operation ${at} of a batch was refused, and nobody foresaw it`)
    left = left.filter((_, row) => row !== taken)
  }
}

/** Writes the end, once. A list that was cancelled while it was sent has its end by that. */
async function ended(
  deps: RosterDeps,
  { roster, batches }: { readonly roster: Roster; readonly batches: readonly Counted[] },
  stopped: boolean,
): Promise<Sending> {
  const invited = invitedSoFar({ batches })
  const before = batches.reduce((sum, batch) => sum + batch.before, 0)
  await deps.dynamo.transact([
    addEnd(roster.id, { at: deps.clock.now(), invited, before, stopped }),
    ledgerEntry(deps, { subject: roster.associationId, action: 'roster.ended', by: 'system', ids: [roster.id] }),
  ])
  return stopped ? 'stopped' : 'sent'
}
