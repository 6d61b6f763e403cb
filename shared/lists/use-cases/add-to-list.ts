import { unsuspendedOrganisation } from '#shared/accounts/use-cases/unsuspended-organisation.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { unchangedTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import { consentSeenBy, ListEntry, leavesListAt } from '../domain/list.ts'
import { addEntry, getEntry, getList, openList, removeEntry, replaceEntry } from '../store/lists.ts'
import { listViewer, purposeOf } from './list-viewer.ts'

type Kinds = 'not-found' | 'already-listed' | 'mandate-missing' | 'organisation-suspended'

type Put = {
  readonly by: Member
  readonly listId: string
  readonly talentId: string
  readonly note?: string | undefined
  readonly once: Once
}

/**
 * Puts a person on a list: one whom the organisation may see now, on the condition that they may still be seen when it is written. The person reads at
 * once on whose list they are, and what for (个人信息保护法 44).
 */
export function addToList(deps: Deps): (command: Put) => Promise<Result<{ readonly listId: string }, Failure<Kinds> | CommitFailure>> {
  return async ({ by, listId, talentId, note, once }) => {
    if (once.earlier !== undefined) return ok({ listId })
    const { organisationId } = by.member
    const list = await getList(deps.dynamo, organisationId, listId)
    if (list?.state !== 'open') return fail({ kind: 'not-found' })
    const viewer = await listViewer(deps)(by, list)
    if (!viewer.ok) return viewer
    const [talent] = await findTalents(deps)([talentId])
    const consentAt = talent && consentSeenBy(talent, viewer.value)
    if (talent === undefined || consentAt === undefined || !visibleTo(talent, viewer.value)) return fail({ kind: 'not-found' })
    const now = deps.clock.now()
    const earlier = await getEntry(deps.dynamo, listId, talentId)
    const stands = earlier !== undefined && earlier.consentAt === consentAt && earlier.expiresAt > Math.floor(Date.parse(now) / 1000)
    if (stands) return fail({ kind: 'already-listed' })
    const entry = ListEntry.parse({
      rev: (earlier?.rev ?? 0) + 1,
      listId,
      organisationId,
      talentId,
      scope: viewer.value.scope,
      ...(note === undefined || note === '' ? {} : { note }),
      consentAt,
      addedAt: now,
      expiresAt: leavesListAt(now),
    })
    return commit<{ readonly listId: string }, Failure<Kinds> | { readonly kind: 'busy' }>(deps.dynamo, once, { listId }, [
      { write: earlier === undefined ? addEntry(entry) : replaceEntry(entry, earlier), otherwise: { kind: 'already-listed' } },
      { write: openList(list), otherwise: { kind: 'not-found' } },
      { write: unchangedTalent(talent), otherwise: { kind: 'busy' } },
      { write: unsuspendedOrganisation(organisationId), otherwise: { kind: 'organisation-suspended' } },
      { write: ledgerEntry(deps, { subject: talentId, action: 'list.added', by, purpose: purposeOf(list) }) },
    ])
  }
}

type Own = { readonly by: Member; readonly listId: string; readonly talentId: string; readonly once: Once }

/** Another note, or none, while the person may be seen. */
export function noteOnList(
  deps: Deps,
): (command: Own & { readonly note?: string | undefined }) => Promise<Result<{ readonly listId: string }, Failure<Kinds> | CommitFailure>> {
  return async ({ by, listId, talentId, note, once }) => {
    if (once.earlier !== undefined) return ok({ listId })
    const list = await getList(deps.dynamo, by.member.organisationId, listId)
    const entry = list?.state === 'open' ? await getEntry(deps.dynamo, listId, talentId) : undefined
    if (list === undefined || entry === undefined) return fail({ kind: 'not-found' })
    const viewer = await listViewer(deps)(by, list)
    if (!viewer.ok) return viewer
    const [talent] = await findTalents(deps)([talentId])
    const seen = talent !== undefined && visibleTo(talent, viewer.value) && consentSeenBy(talent, viewer.value) === entry.consentAt
    if (!seen) return fail({ kind: 'not-found' })
    const { note: _, ...rest } = entry
    const after = { ...rest, rev: entry.rev + 1, ...(note === undefined || note === '' ? {} : { note }) }
    return commit<{ readonly listId: string }, { readonly kind: 'busy' }>(deps.dynamo, once, { listId }, [
      { write: replaceEntry(after, entry), otherwise: { kind: 'busy' } },
      { write: unchangedTalent(talent), otherwise: { kind: 'busy' } },
    ])
  }
}

/** Takes a person off a list, with the note. */
export function takeOffPeopleList(
  deps: Deps,
): (command: Own) => Promise<Result<{ readonly listId: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, listId, talentId, once }) => {
    if (once.earlier !== undefined) return ok({ listId })
    const list = await getList(deps.dynamo, by.member.organisationId, listId)
    const entry = list?.state === 'open' ? await getEntry(deps.dynamo, listId, talentId) : undefined
    if (entry === undefined) return fail({ kind: 'not-found' })
    return commit<{ readonly listId: string }, { readonly kind: 'busy' }>(deps.dynamo, once, { listId }, [
      { write: removeEntry(entry), otherwise: { kind: 'busy' } },
      { write: ledgerEntry(deps, { subject: talentId, action: 'list.removed', by }) },
    ])
  }
}
