import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { MakeList, NameList } from '../domain/commands.ts'
import { listPolicyOn, PeopleList } from '../domain/list.ts'
import { getList, getListCount, putList, putListCount } from '../store/lists.ts'
import { listViewer, purposeOf } from './list-viewer.ts'

type Failed = { readonly kind: 'too-many-lists' | 'mandate-missing' } | CommitFailure

/** Makes a list for one purpose, of an agency under a mandate or for a purpose of its own. */
export function makeList(
  deps: Deps,
): (command: MakeList & { readonly by: Member; readonly once: Once }) => Promise<Result<PeopleList, Failed>> {
  return async ({ by, once, name, purpose, mandate }) =>
    persistently(async () => {
      if (once.earlier !== undefined) return ok(PeopleList.parse(once.earlier))
      const { organisationId } = by.member
      const now = deps.clock.now()
      const list = PeopleList.parse({
        id: deps.ids.next('list'),
        rev: 1,
        organisationId,
        state: 'open',
        name,
        purpose,
        ...(mandate === undefined ? {} : { mandateId: mandate }),
        createdAt: now,
      })
      const viewer = await listViewer(deps)(by, list)
      if (!viewer.ok) return viewer
      const read = await getListCount(deps.dynamo, organisationId)
      if (read.count >= listPolicyOn(civilDateOf(now)).mostLists) return fail({ kind: 'too-many-lists' })
      return commit<PeopleList, Failed | MovedOn>(deps.dynamo, once, list, [
        { write: putList(list) },
        { write: putListCount(organisationId, read, read.count + 1), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: organisationId, action: 'list.made', by, purpose: purposeOf(list) }) },
      ])
    })
}

/** Another name and purpose. Who is put on it from now on reads the new purpose. */
export function renameList(
  deps: Deps,
): (
  command: NameList & { readonly by: Member; readonly id: string; readonly once: Once },
) => Promise<Result<PeopleList, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, id, once, name, purpose }) => {
    if (once.earlier !== undefined) return ok(PeopleList.parse(once.earlier))
    const before = await getList(deps.dynamo, by.member.organisationId, id)
    if (before?.state !== 'open') return fail({ kind: 'not-found' })
    const after = { ...before, rev: before.rev + 1, name, purpose }
    const entry = { subject: before.organisationId, action: 'list.renamed', by, purpose: purposeOf(after) }
    return commit<PeopleList, { readonly kind: 'busy' }>(deps.dynamo, once, after, [
      { write: putList(after, before), otherwise: { kind: 'busy' } },
      { write: ledgerEntry(deps, entry) },
    ])
  }
}
