import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { rosterColumns } from './columns.ts'
import { Fault } from './faults.ts'
import { Refusal } from './refusals.ts'

/** What somebody chose to do with what was read. `cancelled` also by the clock, when nobody chose. */
const rosterStates = ['uploaded', 'sending', 'cancelled'] as const

/**
 * An uploaded list: the root item, written by desk and clock alone. What intake does is told by the items beside it, each written once:
 * so nothing of it can be lost or done twice, wherever it is killed.
 */
export const Roster = z.object({
  id: idOf('roster'),
  rev: z.int().min(1),
  associationId: idOf('organisation'),
  associationName: z.string(),
  state: z.enum(rosterStates),
  fileName: z.string(),
  bytes: z.int(),
  /** SHA-256 of the file, hex. */
  sha256: z.string(),
  /** The agreement under which it was uploaded. */
  agreement: z.object({ rev: z.int(), textVersion: z.string(), textHash: z.string() }),
  uploadedBy: idOf('person'),
  uploadedAt: z.iso.datetime(),
  chosenBy: z.union([idOf('person'), z.literal('system')]).optional(),
  chosenAt: z.iso.datetime().optional(),
  /** Whether the clock still looks after it. */
  open: z.boolean(),
})
export type Roster = z.infer<typeof Roster>

const Counts = z.object({ invite: z.int(), before: z.int(), wrong: z.int() })

/** What the check of a file came to. */
export const RosterCheck = z.object({
  at: z.iso.datetime(),
  refusal: Refusal.optional(),
  counts: Counts.default({ invite: 0, before: 0, wrong: 0 }),
  blank: z.int().default(0),
  titleLines: z.int().default(0),
  /** The format of the association's own table with the faults marked; absent when there is none. */
  marked: z.enum(['xlsx', 'csv']).optional(),
})
export type RosterCheck = z.infer<typeof RosterCheck>

/** One transaction's worth of invitations, written in it. */
export const RosterBatch = z.object({ nth: z.int().min(1), at: z.iso.datetime(), invited: z.int(), before: z.int() })
export type RosterBatch = z.infer<typeof RosterBatch>

/** The end of a sending, and what it came to. `stopped`: the agreement was withdrawn or the association may not act any more. */
export const RosterEnd = z.object({ at: z.iso.datetime(), invited: z.int(), before: z.int(), stopped: z.boolean() })
export type RosterEnd = z.infer<typeof RosterEnd>

/** A list with all that has happened to it. */
export type RosterCourse = {
  readonly roster: Roster
  readonly check?: RosterCheck
  readonly batches: readonly RosterBatch[]
  readonly end?: RosterEnd
}

/** Rows that a page shows; phones and names are masked already. The object that holds them ends with the file. */
export const RosterReport = z.object({
  rows: z.array(
    z.object({
      number: z.int(),
      said: z.partialRecord(z.enum(rosterColumns), z.string()),
      state: z.enum(['invite', 'before', 'wrong']),
      faults: z.array(Fault),
    }),
  ),
})
export type RosterReport = z.infer<typeof RosterReport>

export type RosterStage = 'checking' | 'refused' | 'checked' | 'sending' | 'sent' | 'stopped' | 'cancelled'

/** Where a list stands. */
export function stageOf({ roster, check, end }: RosterCourse): RosterStage {
  if (end !== undefined) return end.stopped ? 'stopped' : 'sent'
  if (roster.state === 'cancelled') return 'cancelled'
  if (roster.state === 'sending') return 'sending'
  if (check === undefined) return 'checking'
  return check.refusal === undefined ? 'checked' : 'refused'
}

/** Whether there is still something to do or to choose. */
export function isUnderWay(course: RosterCourse): boolean {
  return ['checking', 'checked', 'sending'].includes(stageOf(course))
}

/** How many were invited so far. */
export function invitedSoFar({ batches }: { readonly batches: readonly Pick<RosterBatch, 'invited'>[] }): number {
  return batches.reduce((sum, batch) => sum + batch.invited, 0)
}

/** Days for which an uploaded file lies there at most: the bucket's own rule. */
export const fileDays = 7

/** Where the file and what was made of it lie in the bucket `uploads`: keys are made here, never by who uploads. */
export function rosterObjects(id: string): { readonly file: string; readonly report: string; readonly marked: string } {
  const folder = `quarantine/rosters/${id}`
  return { file: `${folder}/file`, report: `${folder}/report.json`, marked: `${folder}/marked` }
}

/** `李**`, `138****1234`: what the clerk needs to find the row again, and no more. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name
  return `${first}${'*'.repeat(Math.min(2, rest.length))}`
}

export function maskedPhone(phone: string): string {
  return /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : phone.replace(/\d(?=[\s\S]{2})/g, '*')
}
