import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { showTalents } from '#shared/matching/use-cases/show-talents.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { type ListEntry, type PeopleList, stillListed } from '../domain/list.ts'
import { entriesOf, getList, removeEntry } from '../store/lists.ts'
import { listViewer, purposeOf } from './list-viewer.ts'

export type ListedPerson = { readonly entry: ListEntry; readonly card: BlindCard }

export type ShownList = { readonly list: PeopleList; readonly people: readonly ListedPerson[]; readonly after?: Position }

/**
 * A page of a list. Each person is read again: who withdrew, hid or left is not in this very reply, and is taken off the list with the note. Who is shown is
 * entered in the access log first.
 */
export function showList(
  deps: Deps,
): (asked: {
  readonly by: Member
  readonly id: string
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<Result<ShownList, { readonly kind: 'not-found' | 'mandate-missing' }>> {
  return async ({ by, id, limit, after }) => {
    const list = await getList(deps.dynamo, by.member.organisationId, id)
    if (list?.state !== 'open') return fail({ kind: 'not-found' })
    const viewer = await listViewer(deps)(by, list)
    if (!viewer.ok) return viewer
    const now = deps.clock.now()
    const page = await entriesOf(deps.dynamo, list.id, { limit, after })
    const talents = await findTalents(deps)(page.items.map(({ talentId }) => talentId))
    const listed = page.items.filter((entry, at) => {
      const talent = talents[at]
      return talent !== undefined && stillListed(entry, talent, viewer.value, now)
    })
    await takeOff(
      deps,
      page.items.filter((entry) => !listed.includes(entry)),
    )
    const cards = await showTalents(deps)(
      listed.map(({ talentId }) => ({ id: talentId })),
      viewer.value,
      civilDateOf(now),
    )
    const byId = new Map(cards.map(({ card }) => [card.id, card]))
    const people = listed.flatMap((entry): ListedPerson[] => {
      const card = byId.get(entry.talentId)
      return card === undefined ? [] : [{ entry, card }]
    })
    await logShown(deps, by, list, people)
    return ok({ list, people, ...(page.after === undefined ? {} : { after: page.after }) })
  }
}

/** Each by itself: one that is gone already does not keep the others. */
async function takeOff(deps: Deps, entries: readonly ListEntry[]): Promise<void> {
  for (const entry of entries) await deps.dynamo.transact([removeEntry(entry)])
}

async function logShown(deps: Deps, by: Member, list: PeopleList, people: readonly ListedPerson[]): Promise<void> {
  if (people.length === 0) return
  const { organisationId } = by.member
  const ids = people.map(({ card }) => card.id)
  await deps.dynamo.append(ledgerEntry(deps, { subject: organisationId, action: 'list.viewed', by, purpose: purposeOf(list), ids }))
}
