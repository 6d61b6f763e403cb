import type { Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, FairEvent } from '../domain/fair.ts'
import { putFair, putView } from '../store/fairs.ts'

export type SaveFailure = Failure<'revision-conflict'> | CommitFailure

/** What the agencies that run the fair are told. */
export type Notice = { readonly template: string; readonly subject: string; readonly text: string }

/**
 * Writes a fair after one event, all in one transaction: the root if nobody changed it meanwhile, the public view, the ledger entry,
 * the messages, and the value that a repeated request gets.
 */
export async function saveFair<T>(
  deps: Deps,
  {
    by,
    once,
    fair,
    value,
    notice,
  }: { readonly by: Member; readonly once: Once; readonly fair: Fair; readonly value: T; readonly notice?: Notice },
): Promise<Result<T, SaveFailure>> {
  const event = fair.history.at(-1) as FairEvent
  const entry = {
    subject: fair.id,
    action: `fair.${event.action}`,
    by,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
  }
  return commit<T, Failure<'revision-conflict'>>(deps.dynamo, once, value, [
    { write: putFair(fair), otherwise: { kind: 'revision-conflict' } },
    ...putView(fair).map((write) => ({ write })),
    { write: ledgerEntry(deps, entry) },
    ...(notice === undefined ? [] : fair.agencies).map(({ id }) => ({
      write: outboxMessage(deps, { to: { organisation: id }, ...(notice as Notice), link: `/fairs/${fair.code}` }),
    })),
  ])
}
