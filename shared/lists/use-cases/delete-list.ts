import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { PeopleList } from '../domain/list.ts'
import { entriesOf, getList, getListCount, putList, putListCount, removeEntry, removeList } from '../store/lists.ts'

/** Deletes a list with everybody on it. It is gone for its readers at once; its people are taken off then, and whoever is cut off does it again. */
export function deleteList(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly id: string
  readonly once: Once
}) => Promise<Result<{ readonly id: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, id, once }) =>
    persistently(async () => {
      if (once.earlier !== undefined) return ok({ id })
      const { organisationId } = by.member
      const [before, read] = await Promise.all([getList(deps.dynamo, organisationId, id), getListCount(deps.dynamo, organisationId)])
      if (before?.state !== 'open') return fail({ kind: 'not-found' })
      const after = { ...before, rev: before.rev + 1, state: 'deleting' as const }
      const done = await commit<{ readonly id: string }, MovedOn>(deps.dynamo, once, { id }, [
        { write: putList(after, before), otherwise: movedOn },
        { write: putListCount(organisationId, read, Math.max(0, read.count - 1)), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: organisationId, action: 'list.deleted', by }) },
      ])
      if (done.ok) await finishDeleting(deps)(after)
      return done
    })
}

/** Takes everybody off a list that is being deleted, then the list away. */
export function finishDeleting({ dynamo }: Pick<Deps, 'dynamo'>): (list: PeopleList) => Promise<void> {
  return async (list) => {
    for (;;) {
      const { items } = await entriesOf(dynamo, list.id, { limit: 50 })
      if (items.length === 0) break
      const done = await dynamo.transact(items.map(removeEntry))
      // Somebody was taken off meanwhile: read again.
      if (!done.ok && done.error.kind === 'conflict') return
    }
    await dynamo.transact([removeList(list)])
  }
}
