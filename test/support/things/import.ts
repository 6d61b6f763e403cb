import type { ImportReceipt } from '#shared/demand/domain/import.ts'
import { importVacancies } from '#shared/demand/use-cases/import-vacancies.ts'
import { setFeed } from '#shared/demand/use-cases/set-feed.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { asMember, type Employed, made, makeOrganisation } from '../roles.ts'

/** An agency that the bureau lets re-post. */
export async function makeFeed(deps: Deps): Promise<Employed> {
  const agency = await makeOrganisation(deps, 'agency')
  const by = asMember(deps, await makeOrganisation(deps, 'bureau'))
  const { uscc } = agency.organisation.content
  made(await setFeed(deps)({ by, once: always, uscc, feed: true, reason: '合作转载' }))
  return agency
}

/** Sends a batch and gives its receipts. */
export async function importBatch(deps: Deps, by: Member, items: readonly unknown[]): Promise<readonly ImportReceipt[]> {
  return made(await importVacancies(deps)({ by, items }))
}
