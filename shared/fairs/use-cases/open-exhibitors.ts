import { verificationsByDigest } from '#shared/accounts/use-cases/read-verifications.ts'
import { partiesOutOfSight } from '#shared/demand/use-cases/out-of-sight.ts'
import { findPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { BoothPlanView } from '../domain/booth-plan-view.ts'
import type { OpenExhibitor } from '../domain/exhibitor-view.ts'
import { createPublishedExhibitors } from '../store/exhibitor-views.ts'

const mostCodes = 100

/**
 * The exhibitors of a fair by their booths, a page at a time, read from the `public` table alone. Suspended organisations and ads that ended
 * are left out from the very moment: ads and verifications are looked up as they are now, an exhibitor as it was at its booking.
 */
export function openExhibitors(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly code: string
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly OpenExhibitor[]; readonly after?: Position }> {
  return async (query) => {
    const page = await createPublishedExhibitors(deps.dynamo).ofFair(query)
    if (page.items.length === 0) return { ...page, items: [] }
    const [hidden, verifications, open] = await Promise.all([
      partiesOutOfSight(deps)(),
      verificationsByDigest(deps)(page.items.map(({ party }) => party)),
      openAmong(
        deps,
        page.items.flatMap(({ view }) => view.posts.map(({ code }) => code)),
      ),
    ])
    const items = page.items
      .filter(({ party }) => !hidden(party))
      .map(({ view, party }): OpenExhibitor => {
        const { verifiedOn, validUntil } = verifications.get(party) ?? {}
        const verification = verifiedOn === undefined || validUntil === undefined ? {} : { verification: { verifiedOn, validUntil } }
        return { ...view, ...verification, posts: view.posts.filter(({ code }) => open.has(code)) }
      })
    return { ...page, items }
  }
}

/** Where the booths of a fair stand; undefined before its booking was opened. */
export function publishedPlan(deps: Pick<Deps, 'dynamo'>): (code: string) => Promise<BoothPlanView | undefined> {
  return createPublishedExhibitors(deps.dynamo).plan
}

async function openAmong(deps: Pick<Deps, 'dynamo' | 'clock'>, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const today = civilDateOf(deps.clock.now())
  const batches = chunks([...new Set(codes)], mostCodes)
  const found = await Promise.all(batches.map((some) => findPublishedVacancies(deps)(some, today)))
  return new Set(found.flat().map(({ code }) => code))
}
