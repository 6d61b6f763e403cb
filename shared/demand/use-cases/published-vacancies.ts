import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { VacancyView } from '../domain/public-view.ts'
import { createPublicVacancies } from '../store/public-views.ts'

type Deps = { readonly dynamo: Dynamo }

/** What the public may read of these codes today (up to 100, in their order); left out is what has ended or passed its last day. */
export function findPublishedVacancies({ dynamo }: Deps): (codes: readonly string[], today: CivilDate) => Promise<readonly VacancyView[]> {
  return async (codes, today) => (await createPublicVacancies(dynamo).batchGet(codes)).flatMap(openOn(today))
}

/** Open ads of the city or of a division, last confirmed first. */
export function newestPublishedVacancies({
  dynamo,
}: Deps): (
  query: { readonly district?: string | undefined; readonly limit: number; readonly after?: Position | undefined },
  today: CivilDate,
) => Promise<{ readonly items: readonly VacancyView[]; readonly after?: Position }> {
  return async (query, today) => {
    const page = await createPublicVacancies(dynamo).newest(query)
    return { ...page, items: page.items.flatMap(openOn(today)) }
  }
}

function openOn(today: CivilDate): (view: VacancyView) => readonly VacancyView[] {
  return (view) => (today <= view.validUntil ? [view] : [])
}
