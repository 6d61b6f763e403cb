import type { Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Bulletin, BulletinEvent } from '../domain/bulletin.ts'
import { putBulletin } from '../store/bulletins.ts'

export type SaveFailure = Failure<'revision-conflict'> | CommitFailure

/**
 * Writes an issue after one event, all in one transaction: the root if nobody changed it meanwhile, the ledger entry, what else belongs to
 * it, and the value that a repeated request gets.
 */
export async function saveBulletin<T, F extends Failure = never>(
  deps: Deps,
  {
    by,
    once,
    bulletin,
    value,
    steps = [],
  }: {
    readonly by: Member | 'system'
    readonly once: Once
    readonly bulletin: Bulletin
    readonly value: T
    readonly steps?: readonly Step<F>[]
  },
): Promise<Result<T, SaveFailure | F>> {
  const { action, reason } = bulletin.history.at(-1) as BulletinEvent
  const entry = { subject: bulletin.id, action: `bulletin.${action}`, by, ...(reason === undefined ? {} : { reason }) }
  return commit<T, Failure<'revision-conflict'> | F>(deps.dynamo, once, value, [
    { write: putBulletin(bulletin), otherwise: { kind: 'revision-conflict' } },
    { write: ledgerEntry(deps, entry) },
    ...steps,
  ])
}
