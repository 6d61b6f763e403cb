import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Complaint, Side } from '../domain/complaint.ts'
import { counting } from '../domain/figures.ts'
import { added, appealed, withdrawn } from '../domain/steps.ts'
import { freeWords, getFigures, getOpenCount, putComplaint, putFigures, putOpenCount, wordsOf } from '../store/complaints.ts'
import { monthOf } from './file-complaint.ts'
import { ownComplaint } from './read-complaint.ts'

type Own = { readonly by: Principal; readonly once: Once; readonly reference: string; readonly secret?: string | undefined }
type ChangeFailure = Failure<'not-found' | 'complaint-state' | 'revision-conflict'> | CommitFailure

/** The reporter adds something, once. */
export function addToComplaint(deps: Deps): (command: Own & { readonly text: string }) => Promise<Result<Complaint, ChangeFailure>> {
  return async ({ text, ...own }) => change(deps, own, { action: 'added', to: (complaint, at) => added(complaint, text, at) })
}

/** The reporter takes it back: nothing comes of it. */
export function withdrawComplaint(deps: Deps): (command: Own) => Promise<Result<Complaint, ChangeFailure>> {
  return async (own) => change(deps, own, { action: 'withdrawn', to: withdrawn })
}

/** The reporter appeals against the answer, once. */
export function appealAsReporter(deps: Deps): (command: Own & { readonly text: string }) => Promise<Result<Complaint, ChangeFailure>> {
  return async ({ text, ...own }) =>
    change(deps, own, { action: 'appealed', to: (complaint, at) => appealed(complaint, 'reporter', text, at) })
}

type Change = {
  readonly action: 'added' | 'withdrawn' | 'appealed'
  readonly to: (complaint: Complaint, at: string) => Complaint | undefined
}

async function change(deps: Deps, { once, ...asked }: Own, { action, to }: Change): Promise<Result<Complaint, ChangeFailure>> {
  const before = await ownComplaint(deps)(asked)
  if (before === undefined) return fail({ kind: 'not-found' })
  if (once.earlier !== undefined) return ok(before)
  const after = to(before, deps.clock.now())
  if (after === undefined) return fail({ kind: 'complaint-state' })
  return writeChange(deps, once, { before, after, action, side: 'reporter' })
}

/** One change by a side: the complaint, the figures, what it holds free, and the ledger, which does not say who the reporter is. */
export async function writeChange(
  deps: Deps,
  once: Once,
  {
    before,
    after,
    action,
    side,
  }: { readonly before: Complaint; readonly after: Complaint; readonly action: Change['action']; readonly side: Side },
): Promise<Result<Complaint, ChangeFailure>> {
  const conflict = { kind: 'revision-conflict' } as const
  const month = monthOf(after.updatedAt)
  const done = await commit<string, Failure<'revision-conflict'>>(deps.dynamo, once, after.id, [
    { write: putComplaint(after), otherwise: conflict },
    ...(action === 'added'
      ? []
      : [{ write: putFigures(month, counting(await getFigures(deps.dynamo, month), { kind: action })), otherwise: conflict }]),
    ...(action === 'withdrawn' ? await freeing(deps, before) : []),
    { write: ledgerEntry(deps, { subject: after.id, action: `complaint.${action}`, by: 'system', reason: side }) },
  ])
  return done.ok ? ok(after) : done
}

/** What stands free once nobody waits for a first answer any more: its words, and its place among the open ones of its subject. */
export async function freeing(
  { dynamo }: Pick<Deps, 'dynamo'>,
  complaint: Complaint,
): Promise<readonly Step<{ readonly kind: 'revision-conflict' }>[]> {
  const words = wordsOf(complaint)
  if (words === undefined) return []
  const count = await getOpenCount(dynamo, complaint.subject)
  return [{ write: freeWords(words) }, { write: putOpenCount(complaint.subject, count, -1), otherwise: { kind: 'revision-conflict' } }]
}
