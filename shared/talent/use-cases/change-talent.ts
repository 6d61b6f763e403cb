import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type ConsentRecord, consentRecords } from '../domain/consent-record.ts'
import type { Talent } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'

/** Who changes their own entry. `rev`: the revision that they saw; a change of what is no longer current is refused (412). */
export type OwnChange = { readonly by: Person; readonly once: Once; readonly rev?: number | undefined }

export type ChangeFailure = Failure<'not-enrolled' | 'revision-conflict'> | CommitFailure

const attempts: number = 3

/**
 * The frame of every change of an own entry: read, apply a pure change, write the root with its consent records and its ledger entry as
 * one transaction. A change that changes nothing writes nothing. Without `rev` a change that met another one is applied again to the
 * newer state: taking back a consent must not fail because something else was saved at the same moment.
 */
export async function changeTalent<F extends Failure>(
  deps: Deps,
  { by, once, rev }: OwnChange,
  action: string,
  apply: (talent: Talent, at: string) => Result<Talent, F>,
): Promise<Result<Talent, F | ChangeFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await createTalents(deps.dynamo).ofPerson(by.personId)
    if (before === undefined) return fail({ kind: 'not-enrolled' })
    if (once.earlier !== undefined) return ok(before)
    if (rev !== undefined && rev !== before.rev) return fail({ kind: 'revision-conflict' })
    const after = apply(before, deps.clock.now())
    if (!after.ok) return after
    if (after.value === before) return ok(before)
    const saved = await saveTalent(deps, { by, once }, action, { before, after: after.value })
    // With `rev`, the next round refuses what is no longer current.
    const again = !saved.ok && saved.error.kind === 'revision-conflict' && attempt < attempts
    if (!again) return saved
  }
}

/** The transaction of a change, with further writes that belong to it. What is remembered for a repeated request is the id alone. */
export async function saveTalent<F extends Failure = never>(
  deps: Deps,
  { by, once }: Pick<OwnChange, 'by' | 'once'>,
  action: string,
  change: {
    readonly before?: Talent | undefined
    readonly after: Talent
    readonly further?: readonly { readonly write: Operation; readonly otherwise: F }[]
    /** A consent that names its recipient: instead of the record of its scope. */
    readonly named?: readonly ConsentRecord[]
  },
): Promise<Result<Talent, F | Failure<'revision-conflict'> | CommitFailure>> {
  const { before, after, further = [], named = [] } = change
  const talents = createTalents(deps.dynamo)
  const unnamed = consentRecords(before, after).filter(({ scope }) => named.every((record) => record.scope !== scope))
  const records = [...unnamed, ...named]
  const steps = [
    ...further,
    { write: talents.put(after), otherwise: { kind: 'revision-conflict' } as const },
    ...((before?.state === 'leaving') === (after.state === 'leaving') ? [] : [{ write: talents.markLeaving(after) }]),
    ...records.map((record) => ({ write: talents.addConsentRecord(record) })),
    { write: ledgerEntry(deps, { subject: after.personId, action, by: by.personId, ids: [after.id], ...reasonOf(records) }) },
  ]
  const done = await commit<{ readonly id: string }, F | Failure<'revision-conflict'>>(deps.dynamo, once, { id: after.id }, steps)
  return done.ok ? ok(after) : done
}

/** Which consents it was about: `employers@1 agencies@1`. */
function reasonOf(records: ReturnType<typeof consentRecords>): { readonly reason?: string } {
  return records.length === 0 ? {} : { reason: records.map(({ scope, textVersion }) => `${scope}@${textVersion}`).join(' ') }
}
