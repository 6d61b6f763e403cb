import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'

/** As many as one read of many takes. */
const batch = 100

/** The ads behind the posts of exhibitors, by their ids, as far as they are open today and nobody behind them is suspended. */
export function openVacanciesOf(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (exhibitors: readonly Exhibitor[]) => Promise<ReadonlyMap<string, Vacancy>> {
  return async (exhibitors) => {
    const ids = [...new Set(exhibitors.flatMap(({ posts }) => posts.map(({ vacancyId }) => vacancyId)))]
    const found = (await Promise.all(chunks(ids, batch).map((some) => findVacancies(deps)(some)))).flat()
    return new Map([...(await openAmong(deps)(found))].map((vacancy) => [vacancy.id, vacancy]))
  }
}
