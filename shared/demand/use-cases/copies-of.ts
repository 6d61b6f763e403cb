import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { VacancyView } from '../domain/public-view.ts'
import { codesOfCluster } from '../store/likenesses.ts'
import { findPublishedVacancies } from './published-vacancies.ts'

/** The other open ads of a demand as everybody may read them, and the one that stands for all in lists. */
export type Copies = { readonly others: readonly VacancyView[]; readonly shown: VacancyView }

/** Where else the same demand is advertised today; undefined when nowhere. */
export function copiesOf({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (view: VacancyView) => Promise<Copies | undefined> {
  return async (view) => {
    if (view.cluster === undefined) return undefined
    const codes = await codesOfCluster(dynamo, view.cluster.id)
    const open = await findPublishedVacancies({ dynamo })(codes, civilDateOf(clock.now()))
    const others = open.filter(({ code }) => code !== view.code)
    return others.length === 0 ? undefined : { others, shown: open[0] ?? view }
  }
}
