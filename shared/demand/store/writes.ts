import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { guardWrites } from './demands.ts'
import { publicWrites } from './public-views.ts'
import { putVacancy } from './vacancies.ts'

/** Everything one new vacancy writes: root, copy for the employer, code, guard of its demand, public views. For the seed. */
export function vacancyWrites(vacancy: Vacancy): readonly Operation[] {
  const { take } = guardWrites(undefined, vacancy)
  return [...putVacancy(vacancy), ...(take === undefined ? [] : [take]), ...publicWrites(undefined, vacancy)]
}
