import { forgetVisits } from '#shared/fairs/use-cases/forget-visits.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { forgetListings } from '#shared/lists/use-cases/forget-listings.ts'
import { revokePassportsOf } from '#shared/passports/use-cases/revoke-passport.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { forgetSearches } from '#shared/saved-searches/use-cases/delete-search.ts'
import { left } from '../domain/changes.ts'
import { consentRecords } from '../domain/consent-record.ts'
import type { Talent } from '../domain/talent.ts'
import { orderErasure } from '../store/erasure-orders.ts'
import { createTalents } from '../store/talents.ts'
import { forgetMemberships } from './forget-memberships.ts'

type Report = { readonly erased: number; readonly more: boolean }

const mostOfARun = 500

/**
 * Deletes the entries of those who asked to leave and did not think better of it in time (个人信息保护法 47). The root is made a tombstone in the
 * last transaction, together with the order to the vault, which alone can erase the contact: whoever is cut off before finds the person in the
 * list again.
 */
export function eraseLeavers(deps: Deps, most: number = mostOfARun): () => Promise<Report> {
  return async () => {
    const today = civilDateOf(deps.clock.now())
    const talents = createTalents(deps.dynamo)
    const due = await everyOne((after) => talents.dueToLeave(today, after), most)
    let erased = 0
    for (const { id } of due) erased += (await erase(deps, id, today)) ? 1 : 0
    return { erased, more: due.length >= most }
  }
}

/** The list may be a moment old: the root is read again, and changed only as it was read. */
async function erase(deps: Deps, id: string, today: string): Promise<boolean> {
  const talents = createTalents(deps.dynamo)
  const before = await talents.get(id)
  if (before?.leaving === undefined || before.leaving.erasesOn > today) return false
  await revokePassportsOf(deps)(before.id)
  await forgetVisits(deps)(before.personId)
  await forgetMemberships(deps)(before.personId)
  await forgetListings(deps)(before.id, 'everybody')
  await forgetSearches(deps)(before.personId)
  const after: Talent = left(before, deps.clock.now())
  const done = await deps.dynamo.transact([
    talents.put(after),
    talents.markLeaving(after),
    ...consentRecords(before, after).map(talents.addConsentRecord),
    orderErasure(deps, { personId: after.personId, talentId: after.id }),
    ledgerEntry(deps, { subject: after.personId, action: 'talent.left', by: 'system', ids: [after.id] }),
  ])
  return done.ok
}
