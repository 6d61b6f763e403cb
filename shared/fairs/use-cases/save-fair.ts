import type { Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, FairEvent } from '../domain/fair.ts'
import type { FairMessage } from '../domain/messages.ts'
import type { FairNotice } from '../domain/notice.ts'
import { putFair, putView } from '../store/fairs.ts'
import { putNotice } from '../store/notices.ts'

export type SaveFailure = Failure<'revision-conflict'> | CommitFailure

/**
 * Writes a fair after one event, all in one transaction: the root if nobody changed it meanwhile, the public view, the ledger entry,
 * the message to the agencies that run it, the notice from which all who booked or registered are told, and the value that a repeated
 * request gets.
 */
export async function saveFair<T>(
  deps: Deps,
  {
    by,
    once,
    fair,
    value,
    message,
    notice,
  }: {
    readonly by: Member
    readonly once: Once
    readonly fair: Fair
    readonly value: T
    readonly message?: FairMessage | undefined
    readonly notice?: FairNotice | undefined
  },
): Promise<Result<T, SaveFailure>> {
  const event = fair.history.at(-1) as FairEvent
  const entry = {
    subject: fair.id,
    action: `fair.${event.action}`,
    by,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
  }
  const link = `/fairs/${fair.code}`
  return commit<T, Failure<'revision-conflict'>>(deps.dynamo, once, value, [
    { write: putFair(fair), otherwise: { kind: 'revision-conflict' } },
    ...putView(fair).map((write) => ({ write })),
    { write: ledgerEntry(deps, entry) },
    ...(message === undefined
      ? []
      : fair.agencies.map(({ id }) => outboxMessage(deps, { to: { organisation: id }, ...message, link }))
    ).map((write) => ({ write })),
    ...(notice === undefined ? [] : [{ write: putNotice(notice) }]),
  ])
}
