import { groupOf } from '#shared/accounts/use-cases/group-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { ListEntry } from '../domain/list.ts'
import { entriesAbout, removeEntry } from '../store/lists.ts'

/** On the lists of everybody, of those who saw by a consent, or of an organisation with its group. */
export type ListingsOf = 'everybody' | { readonly scope: string } | { readonly organisationId: string }

/**
 * Takes a person off lists, with the notes (个人信息保护法 15, 47). They are not seen on them from the moment they withdrew or hid; this deletes what was
 * written. Whoever does it again finds nothing.
 */
export function forgetListings(deps: Pick<Deps, 'dynamo'>): (talentId: string, of: ListingsOf) => Promise<void> {
  return async (talentId, of) => {
    const entries = await everyOne((after) => entriesAbout(deps.dynamo, talentId, { limit: 100, after }))
    if (entries.length === 0) return
    const meant = await meaning(deps, of)
    // Each by itself: one that is gone already does not keep the others.
    for (const entry of entries.filter(meant)) await deps.dynamo.transact([removeEntry(entry)])
  }
}

async function meaning(deps: Pick<Deps, 'dynamo'>, of: ListingsOf): Promise<(entry: ListEntry) => boolean> {
  if (of === 'everybody') return () => true
  if ('scope' in of) return ({ scope }) => scope === of.scope
  const group = [of.organisationId, ...(await groupOf(deps)(of.organisationId))]
  return ({ organisationId }) => group.includes(organisationId)
}
