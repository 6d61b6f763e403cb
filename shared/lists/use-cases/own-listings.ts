import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { entriesAbout } from '../store/lists.ts'

/** What organisations keep about a person on their lists: whose list, since when, and what was noted (个人信息保护法 45). */
export type OwnListing = { readonly organisation: string; readonly addedAt: string; readonly note?: string }

/** Everything on lists about a person, for themselves. */
export function ownListings(deps: Pick<Deps, 'dynamo'>): (talent: Pick<Talent, 'id'>) => Promise<readonly OwnListing[]> {
  return async ({ id }) => {
    const entries = await everyOne((after) => entriesAbout(deps.dynamo, id, { limit: 100, after }))
    const ids = [...new Set(entries.map(({ organisationId }) => organisationId))]
    const found = await Promise.all(chunks(ids, 100).map((some) => findOrganisations(deps)(some)))
    const names = new Map(found.flat().flatMap((one) => (one === undefined ? [] : [[one.id, one.content.name] as const])))
    return entries.map(({ organisationId, addedAt, note }) => ({
      organisation: names.get(organisationId) ?? organisationId,
      addedAt,
      ...(note === undefined ? {} : { note }),
    }))
  }
}
