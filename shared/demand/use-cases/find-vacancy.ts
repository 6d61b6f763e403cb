import type { Deps } from '#shared/platform/deps.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { createVacancies } from '../store/vacancies.ts'

/** A vacancy by its id, whatever its state; who may see it is the caller's to ask (`isPartyTo`). */
export function findVacancy({ dynamo }: Pick<Deps, 'dynamo'>): (id: string) => Promise<Vacancy | undefined> {
  return createVacancies(dynamo).get
}

/** At most 100 vacancies, in the order of the ids; missing ones are undefined. */
export function findVacancies({ dynamo }: Pick<Deps, 'dynamo'>): (ids: readonly string[]) => Promise<readonly (Vacancy | undefined)[]> {
  return createVacancies(dynamo).batchGet
}

/** A vacancy by its public code. */
export function findVacancyByCode({ dynamo }: Pick<Deps, 'dynamo'>): (code: string) => Promise<Vacancy | undefined> {
  return createVacancies(dynamo).byCode
}
